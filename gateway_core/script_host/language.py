"""The language that scripts are written in, as this interpreter offers it: the one place that names the dialect.

CPython takes Python 2 from the dialect package; an interpreter that speaks Python 2 by itself gets its branch here.
"""

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
    "ScriptStop",
    "begin_output",
    "compile_text",
    "describe_error",
    "from_text",
    "import_module",
    "long",
    "make_builtins",
    "to_text",
    "unicode",
]


def begin_output(builtins):
    """A run's output begins on a line of its own, whatever `print` of the run before left open."""
    builtins[CONTEXT].stdout.softspace = 0
