def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
def flatten(v):
    if not isinstance(v, (list, tuple)): return [v]
    return reduce(lambda a, b: a + b, map(flatten, v), [])
def hanoi(n, a, b, c):
    return n and hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c) or []
def permutations(s):
    if len(s) < 2: return [s]
    return [c + p for i, c in enumerate(s) for p in permutations(s[:i] + s[i + 1:])]
def ackermann(m, n):
    if not m: return n + 1
    return ackermann(m - 1, ackermann(m, n - 1) if n else 1)
print depth(500), flatten([1, [2, (3, [4])], [], 5]), len(hanoi(4, "a", "b", "c")), hanoi(2, 1, 2, 3), permutations("abc"), ackermann(2, 3)
tree = {"v": 1, "c": [{"v": 2, "c": []}, {"v": 3, "c": [{"v": 4, "c": []}]}]}
def total(t): return t["v"] + sum(map(total, t["c"]))
def paths(t, prefix=""): return [prefix + str(t["v"])] + [p for c in t["c"] for p in paths(c, prefix + str(t["v"]) + "/")]
print total(tree), paths(tree), max(map(len, paths(tree)))
def endless(n): return endless(n + 1)
try:
    endless(0)
except RuntimeError, e:
    print e.__class__.__name__, str(e)[:32]
class Node:
    def __init__(self, value, next=None): self.value, self.next = value, next
    def __iter__(self):
        node = self
        while node:
            yield node.value
            node = node.next
    def __len__(self): return 1 + (self.next and len(self.next) or 0)
n = Node(1, Node(2, Node(3)))
print list(n), len(n), sum(n), 2 in n, [v * v for v in n], max(n), n.next.value, bool(n)
