for v in (0, 1, 0.0, 0L, "", "0", u"", u"x", [], [0], (), (0,), {}, {0: 0}, None, True, False, set(), xrange(0), xrange(1), object):
    print bool(v), not v, (v and 1) == 1, `v or "else"`[:6]
class T:
    def __nonzero__(self): return 0
class L:
    def __len__(self): return 0
class N: pass
class B(object):
    def __nonzero__(self): return True
    def __len__(self): return 0
print bool(T()), bool(L()), bool(N()), bool(B()), not T(), 1 if L() else 2, T() or 5, len(filter(None, [T(), N(), L()]))
print 1 and 0 or 2, None or 0 or "", "a" or 1 / 0, 0 and 1 / 0, True + True, True == 1, True is 1, False == 0.0, [True, 1].count(1), {True: "a"}[1]
print 5 if None > -1 else 6, "yes" if "" < "a" else "no", (True, False)[0], ("off", "on")[True], int(True), str(True) + "!", "%d %s" % (True, True), `True`
print True and not False, not (1 == 2), 1 != 2 and 2 <> 3, 1 in [1] and 2 not in [1], None is None, "a" is not None, isinstance(True, int), type(True)
print any([]), all([]), any([None, 0, "x"]), all([1, "", 2]), sum([True, True, False]), max(True, 0), sorted([True, 0, 1, False]), sorted([None, True, "a", 0])
