data = [{"n": "a", "v": 3}, {"n": "b", "v": None}, {"n": "c", "v": 7}]
print [d["n"] for d in data if d["v"]], [d.get("v") or 0 for d in data], sum([d["v"] for d in data if d["v"] is not None])
print [(i, d["n"]) for i, d in enumerate(data)], dict([(d["n"], d["v"]) for d in data if d["n"] != "b"]) == {"a": 3, "c": 7}
print [x for row in [[1, 2], [3]] for x in row], [[y * 2 for y in row] for row in [[1], [2, 3]]], [a + b for a in "ab" for b in "cd" if a != b]
print map(lambda d: d["n"].upper(), data), filter(lambda d: d["v"] > 3, data) == [data[2]], reduce(lambda t, d: t + (d["v"] or 0), data, 0), map(None, "ab", [1]), zip("ab", [1, 2, 3])
print [f(3) for f in (lambda x: x, lambda x: x * x)], [i for i in range(20) if not i % 7], [c for c in "Hello" if c.isupper()], ["%s%d" % p for p in zip("ab", (1, 2))]
print [x if x > 1 else -x for x in range(3)], [not x for x in (0, 1)], [x and y for x in (0, 1) for y in (0, 2)], [(x, y) for x in range(3) for y in range(x)]
print sorted([d["n"] for d in data], reverse=True), sorted(data, key=lambda d: -(d["v"] or 0))[0]["n"], sorted(data, cmp=lambda a, b: cmp(a["v"], b["v"]))[0]["n"], sorted(["b", "A", "c"], key=str.lower), sorted("bA c")
m = [[1, 2, 3], [4, 5, 6]]
print [list(r) for r in zip(*m)], [sum(r) for r in m], [max(c) for c in zip(*m)], [r[::-1] for r in m], [[r[i] for r in m] for i in range(3)]
l = [3, 1, 2]; l2 = l[:]; l2.sort(); l3 = sorted(l)
print l, l2, l3, l2 == l3, l2 is l3, l.sort(), l
print [x for x in "abc"][-1], x, [i for i in (1,)] + [i], [None] * 2, [[]] * 2, range(3) + range(2), 2 in range(3), range(5)[1:3]
