import types
class A:
    pass
class B(A):
    pass
class N(object):
    pass
a = A()
print type(a), type(A), type(N()), type(N)
print type(a) is types.InstanceType, type(A) is types.ClassType, type(A) == type(B)
print isinstance(a, A), isinstance(B(), A), isinstance(a, types.InstanceType), isinstance(a, object)
print a.__class__, B.__bases__ == (A,), A.__bases__, A.__name__, A.__module__
print issubclass(B, A), isinstance(A, types.ClassType), isinstance(A, type), isinstance(N, type)
print type(a) == type(B()), a.__class__ == B().__class__
print str(A), repr(B)[:20], str(N)
print hasattr(a, "__class__"), hasattr(a, "__len__"), hasattr(a, "__call__")
b = B()
b.__class__ = A
print b.__class__, isinstance(b, B)
a.__dict__["x"] = 5
print a.x, a.__dict__
print sorted(A.__dict__.keys()), A.__doc__
print callable(A), callable(a)
try:
    a()
except AttributeError, e:
    print "not callable"
try:
    A.missing
except AttributeError, e:
    print e
try:
    a.missing
except AttributeError, e:
    print e
try:
    N().missing
except AttributeError, e:
    print e
try:
    N.missing
except AttributeError, e:
    print e
print dir(A), dir(a)
print a == a, a != A(), a == 5, cmp(a, a), bool(a)
class Mixed(A, object):
    pass
print type(Mixed()), type(Mixed), isinstance(Mixed(), A)
