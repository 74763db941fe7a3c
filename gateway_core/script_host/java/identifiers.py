"""java.util.UUID: numbers of 128 bits that nobody else has."""

import hashlib
import re
import uuid

from gateway_core.script_host import language
from gateway_core.script_host.java.objects import Object, as_int, as_long, text_argument, whole_argument
from gateway_core.script_host.java.throwables import IllegalArgumentException

_FORM = re.compile(r"([0-9a-fA-F]{1,8})-([0-9a-fA-F]{1,4})-([0-9a-fA-F]{1,4})-([0-9a-fA-F]{1,4})-([0-9a-fA-F]{1,12})$")
_WIDTHS = (8, 4, 4, 4, 12)
_HALF = 2**64


class UUID(Object):
    """Made by `randomUUID()`, of a text, of bytes, or of its two halves."""

    java_name = "java.util.UUID"

    def __init__(self, most, least):
        halves = [
            whole_argument(half, "java.util.UUID", place, "long") % _HALF for place, half in ((1, most), (2, least))
        ]
        self._value = uuid.UUID(int=halves[0] * _HALF + halves[1])

    @staticmethod
    def randomUUID():
        return _uuid(uuid.uuid4().int)

    @staticmethod
    def fromString(text):
        text = text_argument(text, "fromString")
        match = _FORM.match(text)
        if match is None:
            raise IllegalArgumentException("Invalid UUID string: " + text)
        return _uuid(int("".join([part.zfill(width) for part, width in zip(match.groups(), _WIDTHS)]), 16))

    @staticmethod
    def nameUUIDFromBytes(data):
        digest = hashlib.md5(text_argument(data, "nameUUIDFromBytes").encode("latin-1"), usedforsecurity=False)
        return _uuid(uuid.UUID(bytes=digest.digest(), version=3).int)

    def getMostSignificantBits(self):
        return as_long(self._value.int // _HALF)

    def getLeastSignificantBits(self):
        return as_long(self._value.int % _HALF)

    def version(self):
        return self._value.int >> 76 & 15

    def variant(self):
        return 2 if self._value.variant == uuid.RFC_4122 else 0

    def compareTo(self, other):
        mine = (self.getMostSignificantBits(), self.getLeastSignificantBits())
        theirs = (other.getMostSignificantBits(), other.getLeastSignificantBits())
        return (mine > theirs) - (mine < theirs)

    def hashCode(self):
        halves = self._value.int // _HALF ^ self._value.int % _HALF
        return as_int(halves >> 32 ^ halves)

    def toString(self):
        return language.unicode(str(self._value))

    def __eq__(self, other):
        return isinstance(other, UUID) and self._value == other._value

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return self.compareTo(other) < 0

    def __gt__(self, other):
        return self.compareTo(other) > 0

    def __hash__(self):
        return self.hashCode()


def _uuid(number):
    return UUID(number // _HALF, number % _HALF)
