"""Values on their way into Java's collections and texts: what Java stores, hashes, compares and shows of a script's value.

A text becomes `unicode` and a boxed number the number; everything else stays what it is, as in Jython.
"""

import struct

from gateway_core.script_host import language
from gateway_core.script_host.dialect.representation import repr_of
from gateway_core.script_host.java.objects import Object, as_int, class_name
from gateway_core.script_host.java.throwables import ClassCastException, NullPointerException
from gateway_core.script_host.java_text import double_text

_INT_MASK = 2**32 - 1
_UNHASHABLE = (list, dict, set, bytearray)
_JAVA_TYPES = {
    bool: "java.lang.Boolean",
    int: "java.lang.Integer",
    language.long: "java.math.BigInteger",
    float: "java.lang.Double",
    str: "org.python.core.PyString",
    language.unicode: "java.lang.String",
}


def stored(value):
    """The value as scripts get it back from Java."""
    kind = type(value)
    if kind is str:
        return language.unicode(value)
    unboxed = getattr(kind, "unboxed", None)
    return value if unboxed is None else unboxed(value)


def key_of(value):
    """What two values share that are equal to Java; TypeError for one that can't be a key."""
    if isinstance(value, str):
        return str.__str__(value)
    kind = type(value)
    if kind in _JAVA_TYPES:
        return kind.__name__, value
    if isinstance(value, _UNHASHABLE):
        raise TypeError("unhashable type: '%s'" % kind.__name__)
    return value


def same(one, other):
    """Java's `equals`, for values that `stored` gave."""
    if type(one) in _JAVA_TYPES or type(other) in _JAVA_TYPES:
        one_type, other_type = _JAVA_TYPES.get(type(one)), _JAVA_TYPES.get(type(other))
        return one_type == other_type and bool(one == other)
    return one is other or bool(one == other)


def hash_of(value):
    """Java's `hashCode()` of a value."""
    if value is None:
        return 0
    if isinstance(value, str):
        return text_hash(value)
    if isinstance(value, bool):
        return 1231 if value else 1237
    if isinstance(value, int):
        return _whole_hash(value)
    if isinstance(value, float):
        (bits,) = struct.unpack(">Q", struct.pack(">d", value))
        return as_int(bits ^ bits >> 32)
    return value.hashCode() if isinstance(value, Object) else as_int(hash(value))


def text_hash(text):
    """java.lang.String's hash."""
    number = 0
    encoded = str.__str__(text).encode("utf-16-be", "surrogatepass")
    for unit in struct.unpack(">%dH" % (len(encoded) // 2), encoded):
        number = (31 * number + unit) & _INT_MASK
    return as_int(number)


def _whole_hash(value):
    if type(value) is int and -(2**31) <= value < 2**31:
        return value
    number, rest, words = 0, abs(value), []
    while rest:  # java.math.BigInteger's
        words.append(rest & _INT_MASK)
        rest >>= 32
    for word in reversed(words):
        number = (31 * number + word) & _INT_MASK
    return as_int(-number if value < 0 else number)


def shown(value):
    """The characters that Java's `toString()` gives, null included."""
    if value is None:
        return "null"
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        return double_text(value)
    return str.__str__(value.toString()) if hasattr(value, "toString") else repr_of(value)


def compared(one, other):
    """Java's natural order: below 0, 0 or above; ClassCastException for values that have none between them."""
    if one is None or other is None:
        raise NullPointerException
    if isinstance(one, Object) and hasattr(type(one), "compareTo"):
        return one.compareTo(other)
    if _JAVA_TYPES.get(type(one)) != _JAVA_TYPES.get(type(other)):
        raise ClassCastException("class %s cannot be cast to class %s" % (type_name(other), type_name(one)))
    return (one > other) - (one < other)


def type_name(value):
    """The name of the Java class that a script's value has for Java."""
    return _JAVA_TYPES.get(type(value)) or class_name(type(value))
