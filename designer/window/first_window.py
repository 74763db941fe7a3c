"""What stands on the screen until the designer is ready, and where the designer will stand. Imports nothing heavy."""

from time import monotonic

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, Qt
from PySide6.QtWidgets import QLabel, QMainWindow

from client.toolkit.settings import Settings

FIRST_SIZE = QSize(1360, 860)
GEOMETRY_KEY = "designer/geometry"
_FRAME = QSize(4, 40)
_CLIENT_WIDTH, _SMALLEST_WIDTH = 402, 940
_PATIENCE_S = 0.25


class FirstWindow(QMainWindow):
    """An empty window in the designer's place that says what is going on."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Scopelab"))
        self.setAccessibleName(self.tr("Scopelab is starting"))
        label = QLabel(self.tr("Opening the lab…"))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(label)
        take_place(self, settings)

    def show_now(self) -> None:
        """Show it and come back when it is drawn, or after `_PATIENCE_S` where the system takes its time."""
        self.show()
        end = monotonic() + _PATIENCE_S
        handle = self.windowHandle()
        while handle is not None and not handle.isExposed() and monotonic() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        QCoreApplication.processEvents()


def take_place(window: QMainWindow, settings: Settings) -> bool:
    """Put the designer's window where it stood last time; true if that is known, else in its first size and place."""
    available = window.screen().availableGeometry()
    window.resize(first_size(available.size()))
    geometry = settings.state(GEOMETRY_KEY)
    if not geometry.isEmpty() and window.restoreGeometry(geometry):
        return True
    window.move(available.topLeft())
    return False


def first_size(available: QSize) -> QSize:
    """How large the window is at first: `FIRST_SIZE`, or less where that leaves client windows no room beside it."""
    room = available - _FRAME
    beside = max(room.width() - _CLIENT_WIDTH, _SMALLEST_WIDTH)
    width = beside if beside + _CLIENT_WIDTH <= available.width() else room.width()
    return QSize(min(FIRST_SIZE.width(), width), min(FIRST_SIZE.height(), room.height()))
