from collections import defaultdict, namedtuple, deque
d = defaultdict(list)
d['a'].append(1); d['a'].append(2); d['b']
print sorted(d.items()), d.get('zz'), 'zz' in d, len(d), d.default_factory, isinstance(d, dict)
n = defaultdict(int)
for ch in 'hello': n[ch] += 1
print sorted(n.iteritems()), repr(defaultdict(None, {1: 2})), defaultdict(lambda: 5)['x'], repr(defaultdict(int, {'k': 3})), repr(defaultdict(list))
P = namedtuple('P', 'x y')
p = P(1, y=2)
print p, repr(P('a', u'b')), p.x, p[1], [p._asdict()], p._replace(x=9), P._fields, P._make([3, 4]), p == (1, 2), len(p), isinstance(p, tuple), '%s-%s' % p
a, b = p
print a, b, namedtuple('Q', ['a', 'b'])(1, 2), str(p), sorted([P(2, 1), P(1, 2)])
for bad in (lambda: P(1), lambda: namedtuple('R', 'class'), lambda: p.zz, lambda: namedtuple('S', 'a a'), lambda: namedtuple('T', '_x')):
    try:
        print bad()
    except (TypeError, ValueError, AttributeError), e:
        print e.__class__.__name__, e
q = deque([1, 2, 3], maxlen=3)
q.append(4); print q, q.popleft(), q, q.maxlen; q.appendleft(0); q.rotate(1); print q, list(q), len(q), q[0], 3 in q
q = deque('ab'); q.extend('cd'); q.extendleft('xy'); print q, q.pop(), q.count('a'), q, list(reversed(q)), deque(), deque([u'x'])
try:
    deque().pop()
except IndexError, e:
    print e
