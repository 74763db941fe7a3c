"""Python 2's order of everything: `cmp`, `<` between unlike types, sorting, `min` and `max`.

None comes before numbers, numbers before all else, unlike types go by the name of their type. Python 3's own comparison
is tried first; only where it refuses does the rule of Python 2 decide.
"""

from functools import cmp_to_key

from .representation import type_name
from .types import decoded, unicode

_NUMBERS = (int, float)


def lt(left, right):
    """`left < right`."""
    try:
        return left < right
    except TypeError:
        return _order(left, right) < 0


def le(left, right):
    """`left <= right`."""
    try:
        return left <= right
    except TypeError:
        return _order(left, right) <= 0


def gt(left, right):
    """`left > right`."""
    try:
        return left > right
    except TypeError:
        return _order(left, right) > 0


def ge(left, right):
    """`left >= right`."""
    try:
        return left >= right
    except TypeError:
        return _order(left, right) >= 0


def contains(container, item):
    """`item in container`, where the text shows that bytes may meet text."""
    if type(container) is str and isinstance(item, unicode):
        return str.__contains__(decoded(container), item)
    return item in container


def compare(left, right):
    """`cmp(left, right)`: -1, 0 or 1."""
    if left is right or left == right:
        return 0
    own = getattr(type(left), "__cmp__", None)
    if own is not None:
        return _sign(own(left, right))
    try:
        return -1 if left < right else 1
    except TypeError:
        return _order(left, right)


def _order(left, right):
    """The order of two values that Python 3 can't compare. Complex numbers have none in Python 2 either."""
    if isinstance(left, complex) or isinstance(right, complex):
        raise TypeError("no ordering relation is defined for complex numbers")
    _refuse_dates(left, right)
    if left is right or left == right:
        return 0
    kind = _sequence_kind(left)
    if kind is not None and kind is _sequence_kind(right):
        return _order_sequences(left, right)
    if type(left) is dict and type(right) is dict:
        return _order_dicts(left, right)
    return _order_unlike(left, right)


def _sequence_kind(value):
    return next((kind for kind in (list, tuple) if isinstance(value, kind)), None)


def _order_sequences(left, right):
    for mine, other in zip(left, right, strict=False):
        if mine is not other and mine != other:
            return compare(mine, other)
    return _sign(len(left) - len(right))


def _order_dicts(left, right):
    if len(left) != len(right):
        return _sign(len(left) - len(right))
    mine, other = _smallest_difference(left, right), _smallest_difference(right, left)
    if mine is None or other is None:
        return 0
    return compare(mine[0], other[0]) or compare(mine[1], other[1])


def _smallest_difference(left, right):
    """The smallest key of `left` under which `right` holds something else, and the value."""
    missing = object()
    keys = [key for key, value in left.items() if right.get(key, missing) != value]
    if not keys:
        return None
    key = minimum(keys)
    return key, left[key]


def _order_unlike(left, right):
    if left is None or right is None:
        return -1 if left is None else 1
    mine, other = _rank(left), _rank(right)
    if mine != other:
        return -1 if mine < other else 1
    return _sign(id(left) - id(right))


def _refuse_dates(left, right):
    """Dates and times have no order with anything else; those with a time zone none with those without."""
    kind, other = type(left), type(right)
    if "datetime" not in {kind.__module__, other.__module__}:
        return
    if kind is other:
        what = "times" if kind.__name__ == "time" else "datetimes"
        raise TypeError(f"can't compare offset-naive and offset-aware {what}")
    if kind.__module__ != "datetime":
        kind, other, right = other, kind, left
    other_name = f"datetime.{other.__name__}" if other.__module__ == "datetime" else type_name(right)
    raise TypeError(f"can't compare datetime.{kind.__name__} to {other_name}")


def _rank(value):
    """Numbers have the empty name, so they come first; instances of old classes come before other types."""
    return "" if isinstance(value, _NUMBERS) else type_name(value)


def _sign(number):
    return (number > 0) - (number < 0)


def ordered(items, comparison=None, key=None, reverse=False):
    """`sorted(items, cmp, key, reverse)`: a new list."""
    items = list(items)
    if comparison is None:
        try:
            return sorted(items, key=key, reverse=bool(reverse))
        except TypeError:
            comparison = compare
    by_comparison = cmp_to_key(comparison)
    if key is None:
        return sorted(items, key=by_comparison, reverse=bool(reverse))
    return sorted(items, key=lambda item: by_comparison(key(item)), reverse=bool(reverse))


def sort(items, comparison=None, key=None, reverse=False):
    """`items.sort(cmp, key, reverse)` of a list."""
    items[:] = ordered(items, comparison, key, reverse)


def minimum(*items, key=None):
    """`min`."""
    return _extreme("min", items, key, lt)


def maximum(*items, key=None):
    """`max`."""
    return _extreme("max", items, key, gt)


def _extreme(name, items, key, precedes):
    if not items:
        raise TypeError(f"{name} expected 1 arguments, got 0")
    candidates = iter(items[0] if len(items) == 1 else items)
    try:
        best = next(candidates)
    except StopIteration:
        raise ValueError(f"{name}() arg is an empty sequence") from None
    best_key = best if key is None else key(best)
    for item in candidates:
        item_key = item if key is None else key(item)
        if precedes(item_key, best_key):
            best, best_key = item, item_key
    return best
