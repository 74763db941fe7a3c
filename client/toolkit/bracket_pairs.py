"""Finds the partner of a bracket in a text that is asked for line by line. Plain Python, no Qt; knows no language.

Looks no farther than `MOST_LINES`, so that a key stroke never costs the whole of a long text.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

MOST_LINES = 500
_PARTNERS = {"(": ")", "[": "]", "{": "}", ")": "(", "]": "[", "}": "{"}
_OPENING = "([{"

LineBrackets = Callable[[int], Sequence[tuple[int, str]]]


@dataclass(frozen=True, slots=True)
class BracketPlace:
    """A bracket: its line and column, both from 0, and its sign."""

    line: int
    column: int
    sign: str


@dataclass(frozen=True, slots=True)
class BracketPair:
    """A bracket and its partner. `partner` is None where it has none; `fits` tells whether it is of the same kind."""

    first: BracketPlace
    partner: BracketPlace | None
    fits: bool = True


def bracket_at(brackets: Sequence[tuple[int, str]], line: int, column: int) -> BracketPlace | None:
    """The bracket that a cursor touches: the one before it rather than the one behind."""
    signs = dict(brackets)
    for place in (column - 1, column):
        if place in signs:
            return BracketPlace(line, place, signs[place])
    return None


def pair_of(first: BracketPlace, line_count: int, brackets: LineBrackets) -> BracketPair | None:
    """The bracket with its partner; None where it may be farther away than is looked."""
    step = 1 if first.sign in _OPENING else -1
    waiting = [first.sign]
    line = first.line
    while 0 <= line < line_count and abs(line - first.line) <= MOST_LINES:
        for column, sign in brackets(line)[::step]:
            if line == first.line and (column - first.column) * step <= 0:
                continue
            if (sign in _OPENING) == (step > 0):
                waiting.append(sign)
                continue
            fits = _PARTNERS[waiting.pop()] == sign
            if not waiting or not fits:
                return BracketPair(first, BracketPlace(line, column, sign), fits and not waiting)
        line += step
    is_at_end = not 0 <= line < line_count
    return BracketPair(first, None, fits=False) if is_at_end else None


def enclosing(line: int, column: int, brackets: LineBrackets) -> BracketPlace | None:
    """The opening bracket around a place, if there is one near enough."""
    depth = 0
    for number in range(line, max(-1, line - MOST_LINES - 1), -1):
        for place, sign in reversed(brackets(number)):
            if number == line and place >= column:
                continue
            depth += -1 if sign in _OPENING else 1
            if depth < 0:
                return BracketPlace(number, place, sign)
    return None
