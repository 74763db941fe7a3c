"""java.lang.Character: one character, and what kind of character it is."""

import unicodedata

from gateway_core.script_host import language
from gateway_core.script_host.java.objects import Object, wrong_argument


def _character(value, call):
    """The character that a script means by a text of one, or by its number."""
    if isinstance(value, int) and not isinstance(value, bool):
        return chr(value)
    if isinstance(value, str) and len(value) == 1:
        return str.__str__(value)
    raise wrong_argument(call, 1, "char")


def _as_given(value, changed):
    """A `str`, or the number where a number was given."""
    if isinstance(value, int):
        return ord(changed)
    return language.unicode(changed) if isinstance(value, language.unicode) else changed


class Character(Object):
    """One character; a text of one or its number stands for it."""

    java_name = "java.lang.Character"

    def __init__(self, value):
        self._value = _character(value, "java.lang.Character")

    @staticmethod
    def valueOf(value):
        return _character(value, "valueOf")

    @staticmethod
    def isDigit(value):
        return unicodedata.category(_character(value, "isDigit")) == "Nd"

    @staticmethod
    def isLetter(value):
        return _character(value, "isLetter").isalpha()

    @staticmethod
    def isLetterOrDigit(value):
        return Character.isLetter(value) or Character.isDigit(value)

    @staticmethod
    def isUpperCase(value):
        return _character(value, "isUpperCase").isupper()

    @staticmethod
    def isLowerCase(value):
        return _character(value, "isLowerCase").islower()

    @staticmethod
    def isWhitespace(value):
        return _character(value, "isWhitespace").isspace()

    @staticmethod
    def toUpperCase(value):
        return _as_given(value, _character(value, "toUpperCase").upper())

    @staticmethod
    def toLowerCase(value):
        return _as_given(value, _character(value, "toLowerCase").lower())

    @staticmethod
    def getNumericValue(value):
        return unicodedata.digit(_character(value, "getNumericValue"), -1)

    def unboxed(self):
        return self._value

    def charValue(self):
        return self._value

    def hashCode(self):
        return ord(self._value)

    def toString(self):
        """Of a box, or `Character.toString(character)`."""
        return language.unicode(self._value if isinstance(self, Character) else _character(self, "toString"))

    def __eq__(self, other):
        return isinstance(other, Character) and self._value == other._value

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return self.hashCode()
