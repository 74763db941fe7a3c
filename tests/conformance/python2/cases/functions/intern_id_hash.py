print intern("ab") is intern("a" + "b"), intern("x"), hash("abc") == hash(u"abc"), hash(1) == hash(1L), hash(2.0) == hash(2), hash(True) == hash(1), id("a") == id("b"), hash(()) == hash(())
class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return 7
    def __eq__(self, other): return self.v == other.v
class L(object):
    def __hash__(self): return 5L
    def __cmp__(self, other): return 0
class Plain: pass
class EqOnly(object):
    def __eq__(self, other): return True
print {H(1): "a", H(1): "b", H(2): "c"}[H(1)], len(set([H(1), H(1), H(2)])), len({L(): 1, L(): 2}), hash(L()), hash(H(1)), len({Plain(): 1, Plain(): 2}), len(set([EqOnly()])), {EqOnly: 1}[EqOnly], isinstance(hash(Plain()), int)
for bad in (lambda: hash([1]), lambda: set([{}]), lambda: {set(): 1}, lambda: {(1, [2]): 3}, lambda: intern(5), lambda: hash((1, {}))):
    try:
        print bad()
    except TypeError, e:
        print "TypeError"
