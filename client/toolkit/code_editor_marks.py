"""Marks at places in a code editor's text: an underline and a tool tip each, and the way from one to the next.

They move with the text while somebody types. Must not know who found what they mark.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip

from client.toolkit.plain_tip import plain_tip
from client.toolkit.theme import Theme


@dataclass(frozen=True, slots=True)
class MarkLook:
    """A colour token of the theme and a shape for the gutter, so that colour never stands alone."""

    token: str
    shape: str


@dataclass(frozen=True, slots=True)
class CodeMark:
    """A place on one line, counted from 1, from `column` up to, not with, `end_column`, in characters from 0."""

    line: int
    column: int
    end_column: int
    look: MarkLook
    tip: str


class CodeMarks(QObject):
    """The marks of one editor, which owns this.

    Signals: `changed` (None) when other marks are shown; `ignore_requested` (the index of a mark) when somebody wants to
    hear no more of it; `fixes_requested` (the index of a mark) when somebody asks what can be done about it.
    """

    changed = Signal(object)
    ignore_requested = Signal(object)
    fixes_requested = Signal(object)

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks: list[tuple[QTextCursor, CodeMark]] = []
        self._drawn: list[QTextEdit.ExtraSelection] = []
        self._theme: Theme | None = None
        editor.viewport().installEventFilter(self)

    def show(self, marks: Sequence[CodeMark]) -> None:
        """Show these marks, by their places, instead of those before; a place that the text has not is left out."""
        document = self._editor.document()
        placed = ((document.findBlockByNumber(mark.line - 1), mark) for mark in marks)
        self._marks = [(_cursor(block, mark), mark) for block, mark in placed if block.isValid()]
        self._theme = None
        self.changed.emit(None)

    def selections(self, theme: Theme) -> list[QTextEdit.ExtraSelection]:
        """The underlines, for the editor to draw; it asks with every move of the cursor."""
        if theme is not self._theme:
            self._drawn = [_underline(cursor, theme.color(mark.look.token)) for cursor, mark in self._marks]
            self._theme = theme
        return self._drawn

    def look_of_line(self, number: int) -> MarkLook | None:
        """How the first mark of a line looks; lines count from 0 here, as Qt counts them."""
        on_line = self._on_line(number)
        return self._marks[on_line[0]][1].look if on_line else None

    def tip_of_line(self, number: int) -> str:
        """What the marks of a line mean; lines count from 0 here too."""
        return "\n".join(self._marks[at][1].tip for at in self._on_line(number))

    def index_at_cursor(self) -> int | None:
        """Which mark stands on the cursor's line; the last one up to the cursor where there are several."""
        cursor = self._editor.textCursor()
        on_line = self._on_line(cursor.blockNumber())
        before = [at for at in on_line if _start(self._marks[at]) <= cursor.position()]
        return before[-1] if before else next(iter(on_line), None)

    def _on_line(self, number: int) -> range:
        first = bisect_left(self._marks, number, key=_block_number)
        return range(first, bisect_right(self._marks, number, key=_block_number))

    def go_to(self, index: int) -> None:
        """Put the cursor at a mark and bring it into view."""
        if not 0 <= index < len(self._marks):
            return
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(_start(self._marks[index]))
        self._editor.setTextCursor(cursor)
        self._editor.centerCursor()

    def line_of(self, index: int) -> int:
        """The line on which a mark stands now, counted from 1."""
        return _block_number(self._marks[index]) + 1

    def request_ignore(self) -> bool:
        """Ask to hear no more of the mark at the cursor; false if there is none."""
        index = self.index_at_cursor()
        if index is not None:
            self.ignore_requested.emit(index)
        return index is not None

    def request_fixes(self) -> bool:
        """Ask what can be done about the mark at the cursor; false if there is none."""
        index = self.index_at_cursor()
        if index is not None:
            self.fixes_requested.emit(index)
        return index is not None

    def go_to_next(self) -> bool:
        """Put the cursor at the next mark, after the last at the first; false if there is none."""
        after = bisect_right(self._marks, self._editor.textCursor().position(), key=_start)
        self.go_to(after if after < len(self._marks) else 0)
        return bool(self._marks)

    def go_to_previous(self) -> bool:
        """Put the cursor at the mark before, before the first at the last; false if there is none."""
        before = bisect_left(self._marks, self._editor.textCursor().position(), key=_start) - 1
        self.go_to(before if before >= 0 else len(self._marks) - 1)
        return bool(self._marks)

    def wants(self, event: QKeyEvent) -> bool:
        """Whether the key is Alt+Enter on a line with a mark."""
        is_alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return is_alt and is_enter and self.index_at_cursor() is not None

    def handle(self, event: QKeyEvent) -> bool:
        """Alt+Enter on a mark; F8 with Shift or Alt where no menu has them (dialogs have none); false for any other key."""
        if self.wants(event):
            self.request_fixes()
        elif event.key() != Qt.Key.Key_F8:
            return False
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.request_ignore()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.go_to_previous()
        else:
            self.go_to_next()
        event.accept()
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell a mark's meaning where the mouse rests on it."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return False
        position = self._editor.cursorForPosition(event.pos()).position()
        tips = [mark.tip for cursor, mark in self._marks if _covers(cursor, position)]
        QToolTip.showText(event.globalPos(), plain_tip("\n".join(tips)), self._editor)
        return True


def _cursor(block: QTextBlock, mark: CodeMark) -> QTextCursor:
    cursor = QTextCursor(block)
    text = block.text()
    cursor.setPosition(block.position() + _units(text[: mark.column]))
    cursor.setPosition(block.position() + _units(text[: mark.end_column]), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _units(text: str) -> int:
    """The length of a text as Qt counts, which takes two for a character beyond the basic plane."""
    return len(text.encode("utf-16-le")) // 2


def _underline(cursor: QTextCursor, color: QColor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    mark.format.setUnderlineColor(color)
    return mark


def _start(placed: tuple[QTextCursor, CodeMark]) -> int:
    return placed[0].selectionStart()


def _block_number(placed: tuple[QTextCursor, CodeMark]) -> int:
    return placed[0].document().findBlock(_start(placed)).blockNumber()


def _covers(cursor: QTextCursor, position: int) -> bool:
    return cursor.selectionStart() <= position <= cursor.selectionEnd()
