events = [("L1", "stop", 5), ("L2", "stop", 3), ("L1", "jam", 2), ("L1", "stop", 1), ("L3", "jam", 9)]
by_line = {}
for line, kind, minutes in events:
    by_line.setdefault(line, {}).setdefault(kind, []).append(minutes)
for line in sorted(by_line):
    print line, [(k, sum(v), len(v)) for k, v in sorted(by_line[line].items())]
totals = {}
for line, kind, minutes in events:
    totals[kind] = totals.get(kind, 0) + minutes
print sorted(totals.items(), key=lambda (k, v): -v), max(totals, key=totals.get), sum(totals.values()), sorted(totals.values(), reverse=True), [k for k, v in sorted(totals.iteritems()) if v > 10], dict([(v, k) for k, v in totals.items()])[11]
unique = []
for line, kind, minutes in events:
    if not line in unique: unique.append(line)
print unique, sorted(set([e[1] for e in events])), len(set([e[0] for e in events])), filter(lambda e: e[1] == "jam", events), map(lambda e: e[2], events), reduce(lambda a, e: a + e[2], events, 0), sorted(events, key=lambda e: (e[1], -e[2])), sorted(events, lambda a, b: cmp(a[2], b[2]))[0], zip(*events)[0], [e for e in events if e[0] in ("L2", "L3")], any([e[2] > 8 for e in events]), [i for i, e in enumerate(events) if e[1] == "stop"]
from collections import defaultdict
d = defaultdict(lambda: [0, 0])
for line, kind, minutes in events:
    d[line][0] += 1
    d[line][1] += minutes
print sorted(d.items()), d.has_key("zz"), len(d), d["zz"], len(d), dict((k, v[1] / v[0]) for k, v in d.items() if v[0])["L1"]
