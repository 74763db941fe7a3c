class AppError(Exception):
    code = 0
    def __init__(self, message, code=1):
        Exception.__init__(self, message)
        self.code = code
class Sub(AppError):
    def __str__(self): return "Sub<%s>" % self.args[0]
class NoInit(AppError): pass
class Quiet(Exception):
    def __init__(self, a, b):
        self.a = a
class Multi(KeyError, AttributeError): pass
def show(e):
    print e.__class__.__name__, str(e), repr(e), e.args, getattr(e, "code", None), e.message
for make in (lambda: AppError("m"), lambda: AppError("m", 5), lambda: Sub("s"), lambda: NoInit("n", code=7), lambda: Quiet(1, 2), lambda: Multi("k")):
    try:
        raise make()
    except Exception, e:
        show(e)
try:
    raise Sub, "by comma"
except AppError, e:
    show(e)
try:
    raise AppError, ("tuple", 9)
except AppError, e:
    show(e)
for caught in (LookupError, AttributeError, StandardError):
    try:
        raise Multi("x")
    except caught, e:
        print caught.__name__, isinstance(e, KeyError)
print issubclass(AppError, Exception), issubclass(AppError, StandardError), issubclass(ValueError, StandardError), issubclass(KeyError, LookupError)
print Exception.__bases__, StandardError.__bases__
e = Exception("a", 1, u"u")
try:
    raise e
except Exception, e:
    print e[0], e[1], e[2], e[:2], len(e.args)
    a, b, c = e
    print a, b, c
own = AppError("own item")
print own[0], own[-1], own[:1], [x for x in own]
e.args = ("new",)
print e, e.args
e.extra = 5
print e.extra, e.__dict__
print unicode(Exception(u"\xe4")) == u"\xe4", repr(Exception(u"\xe4")), str(Exception()), repr(Exception()), repr(Exception("x",)), Exception("x") == Exception("x")
try:
    str(Exception(u"\xe4"))
except UnicodeEncodeError, err:
    print err
class Bad(Exception):
    def __init__(self, x): self.x = x
    def __repr__(self): return "Bad(%r)" % self.x
print Bad(1), repr(Bad(1)), [Bad(2)], str(Bad(3)), Bad(4).args
print isinstance(KeyboardInterrupt(), Exception), isinstance(SystemExit(), BaseException), issubclass(StopIteration, StandardError), issubclass(GeneratorExit, Exception), issubclass(Warning, StandardError)
try:
    raise SystemExit(3)
except SystemExit, e:
    print e.code, e
try:
    raise SystemExit, "bye"
except BaseException, e:
    print type(e).__name__, e.code
import exceptions
print exceptions.ValueError is ValueError, exceptions.StandardError is StandardError, ValueError
