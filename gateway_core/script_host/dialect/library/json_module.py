"""`json`: what it reads is unicode, what it writes is ASCII unless told otherwise."""

import functools
import json
from typing import Any

from gateway_core.script_host.dialect.library.json_encoding import JSONEncoder
from gateway_core.script_host.dialect.representation import repr_of
from gateway_core.script_host.dialect.types import to_bytes, unicode

_WORDS = {
    "Expecting ':' delimiter": "Expecting : delimiter",
    "Expecting ',' delimiter": "Expecting , delimiter",
    "Expecting property name enclosed in double quotes": "Expecting property name",
    "Illegal trailing comma before end of object": "Expecting property name",
}
_NONE = "No JSON object could be decoded"


class _Kept:
    """What a function of the script's made of a number: it stays as it is, be it a string."""

    def __init__(self, value):
        self.value = value


def _as_python2(value):
    if isinstance(value, str):
        return unicode(value)
    if type(value) is list:
        return [_as_python2(item) for item in value]
    return value.value if isinstance(value, _Kept) else value


def _object(make, pairs):
    """What one JSON object becomes; the values in it are done but for strings and lists."""
    return _Kept(make([(unicode(key), _as_python2(value)) for key, value in pairs]))


def _keeping(function):
    return lambda text: _Kept(function(text))


class JSONDecoder:
    """Reads JSON; the hooks see what Python 2 would show them."""

    def __init__(self, encoding=None, object_hook=None, object_pairs_hook=None, strict=True, **number_hooks):
        make = object_pairs_hook or (lambda pairs: (object_hook or dict)(dict(pairs)))
        hooks: dict[str, Any] = {name: _keeping(hook) for name, hook in number_hooks.items() if hook is not None}
        self._decoder = json.JSONDecoder(object_pairs_hook=functools.partial(_object, make), strict=strict, **hooks)
        self._encoding = encoding

    def decode(self, s):
        """The value that a text holds."""
        text = self._text(s)
        return _as_python2(self._read(self._decoder.decode, text))

    def raw_decode(self, s, idx=0):
        """The value at the beginning of a text, and where it ends."""
        value, end = self._read(self._decoder.raw_decode, self._text(s), idx)
        return _as_python2(value), end

    def _text(self, s):
        if not isinstance(s, str):
            raise TypeError("expected string or buffer")
        if isinstance(s, unicode) or s.isascii():
            return str(s)
        return to_bytes(s).decode(str(self._encoding or "utf8"))

    def _read(self, function, *args):
        try:
            return function(*args)
        except json.JSONDecodeError as error:
            raise ValueError(_python2_words(error)) from None


def _python2_words(error):
    text, message, position = error.doc, error.msg, error.pos
    before = text[:position].rstrip(" \t\n\r")[-1:]
    if message == "Expecting value" and (position < len(text) or before not in {"[", ","}):
        return _NONE
    if position >= len(text) and message != "Expecting ':' delimiter" and message.startswith("Expecting"):
        message, position = "Expecting object", len(text) - 1
    place = _place(text, position)
    if message == "Extra data":
        return f"{message}: {place} - {_place(text, len(text))} (char {position} - {len(text)})"
    return f"{_WORDS.get(message, message)}: {place} (char {position})"


def _place(text, position):
    return f"line {text.count(chr(10), 0, position) + 1} column {position - text.rfind(chr(10), 0, position)}"


def loads(s, encoding=None, cls=None, **options):
    """The value that a text holds."""
    return (cls or JSONDecoder)(encoding=encoding, **options).decode(s)


def load(fp, **options):
    """The value that a file holds."""
    return loads(fp.read(), **options)


def dumps(obj, cls=None, **options):
    """A value as JSON. Python 2 leaves a blank at the line ends of indented text; so does this."""
    return (cls or JSONEncoder)(**options).encode(obj)


def dump(obj, fp, **options):
    """Write a value to a file."""
    fp.write(dumps(obj, **options))


def build_json_decoder(_context):
    """`json.decoder`."""
    return {
        "JSONDecoder": JSONDecoder,
        "errmsg": lambda message, text, position: f"{message}: {_place(text, position)}",
    }


def build_json_encoder(_context):
    """`json.encoder`."""
    return {"FLOAT_REPR": repr_of, "JSONEncoder": JSONEncoder}


def build(_context):
    """The names of the module."""
    return {
        "JSONDecoder": JSONDecoder,
        "JSONEncoder": JSONEncoder,
        "dump": dump,
        "dumps": dumps,
        "load": load,
        "loads": loads,
    }
