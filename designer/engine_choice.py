"""The user's choice of script engine on this computer, kept between starts; the same file serves the command line.

Made by the program for all its labs; knows no window.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gateway_core.api import EngineSettingsError, EngineWish, JythonFinder, read_engine_settings, write_engine_settings


class EngineChoice(QObject):
    """What the user wants in place of each lab's own engine. Without a file it is kept for this run only.

    `problem` says why the file could not be read, if so. Signals: `changed` (the `EngineWish`) whenever somebody has
    chosen, also the same again: then what could not run is looked for anew.
    """

    changed = Signal(object)

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        self._path = path
        self.finder = JythonFinder()
        self.wish = EngineWish()
        self.problem = ""
        try:
            self.wish = read_engine_settings(path) if path is not None else EngineWish()
        except EngineSettingsError as error:
            self.problem = str(error)

    def choose(self, wish: EngineWish) -> None:
        """Let `wish` hold from now on, everywhere. Raises `OSError` if it cannot be kept; it holds nevertheless."""
        self.wish = wish
        try:
            if self._path is not None:
                write_engine_settings(self._path, wish)
        finally:
            self.changed.emit(wish)
