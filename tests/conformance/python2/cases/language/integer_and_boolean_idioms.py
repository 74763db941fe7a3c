flags = 0
for bit in (1, 4): flags |= 1 << bit
print flags, bin(flags), flags & 2 and "set" or "clear", bool(flags & 16), flags ^ 2, ~flags & 0xFF
print True + True, True * 3, sum([x > 1 for x in (1, 2, 3)]), [10, 20][True], "ab"[False], True == 1, True is 1, int(True), str(True), repr(False), not 0
print isinstance(True, int), True / 2, True / 2.0, -True, True & False, True and 5, 0 or False, bool("False"), bool("0"), bool(0.0), bool([0])
minutes = 135
print "%d:%02d" % (minutes / 60, minutes % 60), divmod(minutes, 60), minutes / 60.0, minutes // 60.0, round(minutes / 60.0, 1), -minutes / 60, -minutes % 60
avg = (1 + 2) / 2; favg = (1 + 2) / 2.0
print avg, favg, int(2.9), int(-2.9), round(2.5), round(-2.5), round(1234.5678, 2), round(1234.5678, -2), int(round(2.5)), abs(-3), pow(2, 10), pow(2, -1), 2 ** 0.5 == pow(2, .5)
print max(1, 2.5), min("b", "a"), max([3, 1]), max("abc"), min({"x": 1}), cmp(1, 2), cmp("b", "a"), cmp([1, 2], [1, 3]), cmp(1, 1.0)
print int("12"), int(" 12 "), int("-7"), int("ff", 16), int("0x1f", 16), int("077", 8), int("0b11", 2), int("z", 36), float("1e3"), float(" 2.5 "), long("99"), int(1e10), int("9" * 20)
print 1000000 * 1000000, 2 ** 31, 2 ** 62, 2 ** 64, -2 ** 63 - 1, 10 ** 20 / 10 ** 18, type(2 ** 64).__name__, hex(255), oct(8), hex(2 ** 64), 0xFFFFFFFF
print 5 <> 5.0, 1 < 1.5 < 2, 3 == 3L, 10 % 3 == 1, (1 == 1) == True, 5 if 5 else 0, None or 0, not None
