# The manual's testHandler, gateway scope. What it prints appears in the gateway log.
print 'testHandler on the gateway:', payload.get('first'), payload.get('second')
