"""Buttons with a picture and a word, as they stand above and below panels. Must not know what a click does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from client.toolkit.icons import Icons

ICON_GAP = " "  # Qt leaves two pixels between a tool button's icon and its word
ARROW_ROOM = "\u2003"  # Qt draws the arrow of a menu over the end of the word


def word_button(icons: Icons, icon: str, text: str, tip: str) -> QToolButton:
    """A button with an icon and a word beside it; `tip` says it in full, also to a screen reader."""
    button = QToolButton()
    button.setIcon(icons.icon(icon))
    button.setText(ICON_GAP + text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def text_switch(text: str, tip: str) -> QToolButton:
    """A flat button that stays pressed until the next click; a screen reader says its word, and `tip` when asked for more."""
    switch = QToolButton()
    switch.setText(text)
    switch.setToolTip(tip)
    switch.setAccessibleName(text)
    switch.setAccessibleDescription(tip)
    switch.setCheckable(True)
    switch.setAutoRaise(True)
    return switch


def give_menu(button: QToolButton, menu: QMenu) -> None:
    """Have a click open that menu; the button has its word already."""
    button.setText(button.text() + ARROW_ROOM)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
