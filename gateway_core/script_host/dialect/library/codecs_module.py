"""`codecs`: encodings by name; what is decoded is unicode, what is encoded a string of bytes."""

import codecs
from typing import Any

from gateway_core.script_host.dialect.files import File
from gateway_core.script_host.dialect.line_reader import LineReader
from gateway_core.script_host.dialect.string_methods import METHODS
from gateway_core.script_host.dialect.types import to_bytes, unicode

_MARKS = ("BOM", "BOM_BE", "BOM_LE", "BOM_UTF16", "BOM_UTF16_BE", "BOM_UTF16_LE", "BOM_UTF32", "BOM_UTF32_BE",
          "BOM_UTF32_LE", "BOM_UTF8")  # fmt: skip


class TextStream(LineReader):
    """Unicode read from and written to a file of bytes; everything else is the file's business."""

    def __init__(self, stream, encoding, errors):
        self.stream = stream
        self.encoding = encoding
        self.errors = errors
        self._rest = None  # what was read and not handed out

    def _text(self):
        if self._rest is None:
            self._rest = self._decoded(to_bytes(self.stream.read()))
        return self._rest

    def _decoded(self, data):
        """The text that bytes hold; a character cut off at the end is nothing."""
        make = _found(self.encoding).incrementaldecoder
        return unicode(make(str(self.errors)).decode(data) if make else data.decode(self.encoding, self.errors))

    def _taken(self, end):
        text = self._text()
        self._rest = text[end:]
        return text[:end]

    def read(self, size=-1, chars=-1):
        """The rest, or so many characters."""
        count = chars if chars >= 0 else size
        return self._taken(len(self._text()) if count < 0 else count)

    def readline(self, _size=None, keepends=True):
        """One line."""
        lines = self._text().splitlines(True)
        line = self._taken(len(lines[0])) if lines else unicode("")
        return line if keepends else line.rstrip("\r\n")

    def readlines(self, _sizehint=None, keepends=True):
        """The remaining lines."""
        return self.read().splitlines(keepends)

    def write(self, text):
        """Write text."""
        self.stream.write(METHODS["encode"](text, self.encoding, self.errors))

    def writelines(self, lines):
        """Write all of `lines`."""
        for line in lines:
            self.write(line)

    def seek(self, offset, whence=0):
        """Move the current place."""
        self.stream.seek(offset, whence)
        self._rest = None

    def reset(self):
        """Forget what was read ahead."""
        self._rest = None

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self.stream.close()

    def __getattr__(self, name):
        return getattr(self.stream, name)


def open_file(filename, mode="rb", encoding=None, errors="strict", buffering=1):
    """`codecs.open`; without an encoding it is a plain file."""
    if encoding is None:
        return File(filename, mode, buffering)
    return TextStream(File(filename, mode if "b" in mode else mode + "b", buffering), encoding, errors)


def _found(encoding):
    """Python 3's account of an encoding."""
    return codecs.lookup(str(encoding))


class CodecInfo(tuple):  # noqa: SLOT001  # it gets attributes
    """What `lookup` gives: (encoder, decoder, reader, writer), with its name."""

    name = ""
    encode: Any
    decode: Any
    streamreader: Any
    streamwriter: Any


def get_encoder(encoding):
    """The function from text to (bytes, how much was taken)."""
    _found(encoding)
    return lambda text, errors="strict": (METHODS["encode"](text, encoding, errors), len(text))


def get_decoder(encoding):
    """The function from bytes to (text, how much was taken)."""
    _found(encoding)
    return lambda text, errors="strict": (METHODS["decode"](text, encoding, errors), len(text))


def get_stream(encoding):
    """The class that reads or writes text in a file of bytes."""
    _found(encoding)
    return lambda stream, errors="strict": TextStream(stream, encoding, errors)


def lookup(encoding):
    """All of an encoding."""
    found = _found(encoding)
    info = CodecInfo((get_encoder(encoding), get_decoder(encoding), get_stream(encoding), get_stream(encoding)))
    info.name = found.name
    info.encode, info.decode, info.streamreader, info.streamwriter = info
    return info


def build(_context):
    """The names of the module."""
    return {name: getattr(codecs, name).decode("latin-1") for name in _MARKS} | {
        "decode": METHODS["decode"],
        "encode": METHODS["encode"],
        "getdecoder": get_decoder,
        "getencoder": get_encoder,
        "getreader": get_stream,
        "getwriter": get_stream,
        "lookup": lookup,
        "open": open_file,
        "register_error": codecs.register_error,
    }
