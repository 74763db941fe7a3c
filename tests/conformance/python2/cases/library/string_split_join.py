import string
print string.split('a b  c'), string.split('a,b,,c', ','), string.split('a,b,c', ',', 1)
print string.splitfields('a:b', ':'), string.rsplit('a,b,c', ',', 1)
print string.join(['a', 'b', 'c']), string.join(['a', 'b'], ''), string.join(('x', 'y'), ', ')
print string.joinfields(['1', '2'], '-')
print repr(string.join([u'a', 'b'], '/'))
print string.replace('a.b.c', '.', '/'), string.replace('a.b.c', '.', '/', 1)
print string.find('banana', 'an'), string.rfind('banana', 'an'), string.find('banana', 'x'), string.find('banana', 'an', 2)
print string.count('banana', 'an'), string.count('banana', 'a', 2)
print string.index('banana', 'n'), string.rindex('banana', 'n')
try:
    string.index('banana', 'x')
except ValueError, e:
    print 'ValueError:', e
try:
    string.join([1, 2], ',')
except TypeError, e:
    print 'TypeError:', e
