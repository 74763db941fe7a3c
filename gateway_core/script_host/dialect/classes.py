"""Classes of scripts: special methods under their Python 2 names, `__cmp__`, `__metaclass__`, classes without bases."""

import builtins

from .markers import OLD_STYLE
from .representation import str_of

_RENAMED = {
    "next": "__next__",
    "__div__": "__truediv__",
    "__rdiv__": "__rtruediv__",
    "__idiv__": "__itruediv__",
}


def build_class(function, name, *bases, **keywords):
    """What a class statement calls."""
    built = builtins.__build_class__(function, name, *bases, **keywords)
    maker = built.__dict__.get("__metaclass__")
    if maker is None and all(OLD_STYLE in getattr(base, "__dict__", ()) for base in bases):
        setattr(built, OLD_STYLE, True)
    _adapt_names(built)
    _adapt_comparisons(built)
    _adapt_exception(built)
    if maker is None or isinstance(built, maker):
        return built
    namespace = {key: value for key, value in built.__dict__.items() if key not in ("__dict__", "__weakref__")}
    return maker(name, built.__bases__, namespace)


def _adapt_names(built):
    names = built.__dict__
    for old, new in _RENAMED.items():
        if old in names and new not in names:
            setattr(built, new, names[old])
    if "__nonzero__" in names and "__bool__" not in names:
        built.__bool__ = _is_true
    if "__getslice__" in names:
        _add_slices(built)
    if "__unicode__" in names and "__str__" not in names and issubclass(built, BaseException):
        built.__str__ = _str_by_unicode


def _is_true(self):
    answer = self.__nonzero__()
    if not isinstance(answer, int):
        raise TypeError("__nonzero__ should return an int")
    return bool(answer)


def _adapt_exception(built):
    """In Python 2 an exception's `args` are what its `__init__` was given, not what its class was called with."""
    names = built.__dict__
    if not issubclass(built, BaseException) or issubclass(built, OSError):
        return
    if "__init__" in names and "__new__" not in names:
        plain = built.__new__
        built.__new__ = lambda cls, *_args, **_keywords: plain(cls)


def _str_by_unicode(self):
    return str_of(self.__unicode__())


def _adapt_comparisons(built):
    names = built.__dict__
    if "__cmp__" in names:
        _add_comparisons(built)
    if "__eq__" in names and "__ne__" not in names:
        built.__ne__ = _is_other
    if names.get("__hash__", True) is None:
        built.__hash__ = object.__hash__


def _is_other(self, other):
    """`!=` of a class that says only what is equal: Python 2 compares identity."""
    return self is not other


def _add_comparisons(built):
    names = built.__dict__
    tests = {
        "__lt__": lambda order: order < 0,
        "__le__": lambda order: order <= 0,
        "__gt__": lambda order: order > 0,
        "__ge__": lambda order: order >= 0,
        "__eq__": lambda order: order == 0,
        "__ne__": lambda order: order != 0,
    }
    for name, test in tests.items():
        if name not in names:
            setattr(built, name, _comparing(test))
    if names.get("__hash__", True) is None:
        built.__hash__ = object.__hash__


def _comparing(test):
    def method(self, other):
        return test(self.__cmp__(other))

    return method


def _add_slices(built):
    plain = built.__dict__.get("__getitem__", dict.__getitem__)

    def method(self, key):
        if isinstance(key, slice) and key.step is None:
            stop = 2**63 - 1 if key.stop is None else key.stop
            return self.__getslice__(key.start or 0, stop)
        return plain(self, key)

    built.__getitem__ = method
