"""How Python 2 shows objects of its library's types that Python 3 shows otherwise, or whose items it shows its own way.

The types are named, not imported: most scripts use none of them. `show` is the dialect's `repr`.
"""

import functools
import threading


def library_repr(method):
    """The function that takes the place of `method`, a type's own `__repr__`; None if that says what Python 2 says."""
    owner = getattr(method, "__objclass__", method)
    return _REPRS.get((getattr(owner, "__module__", ""), getattr(method, "__qualname__", "")))


def _guarded(again):
    """A value that holds itself shows as `again` there."""

    def decorate(function):
        open_values = set()

        @functools.wraps(function)
        def guarded(value, show):
            mark = id(value), threading.get_ident()
            if mark in open_values:
                return again
            open_values.add(mark)
            try:
                return function(value, show)
            finally:
                open_values.discard(mark)

        return guarded

    return decorate


def _timedelta(value, _show):
    parts = [value.days, value.seconds, value.microseconds]
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    return f"datetime.timedelta({', '.join(map(str, parts))})"


def _ordered_dict(value, show):
    return f"{type(value).__name__}({show(list(value.items())) if value else ''})"


def _defaultdict(value, show):
    return f"defaultdict({show(value.default_factory)}, {show(dict(value))})"


def _deque(value, show):
    end = "" if value.maxlen is None else f", maxlen={value.maxlen}"
    return f"deque({show(list(value))}{end})"


def _counter(value, show):
    if not value:
        return f"{type(value).__name__}()"
    items = ", ".join([f"{show(key)}: {show(count)}" for key, count in value.most_common()])
    return f"{type(value).__name__}({{{items}}})"


def _tuple(value, show):
    return show(tuple(value))


_REPRS = {
    ("datetime", "timedelta.__repr__"): _timedelta,
    ("datetime", "IsoCalendarDate.__repr__"): _tuple,
    ("collections", "OrderedDict.__repr__"): _guarded("...")(_ordered_dict),
    ("collections", "defaultdict.__repr__"): _guarded("defaultdict(...)")(_defaultdict),
    ("collections", "deque.__repr__"): _guarded("[...]")(_deque),
    ("collections", "Counter.__repr__"): _counter,
}
