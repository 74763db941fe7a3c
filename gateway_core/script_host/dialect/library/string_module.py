"""`string`: the constants and the functions that became methods later."""

import string

from gateway_core.script_host.dialect.arithmetic import to_int, to_long
from gateway_core.script_host.dialect.representation import str_of
from gateway_core.script_host.dialect.string_methods import METHODS

_SAME = ("Formatter", "Template", "ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "hexdigits", "octdigits",
         "punctuation")  # fmt: skip
_METHODS = ("capitalize", "center", "count", "find", "index", "ljust", "lower", "lstrip", "replace", "rfind", "rindex",
            "rjust", "rsplit", "rstrip", "split", "strip", "swapcase", "translate", "upper")  # fmt: skip


def join(words, separator=" "):
    """`string.join(words, separator)`."""
    return METHODS["join"](separator, words)


def maketrans(source, target):
    """A table for `translate`."""
    if len(source) != len(target):
        raise ValueError("maketrans arguments must have same length")
    table = [chr(code) for code in range(256)]
    for old, new in zip(source, target, strict=True):
        table[ord(old)] = new
    return "".join(table)


def capwords(text, separator=None):
    """Every word with a capital."""
    parts = METHODS["split"](text) if separator is None else METHODS["split"](text, separator)
    return METHODS["join"](separator or " ", [METHODS["capitalize"](part) for part in parts])


def zfill(value, width):
    """Zeros in front."""
    return METHODS["zfill"](value if isinstance(value, str) else str_of(value), width)


def build(_context):
    """The names of the module."""
    names = {name: getattr(string, name) for name in _SAME}
    names.update({name: METHODS[name] for name in _METHODS})
    names.update({
        "atof": float,
        "atoi": to_int,
        "atol": to_long,
        "capwords": capwords,
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
