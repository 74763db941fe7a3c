from UserDict import UserDict, DictMixin, IterableUserDict
from UserList import UserList
from UserString import UserString, MutableString
class Logged(UserDict):
    def __setitem__(self, k, v):
        print 'set', k
        UserDict.__setitem__(self, k, v)
d = Logged({'a': 1})
d['b'] = 2
print sorted(d.items()), sorted(d.keys()), d.has_key('a'), d.get('x', 0), len(d), 'a' in d, d.data == {'a': 1, 'b': 2}, d.copy().__class__.__name__, UserDict(x=1), d.pop('a'), d.setdefault('c', 3), sorted(d.values())
try:
    d['zz']
except KeyError, e:
    print 'KeyError', e
class Squares(DictMixin):
    def __getitem__(self, k):
        if k > 3: raise KeyError(k)
        return k * k
    def keys(self): return [1, 2, 3]
s = Squares()
print s.items(), s.values(), s.get(9), s.has_key(2), 5 in s, len(s), list(s.iteritems()), s
l = UserList([3, 1]); l.append(2); l.sort(); print l, l[0], l + [9], len(l), l[1:], l * 2, l == [1, 2, 3], 3 in l, l.index(2), l.__class__.__name__, l.data
u = UserString('abc'); print u, u.upper(), u + 'd', len(u), u[1], u == 'abc', u.replace('a', 'x').__class__.__name__, repr(u), 'b' in u, u * 2, hash(u) == hash('abc')
m = MutableString('abc'); m[0] = 'x'; m += 'd'; print m
print sorted(IterableUserDict({1: 2, 3: 4}))
