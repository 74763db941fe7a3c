"""What stands in a dock, or in a tab between docks: it scrolls where there is less room than it wants. Knows no panel.

So no panel pushes the others: how wide and how high the docks are is for the user alone to say.
"""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QFrame, QScrollArea, QStyle, QWidget

_LEAST_DIGITS, _LEAST_LINES = 18, 5  # narrower or lower, nobody could read what stands in it


class DockContent(QScrollArea):
    """Gives its panel all the room there is, and the panel's own smallest size where that is more."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self.panel = panel
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(panel)
        self.setFocusProxy(panel)
        for behind in (self.viewport(), panel):
            behind.setAutoFillBackground(False)  # the dock's own ground is seen; and it counts as seen itself

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(_LEAST_DIGITS * metrics.horizontalAdvance("0"), _LEAST_LINES * metrics.height())

    def sizeHint(self) -> QSize:
        return self.panel.sizeHint().expandedTo(self.minimumSizeHint())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The panel may want more room, or less."""
        done = super().eventFilter(watched, event)
        if watched is self.panel and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()  # for the window's zoom, which looks for widgets that were added
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Lay the panel out; Qt's own way would give a panel with texts that wrap the height that it likes best."""
        room = self.maximumViewportSize()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        if self._needed(room.width()).width() > room.width():
            room.setHeight(room.height() - bar)
        if self._needed(room.width()).height() > room.height():
            room.setWidth(room.width() - bar)
        width = max(room.width(), self._needed(room.width()).width())
        self.panel.resize(width, max(room.height(), self._needed(width).height()))

    def _needed(self, width: int) -> QSize:
        """The smallest size of the panel if it is so wide."""
        needed = self.panel.minimumSizeHint().expandedTo(self.panel.minimumSize())
        layout = self.panel.layout()
        if layout is not None and layout.hasHeightForWidth():
            needed.setHeight(layout.minimumHeightForWidth(max(width, needed.width())))
        return needed


def fill_dock(dock: QDockWidget, panel: QWidget) -> None:
    """Put a panel into a dock."""
    dock.setWidget(DockContent(panel))
