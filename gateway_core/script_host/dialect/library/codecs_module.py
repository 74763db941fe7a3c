"""`codecs`: encodings by name; what is decoded is unicode, what is encoded a string of bytes."""

import codecs

from gateway_core.script_host.dialect.string_methods import METHODS
from gateway_core.script_host.dialect.types import to_text, unicode


class TextFile:
    """A file of text, as `codecs.open` gives it."""

    def __init__(self, file):
        self._file = file

    def write(self, text):
        """Write text."""
        self._file.write(str(text))

    def read(self, *size):
        """The rest, or so many characters."""
        return unicode(self._file.read(*size))

    def readline(self):
        """One line."""
        return unicode(self._file.readline())

    def readlines(self):
        """The remaining lines."""
        return list(map(unicode, self._file.readlines()))

    def __iter__(self):
        return map(unicode, self._file)

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self.close()

    def close(self):
        """Close it."""
        self._file.close()


def open_file(name, mode="r", encoding="utf-8", errors="strict", _buffering=1):
    """`codecs.open`."""
    return TextFile(open(to_text(name), mode.replace("b", ""), encoding=str(encoding), errors=errors, newline=""))


def build(_context):
    """The names of the module."""
    return {
        "BOM_UTF8": "\xef\xbb\xbf",
        "decode": METHODS["decode"],
        "encode": METHODS["encode"],
        "lookup": codecs.lookup,
        "open": open_file,
    }
