"""What stands around the text of a code editor: line numbers with the shapes of marks, a given first line, the find bar.

Must not know what the text means; the editor draws nothing of it itself.
"""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QToolTip, QWidget

from client.toolkit.code_editor_marks import CodeMarks, MarkLook
from client.toolkit.fonts import code_font
from client.toolkit.plain_tip import plain_tip
from client.toolkit.text_search import TextSearch
from client.toolkit.theme import Theme, ThemeController

GAP = 8
TAB_COLUMNS = 4
_SHAPE_DIGITS = 2  # the room for a shape beside the line numbers, in widths of a digit
_ERROR_LOOK = MarkLook("failed", "✖")


class Lines(Protocol):
    """What the gutter must know of the text: the line of an error, from 1, what the error is, and the marks."""

    marks: CodeMarks
    error_tip: str

    @property
    def error_line(self) -> int:
        """The line of an error, 0 for none."""


class CodeGutter(QWidget):
    """The strip of line numbers. A click on the shape of a mark asks what can be done about it.

    Signals: `shape_clicked` (the number of the line, from 0).
    """

    shape_clicked = Signal(object)

    def __init__(self, editor: QPlainTextEdit, lines: Lines, themes: ThemeController) -> None:
        super().__init__(editor)
        self._editor = editor
        self._lines = lines
        self._theme: Theme = themes.theme
        self.setAccessibleName(self.tr("Line numbers"))
        self.setMouseTracking(True)
        self.setFont(code_font())
        themes.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(self.width_wanted(), 0)

    def width_wanted(self) -> int:
        """Pixels that the line numbers and the shapes beside them take."""
        digits = max(2, len(str(self._editor.blockCount())))
        return int(digit_width(self._editor) * (digits + _SHAPE_DIGITS)) + 2 * GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines in view; those with an error or a mark get its shape besides."""
        painter = QPainter(self)
        width = self.width_wanted()
        painter.fillRect(event.rect(), self._theme.color("surface"))
        painter.fillRect(QRect(0, event.rect().top(), width, event.rect().height()), self._theme.color("sunken"))
        current = self._editor.textCursor().blockNumber()
        for block, area in lines_in_view(self._editor, event.rect()):
            number = block.blockNumber()
            look = self._look_of(number)
            painter.setPen(self._theme.color(look.token if look else "text" if number == current else "muted"))
            box = QRect(GAP // 2, area.top(), width - GAP - GAP // 2, area.height())
            if look:
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, look.shape)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number + 1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the release."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a mark's shape asks for what can be done; elsewhere it leads to the line's beginning."""
        event.accept()
        number = self._line_at(event.position().toPoint())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.shape_clicked.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over the shape of a mark."""
        number = self._line_at(event.position().toPoint())
        is_marked = number is not None and self._lines.marks.look_of_line(number) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_marked else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Tell the meaning of a shape where the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._line_at(event.pos())
            tip = self.tip_of_line(number) if number is not None else ""
            QToolTip.showText(event.globalPos(), plain_tip(tip), self)
            return True
        return super().event(event)

    def tip_of_line(self, number: int) -> str:
        """What the shapes of a line mean; lines count from 0."""
        error = self._lines.error_tip if number + 1 == self._lines.error_line else ""
        return "\n".join(part for part in (error, self._lines.marks.tip_of_line(number)) if part)

    def _look_of(self, number: int) -> MarkLook | None:
        return _ERROR_LOOK if number + 1 == self._lines.error_line else self._lines.marks.look_of_line(number)

    def _line_at(self, place: QPoint) -> int | None:
        for block, area in lines_in_view(self._editor, self.rect()):
            if area.top() <= place.y() < area.bottom() + 1:
                return block.blockNumber()
        return None

    def _on_theme_changed(self, theme: Theme) -> None:
        self._theme = theme
        self.update()


class CodeMargins(QObject):
    """Lays out what stands around the text: at the left the gutter, above a find bar, if one is shown, and the given line."""

    def __init__(self, editor: QPlainTextEdit, gutter: CodeGutter, search: TextSearch, themes: ThemeController) -> None:
        super().__init__(editor)
        self._editor = editor
        self._gutter = gutter
        self._search = search
        self.header = QLabel(editor)
        self.header.setAccessibleName(self.tr("First line, given"))
        self.header.setIndent(GAP // 2)
        self.header.setAutoFillBackground(True)
        self.header.setFont(code_font())
        self.header.hide()
        self._color(themes.theme)
        themes.changed.connect(self._color)
        editor.updateRequest.connect(self._on_update_request)

    def set_header(self, line: str) -> None:
        """Show `line` above the text, read-only; empty for none."""
        self.header.setText(line)
        self.header.setVisible(bool(line))

    def left(self) -> int:
        """Pixels left of the text; below a given line it stands deeper."""
        indent = 0 if self.header.isHidden() else round(TAB_COLUMNS * digit_width(self._editor))
        return self._gutter.width_wanted() + indent

    def top(self) -> int:
        """Pixels above the text."""
        return self._search.height + (0 if self.header.isHidden() else self.header.sizeHint().height())

    def place(self) -> None:
        """Put everything where the text leaves it room."""
        frame, viewport = self._editor.contentsRect(), self._editor.viewport().geometry()
        width, above = self._gutter.width_wanted(), frame.top() + self._search.height
        self._gutter.setGeometry(frame.left(), viewport.top(), viewport.left() - frame.left(), viewport.height())
        self.header.setGeometry(frame.left() + width, above, frame.width() - width, viewport.top() - above)
        self._search.place()

    def _color(self, theme: Theme) -> None:
        colors = self.header.palette()
        colors.setColor(self.header.backgroundRole(), theme.color("sunken"))
        colors.setColor(self.header.foregroundRole(), theme.color("muted"))
        self.header.setPalette(colors)

    def _on_update_request(self, _area: QRect, _scrolled: int) -> None:
        self._gutter.update()


def digit_width(editor: QPlainTextEdit) -> float:
    """How wide a letter of the code face is there."""
    return QFontMetricsF(editor.font()).horizontalAdvance("9")


def lines_in_view(editor: QPlainTextEdit, area: QRect) -> list[tuple[QTextBlock, QRect]]:
    """The lines that show in a part of the viewport's height, each with where it stands."""
    found = []
    block = editor.firstVisibleBlock()
    top = editor.blockBoundingGeometry(block).translated(editor.contentOffset()).top()
    while block.isValid() and top <= area.bottom():
        height = editor.blockBoundingRect(block).height()
        if block.isVisible() and top + height >= area.top():
            of_text = block.layout().boundingRect().height()  # without the margin that the last line has below it
            found.append((block, QRect(0, round(top), area.width(), round(of_text))))
        block = block.next()
        top += height
    return found
