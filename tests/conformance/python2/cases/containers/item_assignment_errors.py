def attempt(text):
    try:
        exec text in {"l": [1, 2], "t": (1, 2), "s": "ab", "d": {}, "u": u"ab", "x": xrange(3), "n": None, "i": 5, "S": set([1])}
        print text, "ok"
    except Exception, e:
        print text, e.__class__.__name__
for text in ("l[5] = 1", "l['a'] = 1", "t[0] = 1", "s[0] = 'x'", "u[0] = 'x'", "x[0] = 1", "n[0] = 1", "i[0] = 1", "d[[]] = 1", "d[{}] = 1", "del l[5]", "del t[0]", "del s[0]", "del d['k']", "del n[0]", "l[0:1] = 5", "l[::2] = [1, 2, 3]", "l[None] = 1", "l[1.5] = 1", "S[0] = 1", "l[0] = l", "d[None] = 1", "d[1, 2] = 3", "l[-2] = 0", "l[-3] = 0", "del l[:]", "l[5:] = [1]", "l[0:0] = 'ab'", "n.x = 1", "i.x = 1", "s.x = 1", "l.x = 1", "d.x = 1", "del l.x", "t += 1", "l += 1", "s += 1", "d += {}", "l *= 'a'", "i += 'a'", "n += 1", "l -= [1]", "S |= [1]", "S -= set([1])"):
    attempt(text)
