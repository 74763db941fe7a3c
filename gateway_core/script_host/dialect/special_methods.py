"""Special methods of a script's class under their Python 2 names: `__div__`, `next`, `__cmp__`, `__getslice__`..."""

from types import FunctionType

from .markers import CONTEXT, OLD_STYLE
from .representation import repr_of, str_of
from .stop import ScriptStop
from .wording import exception_name

_RENAMED = {
    "next": "__next__",
    "__div__": "__truediv__",
    "__rdiv__": "__rtruediv__",
    "__idiv__": "__itruediv__",
}
_MAX_INDEX = 2**63 - 1
_SEQUENCES = (list, tuple, str)


def adapt(built, namespace):
    """Give a class that was made of `namespace` just now the methods that Python 3 looks for; returns it."""
    names = built.__dict__
    for old, new in _RENAMED.items():
        if old in names and new not in names:
            setattr(built, new, names[old])
    if "__nonzero__" in names and "__bool__" not in names:
        built.__bool__ = _is_true
    if "__unicode__" in names and "__str__" not in names and issubclass(built, BaseException):
        built.__str__ = _str_by_unicode
    _adapt_slices(built)
    _adapt_comparisons(built)
    if "__hash__" not in namespace:
        _adapt_hash(built)
    _adapt_exception(built)
    if isinstance(names.get("__del__"), FunctionType):
        built.__del__ = _finalizing(names["__del__"])
    return built


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
    if not hasattr(built, "__getitem__"):
        built.__getitem__ = _item_of_error


def _item_of_error(self, key):
    return self.args[key]


def _finalizing(own):
    """`__del__`: what it raises is reported in Python 2's words, the host's stop is not."""

    def finalize(self):
        try:
            own(self)
        except ScriptStop:  # can't pass from here; who stops a script ends the process if this was all it heard
            pass
        except BaseException as error:
            shown = f"Exception {exception_name(type(error))}: {repr_of(error)} in {repr_of(self.__del__)} ignored\n"
            own.__builtins__[CONTEXT].sys.stderr.write(shown)

    finalize.__name__ = own.__name__
    finalize.__qualname__ = own.__qualname__
    finalize.__doc__ = own.__doc__
    return finalize


def _str_by_unicode(self):
    return str_of(self.__unicode__())


# Comparisons


def _adapt_comparisons(built):
    names = built.__dict__
    if "__cmp__" in names:
        for name, test in _TESTS.items():
            if name not in names:
                setattr(built, name, _comparing(test))
    if "__eq__" in names and "__ne__" not in names:
        built.__ne__ = _is_other


def _adapt_hash(built):
    """Python 3 takes the hash from a class that says what is equal; Python 2 from an old-style one alone."""
    names = built.__dict__
    if "__hash__" in names:
        del built.__hash__
    says_equal = "__eq__" in names or "__cmp__" in names
    if says_equal and OLD_STYLE in names and built.__hash__ is object.__hash__:
        built.__hash__ = _unhashable


def _unhashable(_self):
    raise TypeError("unhashable instance")


def _is_other(self, other):
    """`!=` of a class that says only what is equal: Python 2 compares identity."""
    return self is not other


_TESTS = {
    "__lt__": lambda order: order < 0,
    "__le__": lambda order: order <= 0,
    "__gt__": lambda order: order > 0,
    "__ge__": lambda order: order >= 0,
    "__eq__": lambda order: order == 0,
    "__ne__": lambda order: order != 0,
}


def _comparing(test):
    def method(self, other):
        order = self.__cmp__(other)
        if order is NotImplemented:
            return NotImplemented
        if not isinstance(order, int):
            raise TypeError("comparison did not return an int")
        return test(order)

    return method


# Slices: Python 2 gives both ends as numbers, negative ones counted from the end


def _adapt_slices(built):
    names = built.__dict__
    sequence = next((kind for kind in _SEQUENCES if issubclass(built, kind)), None)
    inherited = OLD_STYLE not in names and sequence is not None
    if "__getslice__" in names:
        built.__getitem__ = _slicing("__getslice__", getattr(built, "__getitem__", _no_indexing))
    elif inherited and "__getitem__" in names and not hasattr(built, "__getslice__"):
        built.__getitem__ = _keeping_slices(sequence, names["__getitem__"])
    if "__setslice__" in names:
        built.__setitem__ = _slicing("__setslice__", getattr(built, "__setitem__", _no_assignment))
    if "__delslice__" in names:
        built.__delitem__ = _slicing("__delslice__", getattr(built, "__delitem__", _no_deletion))


def _slicing(name, plain):
    def method(self, key, *value):
        if isinstance(key, slice) and key.step is None and _is_end(key.start) and _is_end(key.stop):
            return getattr(self, name)(*_ends(self, key), *value)
        return plain(self, key, *value)

    return method


def _is_end(value):
    return value is None or hasattr(value, "__index__")


def _no_indexing(self, _key):
    raise TypeError("'%s' object does not support indexing" % type(self).__name__)


def _no_assignment(self, _key, _value):
    raise TypeError("'%s' object does not support item assignment" % type(self).__name__)


def _no_deletion(self, _key):
    raise TypeError("'%s' object doesn't support item deletion" % type(self).__name__)


def _keeping_slices(sequence, own):
    def method(self, key):
        if isinstance(key, slice) and key.step is None:
            return sequence.__getitem__(self, key)
        return own(self, key)

    return method


def _ends(value, key):
    start = 0 if key.start is None else key.start
    stop = _MAX_INDEX if key.stop is None else key.stop
    if start < 0 or stop < 0:
        length = len(value)
        start += length if start < 0 else 0
        stop += length if stop < 0 else 0
    return start, stop
