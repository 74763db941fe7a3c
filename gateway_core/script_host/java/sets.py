"""java.util's sets, in Java's way and in Python's, as Jython has them."""

from gateway_core.script_host.java.collections_base import Collection
from gateway_core.script_host.java.objects import as_int
from gateway_core.script_host.java.rare_throwables import NoSuchElementException
from gateway_core.script_host.java.stores import HashStore, LinkedStore, SortedStore
from gateway_core.script_host.java.throwables import NullPointerException, UnsupportedOperationException
from gateway_core.script_host.java.values import hash_of, stored

_SETS = (set, frozenset)


class _PythonSet(Collection):
    """What Python's sets can, for a Java set whose values are the keys of `_store`."""

    java_name = "java.util.Set"

    def discard(self, value):
        self._store.remove(value)

    def update(self, *others):
        for values in others:
            self.addAll(values)

    def pop(self):
        for value in self:
            self._store.remove(value)
            return value
        raise KeyError("pop from an empty set")

    def copy(self):
        return self.clone()

    def union(self, other):
        return self | set_of(other)

    def intersection(self, other):
        return self & set_of(other)

    def difference(self, other):
        return self - set_of(other)

    def issubset(self, other):
        return all(value in other for value in self)

    def __len__(self):
        return len(self._store)

    def __iter__(self):
        for entry in self._store.each():
            yield entry._key

    def __contains__(self, value):
        return self._store.find(value) is not None

    def __or__(self, other):
        result = self.clone()
        result.addAll(other)
        return result

    def __and__(self, other):
        return type(self)([value for value in self if value in set_of(other)])

    def __sub__(self, other):
        return type(self)([value for value in self if value not in set_of(other)])

    def __eq__(self, other):
        if not isinstance(other, (Set,) + _SETS):
            return NotImplemented
        return len(self) == len(other) and all(value in other for value in self)

    def __ne__(self, other):
        equal = self == other
        return equal if equal is NotImplemented else not equal

    def __le__(self, other):
        return self.issubset(other)

    def __ge__(self, other):
        return all(value in self for value in other)

    def __hash__(self):
        return self.hashCode()


class Set(_PythonSet):
    """java.util.Set."""

    java_name = "java.util.Set"

    def __init__(self, store, values=()):
        self._store = store
        for value in values:
            self._store.put(value, True)

    def add(self, value):
        return self._store.put(value, True)[0]

    def remove(self, value):
        """As Python's sets: a KeyError where it is not in there."""
        if self._store.remove(value) is None:
            raise KeyError(value)

    def clear(self):
        self._store.clear()

    def clone(self):
        return type(self)(list(self))

    def equals(self, other):
        return self == other

    def hashCode(self):
        return as_int(sum(hash_of(value) for value in self))

    def _take_away(self, value):
        self._store.remove(value)


def set_of(values):
    """The values as a Java set, to ask what it holds."""
    return values if isinstance(values, Set) else HashSet(values)


def _not_none(values):
    if values is None:
        raise NullPointerException
    return values


class HashSet(Set):
    """java.util.HashSet: made of nothing, of values, or of the room to set aside."""

    java_name = "java.util.HashSet"

    def __init__(self, values=(), _load_factor=0.75):
        if isinstance(values, int):
            Set.__init__(self, HashStore(max(values, 1)))
            return
        values = list(_not_none(values))
        Set.__init__(self, HashStore(max(int(len(values) / 0.75) + 1, 16)), values)


class LinkedHashSet(Set):
    """java.util.LinkedHashSet, in the order of arrival."""

    java_name = "java.util.LinkedHashSet"

    def __init__(self, values=()):
        Set.__init__(self, LinkedStore(), () if isinstance(values, int) else _not_none(values))


class TreeSet(Set):
    """java.util.TreeSet, in order; made of nothing, of values or of a java.util.Comparator."""

    java_name = "java.util.TreeSet"

    def __init__(self, values=()):
        if hasattr(type(values), "compare"):
            Set.__init__(self, SortedStore(values))
        else:
            Set.__init__(self, SortedStore(), _not_none(values))

    def first(self):
        return self._end(0)

    def last(self):
        return self._end(-1)

    def pollFirst(self):
        return self.pop() if len(self) else None

    def headSet(self, end, inclusive=False):
        return TreeSet([value for value in self if self._compare(value, end) < (1 if inclusive else 0)])

    def tailSet(self, start, inclusive=True):
        return TreeSet([value for value in self if self._compare(value, start) >= (0 if inclusive else 1)])

    def floor(self, wanted):
        return next((value for value in reversed(list(self)) if self._compare(value, wanted) <= 0), None)

    def ceiling(self, wanted):
        return next((value for value in self if self._compare(value, wanted) >= 0), None)

    def _compare(self, one, other):
        return self._store.compare(one, stored(other))

    def _end(self, place):
        values = list(self)
        if not values:
            raise NoSuchElementException
        return values[place]


class UnmodifiableSet(Set):
    """A set that nobody can change through it."""

    java_name = "java.util.Collections$UnmodifiableSet"

    def __init__(self, values=()):
        Set.__init__(self, values._store if isinstance(values, Set) else LinkedStore())
        for value in () if isinstance(values, Set) else values:
            self._store.put(value, True)

    def add(self, _value):
        raise UnsupportedOperationException

    def remove(self, _value):
        raise UnsupportedOperationException

    def clear(self):
        raise UnsupportedOperationException

    def discard(self, _value):
        raise UnsupportedOperationException

    def pop(self):
        raise UnsupportedOperationException

    def clone(self):
        return LinkedHashSet(self)

    def _take_away(self, _value):
        raise UnsupportedOperationException
