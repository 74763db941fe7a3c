class Celsius(float):
    def fahrenheit(self): return self * 9 / 5 + 32
class Id(int):
    def __repr__(self): return "Id(%d)" % self
class Big(long): pass
class Name(str):
    def shout(self): return self.upper() + "!"
class Text(unicode):
    def twice(self): return self + self
class Stack(list):
    def push(self, v): self.append(v)
    def peek(self): return self[-1]
class Conf(dict):
    def __getattr__(self, key):
        try:
            return self[key]
        except KeyError:
            raise AttributeError(key)
    def __setitem__(self, key, value): dict.__setitem__(self, key.lower(), value)
class Pair(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (a, b))
    def total(self): return self[0] + self[1]
print Celsius(100).fahrenheit(), Celsius(20) + 1, type(Celsius(1) + 1), Id(5), [Id(5)], Id(5) + 1, str(Id(5)), "%d %s" % (Id(5), Id(5)), Id(7) / 2, [Big(5)], [Big(5) + 1], type(Big(5)), Big(7) / 2
print Name("bob").shout(), len(Name("bob")), Name("bob") == "bob", Name("a") + "b", type(Name("a") + "b"), [Name("x")], {Name("k"): 1}["k"], isinstance(Name("a"), str), "%s|%5s" % (Name("a"), Name("b")), ",".join([Name("a"), Name("b")]), Name("a-b").split("-"), str(Name("q")), type(str(Name("q"))), Name("abc")[1:], repr(Name("r")), Name("x").__class__.__name__
print [Text(u"\xe4").twice()], Text("a") == u"a", isinstance(Text("a"), unicode), isinstance(Text("a"), basestring), type(Text("a") + "b"), [Text(u"x")], [u"%s" % Text(u"y")], {Text("k"): 1}[u"k"], Text("AbC").lower()
s = Stack([1]); s.push(2)
print s, s.peek(), len(s), s + [3], type(s + [3]), s[:1], type(s[:1]), s == [1, 2], isinstance(s, list), Stack("ab"), s * 2, sorted(s, reverse=True), [x for x in s]
c = Conf(); c["Mode"] = "auto"
print c.mode, c, c.keys(), hasattr(c, "nope"), "mode" in c, isinstance(c, dict), c.get("mode"), sorted(c.items()), c.has_key("mode"), dict(c), Conf(a=1).a, len(c), c == {"mode": "auto"}
print Pair(1, 2), Pair(1, 2).total(), Pair(1, 2) == (1, 2), len(Pair(1, 2)), Pair(3, 4)[0], isinstance(Pair(1, 2), tuple), "%s-%s" % Pair(5, 6), hash(Pair(1, 2)) == hash((1, 2)), Pair(1, 2) + (3,), sorted([Pair(2, 1), Pair(1, 2)])
