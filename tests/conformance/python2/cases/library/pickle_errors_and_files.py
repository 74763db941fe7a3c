import cPickle, pickle
from StringIO import StringIO
f = StringIO()
cPickle.dump({'a': 1}, f)
pickle.dump([u'x'], f)
f.seek(0)
print cPickle.load(f), pickle.load(f)
try:
    pickle.load(f)
except EOFError:
    print 'EOFError'
try:
    pickle.dumps(lambda: 1)
except pickle.PicklingError, e:
    print 'PicklingError'
def gen(): yield 1
try:
    cPickle.dumps(gen())
except TypeError, e:
    print 'TypeError'
print issubclass(pickle.PicklingError, pickle.PickleError), issubclass(cPickle.UnpicklingError, cPickle.PickleError)
p = pickle.Pickler(f, 2)
p.dump('more')
class Temperature:
    def __init__(self, c): self.c = c
    def __reduce__(self): return (Temperature, (self.c,))
print cPickle.loads(cPickle.dumps(Temperature(21.5), 2)).c
class Base(object):
    pass
b = Base(); b.tags = ['x', u'y']
c = pickle.loads(pickle.dumps(b))
print c.tags, c.__class__ is Base, c is b
