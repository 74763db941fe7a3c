import sys, traceback
def lines():
    return [(e[1], e[2]) for e in traceback.extract_tb(sys.exc_info()[2])]
def fail(): raise ValueError("x")
def wrap(f):
    def inner(*a): return f(*a)
    return inner
@wrap
def decorated(): fail()
class A:
    def __init__(self): self.go()
    def go(self): fail()
    def __getattr__(self, n): fail()
    def __add__(self, o): fail()
    def __str__(self): fail()
def gen():
    yield 1
    fail()
def rec(n):
    if n: rec(n - 1)
    fail()
def try_finally():
    try: fail()
    finally: pass
def try_except():
    try: fail()
    except KeyError: pass
def reraise():
    try: fail()
    except ValueError: raise
def with_lambda(): (lambda: fail())()
def with_map(): map(lambda x: fail(), [1])
def with_comp(): [fail() for x in (1,)]
def with_genexp(): list(fail() for x in (1,))
def with_exec(): exec "fail()"
def with_eval(): eval("fail()")
def with_sort(): sorted([1, 2], key=lambda x: fail())
def with_default(a=1): fail()
def with_tuple((a, b)): fail()
for f in (decorated, A, lambda: A.__new__ if 0 else fail(), lambda: list(gen()), lambda: rec(2), try_finally, reraise, with_lambda, with_map, with_comp, with_genexp, with_sort, with_default, lambda: with_tuple((1, 2))):
    try:
        f()
    except ValueError:
        print lines()
for f in (with_exec, with_eval):
    try:
        f()
    except ValueError:
        print len(lines()), lines()[-1]
