d = {"a": 1}
print d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("b", []), d.setdefault("a", 9), sorted(d.items()), d.pop("b"), d.pop("zz", "default"), d.popitem(), d, len(d), not d
d.update({"x": 1}); d.update([("y", 2), ["z", 3]]); d.update(w=4); d.update({"x": 9}, v=5); d.update(); d.update({})
print sorted(d.items()), d.copy() == d, d.copy() is d, sorted(dict(d, x=0).items())[-3:], dict([(1, 2)]), dict(a=1), dict({"a": 1}, b=2) == {"a": 1, "b": 2}, dict(zip("ab", [1, 2])) == {"a": 1, "b": 2}, dict(), dict([("a", 1), ("a", 2)]), dict({1: 2}), dict((("k", "v"),))
d.clear()
print d, dict.fromkeys([1, 1], 0), dict.fromkeys("a"), {}.fromkeys((5,), "x"), {1: "a", 1.0: "b", True: "c", 1L: "d"}, {0: "x", False: "y"}, {"a": 1, u"a": 2}, {(1, 2): 3}[1, 2], {None: 1}, {1: {2: {3: 4}}}[1][2][3], {"a": 1} == {"a": 1.0}, {} == [], {"a": 1} != {"a": 2}
del_me = {"k": 1, "l": 2}
del del_me["k"]
print del_me, del_me.__contains__("l"), del_me.__getitem__("l"), del_me.__len__(), del_me.__eq__({"l": 2}), {"a": 1}.__class__, bool({}), bool({0: 0}), len({1: 1}), list({"k": 0}), tuple({"k": 0}), sorted({"b": 1, "a": 2}), max({"b": 1, "a": 2}), "".join({"k": 1}), [k for k in {"k": 1}], iter({"k": 1}).next(), zip({"a": 1}, [5]), sum({1: 0, 2: 0})
for bad in (lambda: {}["k"], lambda: {1: 2}[u"k"], lambda: {}[1, 2], lambda: {}.pop("k"), lambda: {}.popitem(), lambda: {[]: 1}, lambda: {}[{}], lambda: dict([1]), lambda: dict(["abc"]), lambda: dict(5), lambda: {}.pop(), lambda: {(1, []): 1}):
    try:
        print bad()
    except (KeyError, TypeError, ValueError), e:
        print e.__class__.__name__, str(e)[:50] if isinstance(e, KeyError) else ""
