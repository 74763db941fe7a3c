class N:
    def __init__(self, v): self.v = v
    def __add__(self, o): return "add %s" % o
    def __radd__(self, o): return "radd %s" % o
    def __sub__(self, o): return "sub"
    def __mul__(self, o): return "mul"
    def __rmul__(self, o): return "rmul"
    def __div__(self, o): return "div"
    def __rdiv__(self, o): return "rdiv"
    def __floordiv__(self, o): return "floordiv"
    def __mod__(self, o): return "mod"
    def __divmod__(self, o): return "divmod"
    def __pow__(self, o): return "pow"
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __abs__(self): return "abs"
    def __invert__(self): return "invert"
    def __lshift__(self, o): return "lshift"
    def __and__(self, o): return "and"
    def __or__(self, o): return "or"
    def __xor__(self, o): return "xor"
    def __int__(self): return 42
    def __long__(self): return 43L
    def __float__(self): return 4.5
    def __complex__(self): return 1j
    def __oct__(self): return "oct!"
    def __hex__(self): return "hex!"
    def __index__(self): return 2
    def __hash__(self): return 7
    def __len__(self): return 3
    def __contains__(self, x): return x == "in"
    def __call__(self, *a, **k): return a, k
    def __repr__(self): return "N!"
    def __iadd__(self, o): self.v += o; return self
    def __idiv__(self, o): self.v = "idiv"; return self
    def __eq__(self, o): return "eq"
    def __lt__(self, o): return "lt"
n = N(1)
print n + 1, 1 + n, n - 1, n * 2, 2 * n, n / 2, 2 / n, n // 2, n % 2, divmod(n, 1), n ** 2
print -n, +n, abs(n), ~n, n << 1, n & 1, n | 1, n ^ 1
print int(n), long(n), float(n), complex(n), oct(n), hex(n), [1, 2, 3, 4][n], hash(n), len(n)
print "in" in n, "out" in n, "out" not in n, n(1, a=2), n, repr(n), `n`, str(n), "%s %r" % (n, n)
n += 5
print n.v
n /= 2
print n.v
print n == 1, n < 1, n.__add__(3)
print "%d" % N(1), range(5)[:n]
