if 1: print "one line"; x = 5; print x
if 0: pass
elif x <> 5: print "no"
else: print "else"
for i in 1, 2, 3: print i,
print
for a, b in (1, 2), (3, 4): print a + b,
print
print (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda a, b=2: (a, b))(1)
def one_line(a): return a * 2
class Empty: pass
class OneLine: x = 1; y = x + 1
print one_line(4), OneLine.y, Empty.__name__
t = 1,
u = ()
(v, w) = [z, y] = 1, 2
print t, u, v, w, z, y
del v, (w), [z]
try: v
except NameError: print "deleted"
x = [1,
     2,   # comment in a list

     3]
y = {"a": 1,
     "b":
        2}
z = (x[0] +
     x[1])
print x, sorted(y.items()), z
long_line = 1 + \
    2 + \
    3
print long_line, "implicit " "concatenation" ' of ' """strings"""
s = 'single \'quoted\' "double"'; d = "double \"quoted\" 'single'"
print s, d, '\x41\101\n'.strip(), "\0" == chr(0), r'\n', R"\t", ur"\d", u'\x41\u0042', b"bytes", br"\b", "a\
b"
"""A string that stands alone."""
print 0xFF, 0XAB, 0o17, 0O17, 017, 0b101, 0B11, 1e3, 1E-3, .5, 5., 10L, 0xFFl, 1j, 5J, 00, 0, 1.5e+3
assert True
assert (1, 2), "ok"
pass
exec "print 'exec', x[0]"
print not 1 == 2, not not 1, - -5, +3, ~0, 2 ** -1, 5 if x else 6, [1][0], "abc"[1], {"k": "v"}["k"], (1, 2)[1], `1`, (yield_ for yield_ in "a").next()
print 1if 1 else 2, [i for i in 1, 2], [i for i in range(5) if i % 2], {i: i for i in (1,)}, {i for i in (1, 1)}, 3 .real, 1 .__add__(2)
def f(a, (b, c)=(2, 3), *d, **e): return a, b, c, d, e
print f(1), f(1, (5, 6), 7, k=8)
def g():
    "doc"
    yield
    return
print list(g()), g.__doc__
with_ = as_ = 1
nonlocal = 5; async = 6; await = lambda: nonlocal + async
print nonlocal, async, await(), with_
class K:
    nonlocal = 1
    def async(self): return self.nonlocal
print K().async(), K.nonlocal, (lambda async: async)(4), dict(await=3)
global gg
gg = 1
print gg, __name__ == "__main__", bool(__debug__)
if x: pass; print "semicolon after pass"
while 0: pass
else: print "while else"
print;print;print "x",;print "y"
