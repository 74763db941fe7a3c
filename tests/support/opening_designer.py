"""The real designer in a process of its own that opens one lab after the other and then closes its window.

`python -m tests.support.opening_designer FOLDER LAB…`: a lab is trusted if its name is `trusted`. Writes a line of JSON for
each: whether it was opened, what the message bar said, and the seconds of computing that it took.
"""

import json
import sys
from pathlib import Path
from time import process_time

from PySide6.QtCore import QTimer

import designer.program
from designer.app import run_gui
from designer.places import Places
from designer.program import Program
from designer.window.designer_window import DesignerWindow

_SHOWN_MS = 40  # its client windows open meanwhile


class OpeningProgram(Program):
    """Opens every lab of `paths` as soon as its first one is open."""

    paths: tuple[Path, ...] = ()

    def start(self, lab: Path | None, window: DesignerWindow | None = None) -> bool:
        started = super().start(lab, window)
        self._waiting_labs = list(self.paths)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(_SHOWN_MS)
        return started

    def _on_time(self) -> None:
        if not self._waiting_labs:
            self._timer.stop()
            self.run.window.close()
            return
        path = self._waiting_labs.pop(0)
        if path.name.startswith("trusted"):
            self.known.trust(path)
        self.run.parts.notices.clear()
        began = process_time()
        self.open_lab(path)
        message = self.run.parts.notices.message
        told = {
            "lab": str(path),
            "opened": self.run.source.path == path,
            "said": message.text if message else "",
            "took_s": process_time() - began,
        }
        sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    designer.program.Program = OpeningProgram
    OpeningProgram.paths = tuple(map(Path, sys.argv[2:]))
    sys.exit(run_gui(None, Places(folder / "settings.ini", folder / "data")))
