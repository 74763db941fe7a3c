values = [(7, 2), (7, 2.0), (7.0, 2), (-7, 2), (7, -2), (-7, -2), (7L, 2), (7, 2L), (True, 2), (7, True), (0, 5), (1, 3), (-1, 3)]
for a, b in values:
    print [a / b, a // b, a % b, divmod(a, b)]
for a, b in [(7 + 0j, 2), (7, 2j), (1 + 2j, 1 - 1j)]:
    print a / b
