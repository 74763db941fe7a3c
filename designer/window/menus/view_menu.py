"""The View menu: docks, theme, zoom."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.commands import ThemeActions
from designer.window.menus.targets import MenuTargets

_KEYS = QKeySequence.StandardKey


class ViewMenu(QObject):
    """What is seen, and how large."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        menu, zoom = self.tr("&View"), targets.zoom
        for number, dock in enumerate(targets.docks.all(), 1):
            action = dock.toggleViewAction()
            action.setShortcut(QKeySequence(f"Alt+{number}"))
            actions.menu(menu).addAction(action)
        add = actions.add
        add(ActionSpec(self.tr("&First Layout"), menu, "Alt+0"), targets.docks.lay_out)
        actions.separate(menu)
        self.themes = ThemeActions(actions, menu + "/" + self.tr("&Theme"), targets.themes, self)
        actions.separate(menu)
        add(ActionSpec(self.tr("Zoom &In"), menu, _KEYS.ZoomIn), zoom.zoom_in)
        add(ActionSpec(self.tr("Zoom &Out"), menu, _KEYS.ZoomOut), zoom.zoom_out)
        add(ActionSpec(self.tr("&Normal Size"), menu, "Ctrl+0"), zoom.reset)
