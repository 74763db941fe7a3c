"""Work that takes its time, done on the GUI's own thread in small portions, between which everything else has its turn.

Must not know what the work is. For work that is Python through and through: on another thread it would hold up this one
just as much, and garbage of Qt could be deleted there.
"""

from collections.abc import Generator
from math import inf
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

PORTION_S = 0.004  # a quarter of a frame


class IdleWork(QObject):
    """One piece of work at a time; starting another one gives up the one before.

    Signals: `finished` (what the work came to).
    """

    finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Generator[None, None, Any] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def is_busy(self) -> bool:
        """Whether there is work under way."""
        return self._steps is not None

    def start(self, steps: Generator[None, None, Any], at_once_s: float = 0.0) -> None:
        """Do this work, whose steps should take about a millisecond each; what it returns comes with `finished`.

        Its first `at_once_s` seconds are done now: work that takes no longer is over when this returns.
        """
        self._steps = steps
        self._timer.start()
        if at_once_s:
            self._work(at_once_s)

    def finish(self) -> None:
        """Do what is left now: somebody waits for it."""
        self._work(inf)

    def stop(self) -> None:
        """Give up the work."""
        self._steps = None
        self._timer.stop()

    def _on_turn(self) -> None:
        self._work(PORTION_S)

    def _work(self, seconds: float) -> None:
        until = perf_counter() + seconds
        steps = self._steps
        if steps is None:
            return
        try:
            while perf_counter() < until:
                next(steps)
        except StopIteration as end:
            self.stop()
            self.finished.emit(end.value)
