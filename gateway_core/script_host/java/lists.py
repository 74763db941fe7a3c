"""java.util's lists: in Java's way (`get`, `add`, `size`) and in Python's (`[0]`, slices, `append`), as Jython has them."""

import functools

from gateway_core.script_host.dialect import comparison
from gateway_core.script_host.java.collections_base import Collection, Iterator
from gateway_core.script_host.java.objects import as_int, whole_argument
from gateway_core.script_host.java.rare_throwables import ConcurrentModificationException
from gateway_core.script_host.java.throwables import (
    IllegalArgumentException,
    IndexOutOfBoundsException,
    NullPointerException,
    UnsupportedOperationException,
)
from gateway_core.script_host.java.values import hash_of, same, shown, stored


class _PythonList(Collection):
    """What Python's lists can, for a Java list whose values are in `_items`.

    As in Jython, `append`, `insert` and `extend` keep a `str` as it is, which Java's own methods do not find again, because
    they look for Java's texts.
    """

    java_name = "java.util.List"

    def _changed(self):
        """The number of values is about to change."""

    def append(self, value):
        self._changed()
        self._items.append(value)

    def extend(self, values):
        self._changed()
        self._items.extend(list(values))

    def insert(self, index, value):
        self._changed()
        self._items.insert(index, value)

    def pop(self, index=-1):
        self._changed()
        if not self._items:
            raise IndexError("pop from empty list")
        return self._items.pop(index)

    def index(self, value):
        if value not in self._items:
            raise ValueError("%s is not in list" % shown(value))
        return self._items.index(value)

    def count(self, value):
        return self._items.count(value)

    def reverse(self):
        self._items.reverse()

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        place = 0
        changes = self._changes
        while place != len(self._items):
            if self._changes != changes or place > len(self._items):
                raise ConcurrentModificationException
            yield self._items[place]
            place += 1

    def __getitem__(self, index):
        if isinstance(index, slice):
            return ArrayList(self._items[index])
        try:
            return self._items[index]
        except IndexError:
            raise IndexError("index out of range: %d" % index)

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            self._changed()
            self._items[index] = [stored(item) for item in value]
            return
        try:
            self._items[index] = stored(value)
        except IndexError:
            raise self._bad_place()

    def __delitem__(self, index):
        self._changed()
        try:
            del self._items[index]
        except IndexError:
            raise self._bad_place()

    def __add__(self, other):
        if isinstance(other, _PythonList):
            return ArrayList(self._items + other._items)
        return self._items + other if isinstance(other, list) else NotImplemented

    def __radd__(self, other):
        if isinstance(other, tuple):
            return ArrayList(list(other) + self._items)
        return other + self._items if isinstance(other, list) else NotImplemented

    def __iadd__(self, other):
        self.extend([stored(value) for value in other])
        return self

    def __contains__(self, value):
        return value in self._items

    def __mul__(self, count):
        return ArrayList(self._items * count)

    __rmul__ = __mul__

    def __eq__(self, other):
        if isinstance(other, _PythonList):
            return self._items == other._items
        return self._items == other if isinstance(other, list) else NotImplemented

    def __ne__(self, other):
        equal = self == other
        return equal if equal is NotImplemented else not equal

    def __lt__(self, other):
        return self._items < list(other)

    def __gt__(self, other):
        return self._items > list(other)

    def __hash__(self):
        return self.hashCode()

    def _bad_place(self):
        return IndexError("%s assignment index out of range" % self.java_name)


class List(_PythonList):
    """java.util.List."""

    java_name = "java.util.List"

    def __init__(self, values=()):
        self._items = [stored(value) for value in values]
        self._changes = 0

    def get(self, index):
        return self._items[self._place(index, "get")]

    def set(self, index, value):
        place = self._place(index, "set")
        before, self._items[place] = self._items[place], stored(value)
        return before

    def add(self, *arguments):
        """`add(value)` at the end, or `add(index, value)`."""
        if len(arguments) not in (1, 2):
            raise TypeError("add(): expected 1-2 args; got %d" % len(arguments))
        self._changed()
        if len(arguments) == 1:
            self._items.append(stored(arguments[0]))
            return True
        place = whole_argument(arguments[0], "add")
        if not 0 <= place <= len(self._items):
            raise IndexOutOfBoundsException("Index: %d, Size: %d" % (place, len(self._items)))
        self._items.insert(place, stored(arguments[1]))
        return None

    def addAll(self, *arguments):
        """`addAll(values)` at the end, or `addAll(index, values)`."""
        values = [stored(value) for value in arguments[-1]]
        place = len(self._items) if len(arguments) == 1 else whole_argument(arguments[0], "addAll")
        self._changed()
        self._items[place:place] = values
        return bool(values)

    def remove(self, wanted):
        """By its value; a whole number that is none of the values is a place."""
        is_place = isinstance(wanted, int) and not isinstance(wanted, bool) and wanted not in self._items
        del self[wanted if is_place else self.index(wanted)]

    def clear(self):
        self._changed()
        self._items[:] = []

    def contains(self, value):
        return self.indexOf(value) >= 0

    def indexOf(self, value):
        wanted = stored(value)
        return next((place for place, item in enumerate(self._items) if same(item, wanted)), -1)

    def lastIndexOf(self, value):
        wanted = stored(value)
        return next((place for place in range(len(self) - 1, -1, -1) if same(self._items[place], wanted)), -1)

    def iterator(self):
        return Iterator(iter(self), self._take_away)

    def listIterator(self):
        return self.iterator()

    def subList(self, start, end):
        """A list of its own: what happens to it does not come back."""
        if start < 0:
            raise IndexOutOfBoundsException("fromIndex = %d" % start)
        if end > len(self):
            raise IndexOutOfBoundsException("toIndex = %d" % end)
        if start > end:
            raise IllegalArgumentException("fromIndex(%d) > toIndex(%d)" % (start, end))
        return SubList(self._items[start:end])

    def sort(self, comparator=None, key=None, reverse=False, cmp=None):
        """By a java.util.Comparator, or as Python sorts: `cmp`, `key` and `reverse`."""
        if comparator is None:
            comparison.sort(self._items, cmp, key, reverse)
        else:
            self._items.sort(key=functools.cmp_to_key(getattr(comparator, "compare", comparator)))

    def equals(self, other):
        return isinstance(other, List) and self._items == other._items

    def hashCode(self):
        number = 1
        for item in self._items:
            number = as_int(31 * number + hash_of(item))
        return number

    def clone(self):
        return type(self)(self._items)

    def _place(self, index, call):
        place = whole_argument(index, call)
        if not 0 <= place < len(self._items):
            raise IndexOutOfBoundsException("Index %d out of bounds for length %d" % (place, len(self._items)))
        return place

    def _changed(self):
        self._changes += 1

    def _take_away(self, value):
        place = self.indexOf(value)
        if place >= 0:
            del self._items[place]


class ArrayList(List):
    """java.util.ArrayList: made of nothing, of a collection or a list, or of the room to set aside."""

    java_name = "java.util.ArrayList"

    def __init__(self, values=()):
        if values is None:
            raise NullPointerException
        if isinstance(values, int):
            if values < 0:
                raise IllegalArgumentException("Illegal Capacity: %d" % values)
            values = ()
        List.__init__(self, values)

    def trimToSize(self):
        """Java frees memory; here is nothing to do."""

    def ensureCapacity(self, _count):
        """Java takes memory; here is nothing to do."""


class SubList(ArrayList):
    """What `subList` gives."""

    java_name = "java.util.ArrayList$SubList"


class FixedList(List):
    """What `Arrays.asList` gives: its values can be replaced, none can come or go."""

    java_name = "java.util.Arrays$ArrayList"

    def _changed(self):
        raise UnsupportedOperationException


class UnmodifiableList(FixedList):
    """A list that nobody can change through it; `of(list)` shows what that one holds at any time."""

    java_name = "java.util.Collections$UnmodifiableList"

    @classmethod
    def of(cls, values):
        shown_list = cls()
        shown_list._items = values._items if isinstance(values, List) else [stored(value) for value in values]
        return shown_list

    def set(self, _index, _value):
        raise UnsupportedOperationException

    def sort(self, *_arguments, **_keywords):
        raise UnsupportedOperationException

    def reverse(self):
        raise UnsupportedOperationException

    def __setitem__(self, _index, _value):
        raise UnsupportedOperationException
