y = "module"
print [n for n in ("y", "nope") if n in dir()], ["y" in globals() for i in (1,)]
def f(y):
    z = 5
    print [eval("y + i") for i in range(2)], [eval("z * 2") for i in (1,)]
    print [locals()["z"] for q in (1,)], ["z" in dir() for r in (1, 2)]
    print ["%(y)s-%(z)s" % locals() for s in "ab"]
    return [k for k in sorted(locals()) if len(k) == 1]
print f(10)
class C:
    a = 1
    b = [a + i for i in (1, 2)]
    c = [eval("a") for i in (1,)]
print C.b, C.c
print [eval("x * 2") for x in (1, 2)], x
def g():
    return [(lambda: w)() for w in (1, 2)], w
print g()
