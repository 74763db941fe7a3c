"""The Navigate menu: to where a name is defined, and back."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.menus.targets import MenuTargets

_KEYS = QKeySequence.StandardKey


class NavigateMenu(QObject):
    """The ways between scripts."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        menu, to = self.tr("&Navigate"), targets.navigation
        tip = self.tr("Go to where the name at the cursor is defined: a handler, a function; Ctrl+click does so too")
        spec = ActionSpec(
            self.tr("Go to &Definition"), menu, "F12", "", tip, words=self.tr("declaration implementation")
        )
        self.definition = actions.add(spec, to.go_to_definition)
        self.definition.setShortcuts([QKeySequence("F12"), QKeySequence("Ctrl+B")])
        actions.separate(menu)
        tip = self.tr("Go back to where the cursor was before")
        self.back = actions.add(ActionSpec(self.tr("&Back"), menu, _KEYS.Back, "arrow-left", tip), to.back)
        tip = self.tr("Go again to where Back came from")
        self.forward = actions.add(ActionSpec(self.tr("&Forward"), menu, _KEYS.Forward, "arrow-right", tip), to.forward)
