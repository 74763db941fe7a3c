print 1 == True, [1, 2] is [1, 2], "a" * -1, [] * 5, 5 % -3, -5 % 3, -7 / 2, int(-3.5), round(-0.5), round(0.5), round(1.5), abs(-0.0)
print "" in "abc", [] == False, not "False", bool("False"), None == False, 0 == False, "" == False, 0.1 + 0.2, 1e16 + 1, 3 * 0.1
print range(5, 0), range(0, 5, 2), "abc"[5:], [1, 2][5:], "abc"[-5:], [3, 2, 1].sort(), sorted("banana"), max("abc", "abd"), min([])if 0 else "-"
def f(x=[]): x.append(len(x)); return x
print f(), f(), f([9])
l = [1, 2, 3, 4]
for i in l:
    if i % 2 == 0: l.remove(i)
print l
a = [1, 2]; b = a; b += [3]; a = a + [4]
print a, b
t = ([],)
try:
    t[0] += [1]
except TypeError, e:
    print e, t
x = 10
def g():
    return [x for x in range(2)], x
print g(), x
class A:
    items = []
    n = 0
    def add(self, i): self.items.append(i); self.n += 1
p, q = A(), A(); p.add(1)
print q.items, q.n, p.n, A.n
print [lambda: i for i in range(2)][0](), (lambda x=5: x)(), (1), (1,), type(()), type((1)), "a" "b", ("a" "b", "c")
print 07 + 011, 1 .real, 1..real, 1.e2, -2 ** 2, 2 ** 3 ** 0, not 1 + 1, 1 < 2 == True, (1 < 2) == True, 3 > 2 > 1, 1 in [1] == True
print int("7") / 2, float("7") / 2, 7 / 2 * 2.0, 7 * 1.0 / 2, 1 / 2 + 1 / 2, 1 / 2 + 1 / 2.0, 100 * (1 / 3), 100 * 1 / 3, "%d" % 99.99, "%.0f" % 99.5, str(1.10), str(100000000000.0), 1e11, 1e5
print u"a" == "a", u"a" is "a", "a" + u"b", {u"k": 1}["k"], type("" + u""), [u"a"] == ["a"], u"1" == 1, "1" + `1`, "1" * 2, max("1", 2), sorted([2, "1", None])
