"""A row of a bar that becomes a column where there is no room for all of it side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

_SPACING_PX = 4


class FoldingRow(QWidget):
    """Shows its parts beside one another, or below one another; it never asks for more width than its widest part."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._parts = tuple(parts)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING_PX)
        for part in self._parts:
            self._row.addWidget(part)

    @property
    def is_folded(self) -> bool:
        """Whether the parts stand below one another."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def sizeHint(self) -> QSize:
        """Wide enough for all parts beside one another, so that a column becomes a row again where there is room."""
        return QSize(self._wanted(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        width = max((part.minimumSizeHint().width() for part in self._shown()), default=0)
        return QSize(width + self._margins(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """A part may have become wider or narrower."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return done

    def _fold(self) -> None:
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if self._wanted() > self.width() else directions.LeftToRight
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()  # it is higher now, or less high

    def _wanted(self) -> int:
        """The width of all parts beside one another."""
        widths = [part.sizeHint().width() for part in self._shown()]
        return sum(widths) + _SPACING_PX * max(0, len(widths) - 1) + self._margins()

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _margins(self) -> int:
        """The width of the edges that whoever shows the row has given it."""
        margins = self.contentsMargins()
        return margins.left() + margins.right()


def row_of(widgets: Sequence[QWidget]) -> QWidget:
    """Some widgets beside one another, at the left; a part that is never folded."""
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_SPACING_PX)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return part
