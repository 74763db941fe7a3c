"""Numbers where Python 2 counts otherwise: division, results beyond 64 bits, `pow`, `round`, `hex` and `oct`."""

import math

from .types import MAX_INT, MIN_INT, is_long, long

_WHOLE = frozenset({int, bool, long})
_NUMBERS = _WHOLE | {float, complex}


def divide(left, right):
    """`left / right`: whole numbers give a whole number, classes of scripts are asked for `__div__`."""
    kind, other = type(left), type(right)
    if kind is int and other is int:
        return left // right
    if kind in _NUMBERS and other in _NUMBERS:
        return left // right if kind in _WHOLE and other in _WHOLE else left / right
    if hasattr(kind, "__div__") or hasattr(other, "__rdiv__"):
        return _divided_by_classes(left, right)
    if isinstance(left, int) and isinstance(right, int):
        return left // right
    _refuse_parts_of_durations(left, right, "/")
    return left / right


def _refuse_parts_of_durations(left, right, operator):
    """Python 2 divides a `timedelta` by whole numbers alone."""
    kind, other = type(left), type(right)
    if (kind.__module__, kind.__name__) == ("datetime", "timedelta") and other in {kind, float}:
        divisor = "float" if other is float else "datetime.timedelta"
        raise TypeError(f"unsupported operand type(s) for {operator}: 'datetime.timedelta' and '{divisor}'")


def _divided_by_classes(left, right):
    kind, other = type(left), type(right)
    tries = [(getattr(kind, "__div__", None), left, right), (getattr(other, "__rdiv__", None), right, left)]
    if kind is other:
        tries.pop()
    elif issubclass(other, kind):
        tries.reverse()
    for method, owner, operand in tries:
        result = NotImplemented if method is None else method(owner, operand)
        if result is not NotImplemented:
            return result
    if isinstance(left, int) and isinstance(right, int):
        return left // right
    return left / right


def divide_in_place(left, right):
    """`left /= right`."""
    if type(left) in _NUMBERS and type(right) in _NUMBERS:
        return divide(left, right)
    own = getattr(type(left), "__idiv__", None)
    if own is not None:
        result = own(left, right)
        if result is not NotImplemented:
            return result
    if hasattr(type(left), "__div__") or hasattr(type(right), "__rdiv__"):
        return _divided_by_classes(left, right)
    if isinstance(left, int) and isinstance(right, int):
        return left // right
    _refuse_parts_of_durations(left, right, "/=")
    left /= right
    return left


def fitted(number):
    """`number`, as a long if it is a plain whole number beyond 64 bits: a long never becomes an int again."""
    return long(number) if type(number) is int and not MIN_INT <= number <= MAX_INT else number


def multiply(left, right):
    """`left * right`."""
    result = left * right
    return long(result) if type(result) is int and not MIN_INT <= result <= MAX_INT else result


def multiply_in_place(left, right):
    """`left *= right`."""
    left *= right
    return fitted(left)


def power(left, right):
    """`left ** right`."""
    if type(right) is float and type(left) in _NUMBERS and not right.is_integer() and _is_negative(left):
        raise ValueError("negative number cannot be raised to a fractional power")
    return fitted(left**right)


def _is_negative(number):
    return type(number) is not complex and number < 0


def power_in_place(left, right):
    """`left **= right`."""
    if type(left) in _NUMBERS:
        return power(left, right)
    left **= right
    return left


def shift_left(left, right):
    """`left << right`."""
    return fitted(left << right)


def shift_left_in_place(left, right):
    """`left <<= right`."""
    left <<= right
    return fitted(left)


def modular_power(base, exponent, modulus=None):
    """`pow`."""
    if modulus is None:
        return power(base, exponent)
    if not all(isinstance(item, int) for item in (base, exponent, modulus)):
        raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
    if exponent < 0:
        raise TypeError("pow() 2nd argument cannot be negative when 3rd argument specified")
    return fitted(pow(base, exponent, modulus))


def index_of(number):
    """`operator.index`."""
    if not hasattr(type(number), "__index__"):
        raise TypeError(f"'{type(number).__name__}' object cannot be interpreted as an index")
    return number.__index__()


def binary(number):
    """`bin`."""
    return bin(index_of(number))


def rounded(number, ndigits=0):
    """`round`: a float, halves away from zero. It counts with the exact value of the float, as Python 2 does."""
    if not hasattr(type(number), "__float__") and not isinstance(number, int):
        raise TypeError("a float is required")
    number = float(number)
    digits = index_of(ndigits)
    if not math.isfinite(number) or digits > 300:
        return number
    above, below = abs(number).as_integer_ratio()
    if digits >= 0:
        whole = (above * 10**digits * 2 + below) // (below * 2) / 10**digits
    else:
        whole = float((above * 2 + below * 10**-digits) // (below * 10**-digits * 2) * 10**-digits)
    return math.copysign(whole, number)


def hexadecimal(number):
    """`hex`."""
    own = getattr(type(number), "__hex__", None)
    if own is not None:
        return own(number)
    if not isinstance(number, int):
        raise TypeError("hex() argument can't be converted to hex")
    return hex(number) + ("L" if is_long(number) else "")


def octal(number):
    """`oct`: a leading zero, no `o`."""
    own = getattr(type(number), "__oct__", None)
    if own is not None:
        return own(number)
    if not isinstance(number, int):
        raise TypeError("oct() argument can't be converted to oct")
    text = oct(number).replace("0o", "0" if number else "", 1)
    return text + ("L" if is_long(number) else "")
