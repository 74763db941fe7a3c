"""An editor for Python 2 scripts: line numbers, highlighting, indentation, a mark for the line of an error, marks at places.

Knows texts and nothing else: who runs or saves them is the caller's business.
"""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextEdit, QWidget

from client.toolkit.code_call_tip import CodeCallTip
from client.toolkit.code_completion import CodeCompletion
from client.toolkit.code_editor_keys import CodeEditorKeys
from client.toolkit.code_editor_marks import CodeMarks, MarkLook
from client.toolkit.code_help import CodeHelp
from client.toolkit.fonts import code_font
from client.toolkit.python2_highlighter import Python2Highlighter
from client.toolkit.theme import Theme, ThemeController

_GAP = 8
_TAB_COLUMNS = 4
_SHAPE_DIGITS = 2  # the room for a shape beside the line numbers, in widths of a digit
_ERROR_LOOK = MarkLook("failed", "✖")


class CodeEditor(QPlainTextEdit):
    """Edits one text. `marks` are underlined places in it; `completion` and `call_tip` help whoever types.

    Signals: `edited` whenever the text differs from before by the user's or a caller's doing (its value is None).
    """

    edited = Signal(object)

    def __init__(self, theme_controller: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = theme_controller.theme
        self._error_line = 0
        self._text = ""
        self._keys = CodeEditorKeys(self)
        self.completion = CodeCompletion(self)
        self.call_tip = CodeCallTip(self)
        self.marks = CodeMarks(self)
        self.marks.changed.connect(self._on_marks_changed)
        self._gutter = _Gutter(self)
        self._header = QLabel(self)
        self._header.setAccessibleName(self.tr("First line, given"))
        self._header.setIndent(_GAP // 2)
        self._header.setAutoFillBackground(True)
        self._header.hide()
        self.setAccessibleName(self.tr("Code editor"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._highlighter = Python2Highlighter(self.document(), theme_controller)
        self.blockCountChanged.connect(self._on_block_count_changed)
        self.updateRequest.connect(self._on_update_request)
        self.cursorPositionChanged.connect(self._mark_lines)
        self.textChanged.connect(self._on_text_changed)
        theme_controller.changed.connect(self._on_theme_changed)
        for widget in (self, self._gutter, self._header):
            widget.setFont(code_font())
        self._apply_theme()

    def text(self) -> str:
        """The whole text, lines ended by a line feed each."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text; undo does not lead back to the one before."""
        self.setPlainText(text)
        self.document().setModified(False)

    def set_header(self, line: str) -> None:
        """Show `line` above the text, read-only, the text indented below it; empty for none."""
        self._header.setText(line)
        self._header.setVisible(bool(line))
        self._lay_out_margins()

    def go_to(self, line: int, column: int = 0) -> None:
        """Put the cursor into line `line`, from 1, before column `column`, from 0, and bring it into view."""
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + min(column, block.length() - 1))
            self.setTextCursor(cursor)
            self.centerCursor()

    def mark_error(self, line: int) -> None:
        """Mark line `line`, counted from 1, as that of an error and bring it into view; 0 takes the mark away."""
        self._error_line = line
        block = self.document().findBlockByNumber(line - 1)
        if line > 0 and block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.ensureCursorVisible()
        self._mark_lines()
        self._gutter.update()

    @property
    def error_line(self) -> int:
        """The line that carries the mark, 0 for none."""
        return self._error_line

    @property
    def is_fully_coloured(self) -> bool:
        """Whether highlighting has reached the end of the text."""
        return self._highlighter.is_finished

    def toggle_comment(self) -> None:
        """Put the selected lines in comment marks, or take these away."""
        self._keys.toggle_comment()

    def set_help(self, code_help: CodeHelp) -> None:
        """Who knows the language of the text."""
        self.completion.set_help(code_help)
        self.call_tip.set_help(code_help)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.completion.takes(event) or self.call_tip.takes(event):
            return
        if not (self.marks.handle(event) or self._keys.handle(event)):
            super().keyPressEvent(event)
        self.completion.after_key(event)
        self.call_tip.after_key(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setTabStopDistance(_TAB_COLUMNS * self._digit_width())
            self._lay_out_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margins()

    def gutter_width(self) -> int:
        """Pixels that the line numbers and the shapes beside them take."""
        digits = max(2, len(str(self.blockCount())))
        return int(self._digit_width() * (digits + _SHAPE_DIGITS)) + 2 * _GAP

    def paint_gutter(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in view; those with an error or a mark get its shape besides."""
        painter = QPainter(self._gutter)
        width = self.gutter_width()
        painter.fillRect(event.rect(), self._theme.color("surface"))
        painter.fillRect(QRect(0, event.rect().top(), width, event.rect().height()), self._theme.color("sunken"))
        current = self.textCursor().blockNumber()
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            height = self.blockBoundingRect(block).height()
            if block.isVisible() and top + height >= event.rect().top():
                number = block.blockNumber()
                look = _ERROR_LOOK if number + 1 == self._error_line else self.marks.look_of_line(number)
                token = look.token if look else "text" if number == current else "muted"
                painter.setPen(self._theme.color(token))
                box = QRect(_GAP // 2, round(top), width - _GAP - _GAP // 2, round(height))
                if look:
                    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, look.shape)
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number + 1))
            block = block.next()
            top += height
        painter.end()

    def _digit_width(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance("9")

    def _lay_out_margins(self) -> None:
        headed = not self._header.isHidden()
        body_indent = round(_TAB_COLUMNS * self._digit_width()) if headed else 0
        top = self._header.sizeHint().height() if headed else 0
        self.setViewportMargins(self.gutter_width() + body_indent, top, 0, 0)
        self._place_margins()

    def _place_margins(self) -> None:
        frame = self.contentsRect()
        viewport = self.viewport().geometry()
        width = self.gutter_width()
        self._gutter.setGeometry(frame.left(), viewport.top(), viewport.left() - frame.left(), viewport.height())
        self._header.setGeometry(frame.left() + width, frame.top(), frame.width() - width, viewport.top() - frame.top())

    def _mark_lines(self) -> None:
        """Tint the cursor's line and the error's."""
        marks = []
        cursor = self.textCursor()
        cursor.clearSelection()
        marks.append(_line_mark(cursor, self._theme.color("sunken")))
        block = self.document().findBlockByNumber(self._error_line - 1)
        if self._error_line > 0 and block.isValid():
            tint = QColor(self._theme.color("failed"))
            tint.setAlpha(48)
            marks.append(_line_mark(QTextCursor(block), tint))
        self.setExtraSelections([*marks, *self.marks.selections(self._theme)])

    def _apply_theme(self) -> None:
        colors = self._header.palette()
        colors.setColor(self._header.backgroundRole(), self._theme.color("sunken"))
        colors.setColor(self._header.foregroundRole(), self._theme.color("muted"))
        self._header.setPalette(colors)
        self._mark_lines()
        self._gutter.update()

    @Slot(object)
    def _on_theme_changed(self, theme: Theme) -> None:
        self._theme = theme
        self._apply_theme()

    @Slot(object)
    def _on_marks_changed(self, _value: None) -> None:
        self._mark_lines()
        self._gutter.update()

    @Slot(int)
    def _on_block_count_changed(self, _count: int) -> None:
        self._lay_out_margins()

    @Slot(QRect, int)
    def _on_update_request(self, _area: QRect, _scrolled: int) -> None:
        self._gutter.update()

    @Slot()
    def _on_text_changed(self) -> None:
        """Qt says so for new colours too, so look whether the text is another one."""
        text = self.toPlainText()
        if text == self._text:
            return
        self._text = text
        if self._error_line:
            self._error_line = 0
            self._mark_lines()
        self.edited.emit(None)


class _Gutter(QWidget):
    """The strip of line numbers; the editor draws it."""

    def __init__(self, editor: CodeEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setAccessibleName(self.tr("Line numbers"))

    def sizeHint(self) -> QSize:
        return QSize(self._editor.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_gutter(event)


def _line_mark(cursor: QTextCursor, color: QColor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    mark.format.setBackground(color)
    mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
    return mark
