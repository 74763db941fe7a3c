"""Where the entries of Java's maps and sets are kept, each kind in the order in which Java goes through it."""

import functools

from gateway_core.script_host.java.objects import Object
from gateway_core.script_host.java.rare_throwables import ConcurrentModificationException
from gateway_core.script_host.java.values import compared, hash_of, key_of, shown, stored


class Entry(Object):
    """java.util.Map.Entry: a key and its value."""

    java_name = "java.util.Map$Entry"

    def __init__(self, key, value):
        self._key = key
        self._value = value

    def getKey(self):
        return self._key

    def getValue(self):
        return self._value

    def setValue(self, value):
        before, self._value = self._value, stored(value)
        return before

    def hashCode(self):
        return hash_of(self._key) ^ hash_of(self._value)

    def toString(self):
        return stored("%s=%s" % (shown(self._key), shown(self._value)))

    def __eq__(self, other):
        return isinstance(other, Entry) and (self._key, self._value) == (other._key, other._value)

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return self.hashCode()


class LinkedStore(object):
    """Entries in the order of their arrival."""

    def __init__(self):
        self._entries = {}
        self._in_order = None
        self.changes = 0

    def __len__(self):
        return len(self._entries)

    def find(self, key):
        """The entry of a key, or None."""
        return self._entries.get(key_of(stored(key)))

    def put(self, key, value):
        """Keep a value; gives the entry as it was before as (is new, old value)."""
        key = stored(key)
        entry = self._entries.get(key_of(key))
        if entry is not None:
            return False, entry.setValue(value)
        self._entries[key_of(key)] = Entry(key, stored(value))
        self._changed()
        self._grow()
        return True, None

    def remove(self, key):
        """Forget a key; its entry, or None."""
        entry = self._entries.pop(key_of(stored(key)), None)
        if entry is not None:
            self._changed()
        return entry

    def clear(self):
        """Forget all."""
        self._entries.clear()
        self._changed()

    def entries(self):
        """The entries in order, as a list that stays as it is."""
        if self._in_order is None:
            self._in_order = self._ordered(list(self._entries.values()))
        return self._in_order

    def each(self):
        """The entries one by one; ConcurrentModificationException where a key comes or goes meanwhile."""
        changes = self.changes
        for entry in self.entries():
            if self.changes != changes:
                raise ConcurrentModificationException
            yield entry

    def reserve(self, count):
        """So many entries are about to come."""

    def _changed(self):
        self._in_order = None
        self.changes += 1

    def _grow(self):
        """One more has come."""

    def _ordered(self, entries):
        return entries


class HashStore(LinkedStore):
    """Entries in the order of a hash table: by the lowest bits of their hashes, as many as the table has grown to."""

    _GROWS_WHEN_FULL = 0

    def __init__(self, capacity=16):
        LinkedStore.__init__(self)
        self._capacity = power_of_two(capacity)

    def reserve(self, count):
        if not self._entries:
            self._capacity = max(power_of_two(int(count / 0.75 + 1.0)), 1 if count else self._capacity)
        elif count > self._capacity * 3 // 4:
            self._capacity *= 2

    def _grow(self):
        while len(self._entries) + self._GROWS_WHEN_FULL > max(self._capacity * 3 // 4, 1):
            self._capacity *= 2

    def _ordered(self, entries):
        return sorted(entries, key=self._bucket)

    def _bucket(self, entry):
        spread = hash_of(entry._key) % 2**32
        return (spread ^ spread >> 16) & (self._capacity - 1)


class SharedHashStore(HashStore):
    """The order of a ConcurrentHashMap, which grows one entry earlier and may change while somebody goes through it."""

    _GROWS_WHEN_FULL = 1

    def reserve(self, count):
        if not self._entries:
            self._capacity = max(self._capacity, power_of_two(count + count // 2 + 1))

    def each(self):
        return iter(self.entries())


class SortedStore(LinkedStore):
    """Entries in their natural order, or in that of a java.util.Comparator."""

    def __init__(self, comparator=None):
        LinkedStore.__init__(self)
        self.comparator = comparator
        self._compare = compared if comparator is None else comparator.compare

    def put(self, key, value):
        if self._entries:
            self.compare(stored(key), next(iter(self._entries.values()))._key)  # refuses what can't be compared
        else:
            self.compare(stored(key), stored(key))
        return LinkedStore.put(self, key, value)

    def compare(self, one, other):
        """Below 0, 0 or above."""
        return self._compare(one, other)

    def _ordered(self, entries):
        order = functools.cmp_to_key(self.compare)
        return sorted(entries, key=lambda entry: order(entry._key))


def power_of_two(count):
    """The smallest power of two that is at least `count`."""
    return 1 << max(count - 1, 0).bit_length()
