"""What is looked for in texts: letters or a regular expression, with or without case, whole words or not.

Finds places line by line, so that a pattern that takes its time can be stopped between two lines. Must not know who looks.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRegularExpression

_OPTIONS = QRegularExpression.PatternOption
_REFERENCE = re.compile(r"\\(?:(\d)|(.))", re.DOTALL)
_ESCAPES = {"n": "\n", "t": "\t", "\\": "\\"}


@dataclass(frozen=True, slots=True)
class FindWish:
    """What somebody looks for. `pattern` is taken by its letters unless `is_regex`."""

    pattern: str = ""
    matches_case: bool = False
    whole_words: bool = False
    is_regex: bool = False


@dataclass(frozen=True, slots=True)
class LineHit:
    """A place in one line, in characters from `start` up to, not with, `end`; `groups` are what the brackets found."""

    start: int
    end: int
    groups: tuple[str, ...]


class PatternError(ValueError):
    """The pattern cannot be looked for; the text is a sentence that says why and what to do."""


class TextPattern:
    """A wish made ready. Raises `PatternError` if it is no regular expression, and while looking if it is too hard a one."""

    def __init__(self, wish: FindWish) -> None:
        self.wish = wish
        pattern = wish.pattern if wish.is_regex else QRegularExpression.escape(wish.pattern)
        if wish.whole_words:
            pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
        options = _OPTIONS.UseUnicodePropertiesOption
        if not wish.matches_case:
            options |= _OPTIONS.CaseInsensitiveOption
        if wish.is_regex:  # for the words about it, without what was put around
            _check(QRegularExpression(wish.pattern))
        self._expression = QRegularExpression(pattern, options)
        _check(self._expression)

    def hits(self, line: str) -> Iterator[LineHit]:
        """The places in a line, from left to right; those that are empty are left out."""
        is_wide = not line.isascii() and any(ord(letter) > 0xFFFF for letter in line)
        counted = _WideLine(line) if is_wide else None  # Qt counts a letter beyond the basic plane as two
        matches = self._expression.globalMatch(line)
        at = 0
        while matches.hasNext():
            match = matches.next()
            start, at = match.capturedStart(), match.capturedEnd()
            if start < at:
                first, last = (counted.characters(start), counted.characters(at)) if counted else (start, at)
                yield LineHit(first, last, tuple(match.capturedTexts()))
        if not self._expression.match(line, at).isValid():  # the walk ends without a word where it is given up
            raise PatternError(self._too_hard())

    def _too_hard(self) -> str:
        return QCoreApplication.translate(
            "TextPattern", "The regular expression takes too long. Write a simpler one, with fewer + and * in brackets."
        )

    def replaced(self, hit: LineHit, replacement: str) -> str:
        r"""What stands in place of a hit then. In a regular expression's, `\1` is its first bracket, `\n` a new line."""
        if not self.wish.is_regex:
            return replacement

        def put_in(match: re.Match[str]) -> str:
            number, letter = match.groups()
            if number is not None:
                return hit.groups[int(number)] if int(number) < len(hit.groups) else ""
            return _ESCAPES.get(letter, match.group())

        return _REFERENCE.sub(put_in, replacement)


def _check(expression: QRegularExpression) -> None:
    if expression.isValid():
        return
    sentence = QCoreApplication.translate(
        "TextPattern", "This is no regular expression: {reason}, at letter {number}. Mend it, or look for plain text."
    )
    number = max(expression.patternErrorOffset(), 0) + 1
    raise PatternError(sentence.format(reason=expression.errorString(), number=number))


class _WideLine:
    """A line with letters that Qt counts as two; asked from left to right, so that each part is counted once."""

    def __init__(self, line: str) -> None:
        self._units = line.encode("utf-16-le", "surrogatepass")
        self._counted = 0
        self._characters = 0

    def characters(self, units: int) -> int:
        """How many characters the first `units` of Qt's units are."""
        part = self._units[2 * self._counted : 2 * units]
        self._characters += len(part.decode("utf-16-le", "surrogatepass"))
        self._counted = units
        return self._characters
