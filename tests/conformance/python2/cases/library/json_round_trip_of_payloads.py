import json
payload = {'name': 'Pump 1', 'values': [1, 2.5, None, True, False], 'nested': {'deep': {'x': []}}, 'text': u'caf\xe9 \u20ac'}
text = json.dumps(payload, sort_keys=True)
print text
back = json.loads(text)
print back == payload, sorted(back.keys()), type(back['name']), back['values'], back['nested']['deep']
print sorted(back.items())[0]
for key in sorted(back):
    print '%s = %r' % (key, back[key])
print json.dumps(json.loads('{"a": 1.0, "b": 1e3, "c": 10000000000000000000, "d": -0.5}'), sort_keys=True)
print json.dumps('tab\t quote" back\\ slash/ \x7f \x1f'), json.dumps(u'\U0001f600'), json.dumps({'k': ()}), json.dumps([[]], indent=1), json.dumps({}, indent=2), json.dumps([], indent=2)
print json.dumps([1, [2, [3]]], indent=3).replace(' \n', '~\n')
print json.loads('["\\u20ac", "\\n", "\\/", "\\ud83d\\ude00"]'), json.loads('{"a":{"b":[{"c":null}]}}')['a']['b'][0]['c'], json.loads('  [ 1 , 2 ]  ')
print json.loads(json.dumps({1: 2, None: 3, 2.5: 4, True: 5})) == {u'null': 3, u'1': 5, u'2.5': 4} or sorted(json.loads(json.dumps({10: 2, None: 3})))
class Money(object):
    def __init__(self, v): self.v = v
    def __repr__(self): return 'Money(%d)' % self.v
try:
    json.dumps({'m': Money(5)})
except TypeError, e:
    print e
print json.dumps({'m': Money(5)}, default=repr), json.dumps({'m': Money(5)}, default=lambda o: {'v': o.v})
import datetime
try:
    json.dumps(datetime.date(2010, 1, 2))
except TypeError, e:
    print e
print json.dumps(datetime.date(2010, 1, 2), default=str)
