"""Which of the designer's windows this one is, counted over all programs that run: a later one stands a step aside."""

from pathlib import Path

from PySide6.QtCore import QLockFile, QPoint, QRect

STEP_PX = 32
_MOST = 12  # further ones stand where the first does


class WindowTurn:
    """A number that no other open window has, from 0. It is kept by a lock in `folder`; where that can't be had it is 0."""

    def __init__(self, folder: Path) -> None:
        self._lock: QLockFile | None = None
        self.number = 0
        for number in range(_MOST):
            lock = QLockFile(str(folder / f"window-{number}.lock"))
            lock.setStaleLockTime(0)  # however old: only the death of its process makes a lock void
            if lock.tryLock(0):
                self._lock, self.number = lock, number
            if lock.error() is not QLockFile.LockError.LockFailedError:
                return

    def end(self) -> None:
        """Let another window have the number."""
        if self._lock is not None:
            self._lock.unlock()
        self._lock = None

    def aside(self, place: QRect, available: QRect) -> QRect:
        """Where this window stands instead of `place`: a step to the right and down for each before it, on the screen."""
        step = QPoint(STEP_PX, STEP_PX) * self.number
        return place.translated(step).intersected(available) if self.number else place
