"""java.util.concurrent's TimeUnit and CountDownLatch of one context, whose waiting a stop can end."""

import threading

from gateway_core.script_host import interpreter, language
from gateway_core.script_host.java.objects import Object, as_long, whole_argument
from gateway_core.script_host.java.throwables import IllegalArgumentException

_NANOS = (
    ("NANOSECONDS", 1),
    ("MICROSECONDS", 10**3),
    ("MILLISECONDS", 10**6),
    ("SECONDS", 10**9),
    ("MINUTES", 60 * 10**9),
    ("HOURS", 3600 * 10**9),
    ("DAYS", 86400 * 10**9),
)


def build(context):
    """The classes, for that context."""

    class TimeUnit(_Unit):
        """java.util.concurrent.TimeUnit: `TimeUnit.SECONDS` and its kin."""

        java_name = "java.util.concurrent.TimeUnit"

        @staticmethod
        def valueOf(name):
            if name not in dict(_NANOS):
                raise IllegalArgumentException("No enum constant java.util.concurrent.TimeUnit." + name)
            return getattr(TimeUnit, name)

        @staticmethod
        def values():
            return [getattr(TimeUnit, name) for name, _nanos in _NANOS]

        def sleep(self, count):
            context.wait_for_bell(interpreter.Bell(), max(self._nanos * count / 1e9, 0))

    class CountDownLatch(_Latch):
        """java.util.concurrent.CountDownLatch: waits until `countDown()` has been called so many times."""

        java_name = "java.util.concurrent.CountDownLatch"
        _context = context

    for name, nanos in _NANOS:
        setattr(TimeUnit, name, TimeUnit(name, nanos))
    return {"TimeUnit": TimeUnit, "CountDownLatch": CountDownLatch}


class _Unit(Object):
    java_name = "java.util.concurrent.TimeUnit"

    def __init__(self, name, nanos):
        self._name = name
        self._nanos = nanos

    def convert(self, count, unit):
        """So many of another unit in this one."""
        return _quotient(whole_argument(count, "convert", 1, "long") * unit._nanos, self._nanos)

    def name(self):
        return language.unicode(self._name)

    def toString(self):
        return language.unicode(self._name)


def _quotient(nanos, unit):
    return as_long(abs(nanos) // unit * (-1 if nanos < 0 else 1))


def _conversion(unit_nanos):
    def method(unit, count):
        return _quotient(whole_argument(count, "convert", 1, "long") * unit._nanos, unit_nanos)

    return method


for _name, _unit_nanos in _NANOS:
    _short = {"MILLISECONDS": "Millis", "MICROSECONDS": "Micros", "NANOSECONDS": "Nanos"}.get(_name, _name.capitalize())
    setattr(_Unit, "to" + _short, _conversion(_unit_nanos))


class _Latch(Object):
    java_name = "java.util.concurrent.CountDownLatch"

    def __init__(self, count):
        self._count = count
        self._lock = threading.Lock()
        self._bells = []

    def countDown(self):
        with self._lock:
            self._count = max(self._count - 1, 0)
            bells = self._bells if self._count == 0 else []
        for bell in bells:
            bell.ring()

    def getCount(self):
        return language.long(self._count)

    def _await(self, count=None, unit=None):
        """Wait to the end, or at most so long; then tells whether the end has come."""
        bell = interpreter.Bell()
        with self._lock:
            if self._count == 0:
                return None if count is None else True
            self._bells.append(bell)
        self._context.wait_for_bell(bell, None if count is None else count * unit._nanos / 1e9)
        return None if count is None else self._count == 0


setattr(_Latch, "await", _Latch._await)  # a word of Python 3's language
