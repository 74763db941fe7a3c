"""Python 2 text to a code object: both passes, the handler's frame around a bare body, and a bounded cache.

The lines of the code are the lines of the text, always. Loads fissix's tokenizer, so it is imported at the first compile.
"""

import ast
import importlib
import threading
import warnings
from collections import OrderedDict

from .any_value import Any
from .linking import linked
from .scope_pass import ScopePass
from .source_pass import SourceError, SourcePass
from .text_errors import text_error, too_deep

_HANDLER = "handleMessage"
_CACHED_TEXTS = 256
_COMPILE_MODES = {
    "handler": "exec",
    "script": "exec",
    "library": "exec",
    "exec": "exec",
    "eval": "eval",
    "single": "single",
}


class Translator:
    """Compiles texts and remembers the last ones. Safe to call from several threads."""

    def __init__(self):
        self._cache = OrderedDict()
        self._lock = threading.RLock()  # a finalizer of a script may compile in the middle of a compile

    def compile_text(self, text, name, mode, futures=frozenset()):
        """The code of `text`, whose tracebacks call it `<name>`; SyntaxError says what is wrong, with its line.

        `futures` are the `__future__` features in force without the text saying so.
        """
        key = (text, name, mode, futures)
        with self._lock:
            code = self._cache.get(key)
            if code is not None:
                self._cache.move_to_end(key)
                return code
            code = _compile(text, f"<{name}>", mode, futures)
            self._cache[key] = code
            if len(self._cache) > _CACHED_TEXTS:
                self._cache.popitem(last=False)
            return code


def _compile(text, file_name, mode, futures):
    is_open = mode == "eval" and not text.endswith("\n")
    text = _normal(text)
    if is_open and not text.strip():
        raise SyntaxError("unexpected EOF while parsing", (file_name, 0, 0, ""))
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise text_error("the text contains a NUL character; remove it", file_name, text, line)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python 3's advice on syntax is not for Python 2 texts
        try:
            return _translate(text, file_name, mode, futures)
        except (RecursionError, MemoryError):
            raise too_deep(file_name, text) from None
        except (SyntaxError, ValueError, SourceError) as error:
            raise _python2_error(error, file_name, text, is_open=is_open) from None
        except Exception as error:  # fissix raises errors of its own for what it can't read
            if type(error).__module__.partition(".")[0] != "fissix":
                raise
            raise _python2_error(error, file_name, text, is_open=is_open) from None


def _python2_error(error, file_name, text, *, is_open):
    """See `syntax_errors`, which loads with the first error."""
    words = importlib.import_module(".syntax_errors", __package__)
    return words.python2_error(error, file_name, text, is_open=is_open)


def _normal(text):
    """Line ends as `\\n`, one at the end, no byte order mark."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return text if text.endswith("\n") else text + "\n"


def _translate(text, file_name, mode, futures):
    if mode == "eval":
        text = text.lstrip(" \t")
    rewritten = SourcePass(text, futures).rewrite()
    compile_mode = _COMPILE_MODES[mode]
    tree = _parse(rewritten.source, file_name, compile_mode)
    if mode == "handler" and not _defines_handler(tree):
        tree.body = [_handler_of(tree.body)]
    tree = ScopePass(rewritten).visit(tree)
    return linked(compile(tree, file_name, compile_mode, dont_inherit=True))


def _parse(source, file_name, compile_mode) -> Any:
    try:
        return ast.parse(source, file_name, compile_mode)
    except SystemError:
        # WORKAROUND(gh-106905): CPython 3.11 loses count when a finalizer parses something during a parse.
        return ast.parse(source, file_name, compile_mode)


def _defines_handler(tree):
    """Whether the text begins with the `def` line that the field's own project files have."""
    first = tree.body[0] if tree.body else None
    return isinstance(first, ast.FunctionDef) and first.name == _HANDLER and len(first.args.args) == 1


def _handler_of(body):
    position: Any = {"lineno": 1, "col_offset": 0, "end_lineno": 1, "end_col_offset": 0}
    parameters = ast.arguments([], [ast.arg("payload", **position)], None, [], [], None, [])
    return ast.FunctionDef(_HANDLER, parameters, body or [ast.Pass(**position)], [], **position)


# One per process: what it remembers is code, and equal texts are equal code whatever context asks.
TRANSLATOR = Translator()
