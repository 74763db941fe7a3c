"""The Clients menu: launching, presets, arranging."""

from PySide6.QtCore import QObject

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.menus.targets import MenuTargets


class ClientsMenu(QObject):
    """The client windows."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        menu, to = self.tr("&Clients"), targets.launcher
        add = actions.add
        self.launch = add(ActionSpec(self.tr("&Launch Client…"), menu, "Ctrl+L", "app-window"), to.launch)
        tip = self.tr("Put the script in front into a client's window, ready to run as that client")
        self.hand_over = add(
            ActionSpec(self.tr("Script to &Client"), menu, "Ctrl+Shift+R", "code", tip),
            targets.to_client.hand_over,
        )
        actions.separate(menu)
        for number, preset in enumerate(targets.presets, 1):
            keys = f"Ctrl+{number}" if number < 10 else ""
            add(ActionSpec(preset.name.replace("&", "&&"), menu, keys), targets.window.open_preset_of_action)
        actions.separate(menu)
        tip = self.tr("Tile the client windows beside this one")
        self.arrange = add(
            ActionSpec(self.tr("&Arrange Clients"), menu, "Ctrl+Shift+A", "layout-grid", tip), to.arrange
        )
        spec = ActionSpec(self.tr("&Close All Clients"), menu, "Ctrl+Shift+W", "x")
        self.close_clients = add(spec, to.close_all)
