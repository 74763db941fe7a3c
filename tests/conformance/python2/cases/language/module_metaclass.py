__metaclass__ = type
class A:
    pass
print type(A), type(A()), isinstance(A(), A)
class B(A):
    def __init__(self): super(B, self).__init__()
print B().__class__, B.__mro__
class C(Exception): pass
print type(C)
def local():
    class D: pass
    return D
print type(local())
class Meta(type):
    def __new__(cls, n, b, d):
        d["tag"] = n * 2
        return type.__new__(cls, n, b, d)
__metaclass__ = Meta
class E: pass
class F(object): pass
class G(E): pass
print E.tag, hasattr(F, "tag"), G.tag, type(E).__name__
del __metaclass__
class H: pass
print type(H)
