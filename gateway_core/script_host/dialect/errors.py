"""Errors of scripts as people see them: Python 2's traceback with the script's own frames, and the facts for programs."""

from .markers import is_script_frame
from .raising import bound
from .representation import str_of, unicode_of
from .stop import ScriptStop
from .types import to_text
from .wording import exception_name

_SHOWN_REPEATS = 3


def describe_error(error):
    """{type, message, line, traceback} of an exception, in real text.

    `line` is that of the script's own text, 0 where none is known: the deepest frame in the file of the outermost one.
    """
    entries = user_entries(error.__traceback__)
    error = bound(error)
    line = next((entry[1] for entry in reversed(entries) if entry[0] == entries[0][0]), 0)
    if not line and isinstance(error, SyntaxError):
        line = error.lineno or 0
    return {
        "type": type_name_of(error),
        "message": message_text(error),
        "line": line,
        "traceback": traceback_text(error, entries),
    }


def user_entries(traceback):
    """(file, line, function) of every frame of a script, outermost first."""
    entries: list[tuple[str, int, str]] = []
    while traceback is not None:
        frame = traceback.tb_frame
        inner = traceback.tb_next
        if is_script_frame(frame) and not (inner and inner.tb_frame is frame):  # twice by `raise X, x, traceback`
            code = frame.f_code
            if code.co_name == "<listcomp>" and entries:
                entries[-1] = (code.co_filename, traceback.tb_lineno, entries[-1][2])
            else:
                entries.append((code.co_filename, traceback.tb_lineno, code.co_name))
        traceback = traceback.tb_next
    return entries


def type_name_of(error):
    """The name of an exception's type: Java's for a Java exception (a script's own class has its own name), Python 2's else."""
    java_name = vars(error).get("java_name") or vars(type(error)).get("java_name")
    if java_name:
        return to_text(str(java_name))
    return exception_name(type(error)) if isinstance(error, BaseException) else type(error).__name__


def message_text(error):
    """An exception's message as text, whatever its own methods do."""
    try:
        own = getattr(error, "getMessage", None)
        if own is not None and getattr(error, "java_name", None):
            message = own() or ""
            return to_text(message if isinstance(message, str) else str_of(message))
        if isinstance(error, SyntaxError) and error.lineno is not None:
            return to_text(str(error.msg))
        try:
            return to_text(str_of(error))
        except UnicodeError:
            return str(unicode_of(error))
    except ScriptStop:
        raise
    except BaseException:
        return f"<unprintable {type(error).__name__} object>"


def traceback_text(error, entries):
    """Python 2's traceback of `error`."""
    lines = []
    if entries:
        lines = ["Traceback (most recent call last):", *entry_lines(entries)]
    lines.extend(error_lines(error))
    return "\n".join(lines) + "\n"


def entry_lines(entries):
    """The frames, one line each; many equal ones in a row are counted instead of shown."""
    lines, index = [], 0
    while index < len(entries):
        end = index
        while end < len(entries) and entries[end] == entries[index]:
            end += 1
        file, line, name = entries[index]
        shown = min(end - index, _SHOWN_REPEATS)
        lines.extend([f'  File "{file}", line {line}, in {name}'] * shown)
        if end - index > shown:
            lines.append(f"  [the same line {end - index - shown} times more]")
        index = end
    return lines


def error_lines(error):
    """The last lines: where a syntax error stands, then type and message."""
    lines = []
    message = message_text(error)
    if isinstance(error, SyntaxError) and error.lineno is not None:
        lines.append(f'  File "{error.filename}", line {error.lineno}')
        if error.text and error.text.strip():
            lines.append("    " + error.text.strip())
        message = to_text(error.msg) if isinstance(error.msg, str) else str(error.msg)
    name = type_name_of(error)
    lines.append(f"{name}: {message}" if message else name)
    return lines
