class Amount:
    def __init__(self, value): self.value = value
    def __div__(self, other): return "div %s" % other
    def __rdiv__(self, other): return "rdiv %s" % other
    def __floordiv__(self, other): return "floordiv %s" % other
    def __mod__(self, other): return "mod %s" % (other,)
    def __rmod__(self, other): return "rmod %s" % (other,)
    def __divmod__(self, other): return "divmod %s" % other
    def __truediv__(self, other): return "truediv %s" % other
class New(object):
    def __init__(self, value): self.value = value
    def __idiv__(self, other):
        self.value = self.value / other
        return self
    def __imod__(self, other):
        self.value = self.value % other
        return self
    def __repr__(self): return "New(%r)" % self.value
a = Amount(5)
print a / 2, 2 / a, a // 2, a % 2, 2 % a, divmod(a, 2), a / a.value
a /= 4
print a
n = New(17)
n /= 5
print n
n %= 2
print n
class Only(object):
    def __truediv__(self, other): return "true"
import operator
print operator.truediv(Only(), 2)
