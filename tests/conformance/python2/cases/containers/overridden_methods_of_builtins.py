class Counter(dict):
    def __missing__(self, key): return 0
class Default(dict):
    def __init__(self, factory): self.factory = factory
    def __missing__(self, key):
        value = self[key] = self.factory()
        return value
class Upper(dict):
    def keys(self): return [k.upper() for k in dict.keys(self)]
    def items(self): return [(k.upper(), v) for k, v in dict.items(self)]
    def iteritems(self): return iter(self.items())
    def has_key(self, key): return dict.has_key(self, key.lower())
    def __contains__(self, key): return True
c = Counter()
c["a"] += 1; c["a"] += 1; c["b"] += 5
print sorted(c.items()), c["zz"], len(c), c.get("zz")
d = Default(list)
d["x"].append(1); d["x"].append(2); d["y"]
print sorted(d.items()), isinstance(d, dict)
u = Upper(a=1)
print u.keys(), u.items(), list(u.iteritems()), u.has_key("A"), "nothing" in u, u.values(), list(u), u, u.get("a")
class Rev(list):
    def __iter__(self): return iter(list(self[i] for i in range(len(self) - 1, -1, -1)))
    def __contains__(self, x): return x == "magic"
    def append(self, x): list.append(self, x * 2)
    def __eq__(self, other): return "eq"
r = Rev([1, 2]); r.append(3)
print [x for x in r], r[0], "magic" in r, 1 in r, r == 5, len(r), r, list.__len__(r)
class Odd(int):
    def __add__(self, other): return Odd(int.__add__(self, other) + 100)
    def __nonzero__(self): return False
    def __cmp__(self, other): return 0
    def __div__(self, other): return "div"
    def __str__(self): return "odd"
print int(Odd(1) + 1), bool(Odd(5)), Odd(5) and 1, Odd(3) / 2, str(Odd(1)), "%s %d" % (Odd(4), Odd(4)), repr(Odd(4)), Odd(2) * 3
class S(str):
    def __add__(self, other): return "added"
    def upper(self): return "UP"
    def __mod__(self, other): return "modded"
    def __eq__(self, other): return True
    def __hash__(self): return 1
print S("a") + "b", S("a").upper(), S("%s") % 1, S("a") == 5, "x" + S("a"), S("aBc").lower()
