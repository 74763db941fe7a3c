"""What a client window shows until it is full, and what counts as touching it then. Knows no session."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

_TOUCH_MS = 150
_TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
        QEvent.Type.DragEnter,
        QEvent.Type.TouchBegin,
    }
)


class WindowFace(QWidget):
    """Stands in for all panels of a window: `draw` draws them."""

    def __init__(self, draw: Callable[[QSize, QPainter], None]) -> None:
        super().__init__()
        self._draw = draw

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(self.size(), painter)
        painter.end()


class Touches(QObject):
    """Watches windows that are not full.

    A window is touched by the mouse and by keys at once, and by being the active one if it is that for a while: of many
    windows that open, each is the active one for a moment. `is_busy` says that windows are still opening.

    Signals: `touched` (the `QMainWindow`).
    """

    touched = Signal(object)

    def __init__(self, is_busy: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._active: QMainWindow | None = None
        self._is_by_hand = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_TOUCH_MS)
        self._later.timeout.connect(self._on_later)

    def watch(self, window: QMainWindow) -> None:
        """Watch a window until `leave`."""
        window.installEventFilter(self)

    def leave(self, window: QMainWindow) -> None:
        """Watch it no more."""
        window.removeEventFilter(self)
        if self._active is window:
            self._active = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QMainWindow):
            if event.type() == QEvent.Type.WindowActivate and not self._is_by_hand:
                self._active = watched
                self._later.start()
            elif event.type() in _TOUCHES:
                self._active, self._is_by_hand = watched, True
                self._later.start(0)
        return False

    def _on_later(self) -> None:
        self._later.setInterval(_TOUCH_MS)
        if self._is_busy() and not self._is_by_hand:
            self._later.start()
            return
        self._is_by_hand = False
        if self._active is not None:
            self.touched.emit(self._active)
