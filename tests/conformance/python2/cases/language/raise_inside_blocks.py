def log(*a): print " ".join(map(str, a))
def f(n):
    try:
        try:
            if n == 0: raise KeyError("k")
            if n == 1: raise ValueError("v")
            if n == 2: return "ret"
            log("normal")
        except KeyError, e:
            log("key", e)
            raise IndexError("from key")
        else:
            log("else")
            if n == 3: raise TypeError("from else")
        finally:
            log("inner finally", n)
            if n == 4: raise RuntimeError("from finally")
    except (IndexError, TypeError), e:
        log("outer", e)
        return "handled"
    finally:
        log("outer finally")
    return "end"
for n in range(5):
    try:
        print f(n)
    except Exception, e:
        print "escaped", e.__class__.__name__, e
def loop():
    for i in range(4):
        try:
            if i == 0: continue
            if i == 2: raise ValueError(i)
            if i == 3: break
            log("body", i)
        except ValueError, e:
            log("caught", e)
            continue
        else:
            log("else", i)
        finally:
            log("finally", i)
    return "done"
print loop()
def gen():
    try:
        yield 1
        try:
            yield 2
        except ValueError:
            yield "inner"
        yield 3
    except KeyError:
        yield "outer"
    finally:
        log("gen finally")
g = gen()
print g.next(), g.next(), g.throw(ValueError), g.next()
try:
    g.throw(KeyError("x"))
    print g.next()
except StopIteration:
    print "exhausted"
def recursive(n):
    try:
        if n == 0: raise ValueError("bottom")
        recursive(n - 1)
    except ValueError, e:
        if n < 2: raise ValueError("%s<%d" % (e, n))
        raise
try:
    recursive(3)
except ValueError, e:
    print e
def cond(x):
    if x: raise ValueError, "x is %r" % x
    return "no error"
for v in (0, "text"):
    try: print cond(v)
    except ValueError, e: print e
class Cleanup:
    def __init__(self): self.steps = []
    def run(self):
        try:
            self.steps.append("a"); 1/0; self.steps.append("b")
        except: self.steps.append("c")
        else: self.steps.append("d")
        finally: self.steps.append("e")
        return self.steps
print Cleanup().run()
