"""Zoom of a whole window, text and all: Ctrl+wheel, Ctrl+±, Ctrl+0.

Must not know the window's content. It changes the window's font; children without a size of their own follow.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QToolBar

STEPS = (0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_ICON_PX = 16
_WHEEL_STEP = 120  # Qt's eighths of a degree for one notch


class WindowZoom(QObject):
    """The zoom of one window; the window owns it.

    Signals: `changed` (the new factor; 1.0 is the system's size).
    """

    changed = Signal(object)

    def __init__(self, window: QMainWindow, factor: float = 1.0) -> None:
        super().__init__(window)
        self._window = window
        self._factor = 1.0
        self._wheel = 0
        window.installEventFilter(self)
        if factor != 1.0:
            self.set_factor(factor)

    @property
    def factor(self) -> float:
        """The factor in force."""
        return self._factor

    def set_factor(self, factor: float) -> None:
        """Show everything `factor` times the system's size, within the limits of `STEPS`."""
        self._factor = min(max(factor, STEPS[0]), STEPS[-1])
        font = self._window.font()
        font.setPointSizeF(QApplication.font().pointSizeF() * self._factor)
        self._window.setFont(font)
        side = round(_ICON_PX * self._factor)
        holders: list[QToolBar | QAbstractButton] = [*self._window.findChildren(QToolBar)]
        holders += self._window.findChildren(QAbstractButton)
        for holder in holders:
            holder.setIconSize(QSize(side, side))
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
        """Take Ctrl+wheel before any child scrolls; the native window, which gets it first, exists once it is shown."""
        if event.type() == QEvent.Type.Show and watched is self._window:
            handle = self._window.windowHandle()
            if handle is not None:
                handle.removeEventFilter(self)
                handle.installEventFilter(self)
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_wheel(event.angleDelta().y())
            return True
        return False

    def _on_wheel(self, delta: int) -> None:
        self._wheel += delta
        while abs(self._wheel) >= _WHEEL_STEP:
            if self._wheel > 0:
                self.zoom_in()
                self._wheel -= _WHEEL_STEP
            else:
                self.zoom_out()
                self._wheel += _WHEEL_STEP
