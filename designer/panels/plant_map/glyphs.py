"""The small shapes of the plant map: what a node is, and the envelopes. Drawn as lines, so that they stay sharp in a file."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from gateway_core.api import EndpointKind, LegKind

ENVELOPE_WIDTH, ENVELOPE_HEIGHT = 24.0, 16.0
_LINE = 1.4


def draw_kind(painter: QPainter, kind: EndpointKind, area: QRectF, color: QColor) -> None:
    """A gateway is a stack of two boxes, a client a screen on its foot, a designer a window with a pencil stroke in it."""
    painter.setPen(QPen(color, _LINE * area.width() / 16))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    left, top, width, height = area.left(), area.top(), area.width(), area.height()
    if kind is EndpointKind.GATEWAY:
        for row in (0.08, 0.54):
            box = QRectF(left, top + row * height, width, 0.38 * height)
            painter.drawRoundedRect(box, 2, 2)
            painter.drawPoint(QPointF(left + 0.2 * width, box.center().y()))
        return
    screen = QRectF(left, top + 0.08 * height, width, 0.64 * height)
    painter.drawRoundedRect(screen, 2, 2)
    if kind is EndpointKind.CLIENT:
        painter.drawLine(QPointF(left + 0.5 * width, screen.bottom()), QPointF(left + 0.5 * width, top + 0.94 * height))
        painter.drawLine(
            QPointF(left + 0.28 * width, top + 0.94 * height), QPointF(left + 0.72 * width, top + 0.94 * height)
        )
        return
    painter.drawLine(QPointF(left, top + 0.28 * height), QPointF(left + width, top + 0.28 * height))
    painter.drawLine(QPointF(left + 0.3 * width, top + 0.98 * height), QPointF(left + 0.8 * width, top + 0.42 * height))


def draw_envelope(
    painter: QPainter, kind: LegKind, center: QPointF, colors: tuple[QColor, QColor], size: float
) -> None:
    """An envelope with its flap; an answer's is open, an error's is crossed out. `colors` of its paper and its lines."""
    paper, line = colors
    width, height = ENVELOPE_WIDTH * size, ENVELOPE_HEIGHT * size
    area = QRectF(center.x() - width / 2, center.y() - height / 2, width, height)
    painter.setPen(QPen(line, _LINE * size))
    painter.setBrush(paper)
    flap = QPainterPath(area.topLeft())
    if kind is LegKind.ANSWER:
        flap.lineTo(area.center().x(), area.top() - 0.45 * height)
        flap.lineTo(area.topRight())
        painter.drawPath(flap)
    painter.drawRoundedRect(area, 2 * size, 2 * size)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind is LegKind.ERROR:
        inner = area.adjusted(0.3 * width, 0.2 * height, -0.3 * width, -0.2 * height)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.bottomLeft(), inner.topRight())
        return
    flap = QPainterPath(area.topLeft())
    flap.lineTo(area.center().x(), area.center().y() + 0.1 * height)
    flap.lineTo(area.topRight())
    painter.drawPath(flap)


def envelope_picture(kind: LegKind, colors: tuple[QColor, QColor], size: float, ratio: float) -> QPixmap:
    """An envelope as a picture, to be drawn hundreds of times; `ratio` is the screen's."""
    width, height = ENVELOPE_WIDTH * size + 4, 1.6 * ENVELOPE_HEIGHT * size + 4
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_envelope(painter, kind, QPointF(width / 2, height / 2), colors, size)
    painter.end()
    return picture
