"""Combo boxes that may be narrower than what they offer: their tool tip says in full what is chosen.

Must not know what is chosen from.
"""

from PySide6.QtWidgets import QComboBox


def let_be_narrow(chooser: QComboBox, letters: int) -> None:
    """Have the box need room for so many letters alone."""
    chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    chooser.setMinimumContentsLength(letters)
    chooser.currentTextChanged.connect(chooser.setToolTip)
    chooser.setToolTip(chooser.currentText())
