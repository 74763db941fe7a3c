def hanoi(n, a="A", b="B", c="C", moves=None):
    if moves is None: moves = []
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append(a + c)
        hanoi(n - 1, b, a, c, moves)
    return moves
print hanoi(3), len(hanoi(6))
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
print ack(2, 3)
def flatten(x): return [y for l in x for y in flatten(l)] if isinstance(x, list) else [x]
print flatten([1, [2, [3, []], 4]])
def outer(x):
    def mid(y):
        def inner(z): return x, y, z
        return inner
    return mid
print outer(1)(2)(3)
fact = lambda n: n and n * fact(n - 1) or 1
print fact(5), fact(20), fact(21)
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print gcd(48, 18), reduce(gcd, [12, 18, 24])
def bin_search(l, x, lo=0, hi=None):
    if hi is None: hi = len(l)
    if lo >= hi: return -1
    mid = (lo + hi) / 2
    if l[mid] == x: return mid
    return bin_search(l, x, mid + 1, hi) if l[mid] < x else bin_search(l, x, lo, mid)
print bin_search(range(0, 100, 3), 27), bin_search([], 1), bin_search([1, 2], 5)
def quick(l):
    if len(l) < 2: return l
    p = l[len(l) / 2]
    return quick([x for x in l if x < p]) + [x for x in l if x == p] + quick([x for x in l if x > p])
print quick([3, 6, 1, 8, 2, 9, 2])
def mutual_a(n): return "a" + (mutual_b(n - 1) if n else "")
def mutual_b(n): return "b" + (mutual_a(n - 1) if n else "")
print mutual_a(5)
def walk(d, path=()):
    for k in sorted(d):
        if isinstance(d[k], dict): walk(d[k], path + (k,))
        else: print "/".join(path + (k,)), d[k]
walk({"a": {"b": 1, "c": {"d": 2}}, "e": 3})
def subsets(l): return [[]] if not l else [s + t for s in subsets(l[1:]) for t in ([], [l[0]])]
print sorted(map(sorted, subsets([1, 2])))
def digits(n): return [n % 10] if n < 10 else digits(n / 10) + [n % 10]
print digits(1234), sum(digits(999)), int("".join(map(str, digits(57)))) + 1
