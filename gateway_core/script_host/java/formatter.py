"""java.util.Formatter's way with a format text, as `String.format` and the `f` methods of loggers have it, in English."""

import re

from gateway_core.script_host import language
from gateway_core.script_host.java import format_dates, format_numbers
from gateway_core.script_host.java.format_errors import (
    DuplicateFormatFlagsException,
    FormatFlagsConversionMismatchException,
    IllegalFormatCodePointException,
    IllegalFormatFlagsException,
    IllegalFormatPrecisionException,
    IllegalFormatWidthException,
    MissingFormatWidthException,
)
from gateway_core.script_host.java.rare_throwables import (
    IllegalFormatConversionException,
    MissingFormatArgumentException,
    UnknownFormatConversionException,
)
from gateway_core.script_host.java.values import hash_of, shown, stored, type_name

_SPECIFIER = re.compile(r"%(\d+\$)?([-#+ 0,(<]*)(\d+)?(\.\d+)?([tT])?([a-zA-Z%])")
_FLAGS = "-#+ 0,(<"
_PLAIN = "bhscdoxefgan%"
_WITH_CAPITALS = "bhscxega"
_OF_JYTHON = {
    dict: "org.python.core.PyDictionary",
    list: "org.python.core.PyList",
    set: "org.python.core.PySet",
    tuple: "org.python.core.PyTuple",
}  # type: dict
_LARGEST_CHARACTER = 0x10FFFF


def java_format(form, values):
    """The text of that form with these values; both are text and values of scripts."""
    given = [language.to_text(value) if isinstance(value, str) else value for value in values]
    parts, position, state = [], 0, _Arguments(given)
    specifiers = []
    for found in _SPECIFIER.finditer(form):
        _check_text(form[position : found.start()])
        specifiers.append((form[position : found.start()], Specifier(found)))
        position = found.end()
    _check_text(form[position:])
    for text, specifier in specifiers:
        parts += [text, specifier.text(state)]
    return "".join(parts) + form[position:]


def _check_text(text):
    """Text between specifiers has no lone percent sign."""
    start = text.find("%")
    if start >= 0:
        raise UnknownFormatConversionException("Conversion = '%s'" % (text[start + 1 : start + 2] or "%"))


class _Arguments(object):
    """Which value comes next."""

    def __init__(self, values):
        self._values = values
        self._ordinary = -1
        self._last = -1

    def take(self, specifier):
        if "<" in specifier.flags:
            position = self._last
        elif specifier.index:
            position = specifier.index - 1
        else:
            self._ordinary += 1
            position = self._ordinary
        self._last = position
        if not 0 <= position < len(self._values):
            raise MissingFormatArgumentException("Format specifier '%s'" % specifier)
        return stored(self._values[position])


class Specifier(object):
    """One `%...` of a form, checked as Java checks it before it looks at any value."""

    def __init__(self, found):
        index, flags, width, precision, date, conversion = found.groups()
        self.index = int(index[:-1]) if index else 0
        self.flags = flags
        self.width = int(width) if width else -1
        self.precision = int(precision[1:]) if precision else -1
        self.is_date = date is not None
        self.conversion = conversion if self.is_date else conversion.lower()
        self._capital = date == "T" if self.is_date else conversion.isupper()
        self._letter = conversion
        for flag in flags:
            if flags.count(flag) > 1:
                raise DuplicateFormatFlagsException("Flags = '%s'" % flag)
        self._check()

    def __str__(self):
        index = "%d$" % self.index if self.index else ""
        width = "%d" % self.width if self.width >= 0 else ""
        precision = ".%d" % self.precision if self.precision >= 0 else ""
        date = ("T" if self._capital else "t") if self.is_date else ""
        return "%" + _in_order(self.flags) + index + width + precision + date + self._letter

    def _check(self):
        if self.is_date:
            if self.conversion not in format_dates.PATTERNS:
                raise UnknownFormatConversionException("Conversion = '%s'" % ("t" + self.conversion))
            self._refuse_precision()
            self._refuse_flags("#+ 0,(")
            self._need_width("-")
            return
        if self.conversion not in _PLAIN or (self._capital and self.conversion not in _WITH_CAPITALS):
            raise UnknownFormatConversionException("Conversion = '%s'" % self._letter)
        if self.conversion in "n%":
            self._check_sign()
        elif self.conversion in "bhsc":
            self._check_general()
        else:
            self._check_number()

    def _check_sign(self):
        self._refuse_precision()
        if self.conversion == "n" and self.width >= 0:
            raise IllegalFormatWidthException("%d" % self.width)
        if self.flags.strip("-" if self.conversion == "%" else ""):
            raise IllegalFormatFlagsException("Flags = '%s'" % _in_order(self.flags))
        self._need_width("-")

    def _check_general(self):
        if self.conversion == "c":
            self._refuse_precision()
        if self.conversion != "s":
            self._refuse_flags("#")
        self._need_width("-")
        self._refuse_flags("+ 0,(")

    def _check_number(self):
        self._need_width("-0")
        if set("+ ") <= set(self.flags) or set("-0") <= set(self.flags):
            capital = "^" if self._capital else ""  # Java counts it among the flags
            raise IllegalFormatFlagsException("Flags = '%s%s'" % (capital, _in_order(self.flags)))
        if self.conversion in "dox":
            self._refuse_precision()
        self._refuse_flags({"d": "#", "o": ",", "x": ",", "e": ",", "g": "#", "a": "(,"}.get(self.conversion, ""))

    def _refuse_precision(self):
        if self.precision >= 0:
            raise IllegalFormatPrecisionException("%d" % self.precision)

    def _refuse_flags(self, flags):
        for flag in flags:
            if flag in self.flags:
                raise self.mismatch(flag)

    def _need_width(self, flags):
        if self.width < 0 and any(flag in self.flags for flag in flags):
            raise MissingFormatWidthException("%s" % self)

    def mismatch(self, flag):
        """The exception for a flag that this conversion does not know."""
        text = "Conversion = %s, Flags = %s" % (self.conversion, flag)
        return FormatFlagsConversionMismatchException(text)

    def wrong_value(self, value):
        """The exception for a value of a kind that this conversion does not show."""
        return IllegalFormatConversionException("%s != %s" % (self.conversion, _java_type(value)))

    def text(self, arguments):
        """What stands in the specifier's place."""
        if self.conversion in "n%" and not self.is_date:
            return "\n" if self.conversion == "n" else self.padded("%")
        text = self._value_text(arguments.take(self))
        return text.upper() if self._capital else text

    def _value_text(self, value):
        if self.is_date:
            return self.padded(format_dates.text(self, value))
        if self.conversion in "dox":
            return format_numbers.whole_text(self, value)
        if self.conversion in "efga":
            return format_numbers.float_text(self, value)
        text = _GENERAL[self.conversion](self, value)
        return self.padded(text if self.precision < 0 else text[: self.precision])

    def padded(self, text):
        """The text in the wanted width."""
        return text.ljust(self.width) if "-" in self.flags else text.rjust(self.width)


def _java_type(value):
    """The name of the class that Java sees: Jython's own for values that Java has no class for."""
    if type(value) is int and not -(2**31) <= value < 2**31:
        return "java.math.BigInteger"
    return _OF_JYTHON.get(type(value)) or type_name(value)


def _in_order(flags):
    return "".join(flag for flag in _FLAGS if flag in flags)


def _truth(_specifier, value):
    return "false" if value is None or value is False else "true"


def _hash(_specifier, value):
    return "null" if value is None else "%x" % (hash_of(value) % 2**32)


def _string(specifier, value):
    if "#" in specifier.flags:
        raise specifier.mismatch("#")
    return shown(value)


def _character(specifier, value):
    if value is None:
        return "null"
    if isinstance(value, bool) or type(value) is not int:
        raise specifier.wrong_value(value)
    if not 0 <= value <= _LARGEST_CHARACTER:
        raise IllegalFormatCodePointException("Code point = 0x%x" % (value % 2**32))
    return language.to_text(chr(value)) if value < 128 else chr(value)


_GENERAL = {"b": _truth, "h": _hash, "s": _string, "c": _character}
