print True + True, True * 5, True / 2, -True, ~False, True - 0.5, True == 1, True is 1, False == 0.0, True < 2, True > False, 5 * (3 > 2), True ** 2, True % 2
print int(True), str(True), repr(False), float(True), [long(True)], "%d %s %r %5s|%i" % (True, True, True, True, False), bool(""), bool("False"), bool([0]), bool(-1), bool(0L), bool(None)
print sum([True, False, True]), ["off", "on"][True], {1: "one"}[True], {True: "t", 1: "one"}, [1, 2, True].count(True), [0, True].index(1), max(True, False, 0), sorted([True, 0, False, 1])
print isinstance(True, int), isinstance(1, bool), type(True), bool.__name__, bool.__bases__, bool(), issubclass(bool, int), True and 5, False or "x", not 5
print True & True, True | False, True ^ True, True << 2, type(True & False), type(True & 1), abs(True), hash(True), cmp(True, 1), cmp(True, False), divmod(True, 2), round(True)
print len([x for x in (0, 1, "", None, [], (0,)) if x]), all([]), any([]), "ab" * True, [1] * False, range(True), xrange(True)
