"""Keeps Python's search for unreachable cycles on the GUI thread.

Python starts that search on whichever thread happens to allocate. If a widget is part of a cycle, the gateway thread
would delete it while the GUI thread paints, which corrupts memory (seen). Must not know what is collected.
"""

import gc
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

INTERVAL_MS = 250
_PAUSE_S = 1.0
_LATEST_S = 90.0
_DOINGS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel})


class GuiThreadGarbage(QObject):
    """From its making to `close`, cycles are collected by a timer of the thread that made it, and by no other.

    Created once, by the composition root, before other threads start. Every `full_every_s` seconds all is looked through.
    """

    def __init__(self, parent: QObject | None = None, full_every_s: float = 30.0) -> None:
        super().__init__(parent)
        self._full_every_s = full_every_s
        self._full_s = monotonic()
        self._pause: _Pause | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._on_due)
        gc.disable()
        self._timer.start()

    def close(self) -> None:
        """Leave the matter to Python again."""
        self._timer.stop()
        self._end_pause()
        gc.enable()

    def _on_due(self) -> None:
        """The younger generations by Python's own thresholds; all of them now and then, while nobody types."""
        young, middle, _ = gc.get_count()
        young_limit, middle_limit, _ = gc.get_threshold()
        if self._is_full_due():
            self._full_s = monotonic()
            self._end_pause()
            gc.collect()
        elif young > young_limit:
            gc.collect(1 if middle > middle_limit else 0)

    def _is_full_due(self) -> bool:
        """All generations take tens of milliseconds: that waits for a pause of the user's, though not for ever."""
        since_s = monotonic() - self._full_s
        if since_s <= self._full_every_s:
            return False
        if self._pause is None:
            self._pause = _Pause(self)
        return self._pause.seconds() >= _PAUSE_S or since_s > _LATEST_S

    def _end_pause(self) -> None:
        if self._pause is not None:
            self._pause.close()
            self._pause = None


class _Pause(QObject):
    """How long nobody has used keyboard or mouse; it looks at every event, so it lives only while that is asked."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last_s = monotonic()
        self._application = QCoreApplication.instance()
        if self._application is not None:
            self._application.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _DOINGS:
            self._last_s = monotonic()
        return False

    def seconds(self) -> float:
        """Since the last key, click or move, or since this was made."""
        return monotonic() - self._last_s

    def close(self) -> None:
        """Look no more."""
        if self._application is not None:
            self._application.removeEventFilter(self)
        self.deleteLater()
