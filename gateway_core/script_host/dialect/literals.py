"""String and number literals of Python 2, rewritten so that Python 3 reads the same value from them.

A `str` literal keeps its bytes: a character beyond ASCII becomes the characters of its UTF-8 bytes. The number of lines
a literal takes never changes. Knows nothing of statements.
"""

import re
import string

from .markers import LONG

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_RAW_UNICODE_ESCAPE = re.compile(r"(\\+)(u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|[\"'\n]|)")
_STR_ESCAPES = frozenset("\n\\'\"abfnrtvx01234567")
_UNICODE_ESCAPES = _STR_ESCAPES | frozenset("uUN")
_PYTHON2_PREFIXES = frozenset({"", "r", "u", "ur", "b", "br"})


class StringToken:
    """One string literal as it stands in the source: its prefix in lower case and the rest, quotes included."""

    __slots__ = ("body", "prefix")

    def __init__(self, prefix: str, body: str) -> None:
        self.prefix = prefix
        self.body = body

    @property
    def is_python2(self):
        """Whether Python 2 knows the prefix (it does not know `f`)."""
        return self.prefix in _PYTHON2_PREFIXES


def read_string(token):
    """Split a literal into prefix and the rest."""
    end = len(token) - len(token.lstrip(string.ascii_letters))
    return StringToken(token[:end].lower(), token[end:])


def python3_string(literal, as_unicode):
    """The Python 3 source of one literal; a `unicode` one is marked by its `u`."""
    is_raw = "r" in literal.prefix
    if as_unicode:
        body = _RAW_UNICODE_ESCAPE.sub(_raw_unicode_escape, literal.body) if is_raw else literal.body
        if not is_raw:
            body = _keep_escapes(body, _UNICODE_ESCAPES)
        return "u" + body
    body = literal.body if literal.body.isascii() else literal.body.encode("utf-8").decode("latin-1")
    if is_raw:
        return "r" + body
    return _keep_escapes(body, _STR_ESCAPES)


def _keep_escapes(body, known):
    if "\\" not in body:
        return body
    return _ESCAPE.sub(lambda match: match[0] if match[1] in known else "\\" + match[0], body)


def _raw_unicode_escape(match):
    """Backslashes stand for themselves, but an odd one before `u` begins an escape, be it whole or not."""
    count, follows = len(match[1]), match[2]
    if follows[:1] in ("u", "U"):
        return "\\\\" * (count - count % 2) + "\\" * (count % 2) + follows
    if follows == "\n" and count % 2:
        follows = "n\\\n"  # in a line of its own still
    return "\\\\" * count + ("\\" if follows and count % 2 else "") + follows


def python3_number(token):
    """The Python 3 source of a number, or None where Python 2 has no such number."""
    if "_" in token:
        return None
    if token[-1] in "lL":
        return f"{LONG}({_python3_integer(token[:-1])})"
    return _python3_integer(token)


def _python3_integer(digits):
    is_old_octal = len(digits) > 1 and digits[0] == "0" and digits.isdigit()
    return "0o" + digits[1:] if is_old_octal else digits
