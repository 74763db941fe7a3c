"""`traceback`: Python 2's format, the script's own frames only."""

import sys
from types import FrameType
from typing import Any

from gateway_core.script_host.dialect.errors import entry_lines, error_lines, user_entries
from gateway_core.script_host.dialect.representation import str_of
from gateway_core.script_host.dialect.types import from_text

_HEAD = "Traceback (most recent call last):\n"


def _lines(lines):
    return [from_text(line) + "\n" for line in lines]


def format_tb(traceback, limit=None):
    """The frames of a traceback, one string each."""
    return _lines(entry_lines(user_entries(traceback)[:limit]))


def extract_tb(traceback, limit=None):
    """(file, line, function, text) of each frame; the text is not known here."""
    return [(file, line, name, None) for file, line, name in user_entries(traceback)[:limit]]


def format_exception_only(kind, value):
    """The last lines of a traceback; `value` may be a text alone. Jython calls Java's errors by their short name here."""
    if isinstance(value, BaseException) and not hasattr(type(value), "java_name"):
        return _lines(error_lines(value))
    text = "" if value is None else str_of(value)
    name = getattr(kind, "__name__", str(kind))
    return [f"{name}: {text}\n" if text else f"{name}\n"]


def format_exception(kind, value, traceback, limit=None):
    """All lines of a traceback."""
    frames = [_HEAD, *format_tb(traceback, limit)] if traceback is not None else []
    return frames + format_exception_only(kind, value)


def _stack_entries():
    frame: FrameType | None = sys._getframe(2)
    entries: list[tuple[str, int, str, Any]] = []
    while frame is not None:
        entries.append((frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, frame.f_builtins))
        frame = frame.f_back
    return entries[::-1]


def format_list(extracted_list):
    """The lines of (file, line, function, text) each."""
    return [
        f'  File "{file}", line {line}, in {name}\n' + (f"    {text.strip()}\n" if text else "")
        for file, line, name, text in extracted_list
    ]


def build(context):
    """The names of the module; what it prints goes to the context's `sys.stderr`."""

    def write(text, file):
        (context.sys.stderr if file is None else file).write(text)

    def format_exc(limit=None):
        """The traceback of the exception that is being handled."""
        kind, value, traceback = context.handled.info()
        return "".join(format_exception(kind, value, traceback, limit)) if value is not None else "None\n"

    def print_exc(limit=None, file=None):
        """Print the traceback of the exception that is being handled."""
        write(format_exc(limit), file)

    def print_exception(kind, value, traceback, limit=None, file=None):
        """Print a traceback."""
        write("".join(format_exception(kind, value, traceback, limit)), file)

    def print_tb(traceback, limit=None, file=None):
        """Print the frames of a traceback."""
        write("".join(format_tb(traceback, limit)), file)

    def extract_stack(_frame=None, limit=None):
        """(file, line, function, text) of the frames that run now, innermost last."""
        own = [(*entry[:3], None) for entry in _stack_entries() if entry[3] is context.builtins]
        return own[-limit:] if limit else own

    def format_stack(_frame=None, limit=None):
        """The frames that run now, innermost last."""
        own = [entry[:3] for entry in _stack_entries() if entry[3] is context.builtins]
        return _lines(entry_lines(own[-limit:] if limit else own))

    return {
        "extract_tb": extract_tb,
        "format_exc": format_exc,
        "format_exception": format_exception,
        "format_exception_only": format_exception_only,
        "extract_stack": extract_stack,
        "format_list": format_list,
        "format_stack": format_stack,
        "format_tb": format_tb,
        "print_exc": print_exc,
        "print_list": lambda extracted_list, file=None: write("".join(format_list(extracted_list)), file),
        "print_stack": lambda _frame=None, limit=None, file=None: write("".join(format_stack(None, limit)), file),
        "print_exception": print_exception,
        "print_tb": print_tb,
    }
