"""The print statement, and the stand-in for `sys.stdout` of one context.

Python 2 keeps a line open after a trailing comma: the next item gets a blank before it, unless something else was written.
"""

import threading

from .representation import str_of, text_of
from .types import to_text, unicode


class Output:
    """What a script sees as `sys.stdout` or `sys.stderr`; `write` gets real text."""

    encoding = "UTF-8"
    mode = "w"
    closed = False

    def __init__(self, write, name):
        self._write = write
        self.name = f"<{name}>"
        self._open_lines = threading.local()

    @property
    def softspace(self):
        """Whether the calling thread has left a line open: one run's `print a,` puts no blank into another's output."""
        return getattr(self._open_lines, "softspace", 0)

    @softspace.setter
    def softspace(self, value):
        self._open_lines.softspace = value

    def write(self, value):
        """Write a string."""
        if not isinstance(value, str):
            raise TypeError(f"expected a character buffer object, not {type(value).__name__}")
        self._write_waiting()
        self.softspace = 0
        self._write(to_text(value))

    def writelines(self, lines):
        """Write all of `lines`."""
        for line in lines:
            self.write(line)

    def flush(self):
        """Nothing waits here."""

    def isatty(self):
        """It is no terminal."""
        return False

    def print_items(self, values, ending):
        """One print statement, written at once so that other threads' lines don't come between."""
        self._write_waiting()
        lines = self._open_lines
        outer = getattr(lines, "waiting", None)
        parts = lines.waiting = []
        try:
            for value in values:
                if self.softspace:
                    parts.append(" ")
                    self.softspace = 0
                text = text_of(value)
                parts.append(text)
                self.softspace = not _closes(value, text)
            if ending:
                parts.append(ending)
                self.softspace = 0
        finally:
            lines.waiting = outer
            if parts:
                self._write("".join(parts))

    def _write_waiting(self):
        """What a print statement has collected, when showing an item writes something itself."""
        waiting = getattr(self._open_lines, "waiting", None)
        if waiting:
            self._write("".join(waiting))
            waiting.clear()


def _closes(value, text):
    """Whether a string ends in a line end or tab, after which no blank is put."""
    return isinstance(value, str) and text[-1:].isspace() and text[-1] != " "


def print_to(stream, values, ending):
    """One print statement to any object with a `write` method."""
    if isinstance(stream, Output):
        stream.print_items(values, ending)
        return
    for value in values:
        if getattr(stream, "softspace", 0):
            stream.write(" ")
        shown = value if isinstance(value, unicode) else str_of(value)
        stream.write(shown)
        _set_softspace(stream, not _closes(value, shown))
    if ending:
        stream.write(ending)
        _set_softspace(stream, 0)


def _set_softspace(stream, value):
    try:
        stream.softspace = int(value)
    except (AttributeError, TypeError):
        return
