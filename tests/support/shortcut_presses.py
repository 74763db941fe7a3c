"""Presses the real keys of a window's actions, and hears which actions they reach."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcutEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


class Reached(QObject):
    """Hears which action keys reach, and keeps the action from being carried out."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Shortcut or not isinstance(watched, QAction):
            return False
        is_shared = isinstance(event, QShortcutEvent) and event.isAmbiguous()
        self.names.append(f"{watched.objectName()} and others" if is_shared else watched.objectName())
        return True


@contextmanager
def hearing(actions: Mapping[str, QAction]) -> Iterator[Reached]:
    """Hear what the keys of these actions reach."""
    made = Reached()
    for action in actions.values():
        action.installEventFilter(made)
    yield made
    for action in actions.values():
        action.removeEventFilter(made)


def press_all(widget: QWidget, actions: Mapping[str, QAction], reached: Reached) -> dict[str, list[str]]:
    """Press the keys of each action in a widget with the focus: which actions they reached, where not just that one."""
    wrong = {}
    widget.window().activateWindow()
    for name, action in actions.items():
        for keys in action.shortcuts():
            widget.setFocus()
            reached.names.clear()
            QTest.keySequence(widget, QKeySequence(keys))
            QApplication.processEvents()
            if reached.names != [name]:
                wrong[f"{name} ({keys.toString()})"] = list(reached.names)
    return wrong
