import sys, string
reload(sys)
print callable(sys.setdefaultencoding)
m = reload(string)
print m is string, sys.modules['string'] is string
class Fake: value = 42
sys.modules['fake_module'] = Fake
import fake_module
print fake_module.value
from fake_module import value
print value
import types
made = types.ModuleType('made_up', 'its doc')
made.answer = 7
sys.modules['made_up'] = made
import made_up
print made_up.answer, made_up.__doc__, made_up.__name__
del sys.modules['made_up']
try:
    import made_up
    print 'found'
except ImportError, e:
    print e
string.extra = 5
import string as again
print again.extra
