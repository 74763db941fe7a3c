"""`int`, `long` and `float` of anything: what texts they read, and which of the whole numbers comes out."""

import re

from .any_value import Any
from .types import MAX_INT, MIN_INT, long, quoted, unicode

_NO_BASE: Any = object()
_OLD_OCTAL = re.compile(r"[-+]?0[0-7]+\Z")


def to_int(x=0, base=_NO_BASE):
    """`int(...)`: an int, or a long where it does not fit."""
    kind = type(x)
    if base is _NO_BASE and (kind is float or kind is int):
        return _fitting(int(x))
    if isinstance(x, str):
        return _fitting(_read(x, _base(base), "int"))
    if base is not _NO_BASE:
        _base(base)
        raise TypeError("int() can't convert non-string with explicit base")
    whole = _whole(x, ("__int__", "__trunc__"), "int")
    return _fitting(int(whole)) if isinstance(x, int) else whole


def to_long(x=0, base=_NO_BASE):
    """`long(...)`."""
    if isinstance(x, str):
        return long(_read(x, _base(base), "long"))
    if base is not _NO_BASE:
        raise TypeError("long() can't convert non-string with explicit base")
    return long(_whole(x, ("__long__", "__int__", "__trunc__"), "long"))


def to_float(x=0.0):
    """`float(...)`: no text with underscores is a number."""
    if isinstance(x, str) and "_" in x:
        raise ValueError(f"could not convert string to float: {str(x)!r}")
    return float(x)


def _refuse_letters(text):
    for position, character in enumerate(str(text)):
        if character > "\xff" and not character.isdecimal() and not character.isspace():
            raise UnicodeEncodeError("decimal", str(text), position, position + 1, "invalid decimal Unicode string")


def _base(base):
    if base is _NO_BASE:
        return 10
    if not hasattr(type(base), "__index__"):
        raise TypeError("an integer is required")
    return base.__index__()


def _fitting(whole):
    return whole if MIN_INT <= whole <= MAX_INT else long(whole)


def _whole(value, methods, name):
    kind = type(value)
    own = next((getattr(kind, method) for method in methods if hasattr(kind, method)), None)
    if own is None:
        if hasattr(kind, "__index__"):
            return value.__index__()
        raise TypeError(f"{name}() argument must be a string or a number, not '{kind.__name__}'")
    result = own(value)
    if not isinstance(result, int):
        raise TypeError(f"__{name}__ returned non-{name} (type {type(result).__name__})")
    return result


def _read(text, base, name):
    """Python 2 allows blanks after the sign, an `L` at the end of a long and, for base 0, octals without `o`."""
    if isinstance(text, unicode):
        _refuse_letters(text)
    shown = str(text).lstrip() if name == "int" else str(text)
    digits = shown.strip()
    if digits[:1] in ("+", "-"):
        digits = digits[0] + digits[1:].lstrip()
    if name == "long" and digits[-1:] in ("l", "L"):
        digits = digits[:-1]
    if base == 0 and _OLD_OCTAL.match(digits):
        base = 8
    try:
        return int("?" if "_" in digits else digits, base)
    except ValueError:
        if base != 0 and not 2 <= base <= 36:
            raise ValueError(f"{name}() base must be >= 2 and <= 36, or 0") from None
        raise ValueError(f"invalid literal for {name}() with base {base}: {quoted(shown)}") from None
