import weakref, gc
class A(object): pass
a = A()
r = weakref.ref(a)
print r() is a
d = weakref.WeakValueDictionary(); d['k'] = a
print d['k'] is a, len(d), d.keys(), 'k' in d, d.has_key('k')
w = weakref.WeakKeyDictionary(); w[a] = 1; print w[a], len(w)
p = weakref.proxy(a); a.x = 5; print p.x
class Old: pass
o = Old(); print weakref.ref(o)() is o, isinstance(gc.collect(), int)
print weakref.getweakrefcount(a) >= 1, callable(r)
