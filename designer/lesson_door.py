"""Makes the lab of a lesson anew while it is open: closes it, puts a fresh copy in its place, opens that.

The messages of before are forgotten with it: they would tell what the lesson asks to predict.
"""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from client.toolkit.message_bar import BarMessage
from designer.lab_journal import journal_path
from designer.lab_run import LabRun
from designer.notices import error_sentence
from designer.window.lesson_desk import FreshLab
from gateway_core.api import LabSaveError, forget_messages


class LessonDoor:
    """`run` tells which lab is open now, `close_lab` closes it without a question, `open_lab` opens one.

    `journals` is the folder of the journals.
    """

    def __init__(
        self,
        run: Callable[[], LabRun | None],
        close_lab: Callable[[], None],
        open_lab: Callable[[Path], None],
        journals: Path,
    ) -> None:
        self._run = run
        self._close_lab = close_lab
        self._open_lab = open_lab
        self._journals = journals

    def reset(self, wanted: FreshLab) -> None:
        """Begin with a fresh copy; where that cannot be made, go on with the one that is there, and say why."""
        self._close_lab()
        trouble = ""
        try:
            wanted.make()
            with suppress(OSError, sqlite3.Error):  # then they stay to be seen, and the lesson begins anew all the same
                forget_messages(journal_path(self._journals, wanted.path))
        except (OSError, LabSaveError) as error:
            trouble = error_sentence(error)
        self._open_lab(wanted.path)
        run = self._run()
        if trouble and run is not None:
            text = QCoreApplication.translate("Lessons", "The lesson could not be begun anew. {why}")
            run.parts.notices.show(BarMessage(text.format(why=trouble)))
