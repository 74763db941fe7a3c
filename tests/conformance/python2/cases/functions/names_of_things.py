def function(a, b=1): "What it does."
class Old:
    "An old class."
    def method(self): "A method."
class New(Old, object):
    @staticmethod
    def static(): pass
    @classmethod
    def clsm(cls): pass
for thing in (function, Old, New, Old.method, New().method, New.static, New.clsm, len, "".upper, [].append, int, str, dict.get, ValueError, lambda: 0, type, object, __import__("math").sqrt):
    print thing.__name__,
print
print function.__doc__, Old.__doc__, Old.method.__doc__, New.__doc__, function.func_name, function.func_doc, Old.method.im_func.func_name, New().method.im_self.__class__.__name__, Old.__module__, New.__bases__[0].__name__, New.__mro__[-1].__name__, function.func_code.co_name, function.func_code.co_argcount, function.func_defaults, type(function).__name__, type(Old.method).__name__, type(New()).__name__, New().__class__.__name__, ValueError().__class__.__name__, __name__, __import__("string").__name__
print str(int), str(type(5)), str(New), repr(ValueError), str(None.__class__), "%s" % dict, [float, long], {"t": unicode}, (basestring,), `xrange`, "%r %s" % (bool, set), type(type).__name__, type(len).__name__, type(None), type(NotImplemented) is not None, type(Ellipsis) is not None
