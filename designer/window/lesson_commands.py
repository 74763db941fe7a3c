"""What the Learn menu does with lessons, and how the window serves the one whose lab is open. Knows no lesson's text."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from designer.window.comm_mode import CommModePresenter
from designer.window.docks import Docks
from designer.window.lab_commands import LabCommands
from designer.window.late_panels import LatePanels
from designer.window.lesson_desk import LessonParts
from designer.window.script_to_client import ScriptToClient


class LessonCommands(QObject):
    """The commands about lessons of one window. The panel is made when the first of them is used, or with a lesson's lab."""

    def __init__(self, window: QMainWindow, parts: LessonParts, docks: Docks, late: LatePanels) -> None:
        super().__init__(window)
        self.parts = parts
        self._docks = docks
        self._late = late

    @property
    def has_lesson(self) -> bool:
        """Whether the open lab is a lesson's."""
        return bool(self.parts.places.id_of(self.parts.desk.lab))

    def serve(self, labs: LabCommands, comm: CommModePresenter, client: ScriptToClient) -> None:
        """From now on what a lesson asks for is done by these; what it asks to be predicted is `Predicting`'s."""
        desk = self.parts.desk
        desk.lab_wanted.connect(labs.open_path)
        desk.mode_wanted.connect(comm.switch)
        desk.client_wanted.connect(client.hand_over)
        desk.client_run_wanted.connect(client.run_at)

    def take_up(self) -> None:
        """Show the lesson whose lab is open, if it is one's; once the docks have been laid out."""
        if self.has_lesson:
            self._docks.part_lessons()
            self._docks.lessons.raise_()

    def close(self) -> None:
        """End what is under way; before the window goes."""
        if self._late.lessons.is_made:
            self._late.lessons.presenter.close()

    def open(self) -> None:
        """Show all lessons."""
        presenter = self._late.lessons.presenter
        self.parts.desk.show_lessons()
        presenter.show_list()

    def open_folder(self) -> None:
        """Ask for a folder with lessons, and list them."""
        self._late.lessons.presenter.open_folder()

    def go_on(self) -> None:
        """To the next page of the lesson."""
        self._late.lessons.presenter.go_on()

    def go_back(self) -> None:
        """To the page before."""
        self._late.lessons.presenter.go_back()

    def check(self) -> None:
        """Check the tasks of the step."""
        self._late.lessons.presenter.check()

    def take_hint(self) -> None:
        """Show the next hint."""
        self._late.lessons.presenter.take_hint()

    def show_solution(self) -> None:
        """Show the lesson's solution."""
        self._late.lessons.presenter.show_solution()

    def restore_script(self) -> None:
        """Put the step's script back as it was at first."""
        self._late.lessons.presenter.restore_script()

    def reset(self) -> None:
        """Begin the lesson anew."""
        self._late.lessons.presenter.reset()
