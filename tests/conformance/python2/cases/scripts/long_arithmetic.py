a = 5L
print a, [a, a + 1, a * 2, a / 2, a ** 2, -a, a % 3, a << 1, a & 4, ~a, abs(-a)]
print [2 ** 30, 2 ** 63], type(2 ** 64), type(5L + 1), type(int(5L)), [1 + 1L, 2 - 1L, 1.5 + 1L]
print repr(10 ** 18 * 10), repr(9223372036854775807 + 1), repr(-9223372036854775807 - 2)
print 5L == 5, hash(5L) == hash(5), {5: "x"}[5L], 5L in [5], [10, 20][1L], "ab" * 2L, range(3L), int("99999999999999999999")
print "%d %s %r %x" % (10L, 10L, 10L, 255L), str(10L), `10L`, unicode(5L), hex(10L), oct(8L), float(3L), int(3L), bool(0L)
print isinstance(5L, (int, long)), cmp(5L, 6), max(5L, 4), sum([1L, 2L]), [sum([1L, 2])], divmod(7L, 2), pow(2L, 3), round(5L)
print long(2.9), long("12", 8), 1L / 3, 7L // 2.0, 0xFFFFFFFFFFFFFFFF, 1 << 64, (1 << 64) >> 60
print 123456789 * 987654321, 123456789012 * 987654321098, [123456789012 * 987654321098]
