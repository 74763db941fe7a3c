"""The command palette and the list of shortcuts of a window whose commands are all in its menus. Knows no command."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from client.toolkit.command_palette import CommandPalette, PaletteEntry, RecentChoices, window_commands
from client.toolkit.settings import Settings
from client.toolkit.shortcut_list import ShortcutList


class WindowPalette(QObject):
    """Opens both. What was chosen lately is kept under `key`; `palette` and `shortcuts` are those that are open."""

    def __init__(self, window: QMainWindow, settings: Settings, key: str) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._key = key
        self.palette: CommandPalette | None = None
        self.shortcuts: ShortcutList | None = None

    def open_commands(self) -> None:
        """All commands of the menus."""
        title = self.tr("Command Palette: type what you want to do")
        recent = self._settings.texts(self._key)
        self.palette = CommandPalette(title, window_commands(self._window), recent, self._window)
        self.palette.chosen.connect(self._on_chosen)
        self.palette.finished.connect(self._on_finished)
        self.palette.show()
        self.palette.search.setFocus()

    def open_shortcuts(self) -> None:
        """All commands with their keys."""
        self.shortcuts = ShortcutList(self._window)
        self.shortcuts.finished.connect(self._on_shortcuts_finished)
        self.shortcuts.open()

    def _on_chosen(self, entry: PaletteEntry) -> None:
        recent = RecentChoices(self._settings.texts(self._key))
        recent.add(entry)
        self._settings.set_texts(self._key, recent.keys)

    def _on_finished(self, _result: int) -> None:
        self.palette = None

    def _on_shortcuts_finished(self, _result: int) -> None:
        self.shortcuts = None
