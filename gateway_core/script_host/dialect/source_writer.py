"""Writes rewritten tokens back as source: every token in the line where it stood, indented with spaces alone.

Python 2 counts a tab up to the next multiple of 8 columns; Python 3 refuses most mixtures, so columns are made of spaces.
"""

from .source_tokens import kinds

_TAB_COLUMNS = 8
_INVISIBLE = frozenset({kinds.INDENT, kinds.DEDENT, kinds.ENDMARKER})


class SourceWriter:
    """Collects the text of one source; use it once."""

    def __init__(self):
        self._parts = []
        self._row = 1
        self._column = 0
        self._begins_line = True

    def write(self, tokens):
        """The source that `tokens` make."""
        for token in tokens:
            if token.kind == kinds.NEWLINE:
                self._write_text(token.before + token.after)
                self._end_line(token)
            elif token.kind not in _INVISIBLE:
                self._write_token(token)
        return "".join(self._parts)

    def _write_token(self, token):
        row, column = token.start
        if self._begins_line:
            self._parts.append("\n" * (row - self._row))
            self._parts.append(" " * _column_of(token.line, column))
            self._begins_line = False
        elif row > self._row:
            self._parts.append("\\\n" * (row - self._row) + " ")
        elif column > self._column:
            self._parts.append(" ")
        self._write_text(token.before + token.text + token.after)
        self._row, self._column = token.end

    def _write_text(self, text):
        self._parts.append(text)

    def _end_line(self, token):
        self._parts.append("\n")
        self._row, self._column = token.start[0] + 1, 0
        self._begins_line = True


def _column_of(line, end):
    column = 0
    for character in line[:end]:
        if character == "\t":
            column = (column // _TAB_COLUMNS + 1) * _TAB_COLUMNS
        elif character == "\f":
            column = 0
        else:
            column += 1
    return column
