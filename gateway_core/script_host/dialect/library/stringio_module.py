"""`StringIO` and `cStringIO`: a file in memory that takes and gives strings."""

import io

from gateway_core.script_host.dialect.types import decoded, unicode


class StringIO:
    """Python 2's `StringIO.StringIO`: text once something unicode was written, bytes before."""

    def __init__(self, buffer=""):
        self._file = io.StringIO(buffer, newline="")
        self._is_text = isinstance(buffer, unicode)
        self.softspace = 0
        self.closed = False

    def _given(self, value):
        return unicode(decoded(value)) if self._is_text else value

    def write(self, value):
        """Write a string at the current place."""
        if not isinstance(value, str):
            value = f"{value}"
        self._is_text = self._is_text or isinstance(value, unicode)
        self._file.write(value)

    def writelines(self, lines):
        """Write all of `lines`."""
        for line in lines:
            self.write(line)

    def getvalue(self):
        """All of it."""
        return self._given(self._file.getvalue())

    def read(self, size=-1):
        """From the current place."""
        return self._given(self._file.read(size))

    def readline(self, size=-1):
        """One line."""
        return self._given(self._file.readline(-1 if size is None else size))

    def readlines(self, _hint=0):
        """The lines from the current place on."""
        return [self._given(line) for line in self._file.readlines()]

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    next = __next__

    def seek(self, position, mode=0):
        """Move the current place."""
        if mode == 0:
            self._file.seek(position)
        else:
            here = self._file.tell() if mode == 1 else len(self._file.getvalue())
            self._file.seek(max(here + position, 0))

    def tell(self):
        """The current place."""
        return self._file.tell()

    def truncate(self, size=None):
        """Cut off what comes after."""
        self._file.truncate(size)

    def isatty(self):
        """It is no terminal."""
        return False

    def flush(self):
        """Nothing waits here."""

    def close(self):
        """Forget the contents."""
        self.closed = True
        self._file.close()


def build(_context):
    """The names of the module."""
    return {"StringIO": StringIO}
