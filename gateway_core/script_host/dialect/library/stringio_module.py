"""`StringIO` and `cStringIO`: a file in memory that takes and gives strings."""

from gateway_core.script_host.dialect.line_reader import LineReader
from gateway_core.script_host.dialect.representation import str_of
from gateway_core.script_host.dialect.string_methods import METHODS
from gateway_core.script_host.dialect.types import to_bytes, unicode


class StringIO(LineReader):
    """Python 2's `StringIO.StringIO`: it keeps what it is given, and joins `str` and `unicode` by their rules."""

    _closed_text = "I/O operation on closed file"

    def __init__(self, buf=""):
        self._text = self._taken(buf)
        self._added = []  # written at the end and not joined yet
        self.len = len(self._text)
        self.pos = 0
        self.closed = False
        self.softspace = 0

    def _taken(self, value):
        return value if isinstance(value, str) else str_of(value)

    @property
    def buf(self):
        """All of it."""
        if self._added:
            self._text = METHODS["join"]("", [self._text, *self._added])
            self._added = []
        return self._text

    def _check(self):
        if self.closed:
            raise ValueError(self._closed_text)

    def write(self, s):
        """Write a string at the current place."""
        self._check()
        if not s:
            return
        s = self._taken(s)
        end = self.pos + len(s)
        if self.pos == self.len:
            self._added.append(s)
        else:
            text = self.buf + "\0" * (self.pos - self.len)
            self._text = METHODS["join"]("", [text[: self.pos], s, text[end:]])
        self.pos, self.len = end, max(self.len, end)

    def writelines(self, iterable):
        """Write all of `iterable`."""
        for line in iterable:
            self.write(line)

    def getvalue(self):
        """All of it."""
        self._check()
        return self.buf

    def read(self, n=-1):
        """From the current place."""
        self._check()
        end = self.len if n is None or n < 0 else min(self.pos + n, self.len)
        found = self.buf[self.pos : end]
        self.pos = max(self.pos, end)
        return found

    def readline(self, length=None):
        """One line."""
        self._check()
        text = self.buf
        end = str.find(text, "\n", self.pos) + 1 or self.len
        if length is not None and length >= 0:
            end = min(end, self.pos + length)
        found = text[self.pos : end]
        self.pos = max(self.pos, end)
        return found

    def seek(self, pos, mode=0):
        """Move the current place."""
        self._check()
        start = (0, self.pos, self.len)[mode]
        self.pos = max(0, start + pos)

    def tell(self):
        """The current place."""
        self._check()
        return self.pos

    def truncate(self, size=None):
        """Cut off what comes after."""
        self._check()
        if size is not None and size < 0:
            raise OSError(22, "Negative size not allowed")
        size = self.pos if size is None else size
        self.pos = min(self.pos, size)
        self._text = self.buf[:size]
        self.len = len(self._text)

    def isatty(self):
        """It is no terminal."""
        self._check()
        return False

    def flush(self):
        """Nothing waits here."""
        self._check()

    def close(self):
        """Forget the contents."""
        self.closed = True


class StringO(StringIO):
    """`cStringIO.StringIO()`: bytes only; text goes through ASCII."""

    def __init__(self):
        super().__init__()

    def _taken(self, value):
        if not isinstance(value, str):
            raise TypeError(f"expected a character buffer object, not {type(value).__name__}")
        return to_bytes(value).decode("latin-1") if isinstance(value, unicode) else value

    def getvalue(self, use_pos=False):
        """All of it, or what comes before the current place."""
        text = super().getvalue()
        return text[: self.pos] if use_pos else text

    def reset(self):
        """Back to the beginning."""
        self.seek(0)


class StringI(StringO):
    """`cStringIO.StringIO(text)`: for reading alone."""

    def __init__(self, text):
        StringIO.__init__(self, text)

    def __getattribute__(self, name):
        if name in {"write", "writelines"}:
            raise AttributeError(f"'cStringIO.StringI' object has no attribute '{name}'")
        return super().__getattribute__(name)


def _c_string_io(*text):
    return StringI(*text) if text else StringO()


def build_StringIO(_context):
    """`StringIO`."""
    return {"StringIO": StringIO}


def build_cStringIO(_context):
    """`cStringIO`."""
    return {"InputType": StringI, "OutputType": StringO, "StringIO": _c_string_io}
