template = """
def get_%(n)s(self):
    return self._%(n)s
def set_%(n)s(self, value):
    self._%(n)s = value
"""
class Point:
    for n in ("x", "y"):
        exec template % {"n": n}
    del n
p = Point(); p.set_x(3); p.set_y(4); print p.get_x(), p.get_y(), sorted(k for k in Point.__dict__ if not k.startswith("__"))
def make(names):
    ns = {}
    for n in names: exec "def %s(*a): return '%s', a" % (n, n) in ns
    return [ns[n] for n in names]
print [f(1) for f in make(["one", "two"])]
class Dyn:
    def run(self, code, **names):
        names["self"] = self
        exec code in names
        return names.get("result")
    def calc(self, e, **names): return eval(e, {}, names)
print Dyn().run("result = 1 + x", x=4), Dyn().run("self.v = 5"), Dyn().calc("a * b", a=2, b=3)
d = Dyn(); d.run("self.v = 9"); print d.v
consts = "A, B, C = range(3)"
exec consts; print A, B, C
def local_consts():
    exec "P, Q = 1, 2"
    return P + Q
print local_consts()
def loop_exec():
    total = 0
    for op in "+-*":
        exec "total = total %s 3" % op
    return total
print loop_exec()
def with_try():
    try:
        exec "raise ValueError('inside')"
    except ValueError, e:
        return str(e)
print with_try()
code = compile("counter = counter + 1", "<c>", "exec"); counter = 0
for i in range(3): exec code
print counter
