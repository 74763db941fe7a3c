from java.util import ArrayList, HashMap, Date
from java.lang import Object
import copy
print 'size' in dir(ArrayList()), 'getTime' in dir(Date()), hasattr(Date(), 'time'), hasattr(Date(), 'nope')
c = copy.deepcopy(HashMap({'a': ArrayList([1])})); print c, type(c).__name__
class L(ArrayList):
    def __init__(self): ArrayList.__init__(self, [1, 2]); self.extra = 5
l = L(); l.add(3); print l, l.extra, len(l)
class O(Object):
    def toString(self): return 'mine'
    def equals(self, other): return True
print str(O()), O(), O().toString()
try: Date().nope = 5
except AttributeError, e: print e
try: ArrayList().foo()
except AttributeError, e: print e
print [Date(0)] == [Date(0)], {'k': Date(0)} == {'k': Date(0)}
