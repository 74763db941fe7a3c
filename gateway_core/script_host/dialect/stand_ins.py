"""Stand-ins for the types whose Python 2 meaning differs: `str`, `unicode`, `int`, `long`, `float`, `type`, `xrange`...

A stand-in is called, tested with `isinstance` and inherited from like a type. `type(x)` of translated code gives a stand-in
where there is one, so `type(x) is str` means what it says.
"""

import importlib
from functools import partial
from types import MethodType

from .any_value import Any
from .markers import OLD_STYLE
from .number_reading import to_float, to_int, to_long
from .old_style import DepthFirst
from .raising import IOError
from .representation import str_of, type_name, unicode_of
from .string_methods import METHODS
from .types import Implicit, is_long, long, to_bytes, unicode
from .unbound import UnboundMethod
from .wording import exception_name

_UNBOUND = ("__eq__", "__getattribute__", "__hash__", "__init__", "__ne__", "__new__", "__setattr__", "__str__")


class StandIn:
    """One type by its Python 2 name. `real` is what inheriting from it means."""

    def __init__(self, name, real, convert, includes):
        self.__name__ = name
        self.__bases__: tuple[Any, ...] = (object,)
        self.__module__ = "__builtin__"
        self.real = real
        self._convert = convert
        self._includes = includes
        for method in _UNBOUND:
            setattr(self, method, getattr(real, method))

    def __call__(self, *args, **keywords):
        return self._convert(*args, **keywords)

    def __instancecheck__(self, value):
        return self._includes(value)

    def __subclasscheck__(self, other):
        if isinstance(other, StandIn):
            return other is self or self in other.__bases__
        return issubclass(other, self.real)

    def __mro_entries__(self, bases):
        return (self.real,)

    def __repr__(self):
        return f"<type '{self.__name__}'>"

    def __getattr__(self, name):
        method = METHODS.get(name) if issubclass(self.real, str) else None
        return getattr(self.real, name) if method is None else method


# What texts of errors call the type of a stand-in.
StandIn.__name__ = StandIn.__qualname__ = "type"


_NOT_GIVEN: Any = object()


def _to_str(value=""):
    return str_of(value)


def _to_unicode(value="", encoding=_NOT_GIVEN, errors=_NOT_GIVEN):
    if encoding is _NOT_GIVEN and errors is _NOT_GIVEN:
        return unicode_of(value)
    for position, given in ((2, encoding), (3, errors)):
        if given is not _NOT_GIVEN and not isinstance(given, str):
            raise TypeError(f"unicode() argument {position} must be string, not {type_name(given)}")
    if isinstance(value, unicode):
        raise TypeError("decoding Unicode is not supported")
    if not isinstance(value, str):
        raise TypeError(f"coercing to Unicode: need string or buffer, {type(value).__name__} found")
    encoding = Implicit.encoding if encoding is _NOT_GIVEN else str(encoding)
    return unicode(to_bytes(value).decode(encoding, "strict" if errors is _NOT_GIVEN else str(errors)))


def _to_xrange(*bounds):
    for bound in bounds:
        if isinstance(bound, float):
            raise TypeError("integer argument expected, got float")
        if not hasattr(type(bound), "__index__"):
            raise TypeError("an integer is required")
    return range(*bounds)


def _no_instances(*_args):
    raise TypeError("The basestring type cannot be instantiated")


def _bound_method(function, instance, kind=None):
    return UnboundMethod(function, kind) if instance is None else MethodType(function, instance)


def _no_making(*_args):
    raise TypeError("instance() is not emulated; call the class")


def _made_by(maker, *args):
    return getattr(importlib.import_module(".classes", __package__), maker)(*args)


def _type_of(*args):
    """`type(value)`, or a new class from name, bases and namespace."""
    if len(args) == 1:
        return class_of(args[0])
    if len(args) == 3 and not isinstance(args[0], str):
        raise TypeError(f"type() argument 1 must be string, not {type(args[0]).__name__}")
    return _made_by("made_by_type", *args)


def _is_type(value):
    """Whether a value is a class that has a base in Python 2's sense."""
    return isinstance(value, StandIn) or (isinstance(value, type) and OLD_STYLE not in value.__dict__)


STR = StandIn("str", str, _to_str, lambda value: isinstance(value, str) and not isinstance(value, unicode))
UNICODE = StandIn("unicode", unicode, _to_unicode, lambda value: isinstance(value, unicode))
BASESTRING = StandIn("basestring", str, _no_instances, lambda value: isinstance(value, str))
INT = StandIn("int", int, to_int, lambda value: isinstance(value, int) and not is_long(value))
LONG = StandIn("long", long, to_long, lambda value: isinstance(value, int) and is_long(value))
FLOAT = StandIn("float", float, to_float, lambda value: isinstance(value, float))
TYPE = StandIn("type", type, _type_of, _is_type)
XRANGE = StandIn("xrange", range, _to_xrange, lambda value: isinstance(value, range))
INSTANCE = StandIn("instance", object, _no_making, lambda value: OLD_STYLE in type(value).__dict__)
CLASSOBJ = StandIn(
    "classobj",
    type,
    partial(_made_by, "made_by_classobj"),
    lambda value: isinstance(value, type) and OLD_STYLE in value.__dict__,
)
STR.__bases__ = UNICODE.__bases__ = (BASESTRING, object)

# `type.__call__(kind, ...)` of a script's metaclass.
vars(TYPE)["__call__"] = type.__call__

_FEWER_CLASSES = {RecursionError: RuntimeError, ModuleNotFoundError: ImportError}
INSTANCEMETHOD = StandIn(
    "instancemethod", MethodType, _bound_method, lambda value: isinstance(value, (MethodType, UnboundMethod))
)
_STAND_INS = {
    MethodType: INSTANCEMETHOD,
    UnboundMethod: INSTANCEMETHOD,
    str: STR,
    unicode: UNICODE,
    long: LONG,
    float: FLOAT,
    type: TYPE,
    DepthFirst: TYPE,
    range: XRANGE,
    StandIn: TYPE,
}


def class_of(value):
    """The type of a value, as Python 2 names it."""
    kind = type(value)
    if kind is int:
        return LONG if is_long(value) else INT
    if OLD_STYLE in kind.__dict__:
        return INSTANCE
    if (kind is type or kind is DepthFirst) and OLD_STYLE in value.__dict__:
        return CLASSOBJ
    if kind.__module__ == "builtins" and isinstance(value, BaseException):
        return IOError if exception_name(kind) == "IOError" else _FEWER_CLASSES.get(kind, kind)
    return _STAND_INS.get(kind, kind)
