"""Writes a recorded lesson and plays it, on a thread of its own, so that the window goes on. Knows no widget."""

from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from designer.notices import error_sentence
from designer.stoppable_job import StoppableJob
from gateway_core.api import CommandError, Finding, LabSaveError, Recording, Trace, record

_FETCH_S = 10.0


@dataclass(frozen=True, slots=True)
class RecordOrder:
    """What is to be written where: the sends by their ids, what makes a recording of them, the lesson's folder."""

    ids: Sequence[int]
    recording: Callable[[Sequence[Trace]], Recording]
    folder: Path


class RecordJob(StoppableJob):
    """One lesson. `findings` is what its check said, None if it was not written; then `error` says why.

    Stopped, it ends the check soon; the lesson is written all the same.
    """

    def __init__(self, fetch: "Callable[[int], Future[Trace]]", order: RecordOrder) -> None:
        super().__init__("record")
        self._fetch = fetch
        self.order = order
        self.findings: tuple[Finding, ...] | None = None

    def _run(self) -> None:
        try:
            traces = [future.result(_FETCH_S) for future in [self._fetch(send_id) for send_id in self.order.ids]]
            self.findings = record(self.order.recording(traces), self.order.folder, self._stop)
        except (OSError, LabSaveError, CommandError) as error:
            self.error = error_sentence(error)
        except (CancelledError, FutureTimeoutError):
            self.error = QCoreApplication.translate("LessonRecording", "The lab does not answer. Try again.")
