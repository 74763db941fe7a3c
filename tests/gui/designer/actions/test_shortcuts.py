"""Every shortcut of the designer reaches its own action and no other, wherever the focus is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcutEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.action_drivers.stage import window_actions

# Keys that a text keeps for itself while it has the focus; without one they reach the action.
TEXT_KEYS = {"Edit/Undo", "Edit/Redo", "Edit/Cut", "Edit/Copy", "Edit/Paste", "Edit/Select All"}
# Keys that mean a part of the lab only in the tree that shows it.
TREE_KEYS = {"Project/Rename", "Project/Duplicate", "Project/Move", "Project/Delete", "Project/Properties"}


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


@pytest.fixture
def actions(parts) -> dict[str, QAction]:
    """All actions that have keys, each switched on, as it is once it makes sense."""
    found = {action.objectName(): action for action in window_actions(parts) if action.shortcuts()}
    for action in found.values():
        action.setEnabled(True)
    return found


@pytest.fixture
def reached(actions) -> Iterator[Reached]:
    made = Reached()
    for action in actions.values():
        action.installEventFilter(made)
    yield made
    for action in actions.values():
        action.removeEventFilter(made)


def press_all(widget: QWidget, actions: dict[str, QAction], reached: Reached) -> dict[str, list[str]]:
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


def test_in_a_script_every_shortcut_reaches_its_action(parts, actions, reached) -> None:
    wanted = {name: action for name, action in actions.items() if name not in TEXT_KEYS | TREE_KEYS}
    assert len(wanted) > 80
    assert press_all(parts.editors.console.editor, wanted, reached) == {}


def test_in_the_project_browser_every_shortcut_reaches_its_action(parts, actions, reached) -> None:
    parts.docks.browser.raise_()
    parts.panels.browser.choose("gateway/plant-gw/ACME/client/message/greet")
    own = {name: action for name, action in actions.items() if name not in {"Edit/Copy", "Edit/Cut", "Edit/Paste"}}
    assert press_all(parts.panels.browser.tree, own, reached) == {}


def test_in_the_message_log_every_shortcut_of_the_window_reaches_its_action(parts, actions, reached) -> None:
    parts.docks.message_log.raise_()
    kept = TREE_KEYS | {"Edit/Copy", "Edit/Select All", "Edit/Find/Find"}  # these mean rows, and the filter
    wanted = {name: action for name, action in actions.items() if name not in kept}
    assert press_all(parts.panels.message_log.table, wanted, reached) == {}
