import json
from StringIO import StringIO
from collections import OrderedDict
print json.loads('{"b": 1, "a": {"c": 2}}', object_hook=lambda d: sorted(d.items()))
print json.loads('[1.5, 2]', parse_float=str, parse_int=lambda s: int(s) * 10), json.loads('[NaN]', parse_constant=lambda s: s)
class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return json.JSONEncoder.default(self, o)
print json.dumps({'z': 2 + 1j}, cls=Encoder), Encoder().encode([1j]), json.JSONEncoder(sort_keys=True).encode({'b': 1, 'a': 2})
try:
    Encoder().encode(set())
except TypeError, e:
    print e
print json.JSONDecoder().decode('{"a": "b"}'), json.JSONDecoder().raw_decode('[1] tail')
f = StringIO()
json.dump({'k': [1, u'v']}, f)
f.write('\n')
print repr(f.getvalue())
f.seek(0)
print json.load(f)
print ''.join(json.JSONEncoder().iterencode([1, {'a': 'b'}]))
payload = json.loads('{"tags": [{"path": "A/B", "value": 1}]}')
for tag in payload['tags']:
    print tag['path'], tag['value'], type(tag['path'])
print json.dumps(payload) == '{"tags": [{"path": "A/B", "value": 1}]}' or sorted(payload)
print json.dumps(OrderedDict([('b', 1), ('a', 2)]), indent=1)
