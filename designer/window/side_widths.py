"""How wide the docks at the sides are when the text is zoomed: as wide as they were, or as letters that large need.

Knows no panel.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow

from client.toolkit.zoom import WindowZoom

_SIDES = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)


class SideWidths(QObject):
    """Gives these docks their widths back once a zoom that made them wider is taken back. The window owns it."""

    def __init__(self, window: QMainWindow, docks: Sequence[QDockWidget], zoom: WindowZoom) -> None:
        super().__init__(window)
        self._window = window
        self._docks = tuple(docks)
        self._wanted: dict[Qt.DockWidgetArea, int] = {}
        self._given: dict[Qt.DockWidgetArea, int] = {}
        self._soon = QTimer(self)  # once the larger text has its place
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._on_zoom_laid_out)
        zoom.changed.connect(self._on_zoomed)

    def _on_zoomed(self, _factor: float) -> None:
        if self._soon.isActive():
            return
        for area, dock in self._sides().items():
            if dock.width() != self._given.get(area):  # somebody has moved its edge since
                self._wanted[area] = dock.width()
        self._soon.start()

    def _on_zoom_laid_out(self) -> None:
        sides = {area: dock for area, dock in self._sides().items() if area in self._wanted}
        widths = [self._wanted[area] for area in sides]
        self._window.resizeDocks(list(sides.values()), widths, Qt.Orientation.Horizontal)
        layout = self._window.layout()
        if layout is not None:
            layout.activate()
        self._given = {area: dock.width() for area, dock in sides.items()}

    def _sides(self) -> dict[Qt.DockWidgetArea, QDockWidget]:
        """One that is seen at each side: those that share a place have one width, and Qt adds up what it is told of all."""
        here = [dock for dock in self._docks if dock.isVisible() and not dock.isFloating()]
        seen = [dock for dock in here if self._window.rect().intersects(dock.geometry())]
        areas = {self._window.dockWidgetArea(dock): dock for dock in seen}
        return {area: dock for area, dock in areas.items() if area in _SIDES}
