"""java.util.concurrent.atomic: values that several threads change."""

import threading

from gateway_core.script_host import language
from gateway_core.script_host.java.objects import Object, as_int, as_long, whole_argument
from gateway_core.script_host.java.values import shown, stored


class AtomicReference(Object):
    """Any value."""

    java_name = "java.util.concurrent.atomic.AtomicReference"

    def __init__(self, value=None):
        self._lock = threading.Lock()
        self._value = self._fitted(value)

    def get(self):
        return self._value

    def set(self, value):
        self._value = self._fitted(value)

    def lazySet(self, value):
        self.set(value)

    def getAndSet(self, value):
        return self._change(lambda _before: self._fitted(value))[0]

    def compareAndSet(self, expected, value):
        expected = stored(expected)
        with self._lock:
            fits = self._value == expected
            if fits:
                self._value = self._fitted(value)
        return fits

    def toString(self):
        return language.unicode(shown(self._value))

    def _fitted(self, value):
        return stored(value)

    def _change(self, function):
        """(value before, value after)."""
        with self._lock:
            before = self._value
            self._value = function(before)
            return before, self._value


class AtomicBoolean(AtomicReference):
    java_name = "java.util.concurrent.atomic.AtomicBoolean"

    def __init__(self, value=False):
        AtomicReference.__init__(self, value)

    def _fitted(self, value):
        return bool(value)


class _AtomicNumber(AtomicReference):
    java_name = "java.util.concurrent.atomic.AtomicInteger"

    def __init__(self, value=0):
        AtomicReference.__init__(self, value)

    def incrementAndGet(self):
        return self.addAndGet(1)

    def decrementAndGet(self):
        return self.addAndGet(-1)

    def getAndIncrement(self):
        return self.getAndAdd(1)

    def getAndDecrement(self):
        return self.getAndAdd(-1)

    def addAndGet(self, amount):
        return self._change(lambda before: self._fitted(before + amount))[1]

    def getAndAdd(self, amount):
        return self._change(lambda before: self._fitted(before + amount))[0]

    def intValue(self):
        return as_int(self._value)

    def longValue(self):
        return as_long(self._value)

    def doubleValue(self):
        return float(self._value)


class AtomicInteger(_AtomicNumber):
    java_name = "java.util.concurrent.atomic.AtomicInteger"

    def _fitted(self, value):
        return as_int(whole_argument(value, "set"))


class AtomicLong(_AtomicNumber):
    java_name = "java.util.concurrent.atomic.AtomicLong"

    def _fitted(self, value):
        return as_long(whole_argument(value, "set", 1, "long"))
