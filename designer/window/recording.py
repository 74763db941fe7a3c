"""What the Learn menu does about recording a lesson. What it takes is made when the first of the commands is used."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from client.toolkit.dialogs.ask import Dialogs
from designer.window.late_panels import LatePanels
from designer.window.lesson_desk import LessonDesk
from designer.workplace import Workplace

if TYPE_CHECKING:
    from designer.panels.lesson_recording.presenter import RecordingPresenter


class LessonRecording(QObject):
    """The commands about recording of one window.

    Signals: `changed` (the `Notes` of what is recorded, None when nothing is any more), `made` (the `Path` of a lesson's lab
    that was written).
    """

    changed = Signal(object)
    made = Signal(object)

    def __init__(
        self, window: QMainWindow, workplace: Workplace, dialogs: Dialogs, desk: LessonDesk, late: LatePanels
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self._dialogs = dialogs
        self._desk = desk
        self._late = late
        self._presenter: RecordingPresenter | None = None

    @property
    def presenter(self) -> "RecordingPresenter":
        """Who records."""
        # Here and not above: see designer.later
        from designer.panels.lesson_recording.presenter import RecordingPresenter

        if self._presenter is None:
            self._presenter = RecordingPresenter(self._window, self._workplace, self._dialogs, self._list_lesson)
            self._presenter.changed.connect(self.changed)
            self._presenter.made.connect(self.made)
        return self._presenter

    def begin(self) -> None:
        """Begin to record."""
        self.presenter.begin()

    def finish(self) -> None:
        """Make a lesson of what was recorded."""
        self.presenter.finish()

    def discard(self) -> None:
        """Forget what was recorded."""
        self.presenter.discard()

    def may_close(self) -> bool:
        """Whether nothing is lost if the window is closed, or the user agrees to lose it."""
        return self._presenter is None or self._presenter.may_close()

    def close(self) -> None:
        """End what is under way; before the window goes."""
        if self._presenter is not None:
            self._presenter.close()

    def _list_lesson(self, folder: Path) -> None:
        presenter = self._late.lessons.presenter
        self._desk.show_lessons()
        presenter.show_list()
        presenter.list.list_folder(folder)
