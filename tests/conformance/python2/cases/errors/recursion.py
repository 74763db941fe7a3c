def f(n): return f(n + 1)
try:
    f(0)
except RuntimeError, e:
    print e.__class__.__name__, str(e)[:32]
class A(object):
    def __getattr__(self, name): return getattr(self, name + "x")
try:
    A().x
except RuntimeError, e:
    print str(e)[:32]
class B:
    def __repr__(self): return repr(self)
try:
    repr(B())
except RuntimeError, e:
    print str(e)[:32]
def g(n): return 0 if n == 0 else 1 + g(n - 1)
print g(500)
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print even(300)
try:
    f(0)
except:
    print "caught bare"
def h():
    try:
        h()
    except RuntimeError:
        return "innermost"
    return "back"
print h()
class P(object):
    @property
    def p(self): return self.p
try:
    P().p
except RuntimeError, e:
    print str(e)[:32]
