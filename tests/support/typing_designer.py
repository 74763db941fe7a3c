"""The real designer in a process of its own in which somebody types without end: started by a test that kills it.

`python -m tests.support.typing_designer FOLDER LAB`: writes a line of JSON when the lab is open (what stands in the script's
tab and what the bar says), then for each word that was typed its number and the time.
"""

import json
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

import designer.program
from designer.app import run_gui
from designer.places import Places
from designer.program import Program
from designer.window.designer_window import DesignerWindow

SCRIPT = "2 second"


class TypingProgram(Program):
    """Types numbers into a saved script as soon as its lab is open."""

    def start(self, lab: Path | None, window: DesignerWindow | None = None) -> bool:
        started = super().start(lab, window)
        QTimer.singleShot(0, self._begin)
        return started

    def _begin(self) -> None:
        parts = self.run.parts
        tab = next((tab for tab in parts.editors.all() if tab.title == SCRIPT), None)
        message = parts.notices.message
        found = {"text": tab.editor.text() if tab else None, "message": message.text if message else ""}
        parts.opener.open_script(SCRIPT)
        self._number = 0
        if tab is None:
            parts.editors.current.editor.selectAll()
            QTest.keyClicks(parts.editors.current.editor, "# ")
        else:
            self._number = int(tab.editor.text().split()[-1])
        say(json.dumps(found))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._type)
        self._timer.start(15)

    def _type(self) -> None:
        self._number += 1
        QTest.keyClicks(self.run.parts.editors.current.editor, f"{self._number} ")
        say(f"{self._number} {monotonic()}")


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    folder, lab = Path(sys.argv[1]), Path(sys.argv[2])
    designer.program.Program = TypingProgram
    sys.exit(run_gui(lab, Places(folder / "settings.ini", folder / "data")))
