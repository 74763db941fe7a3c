"""Python 2's `file`: strings of bytes, line ends as they are, and no complaint about one that was never closed."""

import builtins
import os

from .line_reader import LineReader
from .raising import IOError
from .representation import type_name
from .types import to_bytes, to_text, unicode

_CLOSED = "I/O operation on closed file"


class file(LineReader):
    """An open file. `open(...)` and `file(...)` of a script make it."""

    encoding = None
    errors = None
    newlines = None

    def __init__(self, name, mode="r", _buffering=-1):
        if not mode or mode[0] not in "rwaU":
            what = (
                "empty mode string"
                if not mode
                else f"mode string must begin with one of 'r', 'w', 'a' or 'U', not '{mode}'"
            )
            raise ValueError(what)
        self.name = name
        self.mode = mode
        self.softspace = 0
        self._universal = "U" in mode
        self._raw = _opened(name, _plain_mode(mode))

    def _file(self, *needed):
        """The open file; `needed` is what its mode must allow."""
        if self._raw.closed:
            raise ValueError(_CLOSED)
        if "r" in needed and not self._raw.readable():
            raise IOError("File not open for reading")
        if "w" in needed and not self._raw.writable():
            raise IOError("File not open for writing")
        return self._raw

    def _given(self, data):
        if self._universal:
            data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        return data.decode("latin-1")

    # Reading

    def read(self, size=-1):
        """From the current place."""
        return self._given(self._file("r").read(-1 if size is None or size < 0 else size))

    def readline(self, size=-1):
        """One line."""
        raw = self._file("r")
        return self._given(raw.readline(size) if not self._universal else _universal_line(raw, size))

    def __iter__(self):
        self._file()
        return self

    def xreadlines(self):
        """Itself: its items are its lines."""
        return self.__iter__()

    # Writing

    def write(self, text):
        """Write a string; text goes through ASCII unless the file has bytes."""
        self._file("w").write(_bytes_of(text))

    def writelines(self, lines):
        """Write all of `lines`."""
        for line in lines:
            if not isinstance(line, str):
                raise TypeError("writelines() argument must be a sequence of strings")
            self.write(line)

    def flush(self):
        """Hand over what waits to be written."""
        self._file().flush()

    def truncate(self, *size):
        """Cut off what comes after the current place or `size`."""
        self._file("w").truncate(*size)

    # The place in the file

    def seek(self, offset, whence=0):
        """Move the current place."""
        self._file().seek(offset, whence)

    def tell(self):
        """The current place."""
        return self._file().tell()

    # The file itself

    @property
    def closed(self):
        """Whether it is closed."""
        return self._raw.closed

    def close(self):
        """Close it."""
        self._raw.close()

    def fileno(self):
        """The system's number for it."""
        return self._file().fileno()

    def isatty(self):
        """Whether it is a terminal."""
        return self._file().isatty()

    def __enter__(self):
        self._file()
        return self

    def __exit__(self, *_error):
        self.close()

    def __repr__(self):
        state = "closed" if self.closed else "open"
        shown = repr(self.name) if isinstance(self.name, unicode) else f"'{self.name}'"
        return f"<{state} file {shown}, mode '{self.mode}' at {id(self):#x}>"

    def __del__(self):
        if "_raw" in self.__dict__:  # else it was never opened
            self._raw.close()


file.__module__ = "builtins"
File = file


def _plain_mode(mode):
    """The mode as Python 3 takes it: bytes, and no universal line ends."""
    kept = mode.replace("U", "").replace("b", "").replace("t", "") or "r"
    if kept[0] == "+":
        kept = "r" + kept
    return kept[:1] + "b" + ("+" if "+" in kept else "")


def _opened(name, mode):
    if type(name) is int:  # a descriptor, by `os.fdopen`
        return builtins.open(name, mode)
    if not isinstance(name, str):
        raise TypeError(f"coercing to Unicode: need string or buffer, {type_name(name)} found")
    if "\0" in name:
        raise TypeError("file() argument 1 must be encoded string without NULL bytes, not str")
    try:
        return builtins.open(to_text(name), mode)
    except OSError as error:
        raise IOError(error.errno, os.strerror(error.errno or 0), name) from None


def _universal_line(raw, size):
    """A line that may end in `\\r`, alone or before `\\n`."""
    found = bytearray()
    while size < 0 or len(found) < size:
        byte = raw.read(1)
        found += byte
        if byte == b"\r":
            place = raw.tell()
            if raw.read(1) != b"\n":
                raw.seek(place)
        if byte in {b"\r", b"\n", b""}:
            break
    return bytes(found)


def _bytes_of(text):
    if isinstance(text, bytes | bytearray):
        return text
    if not isinstance(text, str):
        raise TypeError(f"expected a character buffer object, not {type(text).__name__}")
    return to_bytes(text)
