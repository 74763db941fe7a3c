import pickle, cPickle
class Tag:
    def __init__(self, path, value):
        self.path, self.value = path, value
    def __cmp__(self, other):
        return cmp(self.path, other.path)
class Point(object):
    __slots__ = ('x', 'y')
    def __getstate__(self): return (self.x, self.y)
    def __setstate__(self, state): self.x, self.y = state
values = [None, True, 1, -5, 2 ** 40, 10L, 2 ** 80, 1.5, 'text', 'caf\xc3\xa9', u'caf\xe9', (), (1,), [1, [2]], {'a': [1]}, set([1, 2]), 1j, u'']
for module in (pickle, cPickle):
    for protocol in (0, 1, 2):
        back = [module.loads(module.dumps(v, protocol)) for v in values]
        print module.__name__, protocol, back == values, [type(v).__name__ for v in back] == [type(v).__name__ for v in values]
        t = module.loads(module.dumps(Tag('A/B', 3), protocol))
        print t.path, t.value, t.__class__.__name__
p = Point(); p.x, p.y = 1, 2
q = pickle.loads(pickle.dumps(p, 2))
print q.x, q.y, cPickle.loads(cPickle.dumps(Tag)) is Tag
shared = [1]
pair = cPickle.loads(cPickle.dumps([shared, shared]))
print pair[0] is pair[1], repr(cPickle.loads(cPickle.dumps(u'x'))), repr(cPickle.loads(cPickle.dumps('x', -1)))
