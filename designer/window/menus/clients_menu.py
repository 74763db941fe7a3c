"""The Clients menu: launching, presets, arranging."""

from collections.abc import Generator, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from client.toolkit.actions import ActionSpec, WindowActions
from client.toolkit.idle_work import IdleWork
from designer.window.menus.targets import MenuTargets
from gateway_core.api import Lab

_WITH_KEYS = 9


class ClientsMenu(QObject):
    """The client windows."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        menu, to = self.tr("&Clients"), targets.launcher
        add = actions.add
        self.launch = add(
            ActionSpec(
                self.tr("&Launch Client…"),
                menu,
                "Ctrl+L",
                "app-window",
                words=self.tr("open start session vision runtime"),
            ),
            to.launch,
        )
        tip = self.tr("Launch the clients of all presets that are not open yet")
        words = self.tr("open start every presets sessions")
        spec = ActionSpec(self.tr("La&unch All Clients"), menu, "Ctrl+Alt+A", "", tip, words=words)
        self.launch_all = add(spec, to.launch_all)
        tip = self.tr("Put the script in front into a client's window, ready to run as that client")
        self.hand_over = add(
            ActionSpec(self.tr("&Script to Client"), menu, "Ctrl+Shift+R", "code", tip),
            targets.to_client.hand_over,
        )
        actions.separate(menu)
        self._end = actions.menu(menu).addSeparator()
        tip = self.tr("Tile the client windows beside this one")
        self.arrange = add(
            ActionSpec(
                self.tr("&Arrange Clients"),
                menu,
                "Ctrl+Shift+A",
                "layout-grid",
                tip,
                words=self.tr("tile cascade windows"),
            ),
            to.arrange,
        )
        spec = ActionSpec(self.tr("&Close All Clients"), menu, "Ctrl+Shift+W", "x")
        self.close_clients = add(spec, to.close_all)
        self._actions, self._menu, self._open = actions, menu, targets.window.open_preset_of_action
        self._more = menu + "/" + self.tr("&More Clients")
        self._names: tuple[str, ...] = ()
        self.presets: list[QAction] = []
        self._further = IdleWork(self)  # a lab may have hundreds, and its window is not to wait for them
        actions.menu(self._more).aboutToShow.connect(self._further.finish)
        edits = targets.parts.tools.workplace.edits
        edits.changed.connect(self._on_lab_changed)
        self._on_lab_changed(edits.lab)

    def _on_lab_changed(self, lab: Lab) -> None:
        """List the presets: the first nine with their keys, further ones in a menu of their own, soon."""
        names = tuple(preset.name for preset in lab.clients)
        if names == self._names:
            return
        self._names = names
        for action in self.presets:
            self._actions.remove(action)
        self.presets = []
        for number, name in enumerate(names[:_WITH_KEYS], 1):
            action = self._add_preset(name, self._menu, f"Ctrl+{number}")
            self._actions.menu(self._menu).insertAction(self._end, action)
        more = self._actions.menu(self._more).menuAction()
        self._actions.menu(self._menu).insertAction(self._end, more)
        more.setVisible(len(names) > _WITH_KEYS)
        self._further.start(self._further_steps(names[_WITH_KEYS:]))

    def _further_steps(self, names: Sequence[str]) -> Generator[None, None, None]:
        for name in names:
            self._add_preset(name, self._more)
            yield

    def _add_preset(self, name: str, menu: str, keys: str = "") -> QAction:
        action = self._actions.add(ActionSpec(name.replace("&", "&&"), menu, keys), self._open)
        action.setData(name)
        self.presets.append(action)
        return action
