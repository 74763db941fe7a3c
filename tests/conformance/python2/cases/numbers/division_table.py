values = [7, -7, 7L, 2.5, -2.5]
for a in values:
    print a, [a / b for b in (2, -2, 3L, 0.5, True)], [a // b for b in (2, -2, 3L, 0.5)], [a % b for b in (2, -2, 3L, 0.5)]
print [(a / 3, a % 3, a / 3 * 3 + a % 3 == a) for a in range(-4, 5)], [a / -3 for a in range(-4, 5)], [a % -3 for a in range(-4, 5)], [int(a / 3.0) for a in range(-4, 5)]
