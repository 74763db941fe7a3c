print cmp({}, {}), cmp({1: 2}, {1: 3}), cmp({1: 3}, {1: 2}), cmp({1: 1}, {2: 1}), cmp({1: 1, 2: 2}, {9: 9}), cmp({}, {1: 1}), cmp({"a": 1}, {"a": 1})
print {1: 2} < {1: 3}, {1: 2} > {1: 3}, {} < {1: 1}, {2: 1} >= {1: 1}, {1: 1} <= {1: 1}, {"a": 1} < {"b": 0}, {"a": [1, 2]} < {"a": [1, 3]}, {} < [], {} > 5, {} < "a", {} > None
print sorted([{"n": 3}, {"n": 1}, {"n": 2}]), sorted([{2: 1}, {}, {1: 5}]), max({"n": 3}, {"n": 5}), min([{"a": 2}, {"a": 1, "b": 0}]), {"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: 1} != {1: 1L}, {"a": float("inf")} > {"a": 5}, {"x": None} < {"x": 0}
rows = [{"name": "b", "v": 1}, {"name": "a", "v": 2}, {"name": "a", "v": 1}]
rows.sort(key=lambda r: (r["name"], r["v"]))
print [(r["name"], r["v"]) for r in rows]
rows.sort(lambda a, b: cmp(b["v"], a["v"]))
print [(r["name"], r["v"]) for r in rows]
