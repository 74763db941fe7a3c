"""The sequence on the screen: scrolled, its parties' names and its times staying in view, chosen from by mouse and keyboard.

Draws only what is seen. Knows no gateway.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontInfo, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

from client.toolkit.empty_text import paint_empty_text
from client.toolkit.plain_tip import plain_tip
from client.toolkit.theme import Theme, ThemeController
from designer.panels.sequence.diagram import Diagram, Placed, Sizes
from designer.panels.sequence.mark_walk import MarkWalk, Step
from designer.panels.sequence.model import ShownSequence, mark_sentence
from designer.panels.sequence.painting import DiagramPainter

_KEYS = {
    (Qt.Key.Key_Up, False): Step.EARLIER,
    (Qt.Key.Key_Down, False): Step.LATER,
    (Qt.Key.Key_Left, False): Step.LEFT,
    (Qt.Key.Key_Right, False): Step.RIGHT,
    (Qt.Key.Key_Up, True): Step.EARLIER_HERE,
    (Qt.Key.Key_Down, True): Step.LATER_HERE,
    (Qt.Key.Key_Home, False): Step.FIRST,
    (Qt.Key.Key_End, False): Step.LAST,
    (Qt.Key.Key_Home, True): Step.FIRST,
    (Qt.Key.Key_End, True): Step.LAST,
}
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NONE = -1


class SequenceCanvas(QAbstractScrollArea):
    """Shows one sequence.

    Signals: `mark_chosen` (its number, or -1), `mark_activated` (its number; Return, Enter or a double click).
    """

    mark_chosen = Signal(object)
    mark_activated = Signal(object)

    def __init__(self, themes: ThemeController) -> None:
        super().__init__()
        self._themes = themes
        self._shown = ShownSequence()
        self._diagram = Diagram(self._shown, self._sizes())
        self._chosen = _NONE
        self._empty = ("", "")
        self.setAccessibleName(self.tr("Sequence of messages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        themes.changed.connect(self._on_theme_changed)

    @property
    def diagram(self) -> Diagram:
        """Where everything stands."""
        return self._diagram

    @property
    def chosen(self) -> int:
        """The number of the chosen mark; -1 for none."""
        return self._chosen

    def sizeHint(self) -> QSize:
        return QSize(400, 160)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)

    def set_empty_text(self, headline: str, hint: str) -> None:
        """What to say where there are no marks: what the view is for, and the first step."""
        self._empty = (headline, hint)
        self.setAccessibleDescription(f"{headline} {hint}")
        self.viewport().update()

    def show_sequence(self, shown: ShownSequence, *, to_end: bool = False) -> None:
        """Show another sequence, from where it was scrolled to or at its end."""
        kept = self._shown.marks[self._chosen].key if self._chosen != _NONE else None
        self._shown = shown
        self._chosen = next((at for at, each in enumerate(shown.marks) if each.key == kept), _NONE)
        self._arrange()
        if to_end:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def choose(self, number: int) -> None:
        """Choose a mark and bring it into view; -1 for none."""
        if number == self._chosen:
            return
        self._chosen = number if 0 <= number < len(self._shown.marks) else _NONE
        if self._chosen != _NONE:
            self._reveal(self._diagram.marks[self._chosen])
            self.setAccessibleDescription(mark_sentence(self._shown.marks[self._chosen], self._shown.begins_ms))
        self.viewport().update()
        self.mark_chosen.emit(self._chosen)

    def place_of(self, number: int) -> QPoint:
        """Where a mark can be clicked, in the viewport."""
        placed = self._diagram.marks[number]
        x = self._diagram.x_of(placed.to_column)
        if placed.shown.has_arrow:
            x += self._diagram.column_width * 0.3 * (1 if placed.column > placed.to_column else -1)
        return self._corner(QPointF(x, placed.begin)).toPoint()

    # -- what Qt asks for ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._themes.theme.color("surface"))
        if not self._shown.marks:
            painter.setPen(self._themes.theme.color("text"))
            paint_empty_text(painter, self.viewport().rect(), self.font(), self._empty)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_held = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        page = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(key, 0)
        if key in _RETURN and self._chosen != _NONE:
            self.mark_activated.emit(self._chosen)
        elif page:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + page * bar.pageStep())
        elif (key, is_held) in _KEYS and self._shown.marks:
            self.choose(MarkWalk(self._diagram.marks).after(self._chosen, _KEYS[key, is_held]))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            found = self._mark_under(event.position())
            self.choose(found.number if found else _NONE)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what the first of the two clicks chose: it may have scrolled the mark away from below the mouse."""
        if self._chosen != _NONE and event.button() == Qt.MouseButton.LeftButton:
            self.mark_activated.emit(self._chosen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_mark = self._mark_under(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_mark else Qt.CursorShape.ArrowCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self._tip_at(QPointF(event.pos()))), self.viewport())
            return True
        return super().viewportEvent(event)

    # -- places -------------------------------------------------------------------------------------------------

    def _sizes(self) -> Sizes:
        return Sizes(float(QFontInfo(self.font()).pixelSize()), float(self.viewport().width()))

    def _arrange(self) -> None:
        self._diagram = diagram = Diagram(self._shown, self._sizes())
        room = self.viewport().size()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, round(diagram.width) - room.width()))
        across.setPageStep(room.width())
        across.setSingleStep(round(diagram.column_width / 2))
        down.setRange(0, max(0, round(diagram.height + diagram.sizes.head) - room.height()))
        down.setPageStep(max(1, room.height() - round(diagram.sizes.head)))
        down.setSingleStep(round(diagram.sizes.row))
        self.viewport().update()

    def _paint(self, painter: QPainter, part: QRect) -> None:
        diagram, head, times = self._diagram, self._diagram.sizes.head, self._diagram.sizes.times_width
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        drawn = DiagramPainter(painter, diagram, self._themes.theme, self.font())
        painter.save()
        painter.setClipRect(part.intersected(QRect(0, round(head), self.viewport().width(), self.viewport().height())))
        painter.translate(-left, head - top)
        area = QRectF(left, top, self.viewport().width(), self.viewport().height() - head)
        drawn.draw_ground(area)
        drawn.draw_marks(area, self._chosen)
        drawn.draw_times(area, left)
        painter.restore()
        painter.save()
        painter.translate(-left, 0)
        drawn.draw_heads(QRectF(left, 0, self.viewport().width(), head))
        painter.fillRect(QRectF(left, 0, times - diagram.sizes.em / 2, head), self._themes.theme.color("sunken"))
        painter.restore()

    def _mark_under(self, at: QPointF) -> Placed | None:
        if not self._shown.marks or at.y() < self._diagram.sizes.head:
            return None
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return self._diagram.mark_at(at.x() + left, at.y() + top - self._diagram.sizes.head)

    def _tip_at(self, at: QPointF) -> str:
        """All that a mark or a party says; nothing elsewhere."""
        if not self._shown.marks:
            return ""
        if at.y() < self._diagram.sizes.head:
            x = at.x() + self.horizontalScrollBar().value()
            column = int((x - self._diagram.sizes.times_width) // self._diagram.column_width)
            parties = self._shown.parties
            return f"{parties[column].name}\n{parties[column].detail}" if 0 <= column < len(parties) else ""
        found = self._mark_under(at)
        return mark_sentence(found.shown, self._shown.begins_ms) if found else ""

    def _corner(self, place: QPointF) -> QPointF:
        """A place of the diagram in the viewport."""
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return place - scrolled + QPointF(0, self._diagram.sizes.head)

    def _reveal(self, placed: Placed) -> None:
        """Scroll as little as it takes to see a mark."""
        sizes, room = self._diagram.sizes, self.viewport().size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        highest, lowest = placed.begin + sizes.row - (room.height() - sizes.head), placed.begin - sizes.row
        down.setValue(round(min(max(down.value(), highest), lowest)))
        x, half = self._diagram.x_of(placed.to_column), self._diagram.column_width / 2
        across.setValue(round(min(max(across.value(), x + half - room.width()), x - half - sizes.times_width)))

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.viewport().update()
