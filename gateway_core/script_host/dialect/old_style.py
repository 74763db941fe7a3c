"""Classes without bases: Python 2's old style, whose instances look special methods up on themselves.

Their classes derive from `OldInstance` here, which answers for what a class does not define: first the instance's own
names and its `__getattr__` are asked, then it fails as Python 2 does. Several bases are searched depth first.
"""

import operator

from .arithmetic import divide
from .markers import OLD_STYLE
from .representation import repr_of_object

_MAX_INDEX = 2**63 - 1


class _NoLength(AttributeError, TypeError):
    """Python 2's AttributeError; a TypeError too, because `list(...)` asks for a length and takes only that for a no."""


_NoLength.__name__ = _NoLength.__qualname__ = "AttributeError"
_NoLength.__module__ = "builtins"


def is_old(kind):
    """Whether a class is of the old style."""
    return OLD_STYLE in kind.__dict__


def special(instance, name, missing=AttributeError):
    """The special method that an instance has by itself: among its own names, or by `__getattr__`."""
    own = getattr(instance, "__dict__", {})
    if name in own:
        return own[name]
    hook = getattr(type(instance), "__getattr__", None)
    if hook is None:
        raise missing(_missing_text(type(instance), name))
    return hook(instance, name)


def _missing_text(kind, name):
    if not is_old(kind):
        return f"'{kind.__name__}' object has no attribute '{name}'"
    return f"{kind.__name__} instance has no " + ("__call__ method" if name == "__call__" else f"attribute '{name}'")


class OldInstance:
    """What every old-style class derives from; no script sees it."""

    def __len__(self):
        return special(self, "__len__", _NoLength)()

    def __getitem__(self, key):
        return special(self, "__getitem__")(key)

    def __setitem__(self, key, value):
        special(self, "__setitem__")(key, value)

    def __delitem__(self, key):
        special(self, "__delitem__")(key)

    def __call__(self, *args, **keywords):
        return special(self, "__call__")(*args, **keywords)

    def __iter__(self):
        try:
            return iter(special(self, "__iter__")())
        except AttributeError:
            pass
        try:
            if type(self).__getitem__ is OldInstance.__getitem__:
                special(self, "__getitem__")
        except AttributeError:
            raise TypeError("iteration over non-sequence") from None
        return _by_index(self)

    def __contains__(self, wanted):
        try:
            return bool(special(self, "__contains__")(wanted))
        except AttributeError:
            pass
        try:
            items = iter(self)
        except TypeError:
            raise TypeError("argument of type 'instance' is not iterable") from None
        return any(item is wanted or item == wanted for item in items)

    def __bool__(self):
        if type(self).__len__ is not OldInstance.__len__:
            length = self.__len__()
            if length < 0:
                raise ValueError("__nonzero__ should return >= 0")
            return length != 0
        for name in ("__nonzero__", "__len__"):
            try:
                found = special(self, name)
            except AttributeError:
                continue
            return bool(found())
        return True


def _by_index(sequence):
    index = 0
    while True:
        try:
            item = sequence[index]
        except IndexError:
            return
        yield item
        index += 1


def _method(instance, name):
    return getattr(instance, name) if hasattr(type(instance), name) else special(instance, name)


class _Managed:
    """Stands in a `with` for an instance that has the methods by itself."""

    def __init__(self, instance):
        self._leave = _method(instance, "__exit__")
        self._begin = _method(instance, "__enter__")

    def __enter__(self):
        return self._begin()

    def __exit__(self, *error):
        return self._leave(*error)


def managed(value):
    """What a `with` statement works with; AttributeError if that is no context manager."""
    kind = type(value)
    if hasattr(kind, "__enter__") and hasattr(kind, "__exit__"):
        return value
    if isinstance(value, OldInstance):
        return _Managed(value)
    raise AttributeError("__enter__" if hasattr(kind, "__exit__") else "__exit__")


def is_fallback(value, name):
    """Whether `value.name` is only what stands in for a method that its class lacks."""
    if not isinstance(value, OldInstance):
        return False
    found = getattr(type(value), name, None)
    return found in ADDED and not _has_special(value, name)


def _has_special(value, name):
    try:
        special(value, name)
    except AttributeError:
        return False
    return True


class DepthFirst(type):
    """The metaclass of old-style classes with several bases."""

    def mro(cls):
        """The class, its first base with all its bases, the next base..."""
        if not is_old(cls):
            return super().mro()
        found = [cls, *(kind for base in cls.__bases__ for kind in base.__mro__ if kind not in (OldInstance, object))]
        return [*dict.fromkeys(found), OldInstance, object]


class _Getter:
    """A property of an old-style class: what is assigned to its name hides it."""

    def __init__(self, made):
        self._made = made
        self.__doc__ = made.__doc__

    def __get__(self, instance, kind=None):
        return self if instance is None else self._made.__get__(instance, kind)


def old_class(name, bases, namespace):
    """A new old-style class."""
    slots = namespace.pop("__slots__", None)
    for key, value in namespace.items():
        if isinstance(value, property):
            namespace[key] = _Getter(value)
    namespace[OLD_STYLE] = True
    bases = bases or (OldInstance,)
    is_plain = len(bases) == 1 and type(bases[0]) is type
    built = type(name, bases, namespace) if is_plain else DepthFirst(name, bases, namespace)
    if slots is not None:
        type.__setattr__(built, "__slots__", slots)
    _add_operators(built)
    return built


# Operators: through `__getattr__`, or by `__coerce__`


def _add_operators(built):
    if not hasattr(built, "__getattr__") and not hasattr(built, "__coerce__"):
        return
    defined = {name for kind in built.__mro__[:-1] for name in kind.__dict__}
    if "__cmp__" in defined:
        defined.update(_COMPARISONS)  # they ask it
    for name, method in _OPERATORS.items():
        if name not in defined:
            setattr(built, name, method)
    if hasattr(built, "__getattr__"):
        for name, method in _SHOWN.items():
            if name not in defined:
                setattr(built, name, method)


def _binary(name, old_name, operate, *, is_right=False):
    def method(self, other):
        try:
            return special(self, old_name)(other)
        except AttributeError:
            pass
        coerce = getattr(self, "__coerce__", None)
        pair = None if coerce is None else coerce(other)
        if pair is None or pair is NotImplemented or pair[0] is self:
            return NotImplemented
        left, right = pair
        return operate(right, left) if is_right else operate(left, right)

    method.__name__ = name
    return method


def _comparing(name):
    def method(self, other):
        try:
            return special(self, name)(other)
        except AttributeError:
            return NotImplemented

    return method


def _hash(self):
    try:
        return special(self, "__hash__")()
    except AttributeError:
        return object.__hash__(self)


def _shown(self):
    try:
        return special(self, "__repr__")()
    except AttributeError:
        return repr_of_object(self)


def _as_text(self):
    try:
        return special(self, "__str__")()
    except AttributeError:
        return repr(self)


_NAMED = {
    "add": operator.add, "sub": operator.sub, "mul": operator.mul, "truediv": divide, "floordiv": operator.floordiv,
    "mod": operator.mod, "pow": operator.pow, "and": operator.and_, "or": operator.or_, "xor": operator.xor,
    "lshift": operator.lshift, "rshift": operator.rshift,
}  # fmt: skip
_COMPARISONS = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__")
_SHOWN = {"__repr__": _shown, "__str__": _as_text, "__hash__": _hash} | {
    name: _comparing(name) for name in _COMPARISONS
}
_OPERATORS = {}
for _name, _operate in _NAMED.items():
    _old = "div" if _name == "truediv" else _name
    _OPERATORS[f"__{_name}__"] = _binary(f"__{_name}__", f"__{_old}__", _operate)
    _OPERATORS[f"__r{_name}__"] = _binary(f"__r{_name}__", f"__r{_old}__", _operate, is_right=True)
ADDED = frozenset({*_OPERATORS.values(), *_SHOWN.values()}) | {
    value for value in vars(OldInstance).values() if callable(value)
}
