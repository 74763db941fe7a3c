"""Ctrl+C in the terminal, a terminal that is closed, the system's wish that the program ends: all end it in order, as closing its window does.

Qt's event loop runs no Python, so Python would notice a signal only much later; a socket wakes the loop up instead.
"""

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer

_SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
_AGAIN_MS = 100


class Interrupts(QObject):
    """From its making on, these signals end the application's event loop. `close` puts back what was before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._heard, self._told = socket.socketpair()
        for end in (self._heard, self._told):
            end.setblocking(False)
        heard = [number for number in _SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]  # as nohup wants it
        self._before = {number: signal.signal(number, _ignore) for number in heard}
        self._wakeup_before = signal.set_wakeup_fd(self._told.fileno())
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._end_loops)

    def close(self) -> None:
        """Let signals do again what they did before."""
        self._again.stop()
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._heard.close()
        self._told.close()

    def _on_signal(self) -> None:
        self._heard.recv(64)
        self._again.start()
        self._end_loops()

    def _end_loops(self) -> None:
        """Also that of a question which follows on the one that has just been ended."""
        QCoreApplication.exit()  # unlike quit, it asks no window whether it may be closed


def _ignore(_number: int, _frame: object) -> None:
    """The socket tells; without a handler Python would end the program on the spot."""
