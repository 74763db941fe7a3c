"""The Python 2 dialect of the builtin engine: translates scripts and gives them Python 2's builtins and library.

Runs in a script's child process under CPython 3.11 or newer; knows neither frames nor `system`. Importing it is cheap:
the translator and fissix load at the first compile, the wording of errors with the first error. What the host calls is here; the values are in `types`.

How it works: `source_pass` rewrites tokens so that Python 3 parses them, `statement_pass` and `expression_pass` give the
tree Python 2's meaning, and what differs at run time is done by helpers that `context` puts into the builtins.
"""

import functools
import importlib

from .modules import import_module
from .stop import ScriptStop

__all__ = ["ScriptStop", "compile_text", "describe_error", "import_module", "make_builtins"]


def compile_text(text, name, mode):
    """Translate `text` to code that tracebacks call `<name>`; SyntaxError in Python 2's words where it is none.

    `mode` is `script` or `library` for a module, or `handler`: then the code defines `handleMessage`, be the text a bare
    body or a `def handleMessage(payload):` with its body (H2). Lines are those of `text`.
    """
    return _part("translation").TRANSLATOR.compile_text(text, name, mode)


def describe_error(error):
    """{type, message, line, traceback} of an exception, in real text; see `errors`."""
    return _part("errors").describe_error(error)


def make_builtins(write, importer):
    """The `__builtins__` of one context: `write` gets printed text, `importer` is called as `__import__` is."""
    return _part("context").Context(write, importer).builtins


@functools.cache
def _part(name):
    """The module of that name beside this one, loaded on first use."""
    return importlib.import_module(f".{name}", __package__)
