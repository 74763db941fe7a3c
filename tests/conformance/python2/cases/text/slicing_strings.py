s, u = "abcdef", u"abcd\xe4f"
print s[0], s[-1], s[1:3], s[:2], s[-2:], s[::2], s[::-1], s[1:-1], s[10:], s[:100], s[3:1], s[-100:2], s[5:0:-2], s[:], s[None:2], s[2L], s[1:3L], s[True], u[4:5] == u"\xe4", [u[-2:]], [u[::-1]], [u[1:3]], s[2:][1:], s[slice(1, 4)], s[slice(None, None, 2)]
print s.__getitem__(1), s.__getslice__(1, 3), u.__getslice__(0, 2), s.__len__(), s.__contains__("c"), s.__add__("x"), s.__mul__(2), s.__eq__("abcdef"), s.__hash__() == hash(s), list(s), tuple(u[:2]), sorted("hello"), list(reversed("abc")), "abc"[::-1], zip(s, s[1:])[:2], [s[i:i + 2] for i in range(0, len(s), 2)], max(s), min(s), "".join(sorted("cab", reverse=True))
print "ab" + "cd", "ab" * 3, 2 * "ab", "ab" * 0, "ab" * -1, "-" * 10, u"x" * 2, "a" < "b", "a" < "B", "" < "a", "abc" < "abd", "Z" < "a", "10" < "9", "a" > 5, "5" == 5, not "", len(""), len("\n"), "a" in "cat", "x" or "y", "" or "default", "a" and "b"
for bad in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + None, lambda: "a" * "b", lambda: "a" - "b", lambda: "a" * 1.5, lambda: len(5), lambda: "a" + [], lambda: "a" / 2, lambda: "a" + ("b",)):
    try:
        print bad()
    except TypeError, e:
        print e
