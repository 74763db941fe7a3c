"""java.lang.String, StringBuilder and StringBuffer. What their methods give as texts is `unicode`."""

import re

from gateway_core.script_host import language
from gateway_core.script_host.java.arrays import JavaArray
from gateway_core.script_host.java.byte_arrays import byte_array
from gateway_core.script_host.java.formatter import java_format
from gateway_core.script_host.java.interfaces import CharSequence
from gateway_core.script_host.java.objects import text_of, whole_argument
from gateway_core.script_host.java.rare_throwables import StringIndexOutOfBoundsException
from gateway_core.script_host.java.values import shown, stored, text_hash

_GROUP = re.compile(r"\\(.)|\$(\d)")


class _Characters(CharSequence):
    """What texts and their builders can; the characters are in `_text`."""

    java_name = "java.lang.CharSequence"

    def length(self):
        return len(self._text)

    def charAt(self, index):
        if not 0 <= whole_argument(index, "charAt") < len(self._text):
            raise StringIndexOutOfBoundsException("String index out of range: %d" % index)
        return self._text[index]

    def substring(self, start, end=None):
        end = len(self._text) if end is None else end
        if not 0 <= start <= end <= len(self._text):
            raise StringIndexOutOfBoundsException("begin %d, end %d, length %d" % (start, end, len(self._text)))
        return language.unicode(self._text[start:end])

    def subSequence(self, start, end):
        return self.substring(start, end)

    def indexOf(self, wanted, start=0):
        return self._text.find(_part(wanted), start)

    def lastIndexOf(self, wanted):
        return self._text.rfind(_part(wanted))

    def toString(self):
        return language.unicode(self._text)


def _part(wanted):
    return chr(wanted) if isinstance(wanted, int) else text_of(wanted)


def _formatted(pattern, values):
    return java_format(text_of(pattern), [stored(value) for value in values])


class _Compared(_Characters):
    """What a text can be asked."""

    java_name = "java.lang.String"

    def isEmpty(self):
        return not self._text

    def contains(self, part):
        return text_of(part) in self._text

    def startsWith(self, part, start=0):
        return self._text.startswith(text_of(part), start)

    def endsWith(self, part):
        return self._text.endswith(text_of(part))

    def matches(self, pattern):
        return re.fullmatch(text_of(pattern), self._text) is not None

    def equals(self, other):
        return text_of(other) == self._text if isinstance(other, (str, _Compared)) else False

    def equalsIgnoreCase(self, other):
        return other is not None and text_of(other).lower() == self._text.lower()

    def compareTo(self, other):
        theirs = text_of(other)
        for mine, its in zip(self._text, theirs):
            if mine != its:
                return ord(mine) - ord(its)
        return len(self._text) - len(theirs)

    def hashCode(self):
        return text_hash(self._text)

    def __eq__(self, other):
        return isinstance(other, _Compared) and self._text == other._text

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return self.hashCode()


class String(_Compared):
    """java.lang.String as an object of its own; most scripts only call its functions."""

    java_name = "java.lang.String"

    def __init__(self, text=""):
        self._text = text_of(text)

    @staticmethod
    def format(pattern, *values):
        is_array = len(values) == 1 and isinstance(values[0], (list, tuple))
        return language.unicode(_formatted(pattern, values[0] if is_array else values))

    @staticmethod
    def valueOf(value):
        return language.unicode(shown(stored(value)))

    @staticmethod
    def join(between, *parts):
        only = parts[0] if len(parts) == 1 and not isinstance(parts[0], str) else parts
        return language.unicode(text_of(between).join([shown(stored(part)) for part in only]))

    def unboxed(self):
        return language.unicode(self._text)

    def getBytes(self, encoding="UTF-8"):
        return byte_array(self._text.encode(text_of(encoding), "replace"))

    def toCharArray(self):
        return JavaArray("char", list(self._text))

    def trim(self):
        return language.unicode(self._text.strip("".join(map(chr, range(33)))))

    def toUpperCase(self):
        return language.unicode(self._text.upper())

    def toLowerCase(self):
        return language.unicode(self._text.lower())

    def concat(self, other):
        return language.unicode(self._text + text_of(other))

    def replace(self, old, new):
        return language.unicode(self._text.replace(_part(old), _part(new)))

    def replaceAll(self, pattern, new):
        return self._replaced(pattern, new, 0)

    def replaceFirst(self, pattern, new):
        return self._replaced(pattern, new, 1)

    def split(self, pattern, limit=0):
        """The parts between what fits the pattern, without the empty ones at the end."""
        parts = re.split(text_of(pattern), self._text, maxsplit=max(limit - 1, 0)) if limit != 1 else [self._text]
        first = re.match(text_of(pattern), self._text)
        if len(parts) > 1 and first is not None and first.end() == 0:  # what fits without any character splits nothing
            parts = parts[1:]
        while limit == 0 and len(parts) > 1 and not parts[-1]:
            parts.pop()
        return JavaArray("java.lang.String", [language.unicode(part) for part in parts])

    def _replaced(self, pattern, new, count):
        new = _GROUP.sub(lambda match: "\\g<%s>" % match.group(2) if match.group(2) else match.group(1), text_of(new))
        return language.unicode(re.sub(text_of(pattern), new, self._text, count=count))


class StringBuilder(_Characters):
    """java.lang.StringBuilder: made of nothing, of a text, or of the room to set aside."""

    java_name = "java.lang.StringBuilder"

    def __init__(self, text=""):
        self._text = "" if isinstance(text, int) else text_of(text)

    def append(self, value, *part):
        text = shown(int(value) if isinstance(value, bool) else stored(value))  # Jython takes a truth for an int
        self._text += text[part[0] : part[1]] if part else text
        return self

    def insert(self, place, value):
        self._check(place)
        self._text = self._text[:place] + shown(stored(value)) + self._text[place:]
        return self

    def delete(self, start, end):
        self._check(start)
        self._text = self._text[:start] + self._text[max(start, end) :]
        return self

    def deleteCharAt(self, place):
        self.charAt(place)
        return self.delete(place, place + 1)

    def replace(self, start, end, text):
        self._check(start)
        self._text = self._text[:start] + text_of(text) + self._text[end:]
        return self

    def reverse(self):
        self._text = self._text[::-1]
        return self

    def setCharAt(self, place, character):
        self.charAt(place)
        self._text = self._text[:place] + _part(character) + self._text[place + 1 :]

    def setLength(self, length):
        self._text = self._text[:length].ljust(length, "\x00")

    def capacity(self):
        return len(self._text) + 16

    def _check(self, place):
        if not 0 <= place <= len(self._text):
            raise StringIndexOutOfBoundsException("offset %d, length %d" % (place, len(self._text)))


class StringBuffer(StringBuilder):
    """java.lang.StringBuffer."""

    java_name = "java.lang.StringBuffer"
