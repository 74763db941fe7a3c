"""Puts a text on the clipboard and says so for a moment in the window's status bar, where nothing else would show it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

_SHOWN_MS = 4_000


def copy_text(window: QMainWindow, text: str, sentence: str) -> None:
    """Copy, and say it in a few words."""
    QGuiApplication.clipboard().setText(text)
    tell_copied(window, sentence)


def tell_copied(window: QMainWindow, sentence: str) -> None:
    """Say that something was copied."""
    window.statusBar().showMessage(sentence, _SHOWN_MS)
