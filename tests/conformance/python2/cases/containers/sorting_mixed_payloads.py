payloads = [{"id": 2, "v": None}, {"id": 1, "v": "x"}, {"id": 3, "v": 5}, {"id": 10, "v": 2.5}]
print [p["id"] for p in sorted(payloads, key=lambda p: p["v"])], [p["id"] for p in sorted(payloads, key=lambda p: str(p["id"]))], [p["id"] for p in sorted(payloads, lambda a, b: cmp(a["v"], b["v"]), reverse=True)], max(p["v"] for p in payloads), min(p["v"] for p in payloads), sorted([p["v"] for p in payloads]), sorted([p.items() for p in [{"b": 1}, {"a": 2}]])
print sorted(["10", 9, "9", 10, 9.5, None, True]), sorted(["b", u"a", "C", u"D"]), sorted([(1, None), (1, 0), (0, "z"), ("a", 0)]), sorted([[1, "a"], [1, 2], [1]]), sorted([u"10", 10, "10.5"]), sorted([3, -1, 2.5, True, 0L], reverse=True), sorted({"x": 1, 5: 2, None: 3}), sorted([{"a": 2}, {"a": 1}, {}]), sorted(["", None, 0, [], ()])
rows = [("L2", 5), ("L1", None), ("L1", 7), ("L2", "n/a")]
rows.sort()
print rows
rows.sort(key=lambda r: r[1], reverse=True)
print rows, [r for r in rows if r[1] > 5], filter(lambda r: r[1] < 6, rows)
