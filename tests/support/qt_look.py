"""The look of the program for tests: a theme controller on the test's application, settings in the test's folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QApplication

from client.toolkit.icons import Icons
from client.toolkit.look import Look
from client.toolkit.settings import Settings
from client.toolkit.theme import ThemeController


@contextmanager
def open_look(app: QApplication, folder: Path, choice: str = "light") -> Iterator[Look]:
    """A `Look` with the chosen theme; its controller is gone afterwards."""
    settings = Settings(folder / "settings.ini")
    controller = ThemeController(app, settings)
    controller.set_choice(choice)
    try:
        yield Look(controller, Icons(controller), settings)
    finally:
        shiboken6.delete(controller)
