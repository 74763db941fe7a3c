# The depot's clients. The payload came over the gateway network.
words = [str(payload[key]) for key in sorted(payload.keys())]
print 'testHandler at %s: %s' % (system.net.getHostName(), ' '.join(words))
