"""The shapes of marks: every kind has its own, so that colour never stands alone.

A full head for what is sent, an open one and a broken line for what comes back, a bar for a run, a cross for an error, an
hourglass for a time-out, a small sheet for a log line. Knows no diagram.
"""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from client.toolkit.theme import Theme
from designer.panels.sequence.model import TOKENS
from gateway_core.api import MarkKind

_BACK = (MarkKind.ANSWER, MarkKind.ERROR, MarkKind.LATE_ANSWER, MarkKind.TIME_OUT)
_POINTS = (MarkKind.ERROR, MarkKind.TIME_OUT, MarkKind.LOG)
_HEAD_EM, _SIGN_EM, _ELBOW_EM = 0.55, 0.4, 0.8
_LINES, _BRUSHES = Qt.PenStyle, Qt.BrushStyle


@dataclass(frozen=True, slots=True)
class ArrowLook:
    """How an arrow looks. `is_stopped`: it goes no further; `is_open`: it is not there yet; `width` of its line in pixels."""

    kind: MarkKind
    token: str
    is_stopped: bool = False
    is_open: bool = False
    width: float = 1.5


class MarkShapes:
    """Draws shapes in a theme's colours; `em` is the height of a letter in pixels."""

    def __init__(self, painter: QPainter, theme: Theme, em: float) -> None:
        self._painter = painter
        self._theme = theme
        self._em = em

    def arrow(self, origin: QPointF, target: QPointF, look: ArrowLook) -> None:
        """From one lifeline to another; what waits on its way goes down beside the lifeline, and then to it."""
        forward = 1.0 if target.x() > origin.x() else -1.0
        broken = look.kind in _BACK or look.kind is MarkKind.NOT_SENT
        self._painter.setPen(self.pen(look.token, _LINES.DashLine if broken else _LINES.SolidLine, look.width))
        if target.y() > origin.y():
            corner = target.x() - forward * self._em * _ELBOW_EM
            self._painter.drawLine(QLineF(origin, QPointF(corner, origin.y())))
            self._painter.setPen(self.pen(look.token, _LINES.DotLine, look.width))
            self._painter.drawLine(QLineF(corner, origin.y(), corner, target.y()))
            self._painter.drawLine(QLineF(QPointF(corner, target.y()), target))
        else:
            self._painter.drawLine(QLineF(origin, target))
        if not look.is_open:
            self._end(target, forward, look)

    def loop(self, at: QPointF, look: ArrowLook) -> None:
        """From a lifeline to itself."""
        width, height = self._em * _ELBOW_EM, self._em * 0.7
        self._painter.setPen(self.pen(look.token, width=look.width))
        corners = [at - QPointF(0, height), at + QPointF(width, -height), at + QPointF(width, 0), at]
        self._painter.drawPolyline(QPolygonF(corners))
        if not look.is_open:
            self._end(at, -1.0, look)

    def point(self, kind: MarkKind, at: QPointF, token: str) -> None:
        """Something that happened on a lifeline."""
        if kind is MarkKind.TIME_OUT:
            self._hourglass(at, token)
        elif kind is MarkKind.LOG:
            self._sheet(at, token)
        else:
            self._cross(at)

    def bar(self, box: QRectF, token: str, *, is_open: bool = False, is_chosen: bool = False) -> None:
        """A handler's run; its edge is broken as long as it is not over."""
        self._painter.setBrush(self.color("selection" if is_chosen else "surface"))
        style = _LINES.DashLine if is_open else _LINES.SolidLine
        self._painter.setPen(self.pen(token, style, 3.0 if is_chosen else 1.5))
        self._painter.drawRect(box)

    def sample(self, kind: MarkKind, room: QRectF) -> None:
        """A kind's shape for a legend."""
        token, middle = TOKENS.get(kind, "text"), room.center()
        if kind is MarkKind.RUN:
            self.bar(QRectF(middle.x() - room.height() / 3, room.top(), room.height() * 2 / 3, room.height()), token)
        elif kind in _POINTS:
            self.point(kind, middle, token)
        else:
            look = ArrowLook(kind, token, is_stopped=kind is MarkKind.NOT_SENT)
            self.arrow(QPointF(room.left(), middle.y()), QPointF(room.right(), middle.y()), look)

    def color(self, token: str) -> QColor:
        """A colour of the theme."""
        return self._theme.color(token)

    def pen(self, token: str, style: Qt.PenStyle = Qt.PenStyle.SolidLine, width: float = 1.0) -> QPen:
        """A pen in a colour of the theme."""
        return QPen(self.color(token), width, style)

    def _end(self, target: QPointF, forward: float, look: ArrowLook) -> None:
        if look.kind is MarkKind.TIME_OUT:
            self._hourglass(target, look.token)
        elif look.is_stopped:
            self._cross(target - QPointF(forward * self._em * 0.6, 0))
        else:
            self._head(target, forward, look)
            if look.kind in (MarkKind.ERROR, MarkKind.LATE_ANSWER):
                self._cross(target - QPointF(forward * self._em * 1.3, 0))

    def _head(self, at: QPointF, forward: float, look: ArrowLook) -> None:
        back, spread = at.x() - forward * self._em * _HEAD_EM, self._em * _HEAD_EM / 2
        corners = QPolygonF([QPointF(back, at.y() - spread), at, QPointF(back, at.y() + spread)])
        self._painter.setPen(self.pen(look.token, width=look.width))
        if look.kind in _BACK:
            self._painter.setBrush(QBrush(_BRUSHES.NoBrush))
            self._painter.drawPolyline(corners)
        else:
            self._painter.setBrush(self.color(look.token))
            self._painter.drawPolygon(corners)

    def _cross(self, at: QPointF) -> None:
        size = self._em * _SIGN_EM
        self._painter.setPen(self.pen("failed", width=2.0))
        self._painter.drawLine(QLineF(at.x() - size, at.y() - size, at.x() + size, at.y() + size))
        self._painter.drawLine(QLineF(at.x() - size, at.y() + size, at.x() + size, at.y() - size))

    def _hourglass(self, at: QPointF, token: str) -> None:
        wide, high = self._em * _SIGN_EM, self._em * 0.55
        self._painter.setPen(self.pen(token, width=1.5))
        self._painter.setBrush(self.color("surface"))
        glass = [(-wide, -high), (wide, -high), (-wide, high), (wide, high)]
        self._painter.drawPolygon(QPolygonF([at + QPointF(*corner) for corner in glass]))

    def _sheet(self, at: QPointF, token: str) -> None:
        wide, high = self._em * 0.35, self._em * 0.45
        self._painter.setPen(self.pen(token))
        self._painter.setBrush(self.color("surface"))
        self._painter.drawRect(QRectF(at.x() - wide, at.y() - high, 2 * wide, 2 * high))
        for part in (-0.4, 0.0, 0.4):
            y = at.y() + part * high
            self._painter.drawLine(QLineF(at.x() - wide * 0.6, y, at.x() + wide * 0.6, y))
