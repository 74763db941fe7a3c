"""Hears of every bug of Scopelab's own, on whatever thread, and tells it on the GUI's: once each, with a report that is kept.

The program goes on. Must not know how it is shown.
"""

import logging
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from designer.bugs.report import BugReport, report_of, setting_lines
from designer.bugs.store import BugStore


@dataclass(frozen=True, slots=True)
class FoundBug:
    """A bug that was found, the whole text about it, and how often it has been seen on this computer."""

    report: BugReport
    text: str
    count: int


class BugWatch(QObject):
    """From `start` to `stop` it stands in all of Python's hooks. `commands` tells what the user has done lately.

    Signals: `found` (a `FoundBug`), for each bug once in a run of the program.
    """

    found = Signal(object)
    _came = Signal()

    def __init__(self, store: BugStore, commands: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self.store = store
        self._commands = commands
        self._waiting: deque[BugReport] = deque()
        self._told: set[str] = set()
        self._log = _LogHandler(self._put)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        self._hooks: tuple[Any, Any, Any] = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def start(self) -> None:
        """Hear of everything from now on."""
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        logging.getLogger().addHandler(self._log)

    def stop(self) -> None:
        """Put the hooks back that were there before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        logging.getLogger().removeHandler(self._log)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._put(report_of(error, threading.current_thread().name))

    def _on_thread_exception(self, failed: threading.ExceptHookArgs) -> None:
        name = failed.thread.name if failed.thread is not None else "a thread that is gone"
        if failed.exc_value is not None:
            self._put(report_of(failed.exc_value, name))

    def _on_unraisable(self, failed: "sys.UnraisableHookArgs") -> None:
        if failed.exc_value is not None:
            self._put(
                report_of(failed.exc_value, f"{failed.err_msg or 'while deleting'} {type(failed.object).__name__}")
            )

    def _put(self, report: BugReport) -> None:
        """On any thread."""
        self._waiting.append(report)
        self._came.emit()

    def _on_came(self) -> None:
        while self._waiting:
            report = self._waiting.popleft()
            when = datetime.now().astimezone().isoformat(timespec="seconds")
            text = report.text(when, setting_lines(), self._commands())
            count = self.store.keep(report.mark, text)
            if report.mark not in self._told:
                self._told.add(report.mark)
                self.found.emit(FoundBug(report, text, count))


class _LogHandler(logging.Handler):
    """Hands on what our own modules log with an exception: a bug that was caught so that nobody waits for ever."""

    def __init__(self, put: Callable[[BugReport], None]) -> None:
        super().__init__(logging.ERROR)
        self._hand_on = put

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1] is not None:
            self._hand_on(report_of(record.exc_info[1], record.name))
