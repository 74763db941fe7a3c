for source in ("print 1", "print", "print 1,", "print 1, 2,; print 3", "print (1, 2)", "print ()", "print 'a' 'b'", "print >>None, 'x'", "print not 1", "print 1 if 0 else 2", "print [x for x in 1, 2]", "print `1`, `'a'`", "print -1", "print (1), (2)", "print lambda: 0 and 1 or 2" if False else "print 5", "print 'a', 'b', ; print", "print('x')", "print('x', 'y')", "print ('x'), 'y'", "print u'\\xe4'.encode('utf-8')", "print '%s' % 5, '%s' % (6,)", "print 'tab\\t', 'next'", "print 'nl\\n', 'next'", "print 1.0, 1L, 1j, None, True"):
    exec source
    print "|"
