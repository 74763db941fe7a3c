"""The whole program with the sample lab or another one, set up as it is when somebody starts it, for benchmarks."""

import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from client.toolkit.garbage import GuiThreadGarbage
from client.toolkit.icons import Icons
from client.toolkit.look import Look
from client.toolkit.settings import Settings
from client.toolkit.theme import ThemeController
from designer.app import SWITCH_S
from designer.lab_run import LabRun
from designer.places import Places
from designer.program import Program

_NO_SCREEN = "This plugin does not support "  # size hints, raising, grabbing the keyboard: said of each window


def benchmark_application() -> QApplication:
    """The application of this process, made without a screen if there is none yet."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance()
    if application is None:
        qInstallMessageHandler(_tell)
        application = QApplication(["benchmark"])
    assert isinstance(application, QApplication)
    return application


def _tell(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """What Qt has to say, between the rows of the table; not that it has no screen, which is so."""
    if not text.startswith(_NO_SCREEN):
        sys.stderr.write(f"{text}\n")


@contextmanager
def open_program(application: QApplication, lab: Path | None = None) -> Iterator[LabRun]:
    """A running lab with its windows; the sample lab if none is named."""
    before_s = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    garbage = GuiThreadGarbage(application)
    gc.freeze()
    with tempfile.TemporaryDirectory() as folder:
        places = Places(Path(folder) / "settings.ini", Path(folder) / "data")
        settings = Settings(places.settings)
        themes = ThemeController(application, settings)
        program = Program(Look(themes, Icons(themes), settings), places)
        assert program.start(lab)
        assert program.run is not None
        run = program.run
        try:
            yield run
        finally:
            run.window.close()
            program.close()
            garbage.close()
            gc.unfreeze()
            sys.setswitchinterval(before_s)
