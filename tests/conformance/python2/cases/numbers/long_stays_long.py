big = 2 ** 70
print [big, big // 2 ** 68, big % 1000, big - big, big >> 69, big & 7, big / big, -big + big]
small = big - big + 5
print [small, small + 1, small * 1, small / 2, small % 3, -small, small ** 2, abs(small), +small], type(small)
print [2L + 1, 1 + 2L, 2L - 2, 2L * 0, 7L / 2, 7 / 2L, 7L % 4, 1L << 2, 1 << 2L, 8L >> 1, 6L & 3, 6 | 1L, 6L ^ 2, ~5L]
print [int(5L), int(2L ** 70), int(2L ** 70) - int(2L ** 70), long(5), long("7")]
x = 10L
x += 1
print [x]
x -= 11
print [x]
x = 1
x += 2L
print [x], x, str(x), "%s %d %r" % (x, x, x)
print [divmod(7L, 2), sum([1L, 2]), max(1L, 0), min(3, 2L), sorted([3L, 1, 2L]), range(2L), [0] * 2L]
print [5L == 5, 5L is 5, hash(5L) == hash(5), {5: "five"}[5L], 5L in [5], (1, 2, 3)[1L], "abc"[2L], round(5L), float(5L)]
