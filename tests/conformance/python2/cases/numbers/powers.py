print 2 ** 3, 2 ** -1, 2 ** 0, (-2) ** 3, -2 ** 2, 2 ** 3 ** 2, 2.0 ** 3, 4 ** 0.5, 2 ** -2, [2L ** 3, 2L ** -1]
print 0 ** 0, 0.0 ** 0, 1 ** -5, (-1) ** -3, 10 ** -2, 10L ** -2
print pow(2, 3), pow(2, -1), pow(2, 10, 1000), [pow(2L, 10, 1000)], pow(3, 4, -5), pow(2.0, 3)
print [2 ** 63, 2 ** 64, 3 ** 50, (-2) ** 63 - 1, 10 ** 25]
x = 3
x **= 2
print x
x **= -1
print x == 1 / 9.0
x = 2
x **= 70
print [x]
for bad in (lambda: pow(2, 3, 0), lambda: pow(2, -1, 5), lambda: pow(2.0, 3, 5), lambda: pow("a", 2), lambda: (-8) ** (1.0 / 3)):
    try:
        print bad()
    except (ValueError, TypeError), e:
        print e.__class__.__name__
