"""A text literal of Python 2: what it says, and the same literal saying something else, with its marks and quotes kept."""

import ast

from gateway_core.lab.syntax_tree import string_prefix
from gateway_core.script_host.dialect.literals import StringToken, python3_string


def literal_text(written: str) -> str | None:
    """What the literal says; None where that can't be told, as with bytes that are no UTF-8."""
    prefix = string_prefix(written)
    literal = StringToken(prefix, written[len(prefix) :])
    is_unicode = "u" in prefix
    try:
        text = str(ast.literal_eval(python3_string(literal, is_unicode)))  # type: ignore[no-untyped-call]
        return text if is_unicode else text.encode("latin-1").decode("utf-8")
    except (SyntaxError, ValueError):
        return None


def with_text(written: str, text: str) -> str:
    """The literal with another text in it; letters beyond ASCII are escaped where the literal escaped its own."""
    length = len(string_prefix(written))
    prefix, body = written[:length], written[length:]
    quotes = body[:3] if body[:3] in ("'''", '"""') else body[0]
    if "r" in prefix.lower() and any(letter in text for letter in ("\\", quotes[0])):
        prefix = prefix.replace("r", "").replace("R", "")
    escapes = "\\" in body and body.isascii() and not (literal_text(written) or "").isascii()
    escaped = (
        text if "r" in prefix.lower() else "".join(_written(letter, quotes[0], prefix, escapes) for letter in text)
    )
    return f"{prefix}{quotes}{escaped}{quotes}"


def _written(letter: str, quote: str, prefix: str, escapes: bool) -> str:  # noqa: FBT001
    if letter in ("\\", quote):
        return "\\" + letter
    if letter.isascii() or not escapes:
        return letter
    if "u" not in prefix.lower():
        return "".join(f"\\x{byte:02x}" for byte in letter.encode())
    code = ord(letter)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}" if code > 0xFF else f"\\x{code:02x}"
