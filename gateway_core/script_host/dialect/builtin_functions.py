"""Python 2's builtin functions that differ, as far as they know nothing of the context they run in."""

import functools
import sys
from types import FunctionType

from .any_value import Any
from .arithmetic import binary, hexadecimal, modular_power, octal, rounded
from .byte_values import Buffer, ByteArray
from .comparison import compare, maximum, minimum, ordered
from .files import File
from .formatting import braces
from .method_calls import attribute
from .method_names import SPECIAL_ATTRIBUTES
from .old_style import is_fallback
from .representation import type_name
from .types import MAX_INT, MIN_INT, long, unicode

NO_KEYBOARD = "Scripts have no keyboard here; ask with system.gui.inputBox."


def range_list(*bounds):
    """`range`."""
    bounds = tuple(_whole_bound(bound, index, len(bounds)) for index, bound in enumerate(bounds))
    if len(bounds) == 3 and bounds[2] == 0:
        raise ValueError("range() step argument must not be zero")
    return list(range(*bounds))


def _whole_bound(bound, index, count):
    """One argument of `range`: a whole number, or what says by itself which one it is."""
    if isinstance(bound, int):
        return bound
    own = getattr(type(bound), "__int__", None)
    if own is None or isinstance(bound, float):
        role = "end" if count == 1 else ("start", "end", "step")[min(index, 2)]
        raise TypeError(f"range() integer {role} argument expected, got {type_name(bound)}.")
    return own(bound)


def map_list(function, *sequences):
    """`map`: a list; shorter sequences are filled up with None."""
    if not sequences:
        raise TypeError("map() requires at least two args")
    if len(sequences) == 1:
        if function is None:
            return list(sequences[0])
        return [function(item) for item in _iterable(sequences[0], "argument {} to map()", 2)]
    lists = [list(_iterable(sequence, "argument {} to map()", index + 2)) for index, sequence in enumerate(sequences)]
    longest = max(map(len, lists))
    rows = zip(*[items + [None] * (longest - len(items)) for items in lists], strict=True)
    return list(rows) if function is None else [function(*row) for row in rows]


def filter_list(function, sequence):
    """`filter`: a list, or a string or tuple from one."""
    kept = [item for item in sequence if (item if function is None else function(item))]
    if isinstance(sequence, unicode):
        return unicode("".join(kept))
    if isinstance(sequence, str):
        return "".join(kept)
    return tuple(kept) if isinstance(sequence, tuple) else kept


def zip_list(*sequences):
    """`zip`."""
    lists = [_iterable(sequence, "zip argument #{}", index + 1) for index, sequence in enumerate(sequences)]
    return list(zip(*lists, strict=False))


def _iterable(value, place, number):
    """An iterator, or Python 2's words for a value that can't be iterated over."""
    try:
        return iter(value)
    except TypeError:
        if hasattr(type(value), "__iter__"):
            raise
    raise TypeError(place.format(number) + " must support iteration")


def reduce(function, sequence, *start):
    """`reduce`."""
    return functools.reduce(function, _iterable(sequence, "reduce() arg {}", 2), *start)


def sorted_list(iterable, cmp=None, key=None, reverse=False):
    """`sorted`."""
    return ordered(iterable, cmp, key, reverse)


def get_attribute(value, name, *default):
    """`getattr`."""
    if not isinstance(name, str):
        raise TypeError("getattr(): attribute name must be string")
    if isinstance(name, str) and name in SPECIAL_ATTRIBUTES:
        return attribute(value, str(name), *default)
    return getattr(value, name, *default)


def set_attribute(value, name, item):
    """`setattr`."""
    setattr(value, str(name) if isinstance(name, str) else name, item)


def delete_attribute(value, name):
    """`delattr`."""
    delattr(value, str(name) if isinstance(name, str) else name)


def backwards(sequence):
    """`reversed`: a dict has no order to turn round."""
    if getattr(type(sequence), "__reversed__", None) is dict.__reversed__:
        raise TypeError("argument to reversed() must be a sequence")
    return reversed(sequence)


def has_attribute(value, name):
    """`hasattr`: false whatever error asking for it raises."""
    if not isinstance(name, str):
        raise TypeError("hasattr(): attribute name must be string")
    try:
        get_attribute(value, name)
    except Exception:
        return False
    return not is_fallback(value, name)


def character(number):
    """`chr`: a `str` of one byte."""
    if not 0 <= _character_code(number) < 256:
        raise ValueError("chr() arg not in range(256)")
    return chr(number)


def _character_code(number):
    if isinstance(number, float):
        raise TypeError("integer argument expected, got float")
    if not hasattr(type(number), "__index__"):
        raise TypeError("an integer is required")
    code = number.__index__()
    if not MIN_INT <= code <= MAX_INT:
        raise OverflowError("Python int too large to convert to C long")
    return code


def unicode_character(number):
    """`unichr`."""
    code = _character_code(number)
    if not -(2**31) <= code < 2**31:
        raise OverflowError(f"signed integer is {'less than minimum' if code < 0 else 'greater than maximum'}")
    if not 0 <= code <= sys.maxunicode:
        raise ValueError("unichr() arg not in range(0x110000) (wide Python build)")
    return unicode(chr(number))


def ordinal(text):
    """`ord`."""
    if isinstance(text, str) and len(text) != 1:
        raise TypeError(f"ord() expected a character, but string of length {len(text)} found")
    return ord(text)


def apply(function, args=(), keywords=None):
    """`apply`."""
    return function(*args, **(keywords or {}))


def coerce(left, right):
    """`coerce`: two numbers of one kind."""
    if type(left) is type(right) and not isinstance(left, str):
        return left, right
    for value, other, order in ((left, right, 1), (right, left, -1)):
        own = getattr(value, "__coerce__", None)
        if own is not None:
            return tuple(own(other)[::order])
    if isinstance(left, (int, float, complex)) and isinstance(right, (int, float, complex)):
        kinds: tuple[Any, ...] = (complex, float, long)
        for kind in kinds:
            if isinstance(left, kind) or isinstance(right, kind):
                return kind(left), kind(right)
        return left, right
    raise TypeError("number coercion failed")


def intern(text):
    """`intern`."""
    return text if isinstance(text, unicode) else sys.intern(text)


class Exit:
    """`exit` and `quit`."""

    def __init__(self, name):
        self._name = name

    def __call__(self, code=None):
        raise SystemExit(code)

    def __repr__(self):
        return f"Use {self._name}() or Ctrl-D (i.e. EOF) to exit"


def no_keyboard(*_args):
    """`raw_input` and `input`."""
    raise EOFError(NO_KEYBOARD)


def format_value(value, spec=""):
    """`format`."""
    if not isinstance(spec, str):
        raise TypeError(f"format expects arg 2 to be string or unicode, not {type_name(spec)}")
    template = "{0:" + spec + "}"
    return braces(unicode(template) if isinstance(value, unicode) else template, (value,), {})


PLAIN_FUNCTIONS = {
    "apply": apply,
    "bin": binary,
    "buffer": Buffer,
    "bytearray": ByteArray,
    "delattr": delete_attribute,
    "reversed": backwards,
    "setattr": set_attribute,
    "chr": character,
    "cmp": compare,
    "coerce": coerce,
    "exit": Exit("exit"),
    "file": File,
    "filter": filter_list,
    "format": format_value,
    "getattr": get_attribute,
    "hasattr": has_attribute,
    "hex": hexadecimal,
    "input": no_keyboard,
    "intern": intern,
    "map": map_list,
    "max": maximum,
    "min": minimum,
    "oct": octal,
    "open": File,
    "ord": ordinal,
    "pow": modular_power,
    "quit": Exit("quit"),
    "range": range_list,
    "raw_input": no_keyboard,
    "reduce": reduce,
    "round": rounded,
    "sorted": sorted_list,
    "unichr": unicode_character,
    "zip": zip_list,
}
for _name, _function in PLAIN_FUNCTIONS.items():
    if isinstance(_function, FunctionType):
        _function.__name__ = _function.__qualname__ = _name
SAME_IN_PYTHON2 = (
    "ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError "
    "Ellipsis EnvironmentError Exception False FloatingPointError FutureWarning GeneratorExit IOError ImportError "
    "ImportWarning IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError None "
    "NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning ReferenceError RuntimeError "
    "RuntimeWarning StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError True TypeError "
    "UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning "
    "UserWarning ValueError Warning ZeroDivisionError abs all any bool callable classmethod complex "
    "dict dir divmod enumerate frozenset globals hash id isinstance issubclass iter len list locals memoryview next "
    "object property set slice staticmethod sum super tuple vars"
).split()
