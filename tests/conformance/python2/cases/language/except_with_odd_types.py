def show(f):
    try: f()
    except Exception, e: print "escaped", e.__class__.__name__, e
    else: print "fine"
def a():
    try: raise ValueError("v")
    except (): print "never"
def b():
    try: raise ValueError("v")
    except 5: print "never"
def c():
    try: raise ValueError("v")
    except "ValueError": print "never"
def d():
    try: raise ValueError("v")
    except None: print "never"
def e():
    try: raise ValueError("v")
    except ((), (KeyError, (TypeError, ValueError))): print "nested tuple"
def f():
    try: raise ValueError("v")
    except undefined_error: print "never"
def g():
    try: pass
    except undefined_error: print "not evaluated"
def h():
    try: raise KeyError("k")
    except ValueError or KeyError, e: print "only the first"
def i():
    try: raise KeyError("k")
    except ValueError, KeyError: print "never"
def j():
    kinds = {"v": ValueError}
    try: int("x")
    except kinds["v"], e: print "looked up", e
def k():
    def which():
        print "asked"
        return ValueError
    try: int("x")
    except which(): print "by call"
def l():
    try: raise KeyError("k")
    except LookupError, e: print "base class", e
def m():
    try: [][1]
    except (KeyError, IndexError), e: print type(e).__name__
def n():
    try: raise ValueError, "a"
    except ValueError, ValueError: print "name taken", ValueError
    return ValueError
def o():
    try:
        try: 1/0
        except KeyError: print "never"
    except ZeroDivisionError: print "outer"
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o):
    print fn.__name__,
    show(fn)
