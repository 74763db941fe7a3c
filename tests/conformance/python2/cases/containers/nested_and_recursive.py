l = [1]; l.append(l)
d = {}; d["me"] = d
t = ([],); t[0].append(t)
print l, d, t, [l, l], str(l), "%s" % l, `d`, "{0}".format(l)
m = {"a": [1, {"b": (2, [3, {"c": u"\xe4"}])}]}
print m, m["a"][1]["b"][1][1]["c"] == u"\xe4", repr(m), str(m), "%r" % m, "%s" % (m,), [m] == [m], m == {"a": [1, {"b": (2, [3, {"c": u"\xe4"}])}]}, len(str(m))
m["a"][1]["b"][1].append("more")
m["a"][0] = {"deep": [[[[]]]]}
print m, m["a"][0]["deep"][0][0], [[[]]] == [[[]]], [[], {}, ()] != [[], {}, ""], {1: {2: {3: {}}}}[1][2][3], ((((1,),),),), [[1, 2], [3]][0][1], {"k": {"a": 1}} == {"k": {"a": 1.0}}
grid = [[0] * 3] * 2
grid[0][0] = 1
grid2 = [[0] * 3 for i in range(2)]
grid2[0][0] = 1
print grid, grid2, grid[0] is grid[1], grid2[0] is grid2[1]
def depth(v):
    return 1 + max([0] + map(depth, v)) if isinstance(v, list) else 0
print depth([1, [2, [3]]]), depth([]), depth(5)
