"""Zoom of a whole window, text and all: Ctrl+wheel, Ctrl+±, Ctrl+0.

Must not know the window's content. It changes the window's font; children without a size of their own follow.
"""

from PySide6.QtCore import QChildEvent, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMainWindow, QToolBar, QWidget

STEPS = (0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_ICON_PX = 16
_WHEEL_STEP = 120  # Qt's eighths of a degree for one notch
_NUDGE_PT = 0.01


class ZoomsItself:
    """A widget that takes Ctrl+wheel for its own content: the window's text stays as it is while the mouse is on it."""


class WindowZoom(QObject):
    """The zoom of one window and of the dialogs over it; the window owns it.

    Signals: `changed` (the new factor; 1.0 is the system's size).
    """

    changed = Signal(object)

    def __init__(self, window: QMainWindow, factor: float = 1.0) -> None:
        super().__init__(window)
        self._window = window
        self._factor = 1.0
        self._wheel = 0
        self._known_widgets = 0
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._on_widgets_added)
        window.installEventFilter(self)
        self._watch_native_window()
        if factor != 1.0:
            self.set_factor(factor)

    @property
    def factor(self) -> float:
        """The factor in force."""
        return self._factor

    def set_factor(self, factor: float) -> None:
        """Show everything `factor` times the system's size, within the limits of `STEPS`."""
        self._factor = min(max(factor, STEPS[0]), STEPS[-1])
        self._show()
        self.changed.emit(self._factor)

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_factor(next((step for step in STEPS if step > self._factor + 0.001), STEPS[-1]))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_factor(next((step for step in reversed(STEPS) if step < self._factor - 0.001), STEPS[0]))

    def reset(self) -> None:
        """Back to the system's size."""
        self.set_factor(1.0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+wheel before any child scrolls, and see to what is added to a zoomed window."""
        if watched is self._window:
            self._on_window_event(event)
        if not isinstance(event, QWheelEvent) or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if isinstance(self._window.childAt(event.position().toPoint()), ZoomsItself):
            return False
        self._on_wheel(event.angleDelta().y())
        return True

    def _on_window_event(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.Show:
            self._watch_native_window()
        elif self._factor == 1.0:
            return
        elif event.type() == QEvent.Type.LayoutRequest:
            self._late.start(0)
        elif event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QDialog):
                self._scale(child)

    def _watch_native_window(self) -> None:
        """The native window gets the wheel first; it exists from when the window was shown."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def _show(self) -> None:
        self._known_widgets = len(self._window.findChildren(QWidget))
        self._scale(self._window)

    def _scale(self, window: QWidget) -> None:
        """Give a window its font twice: under a style sheet, children that came later hear of a change alone."""
        font = self._window.font()
        size = QApplication.font().pointSizeF() * self._factor
        is_as_it_was = self._factor == 1.0 and font.pointSizeF() == size  # then nobody has another one either
        for points in () if is_as_it_was else (size + _NUDGE_PT, size):
            font.setPointSizeF(points)
            window.setFont(font)
        side = round(_ICON_PX * self._factor)
        holders: list[QToolBar | QAbstractButton] = [*window.findChildren(QToolBar)]
        holders += window.findChildren(QAbstractButton)
        for holder in holders:
            holder.setIconSize(QSize(side, side))

    def _on_widgets_added(self) -> None:
        if len(self._window.findChildren(QWidget)) != self._known_widgets:
            self._show()

    def _on_wheel(self, delta: int) -> None:
        self._wheel += delta
        while abs(self._wheel) >= _WHEEL_STEP:
            if self._wheel > 0:
                self.zoom_in()
                self._wheel -= _WHEEL_STEP
            else:
                self.zoom_out()
                self._wheel += _WHEEL_STEP
