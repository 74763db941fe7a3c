"""A real designer in which somebody edits a script, runs it so that a message reaches a gateway and a client, and closes.

`python -m tests.support.sending_designer FOLDER` opens the sample lab with everything of its own in FOLDER, and prints how many
handlers ran, at a gateway and at a client at least.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

import designer.program
from designer.app import run_gui
from designer.places import Places
from designer.program import Program
from designer.window.designer_window import DesignerWindow
from gateway_core.api import CommMode, DeliveryEnded, Event, ScriptEnded

_SCRIPT = """
import time
for project in ('ACME', 'Utilities'):
    print system.util.sendMessage(project=project, messageHandler='testHandler', payload={'first': 'Hello'}, scope='CGS')
time.sleep(0.5)
"""
_STEP_MS = 200
_WANTED = 3  # one at the gateway, two at clients


class SendingProgram(Program):
    """Does all that by itself as soon as the lab is open and its clients are there."""

    _handled = 0
    _is_over = False

    def start(self, lab: Path | None, window: DesignerWindow | None = None) -> bool:
        started = super().start(lab, window)
        QTimer.singleShot(_STEP_MS, self._send)
        return started

    def _send(self) -> None:
        parts = self.run.parts
        if len(parts.launcher.clients.sessions) < _WANTED:
            QTimer.singleShot(_STEP_MS, self._send)
            return
        parts.workplace.bridge.events.connect(self._on_events)
        parts.workplace.bridge.network.set_comm_mode(parts.workplace.designer.session, CommMode.READ_WRITE).result()
        parts.editors.console.editor.set_text(_SCRIPT)
        parts.commands.run()

    def _on_events(self, events: tuple[Event, ...]) -> None:
        self._handled += sum(isinstance(event, DeliveryEnded) for event in events)
        has_ended = any(isinstance(event, ScriptEnded) for event in events)
        self._is_over = self._is_over or has_ended
        if self._is_over and self._handled >= _WANTED:
            os.write(1, f"{self._handled}".encode())
            self.run.parts.workplace.bridge.events.disconnect(self._on_events)
            self.run.parts.editors.console.editor.set_text("")
            self.run.window.close()


def _main(folder: Path) -> int:
    designer.program.Program = SendingProgram
    return run_gui(None, Places(folder / "settings.ini", folder / "data"))


if __name__ == "__main__":
    sys.exit(_main(Path(sys.argv[1])))
