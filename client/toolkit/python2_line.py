"""What a line of Python 2 is as far as strings and comments go: where texts over several lines end, and which brackets are code.

Only a triple-quoted string reaches over a line's end. Plain text, no Qt.
"""

import re
from collections.abc import Iterator

LONGEST_LINE = 20_000  # characters; what is longer is data and no script, and is neither coloured nor looked through
UNKNOWN, PLAIN, SINGLE, DOUBLE = -1, 0, 1, 2
QUOTES = {SINGLE: "'''", DOUBLE: '"""'}
_STATES = {quotes: state for state, quotes in QUOTES.items()}
_PIECES = re.compile(r"#.*|'''|\"\"\"|'(?:\\.|[^'\\])*'?|\"(?:\\.|[^\"\\])*\"?")
_BRACKETS = re.compile(r"[()\[\]{}]")


def end_state(text: str, state: int) -> int:
    """Whether the line `text`, begun in `state`, ends inside a triple-quoted string, and of which quotes."""
    position = 0
    while True:
        if state != PLAIN:
            close = string_end(text, position, QUOTES[state])
            if close < 0:
                return state
            state, position = PLAIN, close
        found = _PIECES.search(text, position)
        if found is None:
            return PLAIN
        position = found.end()
        state = _STATES.get(found.group(), PLAIN)


def string_end(text: str, start: int, quotes: str) -> int:
    """Where the string's closing quotes end at or after `start`, or -1; an escaped quote does not close."""
    position = start
    while position < len(text):
        if text[position] == "\\":
            position += 2
        elif text.startswith(quotes, position):
            return position + 3
        else:
            position += 1
    return -1


def code_brackets(text: str, state: int) -> tuple[tuple[int, str], ...]:
    """The brackets of a line that are neither in a string nor in a comment, each with its column."""
    found: list[tuple[int, str]] = []
    if len(text) > LONGEST_LINE:
        return ()
    for start, end in _code_spans(text, state):
        found.extend((match.start(), match.group()) for match in _BRACKETS.finditer(text, start, end))
    return tuple(found)


def _code_spans(text: str, state: int) -> Iterator[tuple[int, int]]:
    """The parts of a line that are code."""
    position = 0
    while position <= len(text):
        if state > PLAIN:
            close = string_end(text, position, QUOTES[state])
            if close < 0:
                return
            state, position = PLAIN, close
        piece = _PIECES.search(text, position)
        if piece is None:
            yield position, len(text)
            return
        yield position, piece.start()
        position = piece.end()
        state = _STATES.get(piece.group(), PLAIN)
