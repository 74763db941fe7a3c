"""`heapq`, `bisect` and `Queue`: order by Python 2's rules, so unlike values have one, too."""

import functools
import heapq
import queue

from gateway_core.script_host.dialect.comparison import compare, lt, ordered

_order = functools.cmp_to_key(compare)


def _rise(heap, place):
    """Move what stands at `place` towards the top until its parent is no larger."""
    item = heap[place]
    while place:
        parent = (place - 1) >> 1
        if not lt(item, heap[parent]):
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _sink(heap, place):
    """Move the smaller child up all the way, then what stood at `place` as far up as it belongs."""
    item, end, start = heap[place], len(heap), place
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not lt(heap[child], heap[right]):
            child = right
        heap[place] = heap[child]
        place, child = child, 2 * child + 1
    while place > start:
        parent = (place - 1) >> 1
        if not lt(item, heap[parent]):
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def heappush(heap, item):
    """Add an item."""
    heap.append(item)
    _rise(heap, len(heap) - 1)


def heappop(heap):
    """Take the smallest item."""
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    return heapreplace(heap, last) if heap else last


def heapreplace(heap, item):
    """Take the smallest item and add another."""
    smallest = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item):
    """Add an item and take the smallest."""
    return heapreplace(heap, item) if heap and lt(heap[0], item) else item


def heapify(x):
    """Make a list a heap."""
    for place in reversed(range(len(x) // 2)):
        _sink(x, place)


def merge(*iterables):
    """All items of sorted sequences in their order."""
    return heapq.merge(*iterables, key=_order)


def nlargest(n, iterable, key=None):
    """The `n` largest items."""
    return ordered(iterable, None, key, reverse=True)[: max(n, 0)]


def nsmallest(n, iterable, key=None):
    """The `n` smallest items."""
    return ordered(iterable, None, key)[: max(n, 0)]


def build_heapq(_context):
    """`heapq`."""
    functions = (heapify, heappop, heappush, heappushpop, heapreplace, merge, nlargest, nsmallest)
    return {function.__name__: function for function in functions}


def bisect_left(a, x, lo=0, hi=None):
    """The first place where `x` keeps the order."""
    low, high = _places(a, lo, hi)
    while low < high:
        middle = (low + high) // 2
        if lt(a[middle], x):
            low = middle + 1
        else:
            high = middle
    return low


def bisect_right(a, x, lo=0, hi=None):
    """The last such place."""
    low, high = _places(a, lo, hi)
    while low < high:
        middle = (low + high) // 2
        if lt(x, a[middle]):
            high = middle
        else:
            low = middle + 1
    return low


def _places(items, low, high):
    if low < 0:
        raise ValueError("lo must be non-negative")
    return low, len(items) if high is None or high == -1 else high


def insort_left(a, x, lo=0, hi=None):
    """Insert before what is equal."""
    a.insert(bisect_left(a, x, lo, hi), x)


def insort_right(a, x, lo=0, hi=None):
    """Insert after what is equal."""
    a.insert(bisect_right(a, x, lo, hi), x)


def build_bisect(_context):
    """`bisect`."""
    return {
        "bisect": bisect_right,
        "bisect_left": bisect_left,
        "bisect_right": bisect_right,
        "insort": insort_right,
        "insort_left": insort_left,
        "insort_right": insort_right,
    }


class Queue(queue.Queue):
    """First in, first out."""


class LifoQueue(queue.LifoQueue):
    """Last in, first out."""


class PriorityQueue(queue.PriorityQueue):
    """The smallest first."""

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


def build_Queue(_context):
    """`Queue`."""
    return {
        "Empty": queue.Empty,
        "Full": queue.Full,
        "LifoQueue": LifoQueue,
        "PriorityQueue": PriorityQueue,
        "Queue": Queue,
    }
