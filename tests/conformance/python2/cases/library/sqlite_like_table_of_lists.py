from collections import OrderedDict, namedtuple, defaultdict, deque
Row = namedtuple('Row', ['tag', 'value', 'quality'])
rows = [Row('A', 1, 192), Row('B', 2.5, 0), Row(u'C', None, 192)]
print rows[0], rows[2], [r.tag for r in rows if r.quality == 192], Row._make(['D', 4, 1]), rows[1]._replace(value=3), Row(*rows[0]) == rows[0], sorted(rows, key=lambda r: r.value)[0].tag
by = defaultdict(list)
for r in rows: by[r.quality].append(r.tag)
print sorted(by.items()), by[5], sorted(by.keys()), [len(v) for k, v in sorted(by.iteritems())]
od = OrderedDict()
for k in 'zebra': od[k] = ord(k)
del od['b']; od['z'] = 1
print od.keys(), od.items()[0], od.values(), [k for k in od], od.popitem(False), len(od), repr(od), od == OrderedDict(od.items()), od != {}, [dict(od) == od]
history = deque(maxlen=3)
for n in range(5): history.append(n)
print history, list(history), history[-1], sum(history) / len(history), sum(history) / float(len(history)); history.rotate(1); print list(history); history.clear(); print history
tree = lambda: defaultdict(tree)
t = tree(); t['a']['b']['c'] = 1; print t['a']['b'].keys(), len(t), t['a'].has_key('b'), dict(t['a']['b'])
print namedtuple('P', 'x, y')(x=1, y='a'), namedtuple('E', '')(), namedtuple('N', 'a def b', rename=True)._fields, hash(Row(1, 2, 3)) == hash((1, 2, 3)), '%s/%s/%s' % rows[0], rows[0] + (5,)
