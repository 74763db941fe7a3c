print 5L, [5L, 0L, -1L, 0xFFL, 077L, 0x10l, 0b11L], repr(5L), str(5L), `5L`, "%s" % 5L, "%r" % 5L, "%d" % 5L
print [12345678901234567890, -12345678901234567890, 0xFFFFFFFFFFFFFFFFFF], 12345678901234567890
print {1L: 2L}, (1L,), set([1L]), [[1L]], [-5L], {"a": 5L}
print long(), long(5.9), long(-5.9), long("12"), long(" 12 "), long("12L") if False else "", long("ff", 16), long(True), [long(3)]
print isinstance(5L, long), isinstance(5L, int), isinstance(5, long), isinstance(True, int), isinstance(5L, (int, long))
print type(5L), type(5L) is long, type(5) is int, type(5L) == type(5), long, int
print 5L.__class__, (5).__class__, 5L.__add__(1), (5).__add__(1), unicode(5L), [unicode(5L)]
