print 2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, not 1 == 2, not (1 == 2)
print 7 / 2 * 2, 7 % 4 + 1, -7 / 2, -7 % 3, 7 / -2, 7 % -3, 1 + 2 << 3, 1 | 2 & 3 ^ 4, ~5 + 1, -~5, ~-5
print 1 < 2 == True, 1 < 2 & 3, 5 & 3 == 1, (5 & 3) == 1, 1 or 2 and 3, (1 or 2) and 3, not 0 and 1
print "a" + "b" * 2, ["x"] * 2 + ["y"], "%d" % 3 + "4", "%s" % "a" * 2, 3 * "%d" % (1, 2, 3)
print 1 if 0 else 2 + 3, (1 if 0 else 2) + 3, (lambda: 1 and 0 or 5)(), (lambda: 1 or 2)()
print 10 - 2 - 3, 2 ** 2 * 3, 100 / 10 / 2, 100 / (10 / 2), 8 >> 1 << 2, 6 ^ 3 | 8
print 1 in [1, 2] and 3 not in [1], not 1 in [2], 1 is not None, not None is None
print [1, 2, 3][-1], {"a": [1, 2]}["a"][1], "abc"[1:][0], (1, 2)[::-1], -[1, 2][0]
print 5 // 2 * 2.0, 5 / 2 * 2.0, 2.0 * 5 / 2, 1 / 2 + 1 / 2.0, 3 + 4j * 2, 2 * -3, 2 - -3, 2 - - 3, +-+5
x = 3
print x**2+1, x**.5 > 1.7, -x**2, x*-1, x<4==True, x <> 3 or x == 3
print `1` + `2`, `1 + 2` * 2, -`5`.find("5")
print 0 or [] or {} or "last", 1 and "x" and (), None == 0 or 1
print 2 + 3 == 5 and "yes", "a" < "b" < "c" != "d", 3 > 2 in [2], (3 > 2) in [True]
