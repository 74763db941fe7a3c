"""A check under way: begun, looked at until it has ended, stopped. Knows no lesson's pages."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from client.toolkit.message_bar import BarMessage
from designer.notices import Notices
from designer.panels.lessons.check_job import CheckJob
from designer.panels.lessons.page_view import LessonPageView
from gateway_core.api import Lesson

_LOOK_MS = 50  # how often a check is asked whether it has ended
_STOP_S = 6.0  # so long may whoever needs its end wait for one


class Checking(QObject):
    """One check at a time.

    Signals: `checked` (the `GradeReport`).
    """

    checked = Signal(object)

    def __init__(self, view: LessonPageView, notices: Notices) -> None:
        super().__init__(view)
        self._view = view
        self._notices = notices
        self._job: CheckJob | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._on_look)

    @property
    def is_busy(self) -> bool:
        """Whether a check is under way whose result is wanted."""
        return self._job is not None and not self._job.is_stopped

    def start(self, lesson: Lesson, script: str, up_to_step: int) -> None:
        """Begin one, after the end of one that was stopped."""
        self.close()
        self._job = CheckJob(lesson, script, up_to_step)
        self._job.start()
        self._looking.start()
        self._view.show_checking(is_checking=True)

    def stop(self) -> None:
        """Want no result any more; it ends soon by itself."""
        if self._job is not None:
            self._job.stop()
        self._view.show_checking(is_checking=False)

    def close(self) -> None:
        """Stop it and wait for its end."""
        self._looking.stop()
        if self._job is not None:
            self._job.close(_STOP_S)
        self._job = None

    def _on_look(self) -> None:
        job = self._job
        if job is None or job.is_running:
            return
        self._looking.stop()
        self._job = None
        if job.is_stopped:
            return
        self._view.show_checking(is_checking=False)
        if job.report is not None:
            self.checked.emit(job.report)
            return
        text = QCoreApplication.translate("Lessons", "Your work could not be checked. {why}")
        why = job.error or QCoreApplication.translate("Lessons", "Try again; Help > Bug Reports… has what went wrong.")
        self._notices.show(BarMessage(text.format(why=why)))
