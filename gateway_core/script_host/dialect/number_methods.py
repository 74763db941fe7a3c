"""Special methods that Python 2's numbers have and Python 3's lack: `(7).__div__(2)`, `int.__cmp__`."""

from functools import partial

from .arithmetic import divide
from .comparison import compare
from .representation import type_name
from .stand_ins import StandIn

_METHODS = {
    "__cmp__": compare,
    "__div__": divide,
    "__rdiv__": lambda right, left: divide(left, right),
}
NAMES = frozenset(_METHODS)


def number_method(value, name):
    """`value.name`, where `value` is a number or a type of numbers and has no such method itself."""
    if isinstance(value, (int, float, complex)):
        return partial(_METHODS[name], value)
    kind = value.real if isinstance(value, StandIn) else value
    if isinstance(kind, type) and issubclass(kind, (int, float, complex)):
        return _METHODS[name]
    raise AttributeError(f"'{type_name(value)}' object has no attribute '{name}'")
