"""The letters that a text literal of Python 2 stands for. Knows nothing of what is around it."""

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gateway_core.script_host.dialect import literals

# The dialect has no annotations, for it is a child's.
_READ: Callable[[str], Any] = literals.read_string
_PYTHON3: Callable[[Any, bool], str] = literals.python3_string

# ASCII without escapes and other quotes says what it is written as; most literals are of this kind.
_PLAIN = re.compile(r"""(['"])([ !#-&(-\[\]-~]*)\1""")


@dataclass(frozen=True, slots=True)
class TextLiteral:
    """What one literal says. `letters` is None where that can't be told, as for bytes that are no UTF-8."""

    letters: str | None
    is_unicode: bool


def text_literal(written: str) -> TextLiteral:
    """The literal `written`, its prefix and quotes included."""
    plain = _PLAIN.fullmatch(written)
    if plain is not None:
        return TextLiteral(plain[2], is_unicode=False)
    token = _READ(written)
    is_unicode = "u" in token.prefix
    try:
        text = str(ast.literal_eval(_PYTHON3(token, is_unicode)))
        return TextLiteral(text if is_unicode else text.encode("latin-1").decode("utf-8"), is_unicode)
    except (SyntaxError, ValueError):  # an escape that is none, or bytes that are no UTF-8
        return TextLiteral(None, is_unicode)
