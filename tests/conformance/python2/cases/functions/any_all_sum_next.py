print any([0, "", None]), any([0, 1]), all([1, "a"]), all([1, 0]), any(()), all(()), any(x > 2 for x in range(4)), all(c.isdigit() for c in "123"), any({}), all({0: 1}), sum([]), sum([0.5, 1]), sum([[1], [2]], []), sum(x for x in (1, 2)), [sum([2L, 3])], sum((1, 2), 0.5), sum({1: "a", 2: "b"}), [sum([], 0L)], next(iter([1])), next(iter([]), "empty"), next(iter([]), None)
log = []
def seen(v):
    log.append(v)
    return v
print any(seen(v) for v in (0, 1, 2)), log, all(seen(v) for v in (0, 1)), log, seen(0) or seen(3), seen(0) and seen(4), log
print bool(any), divmod(17, 5), divmod(-17, 5), divmod(17.5, 5), [divmod(17L, 5)], pow(2, 8), pow(2, 8, 7), abs(-3), round(2.567, 2), [round(5)], max(3, 1, 2), min([4, 2]), len("abc"), len({1: 2}), len(u"\xe4"), len("\xc3\xa4"), len(xrange(7)), len(set([1, 1])), len(()), ord("a"), chr(97), bin(10), hex(255), oct(8), repr("x"), str(1.5), unicode("u"), int("3"), float("2.5"), long("7"), bool("x"), complex("1+1j"), list("ab"), tuple([1]), dict(a=1), set("a"), frozenset("a"), sorted("ba"), cmp(1, 2), coerce(1, 2.0), callable(len), intern("abc") == "abc", id(None) == id(None), isinstance(5, int), hash("a") == hash(u"a")
