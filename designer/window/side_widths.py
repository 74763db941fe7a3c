"""How wide the docks at the sides are: at first a share of the window's width, when the text is zoomed what letters need.

Knows no panel.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow

from client.toolkit.zoom import WindowZoom

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_SIDES = (_LEFT, _RIGHT)
_USUAL_PX = 1360  # the width of a window of which a share of what is beyond goes to the sides
_FIRST_PX = {_LEFT: 250, _RIGHT: 470}  # in a window of that width
_SHARES = {_LEFT: 0.15, _RIGHT: 0.4}
_MOST_MORE_PX = 900  # beyond that, all goes to the middle


class FirstWidths(QObject):
    """The widths of these docks in the first layout; `follows`: nobody has moved an edge or a dock since."""

    def __init__(self, window: QMainWindow, docks: Sequence[QDockWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._docks = tuple(docks)
        self.follows = False
        self._pressed: dict[Qt.DockWidgetArea, int] | None = None
        self._soon = QTimer(self)  # Qt moves an edge a moment after the mouse
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._on_let_go)
        window.installEventFilter(self)
        for dock in self._docks:
            dock.topLevelChanged.connect(self._on_taken_out)  # nobody moves a dock without taking it out

    def give(self, left: QDockWidget, right: QDockWidget) -> None:
        """Give the sides of two docks their first widths in a window this wide."""
        self.follows = True
        self._resize({_LEFT: left, _RIGHT: right})

    def follow(self, *, follows: bool) -> None:
        """Whether the widths, as they are now, are those of the first layout."""
        self.follows = follows
        if follows and self._window.width() > _USUAL_PX:
            self._resize(_sides(self._window, self._docks))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window or not self.follows:
            return False
        if isinstance(event, QResizeEvent):
            if max(event.oldSize().width(), event.size().width()) > _USUAL_PX:
                self._resize(_sides(self._window, self._docks))
        elif event.type() == QEvent.Type.MouseButtonPress:  # the edges of docks are the window's own
            self._pressed = self._widths()
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._soon.start()
        return False

    def _resize(self, sides: Mapping[Qt.DockWidgetArea, QDockWidget]) -> None:
        widths = [_first_width(area, self._window.width()) for area in sides]
        self._window.resizeDocks(list(sides.values()), widths, Qt.Orientation.Horizontal)

    def _on_taken_out(self, floats: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.follows = self.follows and not floats

    def _on_let_go(self) -> None:
        if self._pressed is not None and self._widths() != self._pressed:
            self.follows = False
        self._pressed = None

    def _widths(self) -> dict[Qt.DockWidgetArea, int]:
        return {area: dock.width() for area, dock in _sides(self._window, self._docks).items()}


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
        for area, dock in _sides(self._window, self._docks).items():
            if dock.width() != self._given.get(area):  # somebody has moved its edge since
                self._wanted[area] = dock.width()
        self._soon.start()

    def _on_zoom_laid_out(self) -> None:
        sides = {area: dock for area, dock in _sides(self._window, self._docks).items() if area in self._wanted}
        widths = [self._wanted[area] for area in sides]
        self._window.resizeDocks(list(sides.values()), widths, Qt.Orientation.Horizontal)
        layout = self._window.layout()
        if layout is not None:
            layout.activate()
        self._given = {area: dock.width() for area, dock in sides.items()}


def _first_width(area: Qt.DockWidgetArea, window_px: int) -> int:
    """How wide the left or the right side is in the first layout: less in a narrow window, a share more in a wide one."""
    more = min(max(window_px - _USUAL_PX, 0), _MOST_MORE_PX)
    return round(_FIRST_PX[area] * min(1.0, window_px / _USUAL_PX) + _SHARES[area] * more)


def _sides(window: QMainWindow, docks: Sequence[QDockWidget]) -> dict[Qt.DockWidgetArea, QDockWidget]:
    """One that is seen at each side: those that share a place have one width, and Qt adds up what it is told of all."""
    here = [dock for dock in docks if dock.isVisibleTo(window) and not dock.isFloating()]
    seen = [dock for dock in here if window.rect().intersects(dock.geometry())]
    areas = {window.dockWidgetArea(dock): dock for dock in seen}
    return {area: dock for area, dock in areas.items() if area in _SIDES}
