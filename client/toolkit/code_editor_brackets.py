"""Shows in a code editor which bracket belongs to the one at the cursor, or that it has none. Knows brackets, not the language."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from client.toolkit.bracket_pairs import BracketPair, BracketPlace, bracket_at, enclosing, pair_of
from client.toolkit.code_editor_lines import in_units
from client.toolkit.python2_line import PLAIN, code_brackets
from client.toolkit.theme import Theme

_KEEP = QTextCursor.MoveMode.KeepAnchor


class CodeBrackets(QObject):
    """The brackets of one editor, which owns this. `lines_read` counts the lines that were looked at, ever."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self.lines_read = 0

    def selections(self, theme: Theme) -> list[QTextEdit.ExtraSelection]:
        """The bracket at the cursor and its partner, tinted; underlined as an error if it has none that fits."""
        pair = self.pair()
        if pair is None:
            return []
        places = [pair.first] if pair.partner is None else [pair.first, pair.partner]
        return [self._selection(place, theme, fits=pair.fits) for place in places]

    def pair(self) -> BracketPair | None:
        """The bracket that the cursor touches, with its partner."""
        cursor = self._editor.textCursor()
        if cursor.hasSelection():
            return None
        line, column = cursor.blockNumber(), cursor.positionInBlock()
        first = bracket_at(self._brackets(line), line, column)
        return pair_of(first, self._editor.blockCount(), self._brackets) if first is not None else None

    def go_to_partner(self) -> None:
        """Put the cursor behind the partner of its bracket; elsewhere, to the bracket around it."""
        cursor = self._editor.textCursor()
        line, column = cursor.blockNumber(), cursor.positionInBlock()
        if bracket_at(self._brackets(line), line, column) is None:
            target = enclosing(line, column, self._brackets)
        else:
            pair = self.pair()
            target = pair.partner if pair is not None else None
        if target is not None:
            block = self._editor.document().findBlockByNumber(target.line)
            cursor.setPosition(block.position() + target.column + 1)
            self._editor.setTextCursor(cursor)
            self._editor.ensureCursorVisible()

    def _brackets(self, line: int) -> Sequence[tuple[int, str]]:
        self.lines_read += 1
        block = self._editor.document().findBlockByNumber(line)
        return code_brackets(in_units(block.text()), max(block.previous().userState(), PLAIN))

    def _selection(self, place: BracketPlace, theme: Theme, *, fits: bool) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        block = self._editor.document().findBlockByNumber(place.line)
        mark.cursor = QTextCursor(block)
        mark.cursor.setPosition(block.position() + place.column)
        mark.cursor.setPosition(block.position() + place.column + 1, _KEEP)
        tint = QColor(theme.color("accent" if fits else "failed"))
        tint.setAlpha(64)
        mark.format.setBackground(tint)
        if not fits:
            mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            mark.format.setUnderlineColor(theme.color("failed"))
        return mark
