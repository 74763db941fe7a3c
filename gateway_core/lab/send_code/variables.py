"""`{{line}}` in a script: which variables it has, and the script with their values in place.

In a text literal the value becomes part of the text, whatever letters it has; anywhere else it stands as it is written.
Comments are left alone.
"""

import re
from collections.abc import Iterator, Mapping

from gateway_core.lab.send_code.text_literals import text_literal
from gateway_core.lab.send_code.value_writing import written_text

VARIABLE = re.compile(r"\{\{\s*([A-Za-z_]\w*)\s*\}\}", re.ASCII)
_PIECES = re.compile(
    r"""(?P<comment>\#[^\n]*)
    |(?P<text>(?:\b[uUbB][rR]?|\b[rR])?
        (?:"{3}(?:\\.|[^\\])*?"{3}|'{3}(?:\\.|[^\\])*?'{3}|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))
    |(?P<bare>\{\{\s*[A-Za-z_]\w*\s*\}\})""",
    re.VERBOSE | re.DOTALL | re.ASCII,
)


def used_variables(text: str) -> tuple[str, ...]:
    """The names of the variables in a script, in the order of the text, each once."""
    found = (match[1] for piece in _pieces(text) for match in VARIABLE.finditer(piece[0]))
    return tuple(dict.fromkeys(found))


def filled_variables(text: str, values: Mapping[str, str]) -> str:
    """The script with the values of its variables; a variable without a value stays as it is."""
    parts, end = [], 0
    for piece in _pieces(text):
        parts += [text[end : piece.start()], _filled_piece(piece, values)]
        end = piece.end()
    return "".join([*parts, text[end:]])


def _pieces(text: str) -> Iterator[re.Match[str]]:
    """The places where a variable counts."""
    if "{{" not in text:
        return iter(())
    return (match for match in _PIECES.finditer(text) if match.lastgroup != "comment")


def _filled_piece(piece: re.Match[str], values: Mapping[str, str]) -> str:
    def value_of(match: re.Match[str]) -> str:
        return values.get(match[1], match[0])

    written = piece[0]
    if not any(match[1] in values for match in VARIABLE.finditer(written)):
        return written
    if piece.lastgroup == "bare":
        return VARIABLE.sub(value_of, written)
    literal = text_literal(written)
    if literal.letters is None:  # bytes that are no text: the values join them as they are
        return VARIABLE.sub(value_of, written)
    return written_text(VARIABLE.sub(value_of, literal.letters), is_unicode=literal.is_unicode)
