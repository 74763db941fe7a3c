"""Compares a column of a million numbers with a limit within milliseconds: by their highest bytes, for all rows in one step.

The order of numbers that are not negative is that of their bytes, the highest first, whole numbers and IEEE 754's alike. A
mask holds a byte for each row, 1 where it holds, as one great number.
"""

import sys
from array import array
from itertools import compress
from math import ceil
from struct import pack

_KINDS = ("I", "d")
_TWO_BYTES = 1 << 16
_SIGN = 1 << 7  # in the highest byte of a double


def at_least(numbers: "array[int] | array[float]", limit: float) -> int | None:
    """Which of the numbers are `limit` or more; that is not negative and finite. None: this column is not to be had so.

    A negative number is below every limit.
    """
    if sys.byteorder != "little" or numbers.typecode not in _KINDS:
        return None
    return _whole_at_least(numbers, limit) if numbers.typecode == "I" else _double_at_least(numbers, limit)


def _whole_at_least(numbers: "array[int] | array[float]", limit: float) -> int | None:
    """Numbers of two bytes; there are not more endpoints than that."""
    raw, count, size = numbers.tobytes(), len(numbers), numbers.itemsize
    if any(raw[place::size].count(0) != count for place in range(2, size)):
        return None
    if limit >= _TWO_BYTES:
        return 0
    wanted = ceil(limit)
    high, low = raw[1::size], raw[::size]
    return _where(high, wanted >> 8, above=True) | _where(high, wanted >> 8) & (
        _where(low, wanted & 255, above=True) | _where(low, wanted & 255)
    )


def _double_at_least(numbers: "array[int] | array[float]", limit: float) -> int:
    """By the sign, the exponent and four bits; where these are those of the limit, the number itself is looked at."""
    raw = numbers.tobytes()
    high, low = raw[7::8], raw[6::8]
    *_, low_limit, high_limit = pack("<d", limit + 0.0)
    same = _where(high, high_limit)
    mask = _where(high, high_limit, above=True, end=_SIGN) | same & _where(low, low_limit, above=True)
    near = bytearray((same & _where(low, low_limit)).to_bytes(len(numbers), "little"))
    for row in list(compress(range(len(numbers)), near)):
        near[row] = numbers[row] >= limit
    return mask | int.from_bytes(near, "little")


def _where(column: bytes, value: int, *, above: bool = False, end: int = 256) -> int:
    """Where a byte is this value, or above it and below `end`."""
    held = range(value + 1, end) if above else range(value, value + 1)
    return int.from_bytes(column.translate(bytes(code in held for code in range(256))), "little")
