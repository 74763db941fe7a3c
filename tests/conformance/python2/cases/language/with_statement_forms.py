class M:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print "enter", self.name; return self.name.upper()
    def __exit__(self, kind, value, tb):
        print "exit", self.name, kind and kind.__name__, value
        return self.swallow
with M("a") as x: print x
with M("b"): print "no target"
with M("c") as x, M("d") as y: print x, y
with M("swallows", True): raise ValueError("gone")
print "after"
try:
    with M("e"): raise KeyError("out")
except KeyError, e:
    print "caught", e
def f():
    with M("ret"): return "value"
print f()
for i in range(3):
    with M(str(i)):
        if i == 0: continue
        if i == 1: break
class T:
    def __enter__(self): return (1, (2, 3))
    def __exit__(self, *a): pass
with T() as (a, (b, c)): print a, b, c
d = {}
with T() as d["k"]: pass
print d
with M("outer"):
    with M("inner", True): raise ValueError("inner only")
    print "continues"
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
for k in (NoExit, NoEnter, int):
    try:
        with k(): print "body"
    except AttributeError, e:
        print "AttributeError"
class BadExit:
    def __enter__(self): pass
    def __exit__(self, *a): raise RuntimeError("in exit")
try:
    with BadExit(): raise ValueError("lost")
except RuntimeError, e:
    print e
from contextlib import contextmanager, closing
@contextmanager
def cm(n):
    print "setup", n
    try: yield n * 2
    except ValueError, e: print "handled", e
    finally: print "teardown", n
with cm(2) as v: print v
with cm(3): raise ValueError("inside")
class Closes:
    def close(self): print "closed"
with closing(Closes()) as c: print isinstance(c, Closes)
def gen():
    with M("gen"):
        yield 1
        yield 2
print list(gen())
class Proxy:
    def __getattr__(self, name):
        print "asked", name
        if name == "__enter__": return lambda: "entered"
        return lambda *a: None
with Proxy() as pr: print pr
