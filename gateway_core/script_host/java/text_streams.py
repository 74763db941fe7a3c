"""java.io's writers and readers of texts: what tracebacks are printed into, and lines read from. No files."""

import importlib

from gateway_core.script_host import language
from gateway_core.script_host.java.objects import Object, text_of
from gateway_core.script_host.java.values import shown, stored


class Writer(Object):
    """java.io.Writer; a class of it has `write(text)`."""

    java_name = "java.io.Writer"

    def append(self, text):
        self.write(shown(stored(text)))
        return self

    def flush(self):
        """Nothing waits."""

    def close(self):
        """Nothing is open."""


class StringWriter(Writer):
    """java.io.StringWriter: keeps what is written."""

    java_name = "java.io.StringWriter"

    def __init__(self, _room=0):
        self._parts = []

    def write(self, text):
        self._parts.append(chr(text) if isinstance(text, int) else text_of(text))

    def toString(self):
        return language.unicode("".join(self._parts))


class Printer(Writer):
    """What can print: `print_text(text)` gets all of it."""

    java_name = "java.io.PrintStream"

    def __init__(self, print_text):
        self._print_text = print_text

    def write(self, text):
        self._print_text(chr(text) if isinstance(text, int) else text_of(text))

    def println(self, *value):
        self._print_text("".join([shown(stored(part)) for part in value]) + "\n")

    def printf(self, pattern, *values):
        formatter = importlib.import_module(".formatter", __package__)
        given = values[0] if len(values) == 1 and isinstance(values[0], (list, tuple)) else values
        self._print_text(formatter.java_format(text_of(pattern), list(map(stored, given))))
        return self

    def format(self, pattern, *values):
        return self.printf(pattern, *values)


def _print(printer, value):
    """`print`, whose name is a word of Python 2's language, so a method of that name is put in place below."""
    printer._print_text(shown(stored(value)))


setattr(Printer, "print", _print)


class PrintWriter(Printer):
    """java.io.PrintWriter over another writer."""

    java_name = "java.io.PrintWriter"

    def __init__(self, writer, _flushes=False):
        Printer.__init__(self, writer.write)


class Reader(Object):
    """java.io.Reader of a text."""

    java_name = "java.io.Reader"

    def __init__(self, text):
        self._rest = text

    def read(self):
        """The number of the next character, -1 at the end."""
        first, self._rest = self._rest[:1], self._rest[1:]
        return ord(first) if first else -1

    def close(self):
        """Nothing is open."""


class StringReader(Reader):
    """java.io.StringReader."""

    java_name = "java.io.StringReader"

    def __init__(self, text):
        Reader.__init__(self, text_of(text))


class BufferedReader(Reader):
    """java.io.BufferedReader over another reader."""

    java_name = "java.io.BufferedReader"

    def __init__(self, reader, _room=0):
        Reader.__init__(self, reader._rest)

    def readLine(self):
        """The next line without its end, None after the last one."""
        if not self._rest:
            return None
        line = self._rest.splitlines(True)[0]
        self._rest = self._rest[len(line) :]
        return language.unicode(line.rstrip("\r\n"))

    def ready(self):
        return bool(self._rest)
