b = bytearray("abc")
print [b], b, str(b), len(b), b[0], b[-1], b[1:], list(b), b + "d", type(b + "d").__name__, b == "abc", "abc" == b, b == bytearray("abc"), "b" in b, 98 in b, b.upper(), b.find("c"), b.replace("a", "z"), b.decode("ascii"), b.split("b"), b.startswith("a"), bytearray(3), bytearray([65, 66]), bytearray(u"\xe4", "utf-8"), bytearray(), bool(bytearray()), bytearray("x") * 2, isinstance(b, bytearray), b.isalpha(), b.hex() if False else "ok"
b[0] = 120; b.append(100); b.extend("ef"); b += "!"; b[1:2] = "__"; del b[-1]; b.insert(0, 65); b[1] = "Q"
print b, b.pop(), b, b.reverse(), b, b.count("_"), b.index("c"), b.remove(95), b, [c for c in bytearray("hi")], sorted(bytearray("ba")), bytearray("a") < bytearray("b"), bytearray("a,b").split(","), "".join(map(chr, bytearray("xyz"))), bytearray("abc")[::-1], str(bytearray("\xc3\xa4")), repr(bytearray("\xff\x00")), bytearray("%s").upper(), bytearray("ab").join(["x", "y"]), bytearray(xrange(3)), bytearray("0f".decode("hex"))[0]
for bad in (lambda: bytearray([256]), lambda: bytearray(["a"]), lambda: b.append(300), lambda: b.append("ab"), lambda: bytearray(u"\xe4"), lambda: bytearray("a") + 1, lambda: b[99], lambda: hash(b)):
    try:
        print bad()
    except (ValueError, TypeError, IndexError, UnicodeError), e:
        print e.__class__.__name__
