"""The entries of the Learn menu for predictions."""

from PySide6.QtCore import QObject

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.predicting import Predicting


class PredictActions(QObject):
    """What is said beforehand. `toggle` stands in the toolbar, too."""

    def __init__(self, actions: WindowActions, predicting: Predicting, menu: str, parent: QObject) -> None:
        super().__init__(parent)
        add = actions.add
        actions.separate(menu)
        tip = self.tr("Say who will get the next send before it runs, then compare")
        words = self.tr("quiz guess exercise tick test")
        spec = ActionSpec(self.tr("&Predict"), menu, "Shift+F9", "square-check", tip, checkable=True, words=words)
        self.toggle = add(spec, predicting.toggle)
        tip = self.tr("Clear the ticks and predict the next send")
        add(ActionSpec(self.tr("N&ew Prediction"), menu, "Ctrl+Shift+F9", "", tip), predicting.begin_next)
        tip = self.tr("How your predictions went so far, by rule")
        words = self.tr("points progress results")
        add(
            ActionSpec(self.tr("Prediction S&core"), menu, "Alt+Shift+F9", "star", tip, words=words),
            predicting.show_score,
        )
        tip = self.tr("Write a call into the Script Console that the chosen rule decides, and predict it")
        words = self.tr("exercise train")
        spec = ActionSpec(self.tr("Pract&ise a Rule"), menu, "Alt+F9", "file-code", tip, words=words)
        add(spec, predicting.practise)
        predicting.switched.connect(self._on_switched)

    def _on_switched(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's value
        self.toggle.setChecked(is_on)
