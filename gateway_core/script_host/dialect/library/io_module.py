"""`io`: text is unicode and nothing else, bytes are strings."""

import functools
import io

from gateway_core.script_host.dialect.library.byte_border import Bridged, given, result
from gateway_core.script_host.dialect.raising import IOError
from gateway_core.script_host.dialect.representation import type_name
from gateway_core.script_host.dialect.types import to_text, unicode


def _as_text(value):
    if isinstance(value, str):
        return unicode(value)
    return list(map(_as_text, value)) if type(value) is list else value


class Text:
    """A file of text."""

    def __init__(self, own):
        self.own = own

    def write(self, text):
        """Write unicode."""
        if not isinstance(text, unicode):
            raise TypeError(f"unicode argument expected, got '{type_name(text)}'")
        return self.own.write(str(text))

    def writelines(self, lines):
        """Write all of `lines`."""
        for line in lines:
            self.write(line)

    def __iter__(self):
        for line in self.own:
            yield _as_text(line)

    def __next__(self):
        return _as_text(next(self.own))

    next = __next__

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self.own.close()

    def __getattr__(self, name):
        value = getattr(self.own, name)
        return functools.partial(self._call, value) if callable(value) else _as_text(value)

    def _call(self, method, *args):
        return _as_text(method(*args))

    def __del__(self):
        self.own.close()


class Bytes(Bridged):
    """A file of bytes."""

    def next(self):
        """The next line."""
        return result(next(self.own))

    def __del__(self):
        self.own.close()


def make_string_io(initial_value=None, newline="\n"):
    """`io.StringIO`."""
    if initial_value is not None and not isinstance(initial_value, unicode):
        raise TypeError(f"initial_value must be unicode or None, not {type_name(initial_value)}")
    return Text(io.StringIO(None if initial_value is None else str(initial_value), newline))


def make_bytes_io(initial_bytes=""):
    """`io.BytesIO`."""
    return Bytes(io.BytesIO(given(initial_bytes)))


def open_file(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True):  # noqa: PLR0913, PLR0917  # Python 2's own signature
    """`io.open`."""
    name = to_text(file) if isinstance(file, str) else file
    try:
        opened = open(name, mode, buffering, encoding or (None if "b" in mode else "utf-8"), errors, newline, closefd)
    except OSError as error:
        raise IOError(error.errno, error.strerror, file) from None
    return Bytes(opened) if "b" in mode else Text(opened)


def build(_context):
    """The names of the module."""
    return {
        "BytesIO": make_bytes_io,
        "DEFAULT_BUFFER_SIZE": io.DEFAULT_BUFFER_SIZE,
        "SEEK_CUR": 1,
        "SEEK_END": 2,
        "SEEK_SET": 0,
        "StringIO": make_string_io,
        "UnsupportedOperation": io.UnsupportedOperation,
        "open": open_file,
    }
