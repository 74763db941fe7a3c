"""The ground of what floats over a window: a box with round corners and an edge that is seen. Must not know what is in it."""

from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from client.toolkit.theme import Theme


def paint_floating_box(widget: QWidget, theme: Theme) -> None:
    """Fill a widget's whole place; to be called while it paints itself, before its content."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color("surface"))
    painter.setPen(QPen(theme.color("accent"), 1))
    painter.drawRoundedRect(widget.rect().adjusted(0, 0, -1, -1), 4, 4)
    painter.end()
