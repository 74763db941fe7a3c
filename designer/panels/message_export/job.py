"""Writes an export on a thread of its own, send by send, into a file that is there whole or not at all.

Knows no widget: whoever started it looks at its state now and then.
"""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as FutureTimeoutError

from PySide6.QtCore import QIODevice, QSaveFile

from designer.panels.message_export.model import ExportWish, SendWriter
from gateway_core.api import CommandError, Trace

_AHEAD = 16  # sends asked for before they are written, so that neither side waits for the other
_LOOK_S = 0.2  # how soon the thread sees that it shall stop


class _StoppedError(Exception):
    """Somebody wants it to end."""


class ExportJob:
    """One export. `done` counts what is written, `missing` what the journal has no longer; `error` is the system's reason.

    `is_written` once the file is there as a whole.
    """

    def __init__(self, fetch: "Callable[[int], Future[Trace]]", wish: ExportWish, writer: SendWriter) -> None:
        self._fetch = fetch
        self._writer = writer
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="export", daemon=True)
        self.wish = wish
        self.done = 0
        self.missing = 0
        self.error = ""
        self.is_written = False

    @property
    def is_running(self) -> bool:
        """Whether it is still at work."""
        return self._thread.is_alive()

    @property
    def is_stopped(self) -> bool:
        """Whether somebody stopped it; then there is no file."""
        return self._stop.is_set()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, timeout_s: float = 2.0) -> None:
        """End it without a file, if it has not ended yet."""
        self._stop.set()
        self._thread.join(timeout_s)

    def _run(self) -> None:
        file = QSaveFile(str(self.wish.file))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            self.error = file.errorString()
            return
        try:
            self._write_all(file)
        except (_StoppedError, OSError):
            file.cancelWriting()
        self.is_written = file.commit()
        if not self.is_written and not self.is_stopped:
            self.error = self.error or file.errorString()

    def _write_all(self, file: QSaveFile) -> None:
        waiting: deque[Future[Trace]] = deque()
        self._write(file, self._writer.begin(), self._writer.encoding)
        for send_id in self.wish.ids:
            waiting.append(self._fetch(send_id))
            if len(waiting) >= _AHEAD:
                self._write_one(file, waiting.popleft())
        while waiting:
            self._write_one(file, waiting.popleft())
        self._write(file, self._writer.end(), "utf-8")

    def _write_one(self, file: QSaveFile, future: "Future[Trace]") -> None:
        try:
            trace = self._result(future)
        except CommandError:
            self.missing += 1
        else:
            self._write(file, self._writer.send(trace), "utf-8")
            self.done += 1

    def _result(self, future: "Future[Trace]") -> Trace:
        while True:
            if self._stop.is_set():
                raise _StoppedError
            try:
                return future.result(_LOOK_S)
            except FutureTimeoutError:
                continue
            except CancelledError:  # the network has stopped
                self._stop.set()

    def _write(self, file: QSaveFile, text: str, encoding: str) -> None:
        content = text.encode(encoding, "replace")
        if file.write(content) != len(content):
            self.error = file.errorString()
            raise OSError(self.error)
