"""java.util.Arrays, Collections and Objects: functions over lists, sets and maps."""

import functools
import random

from gateway_core.script_host import language
from gateway_core.script_host.java.arrays import JavaArray
from gateway_core.script_host.java.collections_base import shown_items
from gateway_core.script_host.java.lists import ArrayList, FixedList, List, UnmodifiableList
from gateway_core.script_host.java.maps import HashMap, UnmodifiableMap
from gateway_core.script_host.java.objects import Functions, Object, as_int, wrong_argument
from gateway_core.script_host.java.rare_throwables import NoSuchElementException
from gateway_core.script_host.java.sets import LinkedHashSet, UnmodifiableSet
from gateway_core.script_host.java.throwables import NullPointerException
from gateway_core.script_host.java.values import compared, hash_of, same, shown, stored


def _fixed(values):
    made = FixedList()
    made._items = values._items if isinstance(values, List) else [stored(value) for value in values]
    return made


def _order(comparator, call):
    if comparator is not None and not hasattr(comparator, "compare"):
        raise wrong_argument(call, 2, "java.util.Comparator")
    return functools.cmp_to_key(compared if comparator is None else comparator.compare)


def _sort(values, comparator=None):
    order = _order(comparator, "sort")
    (values._items if isinstance(values, List) else values).sort(key=order)


def _of_all(values, choose, comparator):
    values = list(values)
    if not values:
        raise NoSuchElementException
    return choose(values, key=_order(comparator, choose.__name__))


class Arrays(Functions):
    """java.util.Arrays; Python's lists and tuples are its arrays."""

    java_name = "java.util.Arrays"

    @staticmethod
    def asList(*values):
        is_array = len(values) == 1 and isinstance(values[0], (list, tuple, List))
        return _fixed(values[0] if is_array else values)

    @staticmethod
    def toString(values):
        is_array = isinstance(values, (JavaArray, List))
        return language.unicode(shown_items(values) if is_array else shown(values))

    @staticmethod
    def sort(values, comparator=None):
        _sort(values, comparator)

    @staticmethod
    def fill(values, value):
        values[:] = [value] * len(values)

    @staticmethod
    def equals(one, other):
        return list(one) == list(other)

    @staticmethod
    def copyOf(values, length):
        return JavaArray("java.lang.Object", (list(values) + [None] * length)[:length])

    @staticmethod
    def hashCode(values):
        return ArrayList(values).hashCode()


class Collections(Functions):
    """java.util.Collections."""

    java_name = "java.util.Collections"
    EMPTY_LIST = UnmodifiableList()
    EMPTY_MAP = UnmodifiableMap()
    EMPTY_SET = UnmodifiableSet()

    @staticmethod
    def sort(values, comparator=None):
        _sort(values, comparator)

    @staticmethod
    def reverse(values):
        values.reverse()

    @staticmethod
    def reverseOrder():
        return _ReverseOrder()

    @staticmethod
    def shuffle(values, source=None):
        for last in range(len(values) - 1, 0, -1):
            other = random.randint(0, last) if source is None else source.nextInt(last + 1)
            values[last], values[other] = values[other], values[last]

    @staticmethod
    def swap(values, one, other):
        values[one], values[other] = values[other], values[one]

    @staticmethod
    def max(values, comparator=None):
        return _of_all(values, max, comparator)

    @staticmethod
    def min(values, comparator=None):
        return _of_all(values, min, comparator)

    @staticmethod
    def frequency(values, wanted):
        wanted = stored(wanted)
        return sum(1 for value in values if same(stored(value), wanted))

    @staticmethod
    def addAll(collection, *values):
        only = values[0] if len(values) == 1 and isinstance(values[0], (list, tuple)) else values
        return collection.addAll(only)

    @staticmethod
    def nCopies(count, value):
        return UnmodifiableList([value] * count)

    @staticmethod
    def singleton(value):
        return UnmodifiableSet([value])

    @staticmethod
    def singletonList(value):
        return UnmodifiableList([value])

    @staticmethod
    def singletonMap(key, value):
        return UnmodifiableMap({key: value})

    @staticmethod
    def emptyList():
        return UnmodifiableList()

    @staticmethod
    def emptyMap():
        return UnmodifiableMap()

    @staticmethod
    def emptySet():
        return UnmodifiableSet()

    @staticmethod
    def unmodifiableList(values):
        return UnmodifiableList.of(values)

    @staticmethod
    def unmodifiableMap(values):
        return UnmodifiableMap(values)

    @staticmethod
    def unmodifiableSet(values):
        return UnmodifiableSet(values)

    @staticmethod
    def synchronizedList(values):
        return values if isinstance(values, List) else ArrayList(values)

    @staticmethod
    def synchronizedMap(values):
        return HashMap(values) if isinstance(values, dict) else values

    @staticmethod
    def synchronizedSet(values):
        return LinkedHashSet(values) if isinstance(values, (set, frozenset)) else values


class _ReverseOrder(Object):
    java_name = "java.util.Collections$ReverseComparator"

    def compare(self, one, other):
        return compared(other, one)


class Objects(Functions):
    """java.util.Objects."""

    java_name = "java.util.Objects"

    @staticmethod
    def equals(one, other):
        return same(stored(one), stored(other))

    @staticmethod
    def hash(*values):
        return functools.reduce(lambda number, value: as_int(31 * number + hash_of(stored(value))), values, 1)

    @staticmethod
    def hashCode(value):
        return hash_of(stored(value))

    @staticmethod
    def toString(value, default=None):
        return stored(default) if value is None and default is not None else language.unicode(shown(stored(value)))

    @staticmethod
    def isNull(value):
        return value is None

    @staticmethod
    def nonNull(value):
        return value is not None

    @staticmethod
    def requireNonNull(value, message=None):
        if value is None:
            raise NullPointerException(message)
        return stored(value)
