from __future__ import unicode_literals
s = "text"
print repr(s), repr(b"bytes"), repr(str("x")), repr(u"u"), repr(r"\n"), repr("a" "b"), type(s).__name__, repr("%s" % 1), repr("\u00e4")
print isinstance(s, unicode), isinstance(s, str), isinstance(b"", str), {"k": 1}["k"], {b"k": 1}["k"], "a" == b"a"
def f(**k): return sorted(k)
print f(a=1), f(**{b"x": 1}), getattr(f, "func_name"), hasattr(f, "nope")
print "%s and %s" % ("a", b"b"), repr("%s" % b"b"), "a,b".split(","), ",".join(["x", "y"]), repr(b",".join([b"x"]))
class C(object):
    name = "n"
    def __repr__(self): return b"C"
print C.name, C(), repr(C.__name__), [C()]
print repr(__name__), repr(`1`), repr(str(5)), repr("""multi
line""")
