"""Draws a sequence: on the screen the part that is seen, into a file all of it. Knows no widget."""

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from client.toolkit.theme import Theme
from designer.panels.sequence.diagram import Break, Diagram, Placed
from designer.panels.sequence.shapes import ArrowLook, MarkShapes
from designer.panels.sequence.words import after_text, break_text, kind_words
from gateway_core.api import EndpointKind, MarkKind

_LINES = Qt.PenStyle
_FLAGS = Qt.AlignmentFlag
_ONE_LINE = Qt.TextFlag.TextSingleLine
_ARRIVED = "accent"
_INKS = {_ARRIVED: "text"}  # words beside an arrow are no links
_BAR_EM, _LEVEL_EM = 0.6, 0.35
_MOST_LETTERS = 200


class DiagramPainter:
    """Draws one diagram with one painter, in a theme's colours."""

    def __init__(self, painter: QPainter, diagram: Diagram, theme: Theme, font: QFont) -> None:
        self._painter = painter
        self._diagram = diagram
        self._theme = theme
        self._em = diagram.sizes.em
        self._font = font
        self._strong = QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._letters = QFontMetricsF(font)
        self._shapes = MarkShapes(painter, theme, self._em)
        painter.setFont(font)

    def draw_ground(self, area: QRectF) -> None:
        """Lifelines, and the breaks across them."""
        for column in self._diagram.columns_between(area.left(), area.right()):
            x = self._diagram.x_of(column)
            self._painter.setPen(self._shapes.pen("line", _LINES.DashLine))
            self._painter.drawLine(QLineF(x, area.top(), x, min(area.bottom(), self._diagram.height)))
        for each in self._diagram.breaks_between(area.top(), area.bottom()):
            self._draw_break(each, area)

    def draw_marks(self, area: QRectF, chosen: int = -1) -> None:
        """The marks within an area; `chosen` is the number of the one that stands out."""
        for _ in self.mark_steps(area, chosen):
            pass

    def mark_steps(self, area: QRectF, chosen: int = -1) -> Iterator[None]:
        """The same mark by mark."""
        placed = [
            each for each in self._diagram.marks_between(area.top(), area.bottom()) if self._is_within(each, area)
        ]
        for each in placed:
            if each.shown.mark.kind is MarkKind.RUN:
                self._draw_bar(each, is_chosen=each.number == chosen)
                yield
        for left_out in self._diagram.breaks_between(area.top(), area.bottom()):
            self._write_break(left_out, max(area.left(), 0.0) + self._diagram.sizes.times_width)
        for each in placed:
            if each.shown.mark.kind is not MarkKind.RUN:
                self._draw_mark(each, is_chosen=each.number == chosen)
                yield

    def draw_times(self, area: QRectF, left: float) -> None:
        """The column of times, with its edge at `left`."""
        width = self._diagram.sizes.times_width
        self._painter.fillRect(
            QRectF(left, area.top(), width - self._em / 2, area.height()), self._shapes.color("sunken")
        )
        self._painter.setPen(self._shapes.color("muted"))
        for row in self._diagram.rows_between(area.top(), area.bottom()):
            if row.time_ms is not None:
                text = after_text(row.time_ms, self._diagram.shown.begins_ms)
                room = QRectF(left, row.top + self._em * 0.6, width - self._em, self._diagram.sizes.row)
                self._painter.drawText(room, _FLAGS.AlignRight | _FLAGS.AlignTop, text)

    def draw_heads(self, area: QRectF) -> None:
        """The parties' names, from the height 0 down."""
        height = self._diagram.sizes.head
        self._painter.fillRect(QRectF(area.left(), 0, area.width(), height), self._shapes.color("sunken"))
        for column in self._diagram.columns_between(area.left(), area.right()):
            self._draw_head(column)
        self._painter.setPen(self._shapes.pen("line"))
        self._painter.drawLine(QLineF(area.left(), height, area.right(), height))

    def draw_legend(self, top: float) -> float:
        """Each kind's shape with its word, below each other; gives the height that this takes."""
        row, em, words = self._diagram.sizes.row, self._em, kind_words()
        for at, kind in enumerate(MarkKind):
            y = top + row * (at + 0.5)
            self._shapes.sample(kind, QRectF(em, y - em / 2, em * 5, em))
            self._write(QRectF(em * 7, y - em, em * 20, em * 2), words[kind], "text", _FLAGS.AlignLeft)
        return row * len(MarkKind)

    def _draw_head(self, column: int) -> None:
        party = self._diagram.shown.parties[column]
        width, middle = self._diagram.column_width, self._diagram.x_of(column)
        box = QRectF(middle - width / 2 + 4, self._em * 0.3, width - 8, self._diagram.sizes.head - self._em * 0.6)
        self._painter.setPen(self._shapes.pen("accent" if party.endpoint.kind is EndpointKind.GATEWAY else "muted"))
        self._painter.setBrush(self._shapes.color("surface"))
        if party.endpoint.kind is EndpointKind.CLIENT:
            self._painter.drawRoundedRect(box, 6, 6)
        else:
            self._painter.drawRect(box)
        if party.endpoint.kind is EndpointKind.GATEWAY:  # a second edge: a gateway is known without its colour
            self._painter.drawRect(box.adjusted(2, 2, -2, -2))
        upper = QRectF(box.left() + 6, box.top(), box.width() - 12, box.height() / 2 + 1)
        lower = upper.translated(0, box.height() / 2 - 1)
        self._painter.setFont(self._strong)
        self._write(upper, party.name, "text", _FLAGS.AlignHCenter)
        self._painter.setFont(self._font)
        self._write(lower, party.detail, "muted", _FLAGS.AlignHCenter)

    def _draw_break(self, each: Break, area: QRectF) -> None:
        """A band over the whole width, and how much time is left out there."""
        middle, left = each.top + each.height / 2, max(area.left(), 0.0)
        right = min(area.right(), self._diagram.edge)
        band = QRectF(left, middle - self._em * 0.7, right - left, self._em * 1.4)
        self._painter.fillRect(band, self._shapes.color("sunken"))
        self._painter.setPen(self._shapes.pen("muted", _LINES.DotLine))
        self._painter.drawLine(QLineF(band.left(), band.top(), band.right(), band.top()))
        self._painter.drawLine(QLineF(band.left(), band.bottom(), band.right(), band.bottom()))

    def _write_break(self, each: Break, left: float) -> None:
        """How much time is left out, over the bars that go on there."""
        text = break_text(each.left_out_ms)
        middle, em = each.top + each.height / 2, self._em
        room = QRectF(left + em / 2, middle - em * 0.6, self._letters.horizontalAdvance(text) + em, em * 1.2)
        self._painter.fillRect(room, self._shapes.color("sunken"))
        self._write(room, text, "muted")

    # -- marks --------------------------------------------------------------------------------------------------

    def _is_within(self, placed: Placed, area: QRectF) -> bool:
        margin = max(self._diagram.column_width, len(placed.shown.label[:_MOST_LETTERS]) * self._em)
        left, right = sorted((self._diagram.x_of(placed.from_column), self._diagram.x_of(placed.to_column)))
        return right + margin >= area.left() and left - margin <= area.right()

    def _draw_bar(self, placed: Placed, *, is_chosen: bool) -> None:
        x = self._diagram.x_of(placed.column) - self._em * (_BAR_EM / 2 - placed.level * _LEVEL_EM)
        bar = QRectF(x, placed.begin, self._em * _BAR_EM, placed.end - placed.begin)
        self._shapes.bar(bar, placed.shown.token, is_open=placed.shown.is_open, is_chosen=is_chosen)
        self._write_beside(placed, bar.right() + self._em * 0.4, is_chosen=is_chosen)

    def _draw_mark(self, placed: Placed, *, is_chosen: bool) -> None:
        shown = placed.shown
        look = ArrowLook(shown.mark.kind, shown.token, shown.is_stopped, shown.is_open, 3.0 if is_chosen else 1.5)
        begins_at = placed.column if is_chosen else placed.from_column
        origin = QPointF(self._diagram.x_of(begins_at), placed.begin)
        if shown.has_arrow:
            self._shapes.arrow(origin, QPointF(self._diagram.x_of(placed.to_column), placed.end), look)
            self._write_on(placed, is_chosen=is_chosen)
        elif shown.mark.to is not None:
            self._shapes.loop(origin, look)
            self._write_beside(placed, origin.x() + self._em * 1.2, is_chosen=is_chosen)
        else:
            self._shapes.point(shown.mark.kind, origin, shown.token)
            self._write_beside(placed, origin.x() + self._em * 0.8, is_chosen=is_chosen)

    # -- words --------------------------------------------------------------------------------------------------

    def _write_on(self, placed: Placed, *, is_chosen: bool) -> None:
        """Above an arrow; of those that share a line, the first one says it for all that arrive."""
        if placed.is_fan and placed.from_column != placed.column and placed.shown.token == _ARRIVED and not is_chosen:
            return
        ends = sorted((self._diagram.x_of(placed.from_column), self._diagram.x_of(placed.to_column)))
        room = QRectF(ends[0], placed.begin - self._em * 1.4, ends[1] - ends[0], self._em * 1.3)
        room = room.adjusted(self._em * 0.5, 0, -self._em * 0.5, 0)
        if self._is_too_long(placed, room) and not placed.is_fan:
            room = self._wider_above(placed, room)
        self._label(room, placed, _FLAGS.AlignHCenter, is_chosen=is_chosen)

    def _write_beside(self, placed: Placed, left: float, *, is_chosen: bool) -> None:
        """At the right of a lifeline, up to the next one."""
        right = self._diagram.x_of(placed.column) + self._diagram.column_width - self._em * 0.6
        room = QRectF(left, placed.begin - self._em * 0.65, right - left, self._em * 1.3)
        if self._is_too_long(placed, room):
            room = self._wider_beside(placed, room)
        self._label(room, placed, _FLAGS.AlignLeft, is_chosen=is_chosen)

    def _is_too_long(self, placed: Placed, room: QRectF) -> bool:
        return self._words_width(placed) > room.width()

    def _words_width(self, placed: Placed) -> float:
        return self._letters.horizontalAdvance(placed.shown.label[:_MOST_LETTERS]) + 2

    def _wider_above(self, placed: Placed, room: QRectF) -> QRectF:
        """As much as the words need, as near to the arrow's middle as what else stands there allows."""
        free_left, free_right = self._diagram.free_beside(placed)
        lowest, highest = free_left + self._em / 2, free_right - self._em / 2
        left = max(lowest, min(room.center().x() - self._words_width(placed) / 2, highest - self._words_width(placed)))
        return QRectF(left, room.top(), min(self._words_width(placed), highest - left), room.height())

    def _wider_beside(self, placed: Placed, room: QRectF) -> QRectF:
        """Over lifelines on which nothing stands; at the mark's other side where there is more room."""
        free_left, free_right = self._diagram.free_beside(placed)
        right = QRectF(room.left(), room.top(), free_right - self._em * 0.6 - room.left(), room.height())
        end = self._diagram.x_of(placed.column) - self._em * 0.8
        begin = max(free_left + self._em / 2, end - self._words_width(placed))
        if self._words_width(placed) <= right.width() or end - begin <= right.width():
            return right
        return QRectF(begin, room.top(), end - begin, room.height())

    def _label(self, room: QRectF, placed: Placed, side: Qt.AlignmentFlag, *, is_chosen: bool) -> None:
        """The short text of a mark, on a ground of its own so that no line goes through it."""
        shown = self._elided(placed.shown.label, room.width())
        if not shown:
            return
        width = self._letters.horizontalAdvance(shown) + 2
        left = room.center().x() - width / 2 if side == _FLAGS.AlignHCenter else room.left()
        ground = self._shapes.color("selection" if is_chosen else "surface")
        self._painter.fillRect(QRectF(left, room.top(), width, room.height()), ground)
        self._write(room, shown, _INKS.get(placed.shown.token, placed.shown.token), side)

    def _write(
        self, room: QRectF, text: str, token: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter
    ) -> None:
        self._painter.setPen(self._shapes.color(token))
        self._painter.drawText(room, side | _FLAGS.AlignVCenter | _ONE_LINE, self._elided(text, room.width()))

    def _elided(self, text: str, width: float) -> str:
        if width < self._em:
            return ""
        letters = QFontMetricsF(self._painter.font())
        return letters.elidedText(text[:_MOST_LETTERS], Qt.TextElideMode.ElideRight, width)
