"""java.util's lists with ways of their own: LinkedList is a queue, Stack a stack; CopyOnWriteArrayList is for many threads."""

from gateway_core.script_host.java.lists import ArrayList, List
from gateway_core.script_host.java.rare_throwables import EmptyStackException, NoSuchElementException
from gateway_core.script_host.java.values import stored


def _nothing():
    raise NoSuchElementException


class Vector(ArrayList):
    """java.util.Vector."""

    java_name = "java.util.Vector"

    def addElement(self, value):
        self.add(value)

    def elementAt(self, index):
        return self.get(index)

    def firstElement(self):
        return self._items[0] if self._items else _nothing()

    def lastElement(self):
        return self._items[-1] if self._items else _nothing()


class Stack(Vector):
    """java.util.Stack."""

    java_name = "java.util.Stack"

    def push(self, value):
        self.add(value)
        return stored(value)

    def pop(self, _index=-1):
        if not self._items:
            raise EmptyStackException
        self._changed()
        return self._items.pop()

    def peek(self):
        if not self._items:
            raise EmptyStackException
        return self._items[-1]

    def empty(self):
        return not self._items


class LinkedList(List):
    """java.util.LinkedList, which is a queue, too: `pop` takes the first."""

    java_name = "java.util.LinkedList"

    def addFirst(self, value):
        self.add(0, value)

    def addLast(self, value):
        self.add(value)

    def offer(self, value):
        return self.add(value)

    def push(self, value):
        self.add(0, value)

    def getFirst(self):
        return self._items[0] if self._items else _nothing()

    def getLast(self):
        return self._items[-1] if self._items else _nothing()

    def element(self):
        return self.getFirst()

    def peek(self):
        return self._items[0] if self._items else None

    def peekFirst(self):
        return self.peek()

    def peekLast(self):
        return self._items[-1] if self._items else None

    def poll(self):
        return self.removeFirst() if self._items else None

    def pollFirst(self):
        return self.poll()

    def pollLast(self):
        return self.removeLast() if self._items else None

    def pop(self, _index=-1):
        return self.removeFirst()

    def remove(self, *wanted):
        """The first one, or as lists do."""
        return List.remove(self, *wanted) if wanted else self.removeFirst()

    def removeFirst(self):
        self.getFirst()
        self._changed()
        return self._items.pop(0)

    def removeLast(self):
        self.getLast()
        self._changed()
        return self._items.pop()


class CopyOnWriteArrayList(ArrayList):
    """java.util.concurrent.CopyOnWriteArrayList: who goes through it sees it as it was then."""

    java_name = "java.util.concurrent.CopyOnWriteArrayList"

    def __iter__(self):
        return iter(list(self._items))
