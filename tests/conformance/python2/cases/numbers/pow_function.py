print pow(2, 10), [pow(2, 64)], pow(2.0, 0.5) == 2 ** 0.5, pow(2, -2), [pow(2L, 2)], pow(7, 2, 5), [pow(7L, 2, 5)], pow(-7, 3, 5), pow(7, 3, -5), pow(0, 0), pow(True, 2), pow(10, 20, 7), pow(1j, 2), (-2) ** 2, -2 ** 2, 2 ** -1 * 4, 2 ** 0.5 * 2 ** 0.5 == 2, 10 ** 0, 10 ** -3, 1e2 ** 2, 4 ** 1.5
for bad in (lambda: pow("a", 2), lambda: pow(2), lambda: pow(2, 3, 0), lambda: pow(2.5, 2, 3), lambda: 2 ** "a", lambda: None ** 2, lambda: (-1) ** 0.5, lambda: [] ** 2, lambda: pow(2, -1, 3)):
    try:
        print bad()
    except (TypeError, ValueError), e:
        print e.__class__.__name__
