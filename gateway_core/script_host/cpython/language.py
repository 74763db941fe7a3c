"""Python 2 by the dialect package, as the host needs it, and how the dialect's values look on the wire."""

from gateway_core.script_host.cpython.plain_values import is_bytes, is_plain
from gateway_core.script_host.dialect import (
    ScriptStop,
    compile_text,
    describe_error,
    import_module,
    make_builtins,
)
from gateway_core.script_host.dialect.markers import CONTEXT
from gateway_core.script_host.dialect.types import from_text, long, to_text, unicode

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

# What ends a script from outside.
STOPS = (ScriptStop,)

# Whether a wire text without any `$type` is read as the value that it stands for.
READS_AS_IT_IS = True


def begin_output(builtins):
    """A run's output begins on a line of its own, whatever `print` of the run before left open."""
    builtins[CONTEXT].stdout.softspace = 0


def within(_builtins, function):
    """Call `function()` so that what it executes is a script of that context: its names say so by themselves."""
    return function()


def execute(code, names):
    """Carry out what `compile_text` made."""
    exec(code, names)


def is_interruption(_error):
    """Whether a stop makes what a script waits for end with this error."""
    return False


def is_out_of_memory(error):
    """Whether there was no memory left."""
    return isinstance(error, MemoryError)


def line_of(file_name, builtins, frame):
    """The line that `frame` or the nearest one below it carries out in that file.

    Where none is of that file: in a script of that context. 0 where there is none either.
    """
    line = 0
    while frame is not None:
        if frame.f_code.co_filename == file_name:
            return frame.f_lineno
        if not line and frame.f_builtins is builtins:
            line = frame.f_lineno
        frame = frame.f_back
    return line


def from_wire(value):
    """What JSON reads, as a script has it."""
    return value


def wire_key(key):
    """A `str` of bytes as a key of a JSON object."""
    return key


def wire_string(value):
    """A `str` on the wire."""
    # A library that knows only text may hand a script a `str` that is no bytes: it goes as what it means.
    return value if not value or is_bytes(value) else {"$type": "unicode", "value": value}


def wire_integer(value):
    """An `int` on the wire."""
    return value if -(2**63) <= value < 2**63 else wire_long(value)


def wire_long(value):
    """A `long` on the wire."""
    return {"$type": "long", "value": "%d" % value}
