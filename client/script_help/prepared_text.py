"""A script's text made fit for a reader of Python 3 without moving more than it must, and places in it to and fro.

`except X, e:` becomes `except X as e:`; a handler's body gets a line above it that says what `payload` is (H2).
"""

import re
from dataclasses import dataclass

_EXCEPT = re.compile(r"^([ \t]*except\b[^:\n#]*?),([ \t]*\w+[ \t]*:)", re.MULTILINE)
_AS = " as"
_PAYLOAD_LINE = "payload = {}\n"


@dataclass(frozen=True, slots=True)
class PreparedText:
    """The text, how many lines were put above it, and for changed lines from which column on they are longer."""

    text: str
    lines_above: int = 0
    longer_after: tuple[tuple[int, int], ...] = ()

    def prepared(self, line: int, column: int) -> tuple[int, int]:
        """Where a place of the script stands in the prepared text; lines count from 1, columns from 0."""
        after = dict(self.longer_after).get(line)
        moved = len(_AS) - 1 if after is not None and column > after else 0
        return line + self.lines_above, column + moved

    def original(self, line: int, column: int) -> tuple[int, int]:
        """Where a place of the prepared text stands in the script; line 0 or less is above it."""
        line -= self.lines_above
        after = dict(self.longer_after).get(line)
        moved = len(_AS) - 1 if after is not None and column > after else 0
        return line, column - moved


def prepared_text(text: str, *, has_payload: bool) -> PreparedText:
    """The script's text for a reader of Python 3."""
    longer = tuple(
        (text.count("\n", 0, match.start()) + 1, match.end(1) - match.start()) for match in _EXCEPT.finditer(text)
    )
    changed = _EXCEPT.sub(rf"\1{_AS}\2", text)
    if not has_payload:
        return PreparedText(changed, 0, longer)
    return PreparedText(_PAYLOAD_LINE + changed, 1, longer)


def line_and_column(text: str, position: int) -> tuple[int, int]:
    """The line, from 1, and the column, from 0, of a character."""
    return text.count("\n", 0, position) + 1, position - (text.rfind("\n", 0, position) + 1)
