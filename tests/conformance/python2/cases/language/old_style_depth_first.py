class A:
    def who(self): return "A"
    only = "A"
class B(A):
    pass
class C(A):
    def who(self): return "C"
    only = "C"
class D(B, C):
    pass
print D().who(), D.only, D().only
class NA(object):
    def who(self): return "NA"
class NB(NA): pass
class NC(NA):
    def who(self): return "NC"
class ND(NB, NC): pass
print ND().who(), [k.__name__ for k in ND.__mro__]
class X:
    def m(self): return "X"
class Y:
    def m(self): return "Y"
    def n(self): return "Yn"
class Z(X, Y): pass
print Z().m(), Z().n(), Z.__bases__ == (X, Y)
class E(D):
    def who(self): return "E+" + D.who(self) + C.who(self)
print E().who()
import inspect
print [k.__name__ for k in inspect.getmro(D)][:4]
class P: pass
class Q(P): pass
class R(P, Q): pass
print R.__bases__ == (P, Q), isinstance(R(), Q)
