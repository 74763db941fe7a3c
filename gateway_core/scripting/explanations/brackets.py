"""Which brackets of a text are open at a line, and whether a text in quotes is."""

import re
from dataclasses import dataclass

_PAIRS = {")": "(", "]": "[", "}": "{"}
_LONGEST = 5_000
_SIGN = re.compile(
    r"(?P<triple>'''|\"\"\")"
    r"|(?:'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")"
    r"|(?P<quote>['\"])(?!.*\\$)"
    r"|(?P<comment>#)"
    r"|(?P<bracket>[()\[\]{}])"
)


@dataclass(frozen=True, slots=True)
class Open:
    """A bracket or quotation mark that is open; `line` counts from 1."""

    sign: str
    line: int


@dataclass(frozen=True, slots=True)
class Balance:
    """The state after some lines: what is open, the innermost last, and the closing bracket that has no partner."""

    open: tuple[Open, ...]
    stray: str = ""


def balance(lines: list[str]) -> Balance:
    """Read the lines to their end, to a text that is not closed on its line, or to a bracket that nothing opened.

    Nothing is said where a line is too long to be read in no time.
    """
    if any(len(text) > _LONGEST for text in lines):
        return Balance(())
    reader = _Reader()
    for number, text in enumerate(lines, 1):
        reader.read(number, text)
        if reader.is_over:
            break
    return Balance(tuple(reader.open), reader.stray)


class _Reader:
    """Follows brackets and quotes line by line."""

    def __init__(self) -> None:
        self.open: list[Open] = []
        self.stray = ""
        self.is_over = False

    def read(self, number: int, text: str) -> None:
        """One more line."""
        place = 0
        while place < len(text) and not self.is_over:
            if self.open and len(self.open[-1].sign) == 3:
                place = self._end_of_triple(text, place)
                continue
            match = _SIGN.search(text, place)
            if match is None or match["comment"]:
                return
            place = match.end()
            if match["triple"] or match["quote"]:
                self.open.append(Open(match[0], number))
                self.is_over = match["quote"] is not None
            elif match["bracket"]:
                self._take_bracket(match[0], number)

    def _end_of_triple(self, text: str, place: int) -> int:
        end = text.find(self.open[-1].sign, place)
        if end < 0:
            return len(text)
        self.open.pop()
        return end + 3

    def _take_bracket(self, sign: str, number: int) -> None:
        if sign not in _PAIRS:
            self.open.append(Open(sign, number))
        elif self.open and self.open[-1].sign == _PAIRS[sign]:
            self.open.pop()
        else:
            self.stray, self.is_over = sign, True
