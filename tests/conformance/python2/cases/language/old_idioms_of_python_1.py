import string
def has(l, x):
    for i in range(len(l)):
        if l[i] == x: return 1
    return 0
print has([1, 2], 2), has([], 1)
print string.join(map(str, range(3)), ","), string.split("a b"), string.atoi("5") + string.atof("2.5"), string.lower("X"), string.strip(" p "), string.replace("aXb", "X", "-"), string.find("abc", "c"), string.zfill("7", 3), string.letters[:2], string.maketrans("a", "b")["a" and 97]
t = ()
for i in range(3): t = t + (i,)
print t, len(t), not t == ()
d = {}
d["k"] = d.get("k", 0) + 1
if d.has_key("k"): print "has k"
print apply(max, (1, 5)), apply(lambda *a: a, [1, 2]), filter(lambda c: c in "ab", "abc"), map(None, [1, 2], "ab"), reduce(lambda a, b: a * b, range(1, 6)), coerce(1, 2.0)
try:
    raise "old string exception"
except TypeError: print "refused"
try:
    raise KeyError, "comma"
except KeyError, e: print e
class Stack:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def pop(self):
        x = self.items[-1]
        del self.items[-1]
        return x
    def empty(self): return len(self.items) == 0
s = Stack(); s.push(1); s.push(2); print s.pop(), s.pop(), s.empty()
if not s.empty() <> 0: print "never"
print 1 <> 2, `[1, 2]`, 0777, 10L, 7 / 2, "%d" % 5L, type(1) == type(2), type("") == type("x"), type(s) == type(Stack())
exec "x = 1" ; print x
print chr(65), ord("a"), hex(10), oct(8), abs(-1), round(2.567, 1), divmod(7, 2), cmp(1, 2), id(s) == id(s), callable(s.push), hasattr(s, "items")
print [].sort(), None == None, isinstance(s, Stack), s.__class__.__name__, dir(Stack)[-3:], s.__dict__
i = 0
while 1:
    i = i + 1
    if i > 3: break
else: print "never"
print i; del i
lst = [3, 1, 2]; lst.sort(); lst.reverse(); print lst, lst.index(1), lst.count(3); lst[len(lst):] = [9]; print lst
print "abc"[1], "abc"[-1:], "abc" < "abd", "a" * 3, "%s" % (1,), "%s, %s" % (1, "x"), "x" in ["x"], len("abc"), "\x41\101", 'it''s'
