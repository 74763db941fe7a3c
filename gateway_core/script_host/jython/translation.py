"""A script's text to code, by Jython's own compiler: the handler's frame around a bare body, and a bounded cache.

The lines of the code are the lines of the text, always.
"""

import _ast
import re
import sys
from collections import OrderedDict

from __builtin__ import unichr
from _threading import RLock
from java.lang import ArrayIndexOutOfBoundsException, IllegalArgumentException, Throwable

_HANDLER = "handleMessage"
_CACHED_TEXTS = 256
_SHOWN_CHARACTERS = 200
_TREE_ONLY = 0x400
_BEYOND_LATIN = re.compile("[^\\x00-\\xff]")
_STAND_IN = unichr(0xBF)
_CODING = re.compile(r"#.*coding[:=]")
_BYTE_ORDER_MARK = unichr(0xFEFF)
_TOO_DEEP = "this is nested too deeply for Jython"
_TOO_LONG = (
    "this is too long for Jython: Java takes at most 64 KiB of compiled code for one function, class or module; "
    "move parts of it into functions or library scripts"
)


class Translator(object):
    """Compiles texts and remembers the last ones. Safe to call from several threads."""

    def __init__(self):
        self._cache = OrderedDict()
        self._lock = RLock()

    def compile_text(self, text, name, mode):
        """A list of code objects to be carried out in turn, whose tracebacks call the text `<name>`.

        SyntaxError says what is wrong, with its line. `mode` is `script` or `library` for a module, or `handler`: then
        the code defines `handleMessage`, be the text a bare body or a `def handleMessage(payload):` with its body (H2).
        """
        key = (text, name, mode)
        with self._lock:
            code = self._cache.pop(key, None) or _compile(text, "<%s>" % name, mode)
            self._cache[key] = code
            if len(self._cache) > _CACHED_TEXTS:
                self._cache.popitem(last=False)
            return code


def _compile(text, file_name, mode):
    text = _normal(text)
    if "\0" in text:
        before = text[: text.index("\0")].split("\n")
        line = text.split("\n")[len(before) - 1]
        place = (file_name, len(before), len(before[-1]) + 1, line)
        raise SyntaxError("the text contains a NUL character; remove it", place)
    try:
        tree = compile(_without_coding(text), file_name, "exec", _TREE_ONLY, True)
        if mode == "handler" and not _defines_handler(tree):
            tree = _with_handler(tree)
        _let_stops_pass(tree.body)
        return [compile(tree, file_name, "exec", 0, True)]
    except SyntaxError:
        _raise_within(text, file_name, sys.exc_info()[1])
    except UnicodeError:  # of an escape in a literal; the error has that literal
        _raise_within(text, file_name, _bad_escape(text, sys.exc_info()[1]))
    except (RuntimeError, ArrayIndexOutOfBoundsException):  # a full stack; more blocks than the parser has room for
        raise SyntaxError(_TOO_DEEP, (file_name, 1, 1, text.partition("\n")[0][:_SHOWN_CHARACTERS]))
    except IllegalArgumentException:  # the line that it refuses does not fit into its error
        _raise_within(text, file_name, _refusal(text, file_name))
    except Throwable:  # of Java's limits for one class
        raise SyntaxError(_TOO_LONG, (file_name, 1, 1, text.partition("\n")[0][:_SHOWN_CHARACTERS]))


def _raise_within(text, file_name, refused):
    """Raise what Jython refused, on a line that the text has: it names none, or the one after the last, for an open end."""
    lines = text.split("\n")[:-1]
    line = refused.lineno if refused.lineno and refused.lineno <= len(lines) else len(lines)
    message, shown = refused.msg, lines[line - 1][:_SHOWN_CHARACTERS]
    if isinstance(message, str):  # its bytes are characters
        strange = _BEYOND_LATIN.search(shown)
        message = message.decode("latin-1").replace(_STAND_IN, strange.group() if strange else _STAND_IN)
    raise refused.__class__(message, (file_name, line, refused.offset or 1, shown))


def _refusal(text, file_name):
    """The error for a text whose line Jython can't show, because it has characters beyond Latin-1."""
    try:
        compile(_BEYOND_LATIN.sub(_STAND_IN, text), file_name, "exec", _TREE_ONLY, True)
    except SyntaxError:
        return sys.exc_info()[1]
    return SyntaxError("invalid syntax", (file_name, 1, 1, ""))


def _bad_escape(text, error):
    """The error for a literal with an escape that stands for no character."""
    before = text.partition(error.object)[0] if isinstance(error, UnicodeDecodeError) else ""
    return SyntaxError("(unicode error) %s" % error, ("", before.count("\n") + 1, 1, ""))


def _normal(text):
    """Line ends as `\\n`, one at the end, no byte order mark."""
    text = text[1:] if text.startswith(_BYTE_ORDER_MARK) else text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.endswith("\n") else text + "\n"


def _without_coding(text):
    """The text is decoded already, and Jython refuses a line that says how."""
    lines = text.split("\n", 2)
    for index in range(min(2, len(lines) - 1)):
        if _CODING.match(lines[index].lstrip()):
            lines[index] = "#"
    return "\n".join(lines)


def _defines_handler(tree):
    """Whether the text begins with the `def` line that the field's own project files have."""
    first = tree.body[0] if len(tree.body) else None
    return isinstance(first, _ast.FunctionDef) and first.name == _HANDLER and len(first.args.args) == 1


def _with_handler(tree):
    """The module whose one function has the body that the text is; what it wants of the future stays outside."""
    body = list(tree.body)
    future = [statement for statement in body if _is_future(statement)]
    rest = [statement for statement in body if not _is_future(statement)]
    position = {"lineno": 1, "col_offset": 0}
    payload = _ast.Name("payload", _ast.Param(), **position)
    arguments = _ast.arguments([payload], None, None, [])
    handler = _ast.FunctionDef(_HANDLER, arguments, rest or [_ast.Pass(**position)], [], **position)
    return _ast.Module(future + [handler])


def _is_future(statement):
    return isinstance(statement, _ast.ImportFrom) and statement.module == "__future__"


def _let_stops_pass(statements):
    """Put `except <a stop>: raise` before every `except:` (see `stop.ScriptStop`)."""
    for statement in statements:
        if isinstance(statement, _ast.TryExcept):
            handlers = list(statement.handlers)
            for handler in handlers:
                _let_stops_pass(handler.body)
            if any(handler.type is None for handler in handlers):
                statement.handlers = [_passing_on(handlers[0])] + handlers
        for part in ("body", "orelse", "finalbody"):
            inner = getattr(statement, part, None)
            if inner is not None and not isinstance(inner, _ast.expr):
                _let_stops_pass(inner)


def _passing_on(handler):
    position = {"lineno": handler.lineno, "col_offset": handler.col_offset}
    stop = _ast.Name(".ScriptStop", _ast.Load(), **position)
    again = _ast.Raise(None, None, None, **position)
    return _ast.ExceptHandler(stop, None, [again], **position)


# One per process: what it remembers is code, and equal texts are equal code whatever context asks.
compile_text = Translator().compile_text
