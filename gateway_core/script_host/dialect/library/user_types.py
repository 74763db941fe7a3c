"""`UserDict`, `UserList`, `UserString` and `sets`: containers in Python, from before types could be inherited from."""

import collections
from typing import Any

from gateway_core.script_host.dialect.comparison import compare, sort
from gateway_core.script_host.dialect.representation import repr_of
from gateway_core.script_host.dialect.string_methods import METHODS
from gateway_core.script_host.dialect.types import unicode


class DictMixin:
    """All methods of a dictionary, made of `keys` and the access to items."""

    keys: Any
    __getitem__: Any
    __setitem__: Any
    __delitem__: Any

    def __iter__(self):
        return iter(self.keys())

    iterkeys = __iter__

    def __len__(self):
        return len(self.keys())

    def has_key(self, key):
        """Whether it has that key."""
        try:
            self[key]
        except KeyError:
            return False
        return True

    def __contains__(self, key):
        return self.has_key(key)

    def items(self):
        """(key, value) of all."""
        return [(key, self[key]) for key in self]

    def iteritems(self):
        """The same one by one."""
        return iter(self.items())

    def values(self):
        """All values."""
        return [self[key] for key in self]

    def itervalues(self):
        """The same one by one."""
        return iter(self.values())

    def get(self, key, default=None):
        """A value, or something else if it is not there."""
        try:
            return self[key]
        except KeyError:
            return default

    def setdefault(self, key, default=None):
        """A value; it is made if it is not there."""
        if key not in self:
            self[key] = default
        return self[key]

    def pop(self, key, *default):
        """Take a value away."""
        try:
            value = self[key]
        except KeyError:
            if default:
                return default[0]
            raise
        del self[key]
        return value

    def popitem(self):
        """Take any (key, value) away."""
        for key in self:
            return key, self.pop(key)
        raise KeyError("container is empty")

    def update(self, other=(), **named):
        """Take over what another one has."""
        for key, value in [*dict(other.items() if hasattr(other, "items") else other).items(), *named.items()]:
            self[key] = value

    def clear(self):
        """Take all away."""
        for key in list(self.keys()):
            del self[key]

    def __eq__(self, other):
        return dict(self.items()) == (dict(other.items()) if hasattr(other, "items") else other)

    __hash__ = None  # type: ignore[assignment]

    def __cmp__(self, other):
        return compare(dict(self.items()), other)

    def __repr__(self):
        return repr_of(dict(self.items()))


class UserDict(DictMixin):
    """A dictionary in its attribute `data`."""

    def __init__(self, dict=None, **named):
        self.data = {}
        self.update(dict or {}, **named)

    def keys(self):
        """All keys."""
        return list(self.data)

    def has_key(self, key):
        """Whether it has that key."""
        return key in self.data

    def get(self, key, failobj=None):
        """A value, or something else if it is not there."""
        return self[key] if key in self else failobj

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        if hasattr(self.__class__, "__missing__"):
            return self.__class__.__missing__(self, key)
        raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def update(self, other=(), **named):
        """Take over what another one has."""
        self.data.update(other.items() if hasattr(other, "items") else other, **named)

    def copy(self):
        """Another one with the same items."""
        made = self.__class__.__new__(self.__class__)
        made.__dict__.update(self.__dict__)
        made.data = dict(self.data)
        return made


class IterableUserDict(UserDict):
    """The same; it can be iterated over, as here all can."""


class UserList(collections.UserList):
    """A list in its attribute `data`."""

    def __repr__(self):
        return repr_of(self.data)

    def sort(self, *arguments, **keywords):
        """Sort it."""
        sort(self.data, *arguments, **keywords)


class UserString(collections.UserString):
    """A string in its attribute `data`."""

    def __init__(self, seq):
        super().__init__(seq)
        self.data = seq if isinstance(seq, str) else str(self.data)

    def __repr__(self):
        return repr_of(self.data)

    def decode(self, *arguments):
        """As text."""
        return self.__class__(METHODS["decode"](self.data, *arguments))

    def encode(self, *arguments):
        """As bytes."""
        return self.__class__(METHODS["encode"](self.data, *arguments))


class MutableString(UserString):
    """A string whose characters can be replaced."""

    __hash__ = None  # type: ignore[assignment]

    def __setitem__(self, key, value):
        items = list(self.data)
        items[key] = value
        made = METHODS["join"]("", items)
        self.data = unicode(made) if isinstance(self.data, unicode) else made

    def __delitem__(self, key):
        items = list(self.data)
        del items[key]
        self.data = METHODS["join"]("", items)

    def __iadd__(self, other):  # type: ignore[misc]
        self.data += other.data if isinstance(other, collections.UserString) else other
        return self


def _of_same_class(name, plain):
    operation = getattr(plain, name)

    def method(self, *others):
        result = operation(self, *others)
        return result if result is NotImplemented else self.__class__(result)

    method.__name__ = name
    return method


class BaseSet:
    """What both kinds of set share; an operation gives the class of its left side."""

    __iter__: Any

    def __repr__(self):
        return f"{self.__class__.__name__}({repr_of(list(self))})"

    __str__ = __repr__


class ImmutableSet(BaseSet, frozenset):
    """A set that can be a key."""

    __hash__ = frozenset.__hash__


class Set(BaseSet, set):
    """A set."""

    def __init__(self, iterable=()):
        super().__init__(iterable)

    def union_update(self, other):
        """Add all of another one."""
        set.update(self, other)


for _name in ("__and__", "__or__", "__sub__", "__xor__", "copy", "difference", "intersection", "symmetric_difference",
              "union"):  # fmt: skip
    for _kind, _plain in ((Set, set), (ImmutableSet, frozenset)):
        setattr(_kind, _name, _of_same_class(_name, _plain))


def build_UserDict(_context):
    """`UserDict`."""
    return {"DictMixin": DictMixin, "IterableUserDict": IterableUserDict, "UserDict": UserDict}


def build_UserList(_context):
    """`UserList`."""
    return {"UserList": UserList}


def build_UserString(_context):
    """`UserString`."""
    return {"MutableString": MutableString, "UserString": UserString}


def build_sets(_context):
    """`sets`."""
    return {"BaseSet": BaseSet, "ImmutableSet": ImmutableSet, "Set": Set}
