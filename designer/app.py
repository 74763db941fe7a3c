"""The composition root of the program with windows: makes the application, shows a window at once, then everything else.

What takes its time is imported when the first window stands, so that it stands soon.
"""

import gc
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from client.toolkit.fonts import install_fonts
from client.toolkit.settings import Settings
from client.toolkit.theme import ThemeController
from client.toolkit.interrupts import Interrupts
from designer.places import APP, Places, default_places
from designer.window.first_window import FirstWindow


def run_gui(lab: Path | None = None, places: Places | None = None) -> int:
    """Show the program until its window is closed; 0, or 2 if there is no lab that can be opened."""
    gc.disable()  # nothing is garbage yet, and looking for some would take a fifth of the start
    where = places or default_places()
    app = make_application()
    where.settings.parent.mkdir(parents=True, exist_ok=True)
    settings = Settings(where.settings)
    install_fonts(app)
    themes = ThemeController(app, settings)
    first = FirstWindow(settings)
    first.show_now()

    from client.toolkit.icons import Icons
    from client.toolkit.look import Look
    from designer.program import Program

    program = Program(Look(themes, Icons(themes), settings), where)
    started = program.start(lab)
    sys.excepthook = program.tell_unexpected
    first.close()
    gc.freeze()
    gc.enable()
    interrupts = Interrupts(app)
    code = app.exec() if started else 2
    sys.excepthook = sys.__excepthook__
    interrupts.close()
    program.close()
    return code


def make_application() -> QApplication:
    """The application, which ends when the program says so and not with the last window: clients come and go."""
    app = QApplication([APP])
    app.setApplicationName(APP)
    app.setQuitOnLastWindowClosed(False)
    return app
