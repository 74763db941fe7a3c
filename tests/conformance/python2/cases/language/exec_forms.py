code = "x = 1 + 2"
exec code
print x
exec "y = x * 2"; print y
ns = {}
exec "a = 10" in ns
print ns["a"], sorted(k for k in ns if k != "__builtins__")
exec "b = a + 1" in ns
print ns["b"]
g, l = {"v": 1}, {}
exec "w = v + 1" in g, l
print l, "w" in g
exec("t = 7")
print t
exec("t = 8", ns)
print ns["t"], t
exec("u = v", {"v": 3}, l)
print l["u"]
exec """
def made(n):
    return n * 2
class Made:
    size = 3
"""
print made(4), Made.size
exec compile("z = 9", "<made>", "exec")
print z
exec "for i in range(3):\n    print i,\nprint"
exec "print 'a';print 'b'"
exec ""
exec "\n\n"
exec "# only a comment"
exec u"k = u'\xe9'"
print repr(k)
exec "if 1:\n\tprint 'tab'\n"
exec "exec 'print \"nested\"'"
try:
    exec 5
except TypeError, e:
    print e.__class__.__name__
try:
    exec "1 +"
except SyntaxError, e:
    print e.lineno
try:
    exec "a b" in {}
except SyntaxError, e:
    print e.lineno
try:
    exec "x = 1" in 5
except TypeError, e:
    print e.__class__.__name__
