"""java.lang's boxes of numbers and truth: `Integer(5)` is an object, what their methods give is Python's own."""

import math
import struct

from gateway_core.script_host import language
from gateway_core.script_host.java.objects import Object, as_int, as_long, text_of, whole_argument, wrong_argument
from gateway_core.script_host.java.throwables import NumberFormatException
from gateway_core.script_host.java.values import hash_of
from gateway_core.script_host.java_text import double_text

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Number(Object):
    """java.lang.Number: what a box holds, as other numbers. `unboxed` is what collections and payloads get."""

    java_name = "java.lang.Number"

    def unboxed(self):
        return self._value

    def intValue(self):
        return as_int(int(self._value))

    def longValue(self):
        return as_long(int(self._value))

    def doubleValue(self):
        return float(self._value)

    def floatValue(self):
        return single(self._value)

    def shortValue(self):
        return _narrowed(int(self._value), 16)

    def byteValue(self):
        return _narrowed(int(self._value), 8)

    def compareTo(self, other):
        theirs = other.unboxed() if isinstance(other, Object) else other
        return (self._value > theirs) - (self._value < theirs)

    def hashCode(self):
        return hash_of(self._value)

    def toString(self):
        return language.unicode(int.__repr__(self._value))

    def __eq__(self, other):
        return type(other) is type(self) and self._value == other._value

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return self.hashCode()


def single(value):
    """The nearest number that a float of 32 bits can hold."""
    try:
        return struct.unpack(">f", struct.pack(">f", value))[0]
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def _narrowed(number, bits):
    return (number + 2 ** (bits - 1)) % 2**bits - 2 ** (bits - 1)


def parsed_whole(text, bits, radix=10):
    """The whole number that a text is; NumberFormatException for another text."""
    if text is None:
        raise NumberFormatException("Cannot parse null string")
    text = text_of(text)
    figures = text[1:] if text[:1] in ("-", "+") else text
    try:
        if not figures.isalnum():
            raise ValueError
        number = int(figures, radix) * (-1 if text[0] == "-" else 1)
    except ValueError:
        number = None
    if number is None or not -(2 ** (bits - 1)) <= number < 2 ** (bits - 1):
        raise NumberFormatException(
            'For input string: "%s"' % text + (" under radix %d" % radix if radix != 10 else "")
        )
    return number


def parsed_float(text):
    """The number that a text is; NumberFormatException for another text."""
    text = text_of(text).strip()
    if not text:
        raise NumberFormatException("empty String")
    body = text[:-1] if text[-1] in "dDfF" else text
    try:
        if "_" in body or (body.lower().lstrip("+-") in ("inf", "nan", "infinity") and body.lstrip("+-") not in _WORDS):
            raise ValueError
        return float(body)
    except ValueError:
        raise NumberFormatException('For input string: "%s"' % text)


_WORDS = ("NaN", "Infinity")


def in_radix(number, radix):
    """The digits of a number."""
    rest, digits = abs(number), ""
    while rest or not digits:
        rest, digit = divmod(rest, radix)
        digits = _DIGITS[digit] + digits
    return language.unicode(("-" if number < 0 else "") + digits)


class _Whole(Number):
    java_name = "java.lang.Number"
    _BITS = 32

    def __init__(self, value):
        self._value = self._of(value)

    @classmethod
    def _of(cls, value):
        if isinstance(value, str):
            return cls._typed(parsed_whole(value, cls._BITS))
        if isinstance(value, bool):
            raise wrong_argument(cls.java_name, 1, "%s, String" % cls._KIND)
        number = whole_argument(value, cls.java_name, 1, "%s, String" % cls._KIND)
        return cls._typed(_narrowed(number, cls._BITS))

    @staticmethod
    def _typed(number):
        return number

    @classmethod
    def valueOf(cls, value, radix=10):
        return cls._typed(parsed_whole(value, cls._BITS, radix)) if isinstance(value, str) else cls._of(value)

    @classmethod
    def decode(cls, text):
        text = text_of(text)
        sign, figures = (-1, text[1:]) if text[:1] == "-" else (1, text.lstrip("+"))
        for mark, radix in (("0x", 16), ("0X", 16), ("#", 16), ("0", 8)):
            if figures.startswith(mark) and len(figures) > len(mark):
                return cls._typed(sign * parsed_whole(figures[len(mark) :], cls._BITS + 1, radix))
        return cls._typed(sign * parsed_whole(figures, cls._BITS + 1))

    @staticmethod
    def compare(one, other):
        return (one > other) - (one < other)

    @staticmethod
    def signum(number):
        return (number > 0) - (number < 0)

    @classmethod
    def bitCount(cls, number):
        return bin(number % 2**cls._BITS).count("1")

    @classmethod
    def toHexString(cls, number):
        return in_radix(number % 2**cls._BITS, 16)

    @classmethod
    def toBinaryString(cls, number):
        return in_radix(number % 2**cls._BITS, 2)

    @classmethod
    def toOctalString(cls, number):
        return in_radix(number % 2**cls._BITS, 8)

    def toString(self, radix=10):
        """Of a box, or `Integer.toString(5)` of a number."""
        return in_radix(int(self._value if isinstance(self, Number) else self), radix)


class Integer(_Whole):
    """java.lang.Integer."""

    java_name = "java.lang.Integer"
    MAX_VALUE = 2**31 - 1
    MIN_VALUE = -(2**31)
    SIZE = 32
    _KIND = "int"

    @staticmethod
    def parseInt(text, radix=10):
        return parsed_whole(text, 32, radix)

    @staticmethod
    def max(one, other):
        return max(one, other)

    @staticmethod
    def min(one, other):
        return min(one, other)

    @staticmethod
    def sum(one, other):
        return as_int(one + other)


class Long(_Whole):
    """java.lang.Long."""

    java_name = "java.lang.Long"
    MAX_VALUE = language.long(2**63 - 1)
    MIN_VALUE = language.long(-(2**63))
    SIZE = 64
    _BITS = 64
    _KIND = "long"

    @staticmethod
    def _typed(number):
        return language.long(number)

    @staticmethod
    def parseLong(text, radix=10):
        return language.long(parsed_whole(text, 64, radix))

    def hashCode(self):
        bits = self._value % 2**64
        return as_int(bits ^ bits >> 32)


class Short(_Whole):
    """java.lang.Short."""

    java_name = "java.lang.Short"
    MAX_VALUE = 2**15 - 1
    MIN_VALUE = -(2**15)
    _BITS = 16
    _KIND = "short"

    @staticmethod
    def parseShort(text, radix=10):
        return parsed_whole(text, 16, radix)


class Byte(_Whole):
    """java.lang.Byte."""

    java_name = "java.lang.Byte"
    MAX_VALUE = 127
    MIN_VALUE = -128
    _BITS = 8
    _KIND = "byte"

    @staticmethod
    def parseByte(text, radix=10):
        return parsed_whole(text, 8, radix)


class Double(Number):
    """java.lang.Double."""

    java_name = "java.lang.Double"
    MAX_VALUE = 1.7976931348623157e308
    MIN_VALUE = 5e-324
    NaN = float("nan")
    POSITIVE_INFINITY = float("inf")
    NEGATIVE_INFINITY = float("-inf")
    _KIND = "double"

    def __init__(self, value):
        self._value = self._of(value)

    @classmethod
    def _of(cls, value):
        if isinstance(value, str):
            return cls._typed(parsed_float(value))
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return cls._typed(float(value))
        if isinstance(value, Number):
            return cls._typed(float(value.unboxed()))
        raise wrong_argument(cls.java_name, 1, "%s, String" % cls._KIND)

    @staticmethod
    def _typed(number):
        return number

    @classmethod
    def valueOf(cls, value):
        return cls._of(value)

    @staticmethod
    def parseDouble(text):
        return parsed_float(text)

    @staticmethod
    def compare(one, other):
        return (one > other) - (one < other)

    def isNaN(self):
        """Of a box, or `Double.isNaN(number)`."""
        number = _number(self)
        return math.isnan(number)

    def isInfinite(self):
        """Of a box, or `Double.isInfinite(number)`."""
        return abs(_number(self)) == float("inf")

    def toString(self):
        """Of a box, or `Double.toString(number)`."""
        return language.unicode(double_text(float(_number(self))))


def _number(box_or_number):
    return box_or_number._value if isinstance(box_or_number, Number) else box_or_number


class Float(Double):
    """java.lang.Float: 32 bits."""

    java_name = "java.lang.Float"
    MAX_VALUE = 3.4028234663852886e38
    MIN_VALUE = 1.401298464324817e-45
    _KIND = "float"

    @staticmethod
    def _typed(number):
        return single(number)

    @staticmethod
    def parseFloat(text):
        return single(parsed_float(text))

    def toString(self):
        """Of a box, or `Float.toString(number)`: as many digits as tell it from its neighbours."""
        number = single(_number(self))
        fitting = (float("%.*g" % (places, number)) for places in range(1, 10))
        return language.unicode(double_text(next((near for near in fitting if single(near) == number), number)))


class Boolean(Object):
    """java.lang.Boolean."""

    java_name = "java.lang.Boolean"
    TRUE = True
    FALSE = False

    def __init__(self, value):
        self._value = self.valueOf(value)

    @staticmethod
    def valueOf(value):
        return value.lower() == "true" if isinstance(value, str) else bool(value)

    @staticmethod
    def parseBoolean(text):
        return text is not None and text_of(text).lower() == "true"

    def unboxed(self):
        return self._value

    def booleanValue(self):
        return self._value

    def hashCode(self):
        return hash_of(self._value)

    def toString(self):
        """Of a box, or `Boolean.toString(truth)`."""
        return language.unicode("true" if (self._value if isinstance(self, Boolean) else self) else "false")

    def __eq__(self, other):
        return isinstance(other, Boolean) and self._value == other._value

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return self.hashCode()
