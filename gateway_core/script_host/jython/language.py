"""Jython's own Python 2 as the host needs it: a system state for each context, and how values look on the wire."""

import sys

import __builtin__
import thread
from __builtin__ import long, unicode
from java.lang import Class, OutOfMemoryError
from org.python.core import Py, PyFrame, PyModule, PySystemState

from gateway_core.script_host.jython.errors import describe_error, is_script_frame
from gateway_core.script_host.jython.stop import STOPS, ScriptStop
from gateway_core.script_host.jython.translation import compile_text

__all__ = [
    "READS_AS_IT_IS",
    "STOPS",
    "ScriptStop",
    "begin_output",
    "compile_text",
    "describe_error",
    "execute",
    "from_text",
    "from_wire",
    "import_module",
    "is_bytes",
    "is_interruption",
    "is_out_of_memory",
    "is_plain",
    "line_of",
    "long",
    "make_builtins",
    "to_text",
    "unicode",
    "wire_integer",
    "wire_key",
    "wire_long",
    "wire_string",
    "within",
]

# Whether a wire text without any `$type` is read as the value that it stands for: JSON gives `unicode` for `str` here.
READS_AS_IT_IS = False

_LEAST_DEPTH = 200
_STATE = ".state"
_STDOUT = ".stdout"  # a script may put anything in place of `sys.stdout`
_BUILTINS_OF_FRAME = Class.getField(PyFrame, "f_builtins")
_NAMES_OF_MODULE = Class.getField(PyModule, "__dict__")
_NO_KEYBOARD = "Scripts have no keyboard here; ask with system.gui.inputBox."

import_module = __builtin__.__import__


def make_builtins(write, importer):
    """The builtins of one context: `write` gets printed text, `importer` is called as `__import__` is.

    They come with a system state of their own, so that contexts share no `sys`, no modules and no output.
    """
    _keep_own_names()
    state = PySystemState()
    stdout = ScriptStream(write, "<stdout>")
    builtins = dict(state.builtins)
    builtins.update({
        _STATE: state,
        _STDOUT: stdout,
        ".ScriptStop": STOPS,
        "__import__": _import_by(importer),
        "raw_input": _no_keyboard,
        "input": _no_keyboard,
    })  # fmt: skip
    state.builtins = builtins
    state.warnoptions.append("ignore")  # what Jython says of its own insides is none of the script's business
    state.stdout = state.__stdout__ = stdout
    state.stderr = state.__stderr__ = ScriptStream(write, "<stderr>")
    return builtins


def _keep_own_names():
    """Give the modules that the host works with the builtins as globals of their own; scripts have other modules.

    A frame of the host's that a script calls has the script's builtins, and a script may change those: `__builtin__.len`.
    """
    for module in list(sys.modules.values()):
        # No Java package: `java.util` has a `zip` of its own.
        if isinstance(module, PyModule) and hasattr(module, "__file__") and not hasattr(module, "len"):
            vars(module).update(dict(vars(__builtin__), **vars(module)))


def _import_by(importer):
    """`__import__` of one context: by `importer` for scripts, by Jython for its library and for what the host needs.

    Even comparing a `str` with a `unicode` may import, and nothing that the host does may end with a stop.
    """

    def __import__(name, globals=None, locals=None, fromlist=None, level=-1):  # noqa: ARG001 (they are in vars())
        given = vars()  # what Java's own code left out by a null is not in there
        importing = importer if is_script_frame(sys._getframe(1)) else import_module
        names = given.get("globals") or {}  # Java's code imports nothing relative to whoever called it
        return importing(name, names, given.get("locals"), given.get("fromlist"), given.get("level", -1))

    return __import__


def begin_output(builtins):
    """A run's output begins on a line of its own, whatever `print` of the run before left open."""
    builtins[_STDOUT].softspace = 0


def within(builtins, function):
    """Call `function()` so that what it executes is a script of that context.

    A frame takes its builtins from the one that calls it, so they are set here for all that follow.
    """
    outer, state = Py.getSystemState(), builtins[_STATE]
    if state.getrecursionlimit() < _LEAST_DEPTH:  # a script's own wish, which ends with its run
        state.setrecursionlimit(_LEAST_DEPTH)
    Py.setSystemState(state)
    _BUILTINS_OF_FRAME.set(sys._getframe(), builtins)
    try:
        return function()
    finally:
        Py.setSystemState(outer)


def execute(code, names):
    """Carry out what `compile_text` made; a script is the main module of its context."""
    if names["__name__"] == "__main__":
        main = names["__builtins__"][_STATE].modules["__main__"] = PyModule("__main__")
        _NAMES_OF_MODULE.set(main, names)
    for part in code:
        exec(part, names)


def is_interruption(_error):
    """Whether a stop makes a script end with this error: with any, as it may cut Java's own code in the middle."""
    return True


def is_out_of_memory(error):
    """Whether there was no memory left."""
    return isinstance(error, (MemoryError, OutOfMemoryError))


def line_of(file_name, _builtins, frame):
    """The line that `frame` or the nearest one below it carries out in that file.

    Where none is of that file: in a script of that context. 0 where there is none either.
    """
    line, file_name = 0, from_text(file_name)
    while frame is not None:
        if frame.f_code.co_filename == file_name:
            return frame.f_lineno
        if not line and is_script_frame(frame):
            line = frame.f_lineno
        frame = frame.f_back
    return line


def to_text(value):
    """The text that a `str` or `unicode` stands for; bytes that are no UTF-8 become U+FFFD."""
    return value if isinstance(value, unicode) else value.decode("utf-8", "replace")


def from_text(text):
    """The `str` that holds `text` in UTF-8."""
    return text if isinstance(text, str) else text.encode("utf-8")


def is_plain(_value, _depth_limit):
    """Whether JSON writes this value just as the wire form has it: it takes a `str` for UTF-8, so nothing is."""
    return False


def is_bytes(_text):
    """Whether this `str` is one of bytes."""
    return True


def from_wire(value):
    """What JSON reads, as a script has it."""
    return value.encode("latin-1") if type(value) is unicode else value


def wire_key(key):
    """A `str` of bytes as a key of a JSON object."""
    return key.decode("latin-1")


def wire_string(value):
    """A `str` on the wire: text whose characters are its bytes."""
    return value.decode("latin-1")


def wire_integer(value):
    """An `int` on the wire."""
    return value


def wire_long(value):
    """A `long` on the wire; one that another interpreter's `int` has room for goes as such."""
    if -(2**63) <= value < 2**63 and not -(2**31) <= value < 2**31:
        return value
    return {"$type": "long", "value": "%d" % value}


def _no_keyboard(*_arguments):
    raise EOFError(_NO_KEYBOARD)


class ScriptStream(object):
    """What a script sees as `sys.stdout` or `sys.stderr`; `write` gets real text."""

    encoding = "UTF-8"
    errors = "replace"
    mode = "w"
    closed = False

    def __init__(self, write, name):
        self.name = name
        self._write = write
        self._open_lines = thread._local()

    @property
    def softspace(self):
        """Whether the calling thread has left a line open: one run's `print a,` puts no blank into another's output."""
        return getattr(self._open_lines, "softspace", 0)

    @softspace.setter
    def softspace(self, value):
        self._open_lines.softspace = value

    def write(self, value):
        """Write a string."""
        if not isinstance(value, (str, unicode)):
            raise TypeError("expected a character buffer object, not %s" % type(value).__name__)
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
