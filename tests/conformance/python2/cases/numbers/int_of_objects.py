class A:
    def __init__(self, v): self.v = v
    def __int__(self): return self.v
    def __long__(self): return 99L
    def __float__(self): return 1.25
    def __complex__(self): return 1 + 2j
class T(object):
    def __trunc__(self): return 8
class I(int): pass
class L(long): pass
print int(A(5)), [long(A(5))], float(A(5)), complex(A(5)), [int(A(5L))], int(T()), "%d" % A(7), "%.1f" % A(7)
print int(I(5)), type(int(I(5))), long(L(5)), type(long(L(5))), [int(L(5))], int(5.0), [int(2.0 ** 65)]
for bad in (A("x"), A(1.5)):
    try:
        print int(bad)
    except TypeError, e:
        print "TypeError"
for bad in (float("nan"), float("inf")):
    try:
        print int(bad)
    except (ValueError, OverflowError), e:
        print e.__class__.__name__
