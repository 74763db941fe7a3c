"""The methods of Python 2's `str` and `unicode` that need care: bytes are not letters, and text is contagious.

Each function is what translated code calls for `value.name(...)` where `value` is a string; the name leads to it through
`METHODS`. A `str` that is ASCII goes to Python 3's own method.
"""

import binascii
import codecs
import re

from .any_value import Any
from .formatting import braces
from .representation import type_name
from .types import Implicit, decoded, to_bytes, unicode

_BYTE_CODECS = {
    "hex": "hex_codec", "hex_codec": "hex_codec", "base64": "base64_codec", "base64_codec": "base64_codec",
    "zlib": "zlib_codec", "zlib_codec": "zlib_codec", "zip": "zlib_codec", "bz2": "bz2_codec", "bz2_codec": "bz2_codec",
    "quopri": "quopri_codec", "quopri_codec": "quopri_codec", "uu": "uu_codec", "uu_codec": "uu_codec",
}  # fmt: skip
# How many of a method's arguments, from the first on, must be strings.
_TEXT_FIRST = {
    "count": 1, "find": 1, "index": 1, "partition": 1, "replace": 2, "rfind": 1, "rindex": 1, "rpartition": 1, "rsplit": 1,
    "split": 1,
}  # fmt: skip
# What is a blank or ends a line for Python 3's `str` alone.
_ODD_BLANKS = re.compile(r"[\x0b\x0c\x1c-\x1f]")
_KNOW_BLANKS = frozenset({"isspace", "lstrip", "rsplit", "rstrip", "split", "splitlines", "strip"})
_TEXT_CODECS = frozenset({"rot13", "rot_13"})
_ESCAPE_CODEC = "string_escape"
_NOT_GIVEN = object()


def _native(name):
    """The method as Python 3 has it for ASCII, on bytes else; with a `unicode` argument the result is text."""
    plain = getattr(str, name)
    of_bytes = getattr(bytes, name)
    of_unicode = getattr(unicode, name)
    knows_blanks = name in _KNOW_BLANKS

    def method(value, *args):
        try:
            if isinstance(value, unicode):
                return of_unicode(value, *map(decoded, args))
            if any(isinstance(argument, unicode) for argument in args):
                return of_unicode(unicode(decoded(value)), *args)
            if value.isascii() and not (knows_blanks and _ODD_BLANKS.search(value)):
                return plain(value, *args)
            as_bytes = [to_bytes(item) if isinstance(item, str) else item for item in args]
            return _as_str(of_bytes(to_bytes(value), *as_bytes))
        except TypeError as error:
            raise _wanting_text(name, value, args, error) or error from None

    method.__name__ = name
    return method


def _plain(name):
    """A method whose result is no string and where bytes and characters count alike, its arguments apart."""
    plain = getattr(str, name)

    def method(value, *args):
        try:
            if isinstance(value, unicode) or any(isinstance(argument, unicode) for argument in args):
                return plain(decoded(value), *map(decoded, args))
            return plain(value, *args)
        except TypeError as error:
            raise _wanting_text(name, value, args, error) or error from None

    method.__name__ = name
    return method


def _wanting_text(name, value, args, error):
    """The error of a method whose first arguments must be strings and are none, or that wants a number."""
    wrong = [item for item in args[: _TEXT_FIRST.get(name, 0)] if not isinstance(item, str)]
    if wrong == [None] and name in ("split", "rsplit"):
        wrong = []
    if not wrong:
        is_number = "cannot be interpreted as an integer" in str(error)
        return TypeError("an integer is required") if is_number else None
    if isinstance(value, unicode):
        return TypeError(f"coercing to Unicode: need string or buffer, {type_name(wrong[0])} found")
    return TypeError("expected a string or other character buffer object")


def _as_str(result):
    if isinstance(result, bytes):
        return result.decode("latin-1")
    if isinstance(result, (list, tuple)):
        return type(result)(_as_str(item) for item in result)
    return result


def _of_bytes(result: Any) -> str:
    return str(result, "latin-1")


def join(value, items):
    """`value.join(items)`; one `unicode` among the items makes the result `unicode`."""
    if not hasattr(type(items), "__iter__") and not hasattr(type(items), "__getitem__"):
        raise TypeError("can only join an iterable")
    items = list(items)
    for index, item in enumerate(items):
        if not isinstance(item, str):
            raise TypeError(f"sequence item {index}: expected string, {type(item).__name__} found")
    if len(items) == 1 and type(value) is str and type(items[0]) in (str, unicode):
        return items[0]
    if isinstance(value, unicode) or any(isinstance(item, unicode) for item in items):
        return unicode(str.join(decoded(value), map(decoded, items)))
    return str.join(value, items)


def encode(value, encoding=_NOT_GIVEN, errors="strict"):
    """`value.encode(...)`: a `str` of bytes; the codecs of bytes (`hex`, `base64`) take bytes."""
    encoding = Implicit.encoding if encoding is _NOT_GIVEN else encoding
    name = _codec_name(encoding)
    if name in _BYTE_CODECS:
        return _converted_bytes(codecs.encode, value, _BYTE_CODECS[name])
    if name in _TEXT_CODECS:
        return codecs.encode(str(value), "rot13")
    if name == _ESCAPE_CODEC:
        return str(value).encode("unicode_escape").decode("ascii").replace("'", "\\'")
    return str(decoded(value)).encode(str(encoding), str(errors)).decode("latin-1")


def decode(value, encoding=_NOT_GIVEN, errors="strict"):
    """`value.decode(...)`: text, or bytes for the codecs of bytes."""
    encoding = Implicit.encoding if encoding is _NOT_GIVEN else encoding
    name = _codec_name(encoding)
    if name in _BYTE_CODECS:
        return _converted_bytes(codecs.decode, value, _BYTE_CODECS[name])
    if name in _TEXT_CODECS:
        return unicode(codecs.decode(str(value), "rot13"))
    if name == _ESCAPE_CODEC:
        return to_bytes(value).decode("unicode_escape")
    return unicode(to_bytes(value).decode(str(encoding), str(errors)))


def _codec_name(encoding):
    if not isinstance(encoding, str):
        raise TypeError(f"encoding must be string, not {type_name(encoding)}")
    return str(encoding).lower().replace("-", "_")


def _converted_bytes(convert, value, codec):
    """`value` through a codec from bytes to bytes; Python 3 wraps its errors, Python 2 does not."""
    try:
        return _of_bytes(convert(to_bytes(value), codec))
    except Exception as error:
        cause = error.__cause__
        if type(cause) is not binascii.Error:
            raise (error if cause is None else cause) from None
        kind = TypeError if codec == "hex_codec" else binascii.Error
        raise kind(str(cause)) from None


def translate(value, table, deletechars=""):
    """`value.translate(table, deletechars)`: a table of 256 bytes for `str`, a mapping for `unicode`."""
    if isinstance(value, unicode):
        return _translated_text(value, table)
    if table is not None and len(table) != 256:
        raise ValueError("translation table must be 256 characters long")
    kept = [character for character in value if character not in deletechars] if deletechars else value
    return "".join(kept) if table is None else "".join([table[ord(character)] for character in kept])


def _translated_text(value, table):
    try:
        return unicode(str.translate(value, table))
    except TypeError as error:
        raise TypeError(str(error).replace("None or str", "None or unicode")) from None


def format_(value, /, *arguments, **keywords):
    """`value.format(...)`."""
    return braces(value, arguments, keywords)


METHODS = {
    "join": join,
    "encode": encode,
    "decode": decode,
    "translate": translate,
    "format": format_,
    **{
        name: _native(name)
        for name in (
            "capitalize", "center", "ljust", "lower", "lstrip", "partition", "replace", "rjust", "rpartition",
            "rsplit", "rstrip", "split", "splitlines", "strip", "swapcase", "title", "upper", "zfill",
            "isalnum", "isalpha", "isdigit", "islower", "isspace", "istitle", "isupper",
        )
    },
    **{name: _plain(name) for name in ("count", "endswith", "find", "index", "rfind", "rindex", "startswith")},
}  # fmt: skip
