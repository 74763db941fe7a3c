import json
print json.dumps({'b': [1, 2.5, None, True], 'a': u'caf\xe9', 'c': 'caf\xc3\xa9'}, sort_keys=True)
print json.dumps([[], {'x': {}}], indent=2).replace(' \n', '_\n')
print json.dumps({'z': 1, 'a': [1, {'k': 'v'}]}, sort_keys=True, indent=4).replace(' \n', '_\n')
print json.dumps([1, 2], separators=(',', ':')), json.dumps({'a': 1}, separators=(',', ':')), json.dumps('"quoted"\\/\n\t\x01')
print repr(json.dumps('x')), repr(json.dumps(u'\u20ac')), repr(json.dumps(u'\u20ac', ensure_ascii=False)), repr(json.dumps('x', ensure_ascii=False))
print json.dumps({1: 'a', 2.5: 'b', None: 'c', True: 'd'}, sort_keys=True)
print json.dumps((1, 2)), json.dumps(10L), json.dumps(2 ** 70), json.dumps(1e100), json.dumps(0.1), json.dumps(1.0)
print json.dumps(float('inf')), json.dumps([float('nan')])
class Thing(object):
    pass
for bad in (set([1]), Thing, object, 1j):
    try:
        json.dumps(bad)
    except TypeError, e:
        print str(e)[-24:]
print json.dumps([Thing(), set([3])], default=lambda o: sorted(o) if isinstance(o, set) else o.__class__.__name__)
try:
    json.dumps({(1, 2): 3})
except TypeError, e:
    print str(e)[:21]
print json.dumps({(1, 2): 3}, skipkeys=True)
a = []
a.append(a)
try:
    json.dumps(a)
except ValueError, e:
    print e
try:
    json.dumps('\xff')
except UnicodeDecodeError, e:
    print 'UnicodeDecodeError'
