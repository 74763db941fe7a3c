"""Errors of scripts as people see them: the traceback with the script's own frames, and the facts for programs."""

import sys

from __builtin__ import unicode
from java.lang import Throwable

from gateway_core.script_host.jython.stop import STOPS

_SHOWN_REPEATS = 3
_PROXIES = "org.python.proxies."  # of classes of scripts that derive from Java's


def is_script_frame(frame):
    """Whether this is a frame of a script's text: those are named so."""
    return frame.f_code.co_filename.startswith("<")


def describe_error(error):
    """{type, message, line, traceback} of an exception, in real text.

    `line` is that of the script's own text, 0 where none is known: the deepest frame in the file of the outermost one.
    """
    entries = _user_entries(_traceback_of(error))
    line = 0
    for file_name, entry_line, _name in entries:
        if file_name == entries[0][0]:
            line = entry_line
    if not line and isinstance(error, SyntaxError):
        line = error.lineno or 0
    return {
        "type": _type_name_of(error),
        "message": _message_of(error),
        "line": line,
        "traceback": _traceback_text(error, entries),
    }


def _traceback_of(error):
    """Python 2 keeps the traceback beside the exception, and only while it is the last one."""
    _kind, last, traceback = sys.exc_info()
    return traceback if last is error else None


def _user_entries(traceback):
    entries, before = [], None
    while traceback is not None:
        code = traceback.tb_frame.f_code
        # A Java exception has the frame that it came to first twice.
        if is_script_frame(traceback.tb_frame) and traceback.tb_frame is not before:
            entries.append((_text_of(code.co_filename), traceback.tb_lineno, code.co_name))
        before, traceback = traceback.tb_frame, traceback.tb_next
    return entries


def _type_name_of(error):
    """The name of an exception's type: Java's for a Java exception."""
    own = getattr(error, "java_name", None)
    if own:
        return own
    if isinstance(error, Throwable):
        name = error.getClass().getName()
        return type(error).__name__ if name.startswith(_PROXIES) else name
    return getattr(error, "__class__", type(error)).__name__


def _message_of(error):
    """An exception's message as text, whatever its own methods do."""
    try:
        if isinstance(error, Throwable):
            return error.getMessage() or ""
        if isinstance(error, SyntaxError) and error.lineno is not None:
            return _text_of(error.msg)
        return _text_of(error)
    except STOPS:
        raise
    except:
        return "<unprintable %s object>" % _type_name_of(error)


def _text_of(value):
    """The value as text; Jython itself holds names of files in UTF-8."""
    try:
        return str(value).decode("utf-8", "replace")
    except UnicodeError:
        return unicode(value)


def _traceback_text(error, entries):
    lines = []
    if entries:
        lines = ["Traceback (most recent call last):"] + _entry_lines(entries)
    return "\n".join(lines + _error_lines(error)) + "\n"


def _entry_lines(entries):
    """The frames, one line each; many equal ones in a row are counted instead of shown."""
    lines, index = [], 0
    while index < len(entries):
        end = index
        while end < len(entries) and entries[end] == entries[index]:
            end += 1
        shown = min(end - index, _SHOWN_REPEATS)
        lines.extend(['  File "%s", line %d, in %s' % entries[index]] * shown)
        if end - index > shown:
            lines.append("  [the same line %d times more]" % (end - index - shown))
        index = end
    return lines


def _error_lines(error):
    """The last lines: where a syntax error stands, then type and message."""
    lines = []
    if isinstance(error, SyntaxError) and error.lineno is not None:
        lines.append('  File "%s", line %d' % (_text_of(error.filename), error.lineno))
        if error.text and error.text.strip():
            lines.append("    " + _text_of(error.text.strip()))
    name, message = _type_name_of(error), _message_of(error)
    return lines + [name + ": " + message if message else name]
