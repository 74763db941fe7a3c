"""Buttons with a picture and a word, as they stand above and below panels. Must not know what a click does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from client.toolkit.icons import Icons

ICON_GAP = " "  # Qt leaves two pixels between a tool button's icon and its word


def word_button(icons: Icons, icon: str, text: str, tip: str) -> QToolButton:
    """A button with an icon and a word beside it; `tip` says it in full, also to a screen reader."""
    button = QToolButton()
    button.setIcon(icons.icon(icon))
    button.setText(ICON_GAP + text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
