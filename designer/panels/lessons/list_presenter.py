"""The list of lessons: read in idle moments, shown with what was done, folders of one's own, the next one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from client.toolkit.idle_work import IdleWork
from client.toolkit.message_bar import BarMessage
from designer.notices import Notices, error_sentence, finding_text
from designer.panels.lessons.list_view import LessonListView
from designer.panels.lessons.model import cards, suggestion_text
from designer.panels.lessons.record import LearnerRecord
from designer.panels.lessons.shelf import BrokenLesson, FoundLessons, LessonShelf
from designer.window.lesson_desk import LessonDesk
from gateway_core.api import LabSaveError, Lesson, LessonSuggestion, next_lesson


class LessonListPresenter(QObject):
    """All lessons of one window.

    Signals: `read` (None) once the lessons are known, `chosen` (the id of a lesson that somebody wants to begin).
    """

    read = Signal(object)
    chosen = Signal(object)

    def __init__(self, view: LessonListView, desk: LessonDesk, shelf: LessonShelf, record: LearnerRecord) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._shelf = shelf
        self._record = record
        self.lessons: tuple[Lesson, ...] = ()
        # Later, when the button is done: another lab closes the window in which it stands.
        view.begin_requested.connect(self.chosen, Qt.ConnectionType.QueuedConnection)
        view.folder_requested.connect(self.open_folder)
        self._reading = IdleWork(view)
        self._reading.finished.connect(self._on_read)
        self._reading.start(shelf.reading_steps())

    def close(self) -> None:
        """Read no more."""
        self._reading.stop()

    def show(self) -> None:
        """Show the lessons as they stand now."""
        if self.lessons:
            suggestion, progress = self.suggestion(), self._record.progress
            self._view.show_cards(
                cards(self.lessons, progress, suggestion), suggestion_text(suggestion, self.lessons, progress)
            )

    def suggestion(self) -> LessonSuggestion | None:
        """Which lesson comes next."""
        return next_lesson(self._record.progress, self.lessons)

    def next_text(self) -> str:
        """The same in words."""
        return suggestion_text(self.suggestion(), self.lessons, self._record.progress)

    def open_lab_of(self, lesson_id: str) -> None:
        """Open the learner's copy of a lesson's lab."""
        lesson = next((each for each in self.lessons if each.id == lesson_id), None)
        if lesson is None:
            return
        try:
            lab = self._shelf.copy_of(lesson)
        except (OSError, LabSaveError) as error:
            text = QCoreApplication.translate("Lessons", "“{title}” cannot be begun: its lab cannot be copied. {why}")
            self._notices.show(BarMessage(text.format(title=lesson.title, why=error_sentence(error))))
            return
        self._desk.lab_wanted.emit(lab)

    def open_folder(self, _value: object = None) -> None:
        """Ask for a folder with a lesson or several, and list them."""
        folder = self._desk.ask_for_folder(QCoreApplication.translate("Lessons", "Open Lesson Folder"), Path.home())
        if folder is not None:
            self.list_folder(folder)

    def list_folder(self, folder: Path) -> None:
        """List the lesson in that folder, or the lessons in it, and choose the first of them."""
        found = self._shelf.add_folder(folder)
        self.lessons = tuple({lesson.id: lesson for lesson in (*self.lessons, *found.lessons)}.values())
        self.show()
        if found.lessons:
            self._view.choose(found.lessons[0].id)
        self.tell_broken(found.broken)

    def tell_broken(self, broken: Sequence[BrokenLesson]) -> None:
        """Say of the first of these folders why it is no lesson that can be learnt."""
        if not broken:
            return
        translate, first = QCoreApplication.translate, broken[0]
        if not first.findings:
            text = translate("Lessons", "{folder} has no lesson in it. A lesson is a folder with a file lesson.toml.")
            self._notices.show(BarMessage(text.format(folder=first.folder), "warning"))
            return
        text = translate("Lessons", "The lesson in {folder} cannot be learnt: {first}.")
        sentence = text.format(folder=first.folder, first=first.findings[0].text)
        details = "\n".join(finding_text(finding) for each in broken for finding in each.findings)
        message = BarMessage(sentence, "warning", translate("Lessons", "List It No More"), details)
        self._notices.show(message, partial(self._shelf.forget_folder, first.folder))

    @property
    def _notices(self) -> Notices:
        return self._desk.notices

    def _on_read(self, found: FoundLessons) -> None:
        self.lessons = found.lessons
        self.show()
        self.tell_broken(found.broken)
        self.read.emit(None)
