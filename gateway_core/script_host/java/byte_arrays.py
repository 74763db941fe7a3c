"""Java's arrays of bytes, as scripts get them from files: Python's `array` with items from -128 to 127."""

import array

from gateway_core.script_host.dialect.library.binary_modules import Array
from gateway_core.script_host.dialect.types import to_bytes, unicode


def byte_array(data):
    """An array of these bytes."""
    made = Array("b")
    made.frombytes(data)
    return made


def bytes_of(value):
    """The bytes of a `str`, an array or a list of numbers; None for what has none."""
    if isinstance(value, str) and not isinstance(value, unicode):
        return to_bytes(value)
    if isinstance(value, array.array):
        return value.tobytes()
    if isinstance(value, bytearray):
        return bytes(value)
    if isinstance(value, (list, tuple)) and all(isinstance(item, int) and -128 <= item < 256 for item in value):
        return bytes(item % 256 for item in value)
    return None
