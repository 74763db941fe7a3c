class A:
    def __init__(self):
        self.__dict__["log"] = []
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return "got " + name
    def __setattr__(self, name, value):
        self.log.append((name, value))
        self.__dict__[name] = value
    def __delattr__(self, name):
        self.log.append("del " + name)
        del self.__dict__[name]
a = A()
print a.anything
a.x = 5
print a.x, a.log
del a.x
print a.x, a.log
print hasattr(a, "whatever"), getattr(a, "y"), getattr(a, "y", "default")
setattr(a, "z", 1)
print a.z, a.log[-1]
class Proxy:
    def __init__(self, target):
        self.target = target
    def __getattr__(self, name):
        return getattr(self.target, name)
p = Proxy([3, 1, 2])
p.append(4)
p.sort()
print p.target, len(p), p[0], [x for x in p], 3 in p, p.index(3)
p[0] = "first"
print p.target[0], p[1:3]
s = Proxy("text")
print s.upper(), s[1], str(s)[:4], s + "!"
class OnInstance:
    pass
o = OnInstance()
o.__len__ = lambda: 5
o.__getitem__ = lambda i: i * 2
o.__call__ = lambda: "called"
o.__str__ = lambda: "shown"
o.__repr__ = lambda: "repr"
print len(o), o[4], o(), str(o), repr(o)
