"""The entries of the Learn menu for Step: hold deliveries, let them go, walk through a message's steps."""

from PySide6.QtCore import QObject

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.stepping import Stepping


class StepActions(QObject):
    """What goes step by step. `hold` stands in the toolbar, too."""

    def __init__(self, actions: WindowActions, stepping: Stepping, menu: str, parent: QObject) -> None:
        super().__init__(parent)
        add = actions.add
        actions.separate(menu)
        tip = self.tr("Hold deliveries, and let them go one by one")
        words = self.tr("pause debug single step hold release slow")
        spec = ActionSpec(self.tr("&Step"), menu, "F9", "step-forward", tip, checkable=True, words=words)
        self.hold = add(spec, stepping.toggle)
        tip = self.tr("Go on one step; where a delivery is held, let that one go")
        add(ActionSpec(self.tr("&Next Step"), menu, "F10", "arrow-right", tip), stepping.go_next)
        tip = self.tr("Go back one step; nothing runs again")
        add(ActionSpec(self.tr("Step &Back"), menu, "Ctrl+F10", "arrow-left", tip), stepping.go_back)
        tip = self.tr("Go to the first step of the message")
        add(ActionSpec(self.tr("&First Step"), menu, "Alt+Home", "chevron-first", tip), stepping.go_first)
        tip = self.tr("Go to the last step that is known")
        add(ActionSpec(self.tr("L&ast Step"), menu, "Alt+End", "chevron-last", tip), stepping.go_last)
        tip = self.tr("Let all deliveries go that wait now; what comes is held")
        add(ActionSpec(self.tr("&Release All"), menu, "Ctrl+F9", "", tip), stepping.held.release_all)
        stepping.holding_changed.connect(self._on_holding_changed)

    def _on_holding_changed(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's value
        self.hold.setChecked(is_on)
