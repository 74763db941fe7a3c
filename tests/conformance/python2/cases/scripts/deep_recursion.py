def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print depth(500)
def forever(n): return forever(n + 1)
try:
    forever(0)
except RuntimeError, e:
    print "RuntimeError", e.__class__.__name__, "maximum recursion depth exceeded" in str(e)
class A(object):
    def __getattr__(self, n): return getattr(self, n + "x")
try:
    A().a
except RuntimeError, e:
    print "attribute"
def mutual_a(n): return mutual_b(n)
def mutual_b(n): return mutual_a(n)
try:
    mutual_a(1)
except Exception, e:
    print type(e) is RuntimeError, isinstance(e, StandardError)
try:
    forever(0)
except:
    print "bare"
print depth(100)
def ack(m, n):
    if m == 0: return n + 1
    if n == 0: return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))
print ack(2, 3)
