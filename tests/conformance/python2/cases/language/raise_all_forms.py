import sys
class Own(Exception):
    pass
class Pair(Exception):
    def __init__(self, a, b):
        Exception.__init__(self, a, b)
        self.a, self.b = a, b
class Old:
    def __init__(self, *args):
        self.args = args
def show(f):
    try:
        f()
    except Old, e:
        print "Old", e.args
    except Exception, e:
        print e.__class__.__name__, e.args, str(e)
def f1(): raise Own
def f2(): raise Own()
def f3(): raise Own, "text"
def f4(): raise Own("text")
def f5(): raise Pair, (1, 2)
def f6(): raise Own, (1, 2)
def f7(): raise Own, None
def f8(): raise Own, Own("ready")
def f9(): raise Old
def f10(): raise Old, (1, 2)
def f11(): raise Old(3)
def f12(): raise Own, ["a"]
def f13(): raise (Own, ValueError), "first of the tuple"
def f14(): raise "string"
def f15(): raise 5
def f16(): raise Own("x"), "y"
def f17(): raise None
def f18(): raise Own, 0
def f19(): raise Own, ()
def f20(): raise Own, ""
def f21(): raise Pair(1, 2), None
def f22(): raise ((ValueError, Own), Own), "nested"
def f23(): raise Exception, u"uni"
def f24(): raise KeyError, "key"
def f25(): raise Own, ValueError("other class")
def f26(): raise ()
def f27(): raise int
def f28(): raise object()
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28):
    print f.__name__,
    show(f)
