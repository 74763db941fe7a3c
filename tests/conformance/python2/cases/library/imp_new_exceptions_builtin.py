import imp, new, exceptions, __builtin__, types
m = imp.new_module('made'); m.x = 1; exec 'y = x + 1' in m.__dict__; print m.__name__, m.y, type(m) is types.ModuleType
def f(self): return self.v
class A: v = 5
class B(object): v = 6
print new.instancemethod(f, A(), A)(), types.MethodType(f, B(), B)(), new.classobj('K', (), {'z': 3})().z, new.module('mm').__name__, new.instance(A, {'v': 9}).v, new.function(f.func_code, {})(A())
print exceptions.ValueError is ValueError, exceptions.Exception is Exception, issubclass(exceptions.KeyError, exceptions.StandardError), __builtin__.len is len, __builtin__.str is str, hasattr(__builtin__, 'reduce')
__builtin__.shared_name = 'seen'
print shared_name
del __builtin__.shared_name
K = type('K', (object,), {'a': 1}); print K().a, K.__name__, types.ClassType('Old', (), {'b': 2})().b
try:
    imp.find_module('no_such_module')
except ImportError, e:
    print e
print imp.acquire_lock(), imp.lock_held(), imp.release_lock()
import __future__
print __future__.division.__class__.__name__, 'with_statement' in __future__.all_feature_names
