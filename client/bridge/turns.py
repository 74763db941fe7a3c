"""Work on the GUI thread that takes turns: what one piece of it changes is drawn before the next one begins.

Must not know what the work is. Without turns, the designer's panels and all client windows take in a flood in one pass
of the event loop and are drawn in the next one, which makes one long frame of them.
"""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

TURN_MS = 2  # from one turn's end to the next one: Qt draws what has changed as soon as the event loop goes on

_Work = Callable[[], None]


class Turns(QObject):
    """Works are done one after the other, in the order in which they were asked for; the first one at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[_Work] = deque()
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TURN_MS)
        self._timer.timeout.connect(self._on_due)

    def ask(self, work: _Work) -> None:
        """Have `work` done when its turn comes; once, however often it is asked for until then."""
        if self._is_closed:
            return
        if not self._timer.isActive() and not self._waiting:
            self._do(work)
        elif work not in self._waiting:
            self._waiting.append(work)

    def close(self) -> None:
        """Do nothing of what waits or is asked for."""
        self._is_closed = True
        self._timer.stop()
        self._waiting.clear()

    def _on_due(self) -> None:
        if self._waiting:
            self._do(self._waiting.popleft())

    def _do(self, work: _Work) -> None:
        self._timer.start()  # already now: work that opens a dialog comes back when that is closed
        try:
            work()
        finally:
            if not self._is_closed:
                self._timer.start()
