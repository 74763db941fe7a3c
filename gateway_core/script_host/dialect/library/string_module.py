"""`string`: the constants and the functions that became methods later."""

import re
import string
from typing import Any

from gateway_core.script_host.dialect.formatting import braces, percent
from gateway_core.script_host.dialect.number_reading import to_float, to_int, to_long
from gateway_core.script_host.dialect.representation import repr_of, str_of, type_name
from gateway_core.script_host.dialect.string_methods import METHODS
from gateway_core.script_host.dialect.types import unicode

_SAME = ("ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "hexdigits", "octdigits", "punctuation")
_METHODS = ("capitalize", "center", "count", "find", "index", "ljust", "lower", "lstrip", "replace", "rfind", "rindex",
            "rjust", "rsplit", "rstrip", "split", "strip", "swapcase", "translate", "upper")  # fmt: skip


class Template(string.Template):
    """`$name` in a text; a unicode text or value makes the result unicode."""

    _invalid: Any  # raises the error of a wrong placeholder

    def substitute(self, *mappings, **keywords):
        """Fill in all names; a missing one is a KeyError."""
        return self._filled(_names_of(mappings, keywords), self._invalid)

    def safe_substitute(self, *mappings, **keywords):
        """Fill in the names that are known."""
        names = _names_of(mappings, keywords)
        return self._filled({} if names is None else names, re.Match.group, is_safe=True)

    def _filled(self, names, on_invalid, *, is_safe=False):
        template, parts, position = self.template, [], 0
        for match in self.pattern.finditer(template):
            parts.append(template[position : match.start()])
            parts.append(self._replacement(match, names, on_invalid, is_safe=is_safe))
            position = match.end()
        return METHODS["join"](template[:0], [*parts, template[position:]])

    def _replacement(self, match, names, on_invalid, *, is_safe):
        name = match["named"] or match["braced"]
        if name is not None:
            try:
                return percent("%s", (names[name],))
            except KeyError:
                if is_safe:
                    return match[0]
                raise
        return self.delimiter if match["escaped"] is not None else on_invalid(match)


def _names_of(mappings, keywords):
    if len(mappings) > 1:
        raise TypeError("Too many positional arguments")
    if not mappings:
        return keywords
    return {**mappings[0], **keywords} if keywords else mappings[0]


class Formatter(string.Formatter):
    """What `str.format` does, for a script to change by parts."""

    def vformat(self, format_string, args, kwargs):
        """Format with the arguments as a list and a dictionary; unicode gives unicode."""
        done = super().vformat(format_string, args, kwargs)
        return unicode(done) if isinstance(format_string, unicode) else done

    def format_field(self, value, format_spec):
        """One value by its spec."""
        return braces("{0:" + format_spec + "}", (value,), {})

    def convert_field(self, value, conversion):
        """`!s` and `!r`."""
        if conversion in {"s", "r"}:
            return str_of(value) if conversion == "s" else repr_of(value)
        return super().convert_field(value, conversion)


def join(words, sep=" "):
    """`string.join(words, separator)`."""
    return METHODS["join"](sep, words)


def maketrans(source, target):
    """A table for `translate`."""
    if len(source) != len(target):
        raise ValueError("maketrans arguments must have same length")
    table = [chr(code) for code in range(256)]
    for old, new in zip(source, target, strict=True):
        table[ord(old)] = new
    return "".join(table)


def capwords(s, sep=None):
    """Every word with a capital."""
    parts = METHODS["split"](s) if sep is None else METHODS["split"](s, sep)
    return METHODS["join"](sep or " ", [METHODS["capitalize"](part) for part in parts])


def zfill(x, width):
    """Zeros in front."""
    return METHODS["zfill"](x if isinstance(x, str) else repr_of(x), width)


def expandtabs(s, tabsize=8):
    """Blanks for tabs."""
    return s.expandtabs(tabsize)


def atoi(s, base=10):
    """A whole number from its digits."""
    return to_int(_digits(s, "atoi"), base)


def atol(s, base=10):
    """A long from its digits."""
    return to_long(_digits(s, "atol"), base)


def atof(s):
    """A float from its digits."""
    return to_float(s)


def _digits(text, function):
    if not isinstance(text, str):
        raise TypeError(f"{function}() argument 1 must be string or read-only buffer, not {type_name(text)}")
    return text


def build(_context):
    """The names of the module."""
    names = {name: getattr(string, name) for name in _SAME}
    names.update({name: METHODS[name] for name in _METHODS})
    names.update({
        "Formatter": Formatter,
        "Template": Template,
        "atof": atof,
        "atof_error": ValueError,
        "atoi": atoi,
        "atoi_error": ValueError,
        "atol": atol,
        "atol_error": ValueError,
        "capwords": capwords,
        "expandtabs": expandtabs,
        "index_error": ValueError,
        "join": join,
        "joinfields": join,
        "letters": string.ascii_letters,
        "lowercase": string.ascii_lowercase,
        "maketrans": maketrans,
        "printable": string.printable,
        "splitfields": METHODS["split"],
        "uppercase": string.ascii_uppercase,
        "whitespace": "\t\n\x0b\x0c\r ",
        "zfill": zfill,
    })  # fmt: skip
    return names
