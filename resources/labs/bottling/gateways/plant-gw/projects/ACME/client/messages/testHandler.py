# The manual's testHandler, client scope. What it prints appears in the client's console.
first = payload.get('first', '')
second = payload.get('second', '')
print 'testHandler says: %s %s' % (first, second)
