# The bill is written by the gateway.
print 'On the bill: %d bags' % payload['bags']
