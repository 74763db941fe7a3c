"""Records a lesson: notes what is done, asks what of it counts, has the lesson written, and says what is left to do."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QMainWindow

from client.toolkit.dialogs.ask import Dialogs, Question
from client.toolkit.message_bar import BarMessage
from designer.panels.lab_place.model import free_path, place_problem
from designer.panels.lesson_recording.job import RecordJob, RecordOrder
from designer.panels.lesson_recording.model import (
    LessonWish,
    Notes,
    Surroundings,
    left_to_do,
    noted_text,
    recording_of,
    remarks,
    wish_problem,
)
from designer.panels.lesson_recording.sign import RecordingSign
from designer.panels.lesson_recording.view import BeginDialog, FinishDialog, WrittenDialog, WrittenLesson
from designer.workplace import Workplace
from gateway_core.api import Event, Finding

_FOLDER_KEY = "lessons/record_folder"
_LAB = "lab"
_LOOK_MS = 50
_STOP_S = 5.0


class RecordingPresenter(QObject):
    """The recording of one window. `notes` is None while nothing is recorded, `dialog` the one that is open.

    Signals: `changed` (the `Notes`, None when nothing is recorded any more), `made` (the `Path` of the lab of a lesson
    that was written; nothing in it is from elsewhere, for a lab that is not trusted is not recorded).
    """

    changed = Signal(object)
    made = Signal(object)

    def __init__(
        self, window: QMainWindow, workplace: Workplace, dialogs: Dialogs, list_lesson: Callable[[Path], object]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self._dialogs = dialogs
        self._list_lesson = list_lesson
        self._job: RecordJob | None = None
        self._written = Path()
        self.notes: Notes | None = None
        self.dialog: QDialog | None = None
        self.sign = RecordingSign()
        window.statusBar().addPermanentWidget(self.sign)
        self.sign.hide()
        self.sign.stop_requested.connect(self.finish)
        self.sign.discard_requested.connect(self.discard)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._on_look)
        workplace.bridge.events.connect(self._on_events)

    def begin(self) -> None:
        """Ask for a title, and note everything from then on; not in a lab that is not trusted, for a lesson is played."""
        if not self._workplace.edits.may_edit():
            return
        dialog = BeginDialog(self._workplace.look, self._window)
        dialog.accepted.connect(self._on_begun)
        self._open(dialog)

    def finish(self, _value: object = None) -> None:
        """Ask what of the notes counts, and where the lesson shall lie."""
        if self.notes is None or not self.notes.sends:
            self._tell(self.tr("Nothing was sent yet, so there is nothing to make a lesson of. Send a message first."))
            return
        if not self._workplace.edits.may_edit():
            return
        dialog = FinishDialog(self._workplace.look, self.notes, _problem, self._window)
        dialog.show_remarks(remarks(self.notes, self._workplace.bridge.network.faults()))
        folder = Path(self._workplace.look.settings.text(_FOLDER_KEY) or Path.home())
        dialog.show_place(str(free_path(folder, self.notes.title, is_file=False)))
        dialog.browse_requested.connect(self._on_browse_requested)
        dialog.write_requested.connect(self._on_write_requested)
        self._open(dialog)

    def discard(self, _value: object = None) -> None:
        """Forget what was noted, after a question where that is something."""
        if self.may_close():
            self._end()

    def may_close(self) -> bool:
        """Whether nothing is lost if the window is closed, or the user agrees to lose it."""
        return self.notes is None or not self.notes.sends or self._may_forget()

    def close(self) -> None:
        """End what is under way; before the window goes."""
        self._looking.stop()
        job, self._job = self._job, None
        if job is not None:
            job.close(_STOP_S)
            self._tell_made(job)

    def _may_forget(self) -> bool:
        title = self.tr("Discard Recording")
        text = self.tr("The lesson that is being recorded is not written yet. Forget what was noted?")
        return self._dialogs.confirm(self._window, Question(title, text, self.tr("Discard")))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _end(self) -> None:
        self._take(None)

    def _take(self, notes: Notes | None) -> None:
        self.notes = notes
        self.sign.show_text(noted_text(len(notes.sends)) if notes is not None else "")
        self.changed.emit(notes)

    def _tell(self, sentence: str) -> None:
        self._workplace.notices.show(BarMessage(sentence, "info"))

    def _on_begun(self) -> None:
        if isinstance(self.dialog, BeginDialog):
            self._take(Notes(self.dialog.title.text().strip()))

    def _on_events(self, events: Sequence[Event]) -> None:
        if self.notes is not None:
            self._take(self.notes.with_events(events))

    def _on_browse_requested(self, _value: None) -> None:
        if isinstance(self.dialog, FinishDialog):
            proposed = Path(self.dialog.wish().folder or Path.home())
            chosen = self._dialogs.new_folder(self.dialog, self.dialog.windowTitle(), proposed)
            if chosen is not None:
                self.dialog.show_place(str(chosen))

    def _on_write_requested(self, wish: LessonWish) -> None:
        dialog = self.dialog
        if not isinstance(dialog, FinishDialog):
            return
        network, edits = self._workplace.bridge.network, self._workplace.edits
        around = Surroundings(edits.lab, edits.document.path, network.faults())
        recording = partial(recording_of, wish, around)
        self._job = RecordJob(network.trace, RecordOrder(wish.ids, recording, Path(wish.folder).expanduser()))
        dialog.show_writing(is_writing=True)
        self._job.start()
        self._looking.start()

    def _on_look(self) -> None:
        job, dialog = self._job, self.dialog
        if job is None or job.is_running:
            return
        self._looking.stop()
        self._job = None
        self._tell_made(job)
        if not isinstance(dialog, FinishDialog):
            self._tell_unchecked(job)
            return
        dialog.show_writing(is_writing=False)
        if job.findings is None:
            dialog.show_problem(self._why_not(job))
            return
        wish = dialog.wish()
        dialog.done(QDialog.DialogCode.Accepted)
        self._end()
        self._workplace.look.settings.set_text(_FOLDER_KEY, str(job.order.folder.parent))
        self._show_written(job.order.folder, job.findings, has_summary=bool(wish.summary))

    def _tell_made(self, job: RecordJob) -> None:
        if job.findings is not None:
            self.made.emit(job.order.folder / _LAB)

    def _why_not(self, job: RecordJob) -> str:
        why = job.error or self.tr("Try again; Help > Bug Reports… has what went wrong.")
        return self.tr("The lesson was not written. {why}").format(why=why)

    def _tell_unchecked(self, job: RecordJob) -> None:
        """Somebody closed the dialog while the lesson was played."""
        if job.findings is None:
            self._tell(self._why_not(job))
            return
        self._end()
        text = self.tr("The lesson lies in {folder}. Its check was stopped; scopelab check does it again.")
        self._tell(text.format(folder=job.order.folder))

    def _show_written(self, folder: Path, findings: Sequence[Finding], *, has_summary: bool) -> None:
        self._written = folder
        holds = not any(finding.severity == "error" for finding in findings)
        left = left_to_do(findings, has_summary=has_summary)
        dialog = WrittenDialog(WrittenLesson(str(folder), holds, left), self._window)
        dialog.folder_requested.connect(self._on_folder_requested)
        dialog.lessons_requested.connect(self._on_lessons_requested)
        self._open(dialog)

    def _on_folder_requested(self, _value: None) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def _on_lessons_requested(self, _value: None) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._list_lesson(self._written)

    def _on_finished(self, _result: int) -> None:
        if self._job is not None:
            self._job.stop()
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


def _problem(wish: LessonWish) -> str:
    """What is wrong with what the author chose, as a sentence."""
    return wish_problem(wish) or place_problem(wish.folder, is_file=False)
