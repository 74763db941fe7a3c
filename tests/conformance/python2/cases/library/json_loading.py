import json
print json.loads('{"a": [1, 2.5, "x", null, true]}'), json.loads('"text"'), json.loads(u'"text"'), json.loads('[]')
print repr(json.loads('"caf\\u00e9"')), repr(json.loads('"caf\xc3\xa9"')), repr(json.loads('""')), repr(json.loads('12345678901234567890'))
print json.loads('1e3'), json.loads('-0'), json.loads(' 5 '), json.loads('1.0'), json.loads('NaN'), json.loads('-Infinity')
for bad in ('', 'x', '{', '[1,', "{'a': 1}", '{"a" 1}', '{"a": }', '[1 2]', '[1] x', '"abc', '{"a": 1,}', 'nul', '[1,]', '{1: 2}', '"\\x"'):
    try:
        print json.loads(bad)
    except ValueError, e:
        print repr(bad), e.__class__.__name__, e
for bad in (None, 5, ['x']):
    try:
        json.loads(bad)
    except TypeError, e:
        print str(e)[:25]
