from collections import OrderedDict, Counter
o = OrderedDict([('b', 1), ('a', 2)])
o['c'] = 3
print repr(o), o.keys(), o.values(), o.items(), len(o), 'a' in o, o.has_key('z'), o.popitem(), o.pop('b'), repr(o)
print [OrderedDict(), OrderedDict([(u'x', [1])])], o == {'a': 2}, list(OrderedDict([(1, 2), (3, 4)])), list(reversed(OrderedDict([(1, 2), (3, 4)])))
for k, v in OrderedDict([('x', 1), ('y', 2)]).iteritems():
    print k, v,
print [OrderedDict.fromkeys('ab', 0), OrderedDict([('a', 1)]).copy(), OrderedDict([('n', OrderedDict([('m', 1)]))])]
c = Counter('abracadabra')
print c.most_common(1), c['a'], c['zz'], sum(c.values()), sorted(c.elements())[:6], [Counter(a=3, b=1)], sorted(c.items())
c.update('aaa'); c.subtract({'a': 1}); print c['a'], [Counter(a=3) + Counter(a=1, b=2), Counter(a=3, b=1) - Counter(a=1), Counter(a=3) & Counter(a=1), Counter(a=1) | Counter(a=2), Counter()]
print repr(Counter(['x', u'y', 'x', 'x'])) in ("Counter({'x': 3, u'y': 1})",), dict(Counter([1, 1])), sorted(c)[:2]
try:
    OrderedDict([(1, 2)]).pop(5)
except KeyError, e:
    print e
