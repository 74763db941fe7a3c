"""A quiet note at the upper edge of a window that goes away by itself; it takes no focus and no clicks.

Must not know what it announces.
"""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QLabel, QWidget

from client.toolkit.floating_box import paint_floating_box
from client.toolkit.motion import motion_ms
from client.toolkit.theme import ThemeController

SHOWN_MS = 2_500
_MARGIN = 8


class Toast(QLabel):
    """One line over `window`; a new text takes the place of the one before."""

    def __init__(self, controller: ThemeController, window: QWidget, shown_ms: int = SHOWN_MS) -> None:
        super().__init__(window)
        self._controller = controller
        self._window = window
        self._top = _MARGIN
        self.setAccessibleName(self.tr("Announcement"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContentsMargins(8, 1, 8, 1)
        self._effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.finished.connect(self._on_faded)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(shown_ms)
        self._timer.timeout.connect(self._on_time_up)
        window.installEventFilter(self)
        self.hide()

    def announce(self, text: str, top: int = _MARGIN) -> None:
        """Show `text` for a while, `top` px below the window's upper edge."""
        self._top = top
        self.setText(text)
        self.setAccessibleDescription(text)
        self._place()
        was_visible = self.isVisible()
        self.show()
        self.raise_()
        self._move_opacity(1.0 if was_visible else 0.0, 1.0)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating_box(self, self._controller.theme)
        super().paintEvent(event)

    def _place(self) -> None:
        self.setMaximumWidth(max(self._window.width() - 2 * _MARGIN, 0))
        self.adjustSize()
        self.move(self._window.width() - self.width() - _MARGIN, self._top)

    def _move_opacity(self, start: float, end: float) -> None:
        self._fade.stop()
        duration = motion_ms(self)
        if duration == 0:
            self._effect.setOpacity(end)
            self._on_faded()
            return
        self._fade.setDuration(duration)
        self._fade.setStartValue(start)
        self._fade.setEndValue(end)
        self._fade.start()

    def _on_time_up(self) -> None:
        self._move_opacity(1.0, 0.0)

    def _on_faded(self) -> None:
        if self._effect.opacity() == 0.0:
            self.hide()
