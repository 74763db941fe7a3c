"""The designer's window itself: its place, its first sentence, its end. It stands at once and is filled later.

Imports nothing heavy and knows nothing of what fills it.
"""

from pathlib import Path
from time import monotonic
from typing import Protocol

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEventLoop,
    QMargins,
    QMimeData,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QMainWindow

from client.toolkit.panel_walk import PanelWalk
from client.toolkit.settings import Settings
from designer.window.window_turn import WindowTurn

FIRST_SIZE = QSize(1360, 860)
_GEOMETRY = "designer/geometry"
_FRAME = QSize(4, 40)
_CLIENT_WIDTH, _SMALLEST_WIDTH = 402, 940
_PATIENCE_S = 0.25
_LAB_SUFFIXES = (".lab", ".zip")


class WindowContent(Protocol):
    """What fills the window, as far as the window must know it."""

    def may_close(self) -> bool:
        """Whether the window may be closed; may ask the user."""

    def close(self) -> None:
        """Remember what comes back next time, and let go of everything."""


class DesignerWindow(QMainWindow):
    """Stands where it stood last time and says that the lab is being opened, until somebody fills it.

    Signals: `drawn` (None) once it has been drawn with what fills it, `closed` (None) once it is closed for good,
    `lab_dropped` (the `Path` of what may be a lab).
    """

    drawn = Signal(object)
    closed = Signal(object)
    lab_dropped = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._content: WindowContent | None = None
        self._asks = True
        self._is_drawn = False
        self.is_closed = False
        self.walk: PanelWalk | None = None
        self._dropped: Path | None = None
        self.setObjectName("designer")
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Scopelab"))
        label = QLabel(self.tr("Opening the lab…"))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(label)
        available = self.screen().availableGeometry()
        self.resize(first_size(available.size()))
        self._turn = WindowTurn(settings.path.parent)
        self.move(available.topLeft())
        self.stand_at(settings.state(_GEOMETRY))

    def stand_at(self, geometry: QByteArray) -> None:
        """Stand where a window stood that `saveGeometry` was asked of, beside the windows of other programs like this."""
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        if not self.isMaximized() and not self.isFullScreen():
            frame = QMargins(0, 0, _FRAME.width(), _FRAME.height())
            available = self.screen().availableGeometry().marginsRemoved(frame)
            before = QRect(self.pos(), self.size())
            place = self._turn.aside(before, available)
            if place != before:  # else a window not shown yet, which knows no frame, would sink by its title bar
                self.move(place.topLeft())
                self.resize(place.size())

    def show_now(self) -> None:
        """Show it and come back when it is drawn, or after `_PATIENCE_S` where the system takes its time."""
        self.show()
        end = monotonic() + _PATIENCE_S
        handle = self.windowHandle()
        while handle is not None and not handle.isExposed() and monotonic() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        QCoreApplication.processEvents()

    def ask_nothing(self) -> None:
        """Close without a question from now on, because the system or a signal wants the program to end."""
        self._asks = False

    def hold(self, content: WindowContent) -> None:
        """Keep what fills the window from now on, and ask it before closing."""
        self._content = content

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Tab and Shift+Tab go through a panel before they go on to the next."""
        is_done = self.walk is not None and self.walk.go_on(forward=forward)
        return is_done or super().focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._content is not None and not self._is_drawn:
            self._is_drawn = True
            QTimer.singleShot(0, self._tell_drawn)  # what stands in it is drawn after it

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_lab(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, once whoever drags it is done."""
        lab = _dropped_lab(event.mimeData())
        if lab is not None:
            event.acceptProposedAction()
            self._dropped = lab
            QTimer.singleShot(0, self._tell_dropped)

    def _tell_drawn(self) -> None:
        self.drawn.emit(None)

    def _tell_dropped(self) -> None:
        if self._dropped is not None:
            self.lab_dropped.emit(self._dropped)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._content is not None and self._asks and not self._content.may_close():
            event.ignore()
            return
        content, self._content, self.walk = self._content, None, None
        self._settings.set_state(_GEOMETRY, self.saveGeometry())
        if content is not None:
            content.close()
        self._turn.end()
        event.accept()
        self.is_closed = True
        self.closed.emit(None)


def _dropped_lab(data: QMimeData) -> Path | None:
    """The one folder or `.lab` file that is dragged, if it is that."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_dir() or path.suffix.lower() in _LAB_SUFFIXES else None


def first_size(available: QSize) -> QSize:
    """How large the window is at first: `FIRST_SIZE`, or less where that leaves client windows no room beside it."""
    room = available - _FRAME
    beside = max(room.width() - _CLIENT_WIDTH, _SMALLEST_WIDTH)
    width = beside if beside + _CLIENT_WIDTH <= available.width() else room.width()
    return QSize(min(FIRST_SIZE.width(), width), min(FIRST_SIZE.height(), room.height()))
