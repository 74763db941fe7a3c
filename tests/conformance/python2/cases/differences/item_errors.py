def show(code):
    try:
        exec code in {}
        print code, "ok"
    except Exception, e:
        print code, "->", e.__class__.__name__ + ":", e, e.args
for code in ("[][0]", "[1][5]", "[1][-2]", "()[0]", "'abc'[9]", "u'abc'[9]", "{}['k']", "{}[1]", "{}[u'k']", "{}[1.5]", "{}[None]", "{}[(1, 'a')]",
             "l = []; l[0] = 1", "t = (1,); t[0] = 1", "s = 'a'; s[0] = 'b'", "l = []; del l[0]", "t = (1,); del t[0]", "s = 'a'; del s[0]", "d = {}; del d['k']",
             "n = None; n['k'] = 1", "n = None; n[0]", "i = 5; i[0] = 1", "i = 5; del i[0]", "f = 1.5; f[0] = 1", "x = xrange(3)[5]", "d = {}; d[[]] = 1",
             "l = [1, 2]; l['a'] = 1", "l = [1]; l[0:1] = 5", "l = [1, 2, 3]; l[::2] = [1]", "set([1]).remove(5)", "set().pop()", "[].pop()", "[1].pop(5)", "{}.pop('k')", "{}.popitem()",
             "o = object(); o[0] = 1", "def f(): pass\nf[0] = 1", "'abc'.index('z')", "'abc'.rindex('z')", "[1].index(2)", "(1,).index(2)", "[].remove(1)", "import string; string.index('a', 'b')", "[1, 2][1:2, 3]"):
    show(code)
