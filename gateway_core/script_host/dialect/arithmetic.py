"""Numbers where Python 2 counts otherwise: division, `round`, `int`, `long`, `hex` and `oct`."""

import math
import re

from .types import MAX_INT, MIN_INT, is_long, long, unicode


def divide(left, right):
    """`left / right`: whole numbers give a whole number."""
    if isinstance(left, int) and isinstance(right, int):
        return left // right
    return left / right


def divide_in_place(left, right):
    """`left /= right`."""
    if isinstance(left, int) and isinstance(right, int):
        return left // right
    left /= right
    return left


def rounded(number, digits=0):
    """`round`: a float, halves away from zero. It counts with the exact value of the float, as Python 2 does."""
    if not hasattr(type(number), "__float__") and not isinstance(number, int):
        raise TypeError("a float is required")
    number = float(number)
    digits = int(digits)
    if not math.isfinite(number) or digits > 300:
        return number
    above, below = abs(number).as_integer_ratio()
    if digits >= 0:
        whole = (above * 10**digits * 2 + below) // (below * 2) / 10**digits
    else:
        whole = float((above * 2 + below * 10**-digits) // (below * 10**-digits * 2) * 10**-digits)
    return -whole if number < 0 else whole


def to_int(x=0, base=None):
    """`int(...)`: an int, or a long where it does not fit."""
    if base is None and (type(x) is float or type(x) is int):
        return int(x)
    if isinstance(x, str):
        is_old_octal = base == 0 and re.match(r"\s*[-+]?0[0-7]+\s*\Z", x)
        return int(_digits(x), 8 if is_old_octal else 10 if base is None else base)
    if base is not None:
        raise TypeError("int() can't convert non-string with explicit base")
    whole = int(x)
    return int(whole) if MIN_INT <= whole <= MAX_INT else whole


def to_long(x=0, base=None):
    """`long(...)`."""
    if isinstance(x, str) and x.strip()[-1:] in ("l", "L"):
        x = x.strip()[:-1]
    try:
        return long(to_int(x, base))
    except (TypeError, ValueError) as error:
        raise type(error)(str(error).replace("int()", "long()", 1)) from None


def _digits(value):
    """What `int` reads: Python 3 allows underscores, Python 2 does not."""
    if "_" in value:
        return value + "\0"
    return str(value) if isinstance(value, unicode) else value


def hexadecimal(number):
    """`hex`."""
    return hex(number) + ("L" if is_long(number) else "")


def octal(number):
    """`oct`: a leading zero, no `o`."""
    text = oct(number).replace("0o", "0" if number else "", 1)
    return text + ("L" if is_long(number) else "")
