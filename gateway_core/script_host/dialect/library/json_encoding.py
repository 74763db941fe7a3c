"""How `json` writes values: Python 2's spacing, order and errors; a `str` is taken for UTF-8."""

import json
from dataclasses import dataclass
from typing import Any

from gateway_core.script_host.dialect.comparison import ordered
from gateway_core.script_host.dialect.representation import repr_of
from gateway_core.script_host.dialect.string_methods import METHODS
from gateway_core.script_host.dialect.types import to_bytes, unicode

_quote_ascii = json.encoder.encode_basestring_ascii
_quote = json.encoder.encode_basestring
_CONSTANTS = {None: "null", True: "true", False: "false"}
_SPECIAL_FLOATS = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}


@dataclass(frozen=True, slots=True)
class Options:
    """What `json.dumps` and `JSONEncoder` can be told."""

    skipkeys: Any = False
    ensure_ascii: Any = True
    check_circular: Any = True
    allow_nan: Any = True
    sort_keys: Any = False
    indent: Any = None
    separators: Any = None
    encoding: Any = "utf-8"
    default: Any = None


class JSONEncoder:
    """Writes values as JSON; a script changes `default` for what JSON has no form for."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, **options):
        self._options = Options(**options)
        self.indent = self._options.indent
        self.sort_keys = self._options.sort_keys
        self.ensure_ascii = self._options.ensure_ascii
        if self._options.separators is not None:
            self.item_separator, self.key_separator = self._options.separators
        if self._options.default is not None:
            self.default = self._options.default  # type: ignore[method-assign]

    def default(self, o):
        """What stands for a value that JSON has no form for."""
        raise TypeError(f"{repr_of(o)} is not JSON serializable")

    def encode(self, o):
        """The JSON text of a value."""
        return METHODS["join"]("", list(_Writing(self, self._options).parts(o, 0)))

    def iterencode(self, o, _one_shot=False):
        """The same in parts."""
        return _Writing(self, self._options).parts(o, 0)


class _Writing:
    """The writing of one value; `_open` holds the containers around the present one."""

    def __init__(self, encoder, options):
        self._encoder = encoder
        self._options = options
        self._open = set()

    def parts(self, value, depth):
        """The text, in parts."""
        simple = self._simple(value)
        if simple is not None:
            yield simple
            return
        if self._options.check_circular:
            if id(value) in self._open:
                raise ValueError("Circular reference detected")
            self._open.add(id(value))
        if isinstance(value, (list, tuple)):
            yield from self._container("[]", [("", item) for item in value], depth)
        elif isinstance(value, dict):
            yield from self._container("{}", list(self._pairs(value)), depth)
        else:
            yield from self.parts(self._encoder.default(value), depth)
        self._open.discard(id(value))

    def _simple(self, value):
        if isinstance(value, str):
            return self._string(value)
        if value is None or value is True or value is False:
            return _CONSTANTS[value]
        if isinstance(value, int):
            return int.__repr__(value)
        return self._float(value) if isinstance(value, float) else None

    def _string(self, value):
        if not self._options.ensure_ascii:
            return unicode(_quote(str(value))) if isinstance(value, unicode) else _quote(value)
        if isinstance(value, unicode) or value.isascii():
            return _quote_ascii(str(value))
        return _quote_ascii(to_bytes(value).decode("utf8"))

    def _float(self, value):
        text = float.__repr__(value)
        if text in _SPECIAL_FLOATS:
            if not self._options.allow_nan:
                raise ValueError(f"Out of range float values are not JSON compliant: {text}")
            return _SPECIAL_FLOATS[text]
        return text

    def _pairs(self, value):
        items = value.items()
        for key, item in ordered(items) if self._options.sort_keys else items:
            name = key if isinstance(key, str) else self._simple(key)
            if name is not None:
                yield self._string(name) + self._encoder.key_separator, item
            elif not self._options.skipkeys:
                raise TypeError("keys must be a string")

    def _container(self, brackets, pairs, depth):
        if not pairs:
            yield brackets
            return
        indent = self._options.indent
        line_end = "" if indent is None else "\n" + " " * (indent * (depth + 1))
        before = brackets[0] + line_end
        for name, item in pairs:
            yield before + name
            yield from self.parts(item, depth + 1)
            before = self._encoder.item_separator + line_end
        yield ("" if indent is None else "\n" + " " * (indent * depth)) + brackets[1]
