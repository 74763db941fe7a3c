import urllib
print urllib.urlencode([('a', 1), ('b', 'x y'), ('c', '\xc3\xa9&')])
print urllib.urlencode({'key': 'value'}), repr(urllib.urlencode({})), urllib.urlencode({u'k': u'v'})
print urllib.urlencode([('a', [1, 2]), ('b', None), ('c', 2.5)])
print urllib.urlencode([('a', [1, 2]), ('b', ('x', 'y')), ('c', 'z'), ('d', 7)], 1)
print urllib.urlencode([('u', u'caf\xe9')], True)
try:
    print urllib.urlencode([('u', u'caf\xe9')])
except UnicodeEncodeError, e:
    print e
try:
    urllib.urlencode(5)
except TypeError, e:
    print e
try:
    urllib.urlencode('abc')
except TypeError, e:
    print e
