def attempt(text):
    names = {"a": 7, "b": "text", "c": [1], "u": u"x", "f": 1.5, "n": None, "t": (1,), "L": 5L}
    try:
        exec text in names
        print text, "->", repr(names[text[0]])
    except TypeError, e:
        print text, "-> TypeError"
for text in ("a /= 'x'", "b /= None", "a -= 'x'", "b -= 'x'", "c -= [1]", "n += 1", "f /= 2", "a /= 2", "L /= 2", "a %= 4", "b %= 5" if False else "a //= 2", "f //= 1", "a **= 2", "L **= 2", "a <<= 2", "L >>= 1", "a |= 8", "a &= 5", "a ^= 1", "a |= 1.5", "b += u'y'", "u += 'y'", "b *= 2", "c *= 2", "t += (2,)", "c += 'ab'", "c += (2,)", "n /= 2", "t -= (1,)", "f %= 1", "a += 0.5", "a += True", "L += 1", "L -= 5", "f **= 2"):
    attempt(text)
