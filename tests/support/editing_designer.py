"""Real designers, one after the other, in which somebody edits everything and types without end: for a test that kills them.

`python -m tests.support.editing_designer FOLDER LAB` reads a seed per line and forks a designer for it, which starts soon,
for everything is imported already. It tells one line of JSON each: `began` with the designer's number, `open` with what came
back, `to` with the lab that an edit is about to make (its digest), `at` with the one that it has made, `typed` with a number
and the time, `ended`.
"""

import json
import os
import sys
from dataclasses import fields, is_dataclass
from enum import Enum
from hashlib import sha256
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

import designer.program
from designer.app import run_gui
from designer.document.lab_document import LabDocument
from designer.places import Places
from designer.program import Program
from designer.window.designer_window import DesignerWindow
from gateway_core.api import Lab, Place, PlaceKind, script_at
from tests.support.random_edits import SeededChance, edit_once

SCRIPT = Place(PlaceKind.SCRIPT, name="typed")


def digest(lab: Lab) -> str:
    """The same for labs that are equal, in every process."""
    return sha256(repr(_plain(lab)).encode("utf-8", "surrogatepass")).hexdigest()


def tell(**said: object) -> None:
    """One line as a whole, however suddenly the process ends."""
    os.write(1, (json.dumps(said) + "\n").encode())


class EditingProgram(Program):
    """Edits the lab and types into a saved script as soon as the lab is open."""

    seed = 0

    def start(self, lab: Path | None, window: DesignerWindow | None = None) -> bool:
        started = super().start(lab, window)
        QTimer.singleShot(0, self._begin)
        return started

    def _begin(self) -> None:
        self._chance = SeededChance(self.seed)
        self._labs: list[Lab] = []
        self.run.parts.opener.open_script(SCRIPT.name)
        self._editor = self.run.parts.editors.current.editor
        words = self._editor.text().split()
        self._number = int(words[-1]) if words else 0
        tell(what="open", lab=digest(self._document.lab), number=self._number)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(5)

    @property
    def _document(self) -> LabDocument:
        return self.run.parts.workplace.edits.document

    def _on_time(self) -> None:
        if self._chance.whole(0, 3) == 0:
            self._number += 1
            QTest.keyClicks(self._editor, f"{self._number} ")
            tell(what="typed", number=self._number, at=monotonic())
        elif self._labs and self._chance.whole(0, 5) == 0:
            lab = self._labs.pop()
            tell(what="to", lab=digest(lab))
            self.run.parts.workplace.edits.undo()
            tell(what="at", lab=digest(self._document.lab))
        else:
            self._edit()

    def _edit(self) -> None:
        before = self._document.lab
        lab = edit_once(self._chance, before)
        if script_at(lab, SCRIPT) != script_at(before, SCRIPT):
            return  # it is typed into
        if lab != before:
            self._labs.append(before)
            tell(what="to", lab=digest(lab))
            self.run.parts.workplace.edits.apply(lab, "edit")
            tell(what="at", lab=digest(self._document.lab))


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, dict):
        return sorted((key, _plain(each)) for key, each in value.items())
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.value if isinstance(value, Enum) else value


def _main(folder: Path, lab: Path) -> None:
    designer.program.Program = EditingProgram
    for line in sys.stdin:
        EditingProgram.seed = int(line)
        child = os.fork()
        if child == 0:
            tell(what="began", process=os.getpid())  # by itself: its parent may come to run after it has opened the lab
            os._exit(run_gui(lab, Places(folder / "settings.ini", folder / "data")))
        _, status = os.waitpid(child, 0)
        tell(what="ended", code=os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    _main(Path(sys.argv[1]), Path(sys.argv[2]))
