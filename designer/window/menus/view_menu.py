"""The View menu: docks, theme, zoom."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.commands import ThemeActions
from designer.window.menus.targets import MenuTargets

_KEYS = QKeySequence.StandardKey
_DIGITS = 9  # Alt and 0 is the first layout's
_COMM_MODES = 3  # Ctrl+Alt and 1 to 3 are theirs


class ViewMenu(QObject):
    """What is seen, and how large."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        menu, zoom, add = self.tr("&View"), targets.zoom, actions.add
        self._menu = actions.menu(menu)
        tip = self.tr("Find a command of any menu by a few letters")
        spec = ActionSpec(
            self.tr("Command &Palette…"), menu, "Ctrl+Shift+P", "", tip, words=self.tr("actions search everywhere")
        )
        add(spec, targets.palettes.open_commands)
        tip = self.tr("Open a handler, module, script or client by a few letters of its name")
        add(
            ActionSpec(self.tr("&Go To…"), menu, "Ctrl+P", "", tip, words=self.tr("search everywhere file")),
            targets.palettes.open_anything,
        )
        actions.separate(menu)
        tip = self.tr("Give the keyboard to the next part of the window, out of a text too")
        add(ActionSpec(self.tr("Ne&xt Panel"), menu, "Ctrl+F6", "", tip), targets.walk.go_next)
        tip = self.tr("Give the keyboard to the part of the window before")
        add(ActionSpec(self.tr("P&revious Panel"), menu, "Ctrl+Shift+F6", "", tip), targets.walk.go_previous)
        actions.separate(menu)
        for number, dock in enumerate(targets.docks.all(), 1):
            action = dock.toggleViewAction()
            action.setShortcut(QKeySequence(_dock_keys(number)))
            actions.menu(menu).addAction(action)
        self._first_layout = add(
            ActionSpec(
                self.tr("&First Layout"),
                menu,
                "Alt+0",
                "panels-top-left",
                words=self.tr("reset restore panels windows perspective"),
            ),
            targets.docks.lay_out,
        )
        actions.separate(menu)
        self.themes = ThemeActions(actions, menu + "/" + self.tr("&Theme"), targets.themes, self)
        actions.separate(menu)
        add(
            ActionSpec(
                self.tr("Zoom &In"), menu, _KEYS.ZoomIn, "zoom-in", words=self.tr("font text size bigger larger")
            ),
            zoom.zoom_in,
        )
        add(
            ActionSpec(self.tr("Zoom &Out"), menu, _KEYS.ZoomOut, "zoom-out", words=self.tr("font text size smaller")),
            zoom.zoom_out,
        )
        add(
            ActionSpec(self.tr("&Normal Size"), menu, "Ctrl+0", words=self.tr("zoom reset font text 100 %")), zoom.reset
        )

    def add_toolbar(self, shown: QAction) -> None:
        """List whether the toolbar is shown, below the docks: what hides it from its own menu brings it back here."""
        shown.setShortcut(QKeySequence("Alt+Shift+T"))
        self._menu.insertAction(self._first_layout, shown)


def _dock_keys(number: int) -> str:
    """Alt and a digit; for the tenth dock and those after it Ctrl too, without the digits of the comm modes."""
    return f"Alt+{number}" if number <= _DIGITS else f"Ctrl+Alt+{number - _DIGITS + _COMM_MODES}"
