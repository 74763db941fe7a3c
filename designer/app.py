"""The composition root of the program with windows: makes the application, shows its window at once, then fills it.

What takes its time is imported when the window stands, so that it stands soon.
"""

import gc
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QApplication

from client.toolkit.fonts import install_fonts
from client.toolkit.garbage import GuiThreadGarbage
from client.toolkit.interrupts import Interrupts
from client.toolkit.settings import Settings
from client.toolkit.theme import ThemeController
from designer.places import APP, Places, default_places
from designer.window.designer_window import DesignerWindow

# How long the gateway thread may keep the window from Python while it works: by default it would be a third of a frame.
SWITCH_S = 0.001


def run_guest() -> int:
    """Show the program to a guest, with the sample, until its window is closed; nothing of it is left then."""
    from designer.guest import guest_places

    with guest_places() as places:
        return run_gui(None, places)


def run_gui(lab: Path | None = None, places: Places | None = None) -> int:
    """Show the program until its window is closed; 0, or 2 if there is no lab that can be opened."""
    where = places or default_places()
    sys.setswitchinterval(SWITCH_S)
    app = make_application()
    garbage = GuiThreadGarbage(app)
    with suppress(OSError):  # a home that cannot be written to: what is set holds until the end
        where.settings.parent.mkdir(parents=True, exist_ok=True)
    settings = Settings(where.settings)
    install_fonts(app)
    themes = ThemeController(app, settings)
    window = DesignerWindow(settings)
    window.show_now()

    from client.toolkit.plain_import import take_plain_import
    from client.toolkit.quick_dataclasses import make_dataclasses_quickly

    take_plain_import()
    make_dataclasses_quickly()

    from client.toolkit.icons import Icons
    from client.toolkit.look import Look
    from designer.later import LaterImports
    from designer.program import Program

    gc.freeze()  # modules stay; looking through them again and again would lengthen frames
    interrupts = Interrupts(app)  # from here on; what comes while the lab is opened counts as soon as it is open
    program = Program(Look(themes, Icons(themes), settings), where)
    app.commitDataRequest.connect(program.prepare_end)
    started = program.start(lab, window)
    program.bugs.start()
    later = LaterImports(app)
    code = app.exec() if started else 2
    later.stop()
    program.bugs.stop()
    interrupts.close()
    program.close()
    garbage.close()
    # A search for garbage in the middle of PySide's taking a connection apart waits for itself for ever (seen at this exit).
    gc.disable()
    return code


def make_application() -> QApplication:
    """The application, which ends when the program says so and not with the last window: clients come and go.

    It has no display name: X11 would append that to every window's title, and the designer's begins with it.
    """
    app = QApplication([APP])
    app.setApplicationName(APP)
    app.setQuitOnLastWindowClosed(False)
    return app
