class Bad:
    def __init__(self, where): self.where = where
    def check(self, name, value=None):
        if self.where == name: raise ValueError("in " + name)
        return value
    def __str__(self): return self.check("str", "shown")
    def __len__(self): return self.check("len", 3)
    def __nonzero__(self): return self.check("nonzero", True)
    def __getitem__(self, i):
        if i > 2: raise IndexError(i)
        return self.check("getitem", i)
    def __contains__(self, x): return self.check("contains", False)
    def __cmp__(self, o): return self.check("cmp", 0)
    def __add__(self, o): return self.check("add", "sum")
    def __call__(self): return self.check("call", "called")
    def __getattr__(self, n):
        if n == "dynamic": return self.check("getattr", "attr")
        raise AttributeError(n)
    def __hash__(self): return self.check("hash", 1)
    def __enter__(self): return self.check("enter", self)
    def __exit__(self, *a): self.check("exit")
    def __div__(self, o): return self.check("div", "quotient")
def use(b):
    out = []
    out.append(str(b)); out.append(len(b)); out.append(bool(b)); out.append(list(b)); out.append(5 in b); out.append(b == 1)
    out.append(b + 1); out.append(b()); out.append(b.dynamic); out.append(hash(b)); out.append(b / 2)
    with b: out.append("body")
    return out
for where in ("none", "str", "len", "nonzero", "getitem", "contains", "cmp", "add", "call", "getattr", "hash", "enter", "exit", "div"):
    try:
        print where, use(Bad(where))
    except ValueError, e:
        print where, "->", e
class NewBad(object):
    def __repr__(self): return 5
    def __str__(self): return None
    def __len__(self): return "x"
    def __nonzero__(self): return 2
    def __iter__(self): return iter([1, 2])
    def __int__(self): return "no"
    def __hash__(self): return 1
for name, f in (("repr", repr), ("str", str), ("len", len), ("iter", list), ("int", int), ("hash", hash)):
    try:
        print name, f(NewBad())
    except TypeError, e:
        print name, "TypeError"
class Prop(object):
    @property
    def fails(self): return self.missing
    def __getattr__(self, n): return "getattr " + n if n == "fails" else object.__getattribute__(self, n)
print Prop().fails
try:
    Prop().other
except AttributeError, e:
    print e
