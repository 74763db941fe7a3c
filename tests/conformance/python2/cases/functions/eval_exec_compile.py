print eval("1 + 2"), eval("7 / 2"), eval(" 5 "), eval("x", {"x": 9}), eval("x + y", {"x": 1}, {"y": 2}), eval(u"'a' + u'b'"), eval("[i * 2 for i in range(3)]"), eval("lambda a: a + 1")(5), eval("None"), eval("len('abc')"), eval("{'a': 1}['a']"), eval("`5` + '!'"), eval("1 <> 2"), eval("0777"), eval("5L"), eval("'%s' % 5"), eval("sorted([3, 1], cmp)"), eval("(1,\n2)"), eval("3 if True else 4"), eval("u'\\xe9'") == u"\xe9"
def scope(a):
    b = 2
    return eval("a + b"), sorted(locals()), eval("a", {"a": "given"})
print scope(1)
exec "x = 5; y = x * 2"
print x, y
ns = {"start": 10}
exec "total = start + 1\ndef double(v):\n    return v * 2" in ns
print ns["total"], ns["double"](4), sorted(k for k in ns if k[:2] != "__")
exec "print 'in exec', 7 / 2"
code = compile("a * 2", "<string>", "eval")
print eval(code, {"a": 21}), eval(compile("1 +\\\n1", "f", "eval"))
exec compile("for i in range(2):\n    print 'loop', i\n", "f", "exec")
g, l = {}, {}
exec "v = 1" in g, l
print l, "v" in g
for bad in ("1 +", "print 5", "x = 5", "", "undefined_name", "1 / 0", "if", "'abc"):
    try:
        print eval(bad, {})
    except (SyntaxError, NameError, ZeroDivisionError), e:
        print e.__class__.__name__
for bad in ("x = = 1", "def f(:\n  pass", "for"):
    try:
        exec bad in {}
    except SyntaxError, e:
        print "SyntaxError"
