"""Combo boxes that may be narrower than what they offer: their tool tip says in full what is chosen.

Must not know what is chosen from.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from client.toolkit.plain_tip import plain_tip


def let_be_narrow(chooser: QComboBox, letters: int) -> None:
    """Have the box need room for so many letters alone."""
    chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    chooser.setMinimumContentsLength(letters)
    _ChoiceTip(chooser)


def tell_choice(chooser: QComboBox) -> None:
    """Have the tool tip say what is chosen now, for a box whose signals were blocked meanwhile."""
    chooser.setToolTip(plain_tip(chooser.currentText()))


class _ChoiceTip(QObject):
    """Keeps the tool tip of a box, whose child it is, at what is chosen."""

    def __init__(self, chooser: QComboBox) -> None:
        super().__init__(chooser)
        self._chooser = chooser
        chooser.currentTextChanged.connect(self._on_text_changed)
        tell_choice(chooser)

    def _on_text_changed(self, _text: str) -> None:
        tell_choice(self._chooser)
