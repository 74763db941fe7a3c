print 0.1 + 0.2, [0.1 + 0.2], repr(0.1)
print 1e16, 1e15, 123456789012.0, 1234567890123.0, 1e-5, 0.0001
print 1.0, 100.0, 1e100, -0.0, 2.5e-10
print float("inf"), float("-inf"), str(float("nan"))
print 3.14159265358979, str(3.14159265358979), repr(3.14159265358979)
print 10 ** 20, 2 ** 63, 2 ** 63 - 1, [2 ** 63, 2 ** 30]
print 5L, [5L], repr(5L), str(5L), "%d" % 5L, "%s %r" % (5L, 5L)
print 1j, (1 + 2j), [1j]
print 0777, 0xff, 0b11, 0o17, 0xFFL, 0777L
print -2 ** 63, [-2 ** 63 - 1]
print True + True, int(True), str(False)
print 1e3, 1.5e3, 1E3, .5, 5.
