"""The look of the program for tests: a theme controller on the test's application, settings in the test's folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from client.toolkit.icons import Icons
from client.toolkit.look import Look
from client.toolkit.settings import Settings
from client.toolkit.theme import ThemeController

DrawnIcons = dict[tuple[str, str, str], QIcon]
"""Icons by theme, name and token."""


class KeptIcons(Icons):
    """Icons that are drawn once for all tests: nearly every window wants the same ones."""

    def __init__(self, controller: ThemeController, drawn: DrawnIcons) -> None:
        super().__init__(controller)
        self._drawn = drawn

    def icon(self, name: str, color: str = "text") -> QIcon:
        kept = self._drawn.get((self._controller.theme.name, name, color))
        if kept is not None:
            self._icons[name, color] = kept
            self._names[kept.cacheKey()] = (name, color)
        made = super().icon(name, color)
        self._drawn[self._controller.theme.name, name, color] = made
        return made


@contextmanager
def open_look(
    app: QApplication, folder: Path, choice: str = "light", drawn: DrawnIcons | None = None
) -> Iterator[Look]:
    """A `Look` with the chosen theme; its controller is gone afterwards. `drawn` are icons of earlier ones."""
    settings = Settings(folder / "settings.ini")
    controller = ThemeController(app, settings)
    controller.set_choice(choice)
    try:
        yield Look(controller, KeptIcons(controller, {} if drawn is None else drawn), settings)
    finally:
        shiboken6.delete(controller)
