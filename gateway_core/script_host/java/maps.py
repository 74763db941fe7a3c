"""java.util's maps, in Java's way (`get`, `put`, `entrySet`) and in Python's (`map['a']`, `items`), as Jython has them."""

from gateway_core.script_host import language
from gateway_core.script_host.dialect.representation import repr_of
from gateway_core.script_host.java.collections_base import Collection, Iterator
from gateway_core.script_host.java.objects import Object, as_int
from gateway_core.script_host.java.rare_throwables import NoSuchElementException
from gateway_core.script_host.java.sets import Set
from gateway_core.script_host.java.stores import Entry, HashStore, LinkedStore, SharedHashStore, SortedStore
from gateway_core.script_host.java.throwables import NullPointerException, UnsupportedOperationException
from gateway_core.script_host.java.values import same, shown, stored


class _PythonMap(Object):
    """What Python's dictionaries can, for a Java map whose entries are in `_store`."""

    java_name = "java.util.Map"

    def keys(self):
        return [entry._key for entry in self._store.each()]

    def values(self):
        return [entry._value for entry in self._store.each()]

    def items(self):
        return [(entry._key, entry._value) for entry in self._store.each()]

    def iterkeys(self):
        return iter(self)

    def itervalues(self):
        return (entry._value for entry in self._store.each())

    def iteritems(self):
        return ((entry._key, entry._value) for entry in self._store.each())

    def has_key(self, key):
        return key in self

    def setdefault(self, key, value=None):
        if key not in self:
            self.put(key, value)
        return self[key]

    def update(self, *others, **more):
        for other in others + (more,):
            for key, value in pairs_of(other):
                self.put(key, value)

    def pop(self, key, *default):
        entry = self._store.find(key)
        if entry is None and default:
            return default[0]
        if entry is None:
            raise KeyError(key)
        return self.remove(key)

    def popitem(self):
        for entry in self._store.entries():
            self.remove(entry._key)
            return entry._key, entry._value
        raise KeyError("popitem(): map is empty")

    def copy(self):
        return self.clone()

    def __len__(self):
        return len(self._store)

    def __iter__(self):
        for entry in self._store.each():
            yield entry._key

    def __contains__(self, key):
        return self._store.find(key) is not None

    def __getitem__(self, key):
        entry = self._store.find(key)
        if entry is None:
            raise KeyError(key)
        return entry._value

    def __setitem__(self, key, value):
        self.put(key, value)

    def __delitem__(self, key):
        if key not in self:
            raise KeyError(key)
        self.remove(key)

    def __eq__(self, other):
        if not isinstance(other, (_PythonMap, dict)):
            return NotImplemented
        return len(self) == len(other) and all(key in other and value == other[key] for key, value in self.items())

    def __ne__(self, other):
        equal = self == other
        return equal if equal is NotImplemented else not equal

    def __hash__(self):
        return self.hashCode()

    def __repr__(self):
        return "{%s}" % ", ".join(["%s: %s" % (repr_of(key), repr_of(value)) for key, value in self.items()])

    __str__ = __repr__


def pairs_of(values):
    """The pairs of a map, of a dictionary, or the pairs themselves."""
    if values is None:
        raise NullPointerException
    return list(values.items() if hasattr(values, "items") else values)


class Map(_PythonMap):
    """java.util.Map."""

    java_name = "java.util.Map"
    Entry = Entry

    def __init__(self, store, pairs=()):
        self._store = store
        pairs = pairs_of(pairs)
        store.reserve(len(pairs))
        for key, value in pairs:
            self.put(key, value)

    def get(self, key, default=None):
        entry = self._store.find(key)
        return default if entry is None else entry._value

    def getOrDefault(self, key, default):
        return self.get(key, stored(default))

    def put(self, key, value):
        return self._store.put(key, value)[1]

    def putAll(self, values):
        pairs = pairs_of(values)
        self._store.reserve(len(pairs))
        for key, value in pairs:
            self.put(key, value)

    def putIfAbsent(self, key, value):
        before = self.get(key)
        if before is None:
            self.put(key, value)
        return before

    def replace(self, key, value):
        return self.put(key, value) if key in self else None

    def remove(self, key):
        entry = self._store.remove(key)
        return None if entry is None else entry._value

    def clear(self):
        self._store.clear()

    def size(self):
        return len(self)

    def isEmpty(self):
        return len(self) == 0

    def containsKey(self, key):
        return key in self

    def containsValue(self, value):
        wanted = stored(value)
        return any(same(entry._value, wanted) for entry in self._store.entries())

    def keySet(self):
        return KeySet(self)

    def entrySet(self):
        return EntrySet(self)

    def equals(self, other):
        return bool(self == other)

    def hashCode(self):
        return as_int(sum(entry.hashCode() for entry in self._store.entries()))

    def clone(self):
        return type(self)(self)

    def toString(self):
        own = "(this Map)"
        parts = [(entry._key, entry._value) for entry in self._store.entries()]
        texts = ["%s=%s" % (shown(key), own if value is self else shown(value)) for key, value in parts]
        return language.unicode("{%s}" % ", ".join(texts))


class KeySet(Set):
    """The keys of a map, as they are at any time; what is removed here is removed there."""

    java_name = "java.util.HashMap$KeySet"

    def __init__(self, of_map):
        self._map = of_map
        self._store = of_map._store

    def add(self, _value):
        raise UnsupportedOperationException

    def iterator(self):
        return Iterator(iter(self._map.keys()), self._map.remove)

    def clone(self):
        raise UnsupportedOperationException

    def _take_away(self, value):
        self._map.remove(value)


class EntrySet(Collection):
    """The entries of a map, as they are at any time."""

    java_name = "java.util.HashMap$EntrySet"

    def __init__(self, of_map):
        self._map = of_map

    def iterator(self):
        return Iterator(list(self), self._take_away)

    def __len__(self):
        return len(self._map)

    def __iter__(self):
        return self._map._store.each()

    def _take_away(self, entry):
        self._map.remove(entry.getKey())


class HashMap(Map):
    """java.util.HashMap: made of nothing, of a map or dictionary, or of the room to set aside."""

    java_name = "java.util.HashMap"

    def __init__(self, values=(), _load_factor=0.75):
        if isinstance(values, int):
            Map.__init__(self, HashStore(max(values, 1)))
        else:
            Map.__init__(self, HashStore(), values)


class LinkedHashMap(HashMap):
    """java.util.LinkedHashMap, in the order of arrival."""

    java_name = "java.util.LinkedHashMap"

    def __init__(self, values=(), _load_factor=0.75):
        Map.__init__(self, LinkedStore(), () if isinstance(values, int) else values)


class ConcurrentHashMap(Map):
    """java.util.concurrent.ConcurrentHashMap, which keeps no None."""

    java_name = "java.util.concurrent.ConcurrentHashMap"

    def __init__(self, values=(), *_more):
        Map.__init__(self, SharedHashStore(), () if isinstance(values, int) else values)

    def put(self, key, value):
        if key is None or value is None:
            raise NullPointerException
        return Map.put(self, key, value)


class Properties(ConcurrentHashMap):
    """java.util.Properties: texts by names, with others behind them for what has none here."""

    java_name = "java.util.Properties"

    def __init__(self, defaults=None):
        ConcurrentHashMap.__init__(self)
        self._defaults = defaults

    def getProperty(self, name, default=None):
        found = self.get(name)
        if found is None and self._defaults is not None:
            return self._defaults.getProperty(name, default)
        return stored(default) if found is None else found

    def setProperty(self, name, value):
        return self.put(name, value)

    def stringPropertyNames(self):
        return self.keySet()


class TreeMap(Map):
    """java.util.TreeMap, in order; made of nothing, of a map or dictionary, or of a java.util.Comparator."""

    java_name = "java.util.TreeMap"

    def __init__(self, values=()):
        if hasattr(type(values), "compare"):
            Map.__init__(self, SortedStore(values))
        else:
            Map.__init__(self, SortedStore(), values)

    def firstKey(self):
        return self._end(0)._key

    def lastKey(self):
        return self._end(-1)._key

    def firstEntry(self):
        return self._end(0) if len(self) else None

    def lastEntry(self):
        return self._end(-1) if len(self) else None

    def pollFirstEntry(self):
        entry = self.firstEntry()
        return None if entry is None else self._store.remove(entry._key)

    def floorKey(self, key):
        return self._nearest(reversed(self.keys()), key, -1)

    def ceilingKey(self, key):
        return self._nearest(self.keys(), key, 1)

    def lowerKey(self, key):
        return next((own for own in reversed(self.keys()) if self._compare(own, key) < 0), None)

    def higherKey(self, key):
        return next((own for own in self.keys() if self._compare(own, key) > 0), None)

    def headMap(self, end, inclusive=False):
        return self._part(lambda key: self._compare(key, end) < (1 if inclusive else 0))

    def tailMap(self, start, inclusive=True):
        return self._part(lambda key: self._compare(key, start) >= (0 if inclusive else 1))

    def subMap(self, start, end):
        return self._part(lambda key: self._compare(key, start) >= 0 and self._compare(key, end) < 0)

    def descendingMap(self):
        return LinkedHashMap(list(reversed(self.items())))

    def _part(self, belongs):
        return TreeMap([(key, value) for key, value in self.items() if belongs(key)])

    def _compare(self, one, other):
        return self._store.compare(one, stored(other))

    def _nearest(self, keys, wanted, sign):
        return next((key for key in keys if self._compare(key, wanted) * sign >= 0), None)

    def _end(self, place):
        entries = self._store.entries()
        if not entries:
            raise NoSuchElementException
        return entries[place]


class UnmodifiableMap(Map):
    """A map that nobody can change through it."""

    java_name = "java.util.Collections$UnmodifiableMap"

    def __init__(self, values=()):
        self._store = values._store if isinstance(values, Map) else LinkedHashMap(values)._store

    def put(self, _key, _value):
        raise UnsupportedOperationException

    def remove(self, _key):
        raise UnsupportedOperationException

    def clear(self):
        raise UnsupportedOperationException

    def clone(self):
        return LinkedHashMap(self)
