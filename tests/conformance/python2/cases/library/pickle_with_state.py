import cPickle, pickle, copy
class Recipe:
    version = 1
    def __init__(self, name):
        self.name = name
        self.steps = []
        self.cache = lambda: None
    def __getstate__(self):
        state = self.__dict__.copy()
        del state['cache']
        return state
    def __setstate__(self, state):
        self.__dict__.update(state)
        self.cache = 'rebuilt'
class WithArgs(object):
    def __new__(cls, a, b=2):
        made = object.__new__(cls)
        made.pair = (a, b)
        return made
    def __getnewargs__(self):
        return self.pair
class Words(list):
    pass
class Table(dict):
    def __init__(self, *args): dict.__init__(self, *args); self.title = 't'
r = Recipe('Cola'); r.steps.append((1, u'fill', 2.5))
for protocol in (0, 1, 2):
    back = cPickle.loads(cPickle.dumps(r, protocol))
    print back.name, back.steps, back.cache, back.__class__ is Recipe
w = pickle.loads(pickle.dumps(WithArgs(1, b=5), 2)); print w.pair
l = Words(['a']); l.extra = 1
back = pickle.loads(pickle.dumps(l, 2)); print back, back.extra, type(back) is Words
t = Table({'k': 1}); back = cPickle.loads(cPickle.dumps(t, 2)); print back, back.title, isinstance(back, Table)
print pickle.loads(pickle.dumps({'nested': [Recipe('x')]}))['nested'][0].name, copy.deepcopy(r).cache, copy.copy(r).steps is r.steps
print pickle.loads(pickle.dumps(int)) is int, pickle.loads(pickle.dumps(len)) is len, pickle.loads(pickle.dumps(Exception('a', 1))).args, pickle.loads(pickle.dumps(ValueError(u'x'))).args
import datetime, decimal, collections
for value in (datetime.datetime(2010, 1, 2, 3), datetime.timedelta(5), decimal.Decimal('1.5'), collections.OrderedDict([('b', 1), ('a', 2)]), collections.deque([1, 2]), slice(1, 2), xrange(3)):
    print repr(pickle.loads(pickle.dumps(value, 2)))
