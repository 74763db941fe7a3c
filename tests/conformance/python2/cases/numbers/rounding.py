for v in (0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.675, 1.005, 0.125, 1e16, 12345.678, 5, 5L, True):
    print v, round(v), round(v, 1), round(v, 2), round(v, -1)
print round(2.5), type(round(2)), round(1234.5, -2), round(1250, -2), round(-1250.0, -2), round(15, -1), round(25, -1), round(5e-324, 3)
print int(round(2.5)), int(2.99), int(-2.99), round(1.0 / 3, 4), round(2.0 / 3, 4), str(round(0.1 + 0.2, 10)), round(1e300, 2)
print "%.0f %.0f %.0f %.1f %.2f" % (0.5, 1.5, 2.5, 0.25, 1.005), "%d" % 2.99, "%d" % -2.99, "%i" % 3.7
print round(number=2.567, ndigits=1), round(2.567, 1L), round(float("inf"))
for bad in ("a", None, 1j):
    try:
        print round(bad)
    except TypeError, e:
        print "TypeError"
