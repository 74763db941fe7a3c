"""What the learner has done, kept after every step of it; says once where that cannot be kept."""

from PySide6.QtCore import QCoreApplication

from client.toolkit.message_bar import BarMessage
from designer.notices import Notices, error_sentence
from designer.panels.lessons.shelf import LessonShelf
from gateway_core.api import LearnerProgress, LessonProgress

PRACTICE = "practice"  # what is done without any lesson is kept under this id; no folder of a lesson is called so


class LearnerRecord:
    """The progress in all lessons."""

    def __init__(self, shelf: LessonShelf, notices: Notices) -> None:
        self._shelf = shelf
        self._notices = notices
        self._has_complained = False
        self._progress, notice = shelf.progress()
        if notice:
            notices.show(BarMessage(notice, "warning"))

    @property
    def progress(self) -> LearnerProgress:
        """All that was done."""
        return self._progress

    def of(self, lesson_id: str) -> LessonProgress:
        """What was done in one lesson."""
        return self._progress.of(lesson_id)

    def keep(self, lesson_id: str, done: LessonProgress) -> None:
        """What was done in one lesson is this now."""
        if done != self._progress.of(lesson_id):
            self._progress = self._progress.with_lesson(lesson_id, done)
            self._keep(lesson_id, done)

    def _keep(self, lesson_id: str, done: LessonProgress) -> None:
        try:
            self._shelf.keep(lesson_id, done)
        except OSError as error:
            if not self._has_complained:
                sentence = _not_kept(lesson_id)
                self._notices.show(BarMessage(sentence.format(why=error_sentence(error)), "warning"))
            self._has_complained = True


def _not_kept(lesson_id: str) -> str:
    if lesson_id == PRACTICE:
        return QCoreApplication.translate(
            "Lessons", "Your score cannot be kept, so it lasts until this window is closed. {why}"
        )
    return QCoreApplication.translate(
        "Lessons", "Your progress in this lesson cannot be kept, so it lasts until its lab is closed. {why}"
    )
