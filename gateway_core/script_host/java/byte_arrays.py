"""Java's `byte[]`, as files and a database's BLOBs give it: Python's `array` of whole numbers from -128 to 127."""

import array

from gateway_core.script_host.dialect.library.binary_modules import Array
from gateway_core.script_host.dialect.types import to_bytes, unicode


def byte_array(data):
    """A `byte[]` of these bytes, or characters below 256."""
    made = Array("b")
    made.frombytes(data if isinstance(data, bytes) else data.encode("latin-1"))
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
