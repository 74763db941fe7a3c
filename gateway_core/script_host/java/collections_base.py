"""java.util.Collection and Iterator: what lists, sets and the views of maps share, in Java's way and in Python's."""

from gateway_core.script_host import language
from gateway_core.script_host.java.arrays import JavaArray
from gateway_core.script_host.java.objects import Object
from gateway_core.script_host.java.rare_throwables import NoSuchElementException
from gateway_core.script_host.java.throwables import IllegalStateException
from gateway_core.script_host.java.values import same, shown, stored


class Iterator(Object):
    """java.util.Iterator over values; `remove(value)` takes one away from where they come from."""

    java_name = "java.util.Iterator"

    def __init__(self, values, remove):
        self._values = iter(values)
        self._ahead = []
        self._last = []
        self._take_away = remove

    def hasNext(self):
        if not self._ahead:
            self._ahead.extend([value for value in [next(self._values, _END)] if value is not _END])
        return bool(self._ahead)

    def next(self):
        if not self.hasNext():
            raise NoSuchElementException
        self._last[:] = [self._ahead.pop()]
        return self._last[0]

    def remove(self):
        if not self._last:
            raise IllegalStateException
        self._take_away(self._last.pop())

    def __iter__(self):
        return self

    def __next__(self):
        if not self.hasNext():
            raise StopIteration
        return self.next()


_END = object()


class Collection(Object):
    """java.util.Collection; a class of it has `__len__`, `__iter__`, `add` and `_take_away`."""

    java_name = "java.util.Collection"

    def size(self):
        return len(self)

    def isEmpty(self):
        return len(self) == 0

    def contains(self, value):
        return value in self

    def containsAll(self, values):
        return all(value in self for value in values)

    def iterator(self):
        return Iterator(list(self), self._take_away)

    def toArray(self, *_kind):
        return JavaArray("java.lang.Object", list(self))

    def addAll(self, values):
        before = len(self)
        for value in list(values):
            self.add(value)
        return len(self) != before

    def removeAll(self, values):
        return self._keep(lambda value: not holds(values, value))

    def retainAll(self, values):
        return self._keep(lambda value: holds(values, value))

    def toString(self):
        return language.unicode(shown_items(self))

    def __contains__(self, value):
        return holds(self, value)

    def __copy__(self):
        return self.clone()

    def _keep(self, is_wanted):
        unwanted = [value for value in self if not is_wanted(value)]
        for value in unwanted:
            self._take_away(value)
        return bool(unwanted)


def holds(values, wanted):
    """Whether one of the values is equal to `wanted`, as Java sees it."""
    wanted = stored(wanted)
    return any(same(stored(value), wanted) for value in values)


def shown_items(collection):
    """All values in brackets, as Java shows a collection."""
    own = "(this Collection)"
    return "[" + ", ".join([own if value is collection else shown(value) for value in collection]) + "]"
