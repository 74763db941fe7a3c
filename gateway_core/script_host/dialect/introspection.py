"""`dir`, `vars`, `callable`, `super` and the attributes of functions and classes, as Python 2 shows them.

Hides what the dialect itself puts into a script's classes and namespaces.
"""

import sys
from types import FrameType, FunctionType, MethodType

from .method_names import DICT_METHODS, FOREIGN_METHODS, FUNCTION_NAMES
from .old_style import ADDED, OldInstance, is_fallback, is_old
from .unbound import UnboundMethod

_PYTHON3_NAMES = frozenset({
    "__bool__", "__dir__", "__getstate__", "__init_subclass__", "__itruediv__", "__next__", "__rtruediv__", "__truediv__",
})  # fmt: skip
_COMPARISONS = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__")
_MISSING = object()
_OPTIMIZED = 0x1  # a function's code, as opposed to a module's or a class's


def directory(value=_MISSING):
    """`dir(value)`, and `dir()` of the calling frame."""
    if value is _MISSING:
        return _visible(scope_frame(sys._getframe(1)).f_locals)
    if isinstance(value, OldInstance) and is_old(type(value)):
        return sorted({*_old_names(type(value)), *value.__dict__})
    if isinstance(value, type) and is_old(value):
        return sorted(_old_names(value))
    hidden = _PYTHON3_NAMES
    kind = value if isinstance(value, type) else type(value)
    hidden = hidden.union(name for name in _COMPARISONS if getattr(kind, name, None) is getattr(object, name))
    hidden = hidden.union(name for name, owners in FOREIGN_METHODS.items() if kind.__name__ in owners)
    names = {*dir(value), *(DICT_METHODS if issubclass(kind, dict) else ())}
    return [name for name in _visible(names) if name not in hidden]


def _visible(names):
    return sorted(name for name in names if not name.startswith("."))


def _old_names(kind):
    return {name for base in kind.__mro__ if is_old(base) for name in class_names(base)}


def class_names(kind):
    """What a class itself defines: its `__dict__` in Python 2."""
    return {
        name: value
        for name, value in kind.__dict__.items()
        if not name.startswith(".") and name not in _PYTHON3_NAMES and not (callable(value) and value in ADDED)
    }


def variables(value=_MISSING):
    """`vars`."""
    if value is _MISSING:
        return local_names(scope_frame(sys._getframe(1)))
    if isinstance(value, type):
        return class_names(value)
    if not hasattr(value, "__dict__"):
        raise TypeError("vars() argument must have __dict__ attribute")
    return vars(value)


def local_variables():
    """`locals`."""
    return local_names(scope_frame(sys._getframe(1)))


def scope_frame(frame: FrameType):
    """The frame whose names Python 2 sees: a list comprehension has none of its own."""
    while frame.f_code.co_name == "<listcomp>" and frame.f_back is not None:
        frame = frame.f_back
    return frame


def local_names(frame):
    """The names of a frame; what the dialect keeps among a function's is left out."""
    names = frame.f_locals
    if not frame.f_code.co_flags & _OPTIMIZED or not any(name.startswith(".") for name in names):
        return names
    return {name: value for name, value in names.items() if not name.startswith(".")}


def is_callable(value):
    """`callable`."""
    return callable(value) and not is_fallback(value, "__call__")


def bases_of(kind):
    """`kind.__bases__`."""
    return tuple(base for base in kind.__bases__ if not (is_old(kind) and base in (OldInstance, object)))


def super_of(kind, *instance):
    """`super`."""
    if isinstance(kind, type) and is_old(kind):
        raise TypeError("super() argument 1 must be type, not classobj")
    return super(kind, *instance)


def function_attribute(value, name, *default):
    """`value.func_…` and `value.im_…`; what is neither a function nor a method may have such a name of its own."""
    if isinstance(value, FunctionType):
        if name == "im_func":
            return value
        return getattr(value, FUNCTION_NAMES.get(name, name), *default)
    if isinstance(value, MethodType):
        own = {"im_self": value.__self__, "im_func": value.__func__, "im_class": type(value.__self__)}
        return own[name] if name in own else function_attribute(value.__func__, name, *default)
    if isinstance(value, UnboundMethod) and name in FUNCTION_NAMES:
        return function_attribute(value.im_func, name, *default)
    return getattr(value, name, *default)


class _Function:
    """Where assignments to `function.func_…` go."""

    def __init__(self, function):
        self.__dict__["function"] = function

    def __setattr__(self, name, value):
        setattr(self.__dict__["function"], FUNCTION_NAMES.get(name, name), value)

    def __delattr__(self, name):
        delattr(self.__dict__["function"], FUNCTION_NAMES.get(name, name))


def changeable(value):
    """What `value.func_… = …` assigns to."""
    return _Function(value) if isinstance(value, FunctionType) else value


class StaticMethod(staticmethod):
    """`staticmethod`: in the class's own body it can't be called."""

    def __call__(self, *_args, **_keywords):
        raise TypeError("'staticmethod' object is not callable")


StaticMethod.__name__ = StaticMethod.__qualname__ = "staticmethod"
StaticMethod.__module__ = "builtins"
INTROSPECTION = {
    "callable": is_callable,
    "dir": directory,
    "locals": local_variables,
    "staticmethod": StaticMethod,
    "super": super_of,
    "vars": variables,
}
