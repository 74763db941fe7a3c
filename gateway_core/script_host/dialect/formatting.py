"""Text from values: `%` on strings and `str.format`, by Python 2's `str` and `repr`."""

import re
import string

from .any_value import Any
from .representation import repr_of, shown_of, str_of, type_name, unicode_of
from .types import decoded, is_long, unicode

_SPEC = re.compile(
    r"%(?:\((?P<key>[^)]*)\))?(?P<flags>[#0\- +]*)(?P<width>\*|\d+)?(?:\.(?P<precision>\*|\d*))?[hlL]?(?P<kind>.)?",
    re.DOTALL,
)
_QUICK = frozenset({int, str})
_WHOLE = frozenset("diu")
_WHOLE_OTHER = frozenset("xXo")
_REAL = frozenset("eEfFgG")


def remainder(left, right):
    """`left % right`: of numbers, or a string with its values."""
    if isinstance(left, str) and type(left).__mod__ is str.__mod__:
        return percent(left, right)
    return left % right


def remainder_in_place(left, right):
    """`left %= right`."""
    if isinstance(left, str) and type(left).__mod__ is str.__mod__:
        return percent(left, right)
    left %= right
    return left


def percent(template, values):
    """`template % values`."""
    kinds = {type(item) for item in values} if type(values) is tuple else {type(values)}
    is_plain = type(template) is str and template.count("%") == template.count("%s") + template.count("%d")
    if is_plain and kinds <= _QUICK:
        return template % values
    return _Percent(template, values).result()


class _Percent:
    """One formatting: takes the values one after the other, or by key."""

    def __init__(self, template, values):
        self._template = str(template) if isinstance(template, unicode) else template
        self._is_unicode = isinstance(template, unicode)
        self._mapping = values if _is_mapping(values) else None
        self._values = list(values) if isinstance(values, tuple) else [values]
        self._taken = 0

    def result(self):
        """The text; unicode if the template or a value shown by `%s` is."""
        parts, position, is_text = [], 0, self._is_unicode
        for match in _SPEC.finditer(self._template):
            parts.append((self._template[position : match.start()], is_text))
            parts.append(self._converted(match))
            position = match.end()
        parts.append((self._template[position:], is_text))
        if self._taken < len(self._values) and self._mapping is None:
            raise TypeError("not all arguments converted during string formatting")
        if self._is_unicode:
            return unicode("".join(str(part) if is_text else decoded(part) for part, is_text in parts))
        return "".join(part for part, _ in parts)

    def _converted(self, match):
        kind = match["kind"]
        if kind is None:
            raise ValueError("incomplete format")
        if kind == "(":
            raise ValueError("incomplete format key")
        width, precision = self._number(match["width"]), self._number(match["precision"])
        precision = None if precision is None else max(precision, 0)
        if kind == "%":
            return spec_text("%" + match["flags"] + _digits(width), "%"), False
        value = self._value(match["key"])
        if kind not in "sr" and kind not in _CONVERSIONS:
            raise ValueError(f"unsupported format character '{kind}' ({ord(kind):#x}) at index {match.end() - 1}")
        spec = "%" + match["flags"] + _digits(width) + ("" if precision is None else f".{precision}")
        if kind in "sr":
            text = self._shown(kind, value)
            return spec_text(spec, text), isinstance(text, unicode)
        if kind == "c" and isinstance(value, unicode):
            self._is_unicode = True
        return _CONVERSIONS[kind](spec, kind, value), kind == "c" and self._is_unicode

    def _shown(self, kind, value):
        if kind == "r":
            return repr_of(value)
        shown = unicode_of(value) if self._is_unicode else shown_of(value)
        if isinstance(shown, unicode) and not self._is_unicode:
            self._is_unicode = True
            return unicode_of(value)
        return shown

    def _number(self, text):
        if text == "*":
            number = self._value(None)
            if not isinstance(number, int) or is_long(number):
                raise TypeError("* wants int")
            return number
        return None if text is None else int(text or 0)

    def _value(self, key):
        if key is not None:
            if self._mapping is None:
                raise TypeError("format requires a mapping")
            return self._mapping[key]
        if self._taken >= len(self._values):
            raise TypeError("not enough arguments for format string")
        self._taken += 1
        return self._values[self._taken - 1]


def spec_text(spec, text):
    """A string in its width."""
    return text if spec == "%" else (spec + "s") % str(text)


def _is_mapping(values):
    return hasattr(type(values), "__getitem__") and not isinstance(values, (tuple, str))


def _digits(width):
    return "" if width is None else str(width)


def _whole(spec, kind, value):
    if isinstance(value, float):
        value = int(value)
    if not hasattr(type(value), "__int__"):
        shown = "d" if kind == "i" else kind
        raise TypeError(f"%{shown} format: a number is required, not {type_name(value)}")
    return (spec + "d") % int(value)


def _other_whole(spec, kind, value):
    if not hasattr(type(value), "__int__"):
        raise TypeError(f"%{kind} format: a number is required, not {type_name(value)}")
    text = (spec + kind) % int(value)
    return text.replace("0o", "0" if value else "", 1) if kind == "o" and "#" in spec else text


def _real(spec, kind, value):
    if not hasattr(type(value), "__float__") and not isinstance(value, int):
        raise TypeError(f"float argument required, not {type_name(value)}")
    return (spec + kind) % float(value)


def _character(spec, _kind, value):
    if isinstance(value, int) and not 0 <= value < 256:
        raise OverflowError(
            "unsigned byte integer is greater than maximum"
            if value > 0
            else "unsigned byte integer is less than minimum"
        )
    if isinstance(value, str) and len(value) != 1:
        raise TypeError("%c requires int or char")
    if not isinstance(value, str) and not hasattr(type(value), "__index__"):
        raise TypeError("an integer is required")
    return (spec + "c") % value


_CONVERSIONS = {
    **dict.fromkeys(_WHOLE, _whole),
    **dict.fromkeys(_WHOLE_OTHER, _other_whole),
    **dict.fromkeys(_REAL, _real),
    "c": _character,
}


_ALIGNMENTS = frozenset("<>=^")
_PLAIN_FORMATS: frozenset[Any] = frozenset(kind.__format__ for kind in (object, str, int, float, complex))


class _Formatter(string.Formatter):
    """`str.format` that shows values as Python 2 does."""

    _shown = staticmethod(str_of)

    def format_field(self, value, format_spec):
        """One value by its spec; without a spec, or where its type knows none, by `str`."""
        how: Any = type(value).__format__
        if how not in _PLAIN_FORMATS:
            return format(value, format_spec)
        if not format_spec:
            return self._shown(value)
        if how is object.__format__ or how is str.__format__:
            return format(str(self._shown(value)), format_spec)
        return format(value, _float_spec(format_spec) if how is float.__format__ else format_spec)

    def convert_field(self, value, conversion):
        """`!s` and `!r`."""
        if conversion == "s":
            return str_of(value)
        return repr_of(value) if conversion == "r" else super().convert_field(value, conversion)


class _UnicodeFormatter(_Formatter):
    _shown = staticmethod(unicode_of)


def _float_spec(spec):
    """The spec of a float: without a letter it is shown as by `str`, with 12 digits."""
    after_fill = spec[2:] if spec[1:2] in _ALIGNMENTS else spec
    return spec if "." in after_fill or spec[-1].isalpha() or spec[-1] == "%" else spec + ".12"


def braces(template, arguments, keywords):
    """`template.format(*arguments, **keywords)`."""
    if isinstance(template, unicode):
        return unicode(_UnicodeFormatter().vformat(str(template), arguments, keywords))
    return _Formatter().vformat(template, arguments, keywords)
