"""Keeps Python's search for unreachable cycles on the GUI thread.

Python starts that search on whichever thread happens to allocate. If a widget is part of a cycle, the gateway thread
would delete it while the GUI thread paints, which corrupts memory (seen). Must not know what is collected.
"""

import gc
from time import monotonic

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 250
_FULL_EVERY_S = 30.0


class GuiThreadGarbage(QObject):
    """From its making to `close`, cycles are collected by a timer of the thread that made it, and by no other.

    Created once, by the composition root, before other threads start.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._full_s = monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._on_due)
        gc.disable()
        self._timer.start()

    def close(self) -> None:
        """Leave the matter to Python again."""
        self._timer.stop()
        gc.enable()

    def _on_due(self) -> None:
        """The younger generations by Python's own thresholds; all of them now and then, since that takes longer."""
        young, middle, _ = gc.get_count()
        young_limit, middle_limit, _ = gc.get_threshold()
        if monotonic() - self._full_s > _FULL_EVERY_S:
            self._full_s = monotonic()
            gc.collect()
        elif young > young_limit:
            gc.collect(1 if middle > middle_limit else 0)
