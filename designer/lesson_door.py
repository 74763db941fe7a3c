"""Makes the lab of a lesson anew while it is open: closes it, puts a fresh copy in its place, opens that."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from client.toolkit.message_bar import BarMessage
from designer.lab_run import LabRun
from designer.notices import error_sentence
from designer.window.lesson_desk import FreshLab
from gateway_core.api import LabSaveError


class LessonDoor:
    """`run` tells which lab is open now, `close_lab` closes it without a question, `open_lab` opens one."""

    def __init__(
        self,
        run: Callable[[], LabRun | None],
        close_lab: Callable[[], None],
        open_lab: Callable[[Path], None],
    ) -> None:
        self._run = run
        self._close_lab = close_lab
        self._open_lab = open_lab

    def reset(self, wanted: FreshLab) -> None:
        """Begin with a fresh copy; where that cannot be made, go on with the one that is there, and say why."""
        self._close_lab()
        trouble = ""
        try:
            wanted.make()
        except (OSError, LabSaveError) as error:
            trouble = error_sentence(error)
        self._open_lab(wanted.path)
        run = self._run()
        if trouble and run is not None:
            text = QCoreApplication.translate("Lessons", "The lesson could not be begun anew. {why}")
            run.parts.notices.show(BarMessage(text.format(why=trouble)))
