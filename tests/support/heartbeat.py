"""How long the GUI thread answered nobody: for tests in which something must not freeze the windows."""

from PySide6.QtCore import QObject, QTimer

from tests.support.own_time import own_seconds


class Heartbeat(QObject):
    """The longest time, in seconds, in which the GUI thread worked or waited for something, from its making on."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_s = 0.0
        self._last_s = own_seconds()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(5)

    def _on_beat(self) -> None:
        now_s = own_seconds()
        self.longest_s = max(self.longest_s, now_s - self._last_s)
        self._last_s = now_s
