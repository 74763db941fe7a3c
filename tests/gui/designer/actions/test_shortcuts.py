"""Every shortcut of the designer reaches its own action and no other, wherever the focus is."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction

from tests.support.action_drivers.stage import window_actions
from tests.support.shortcut_presses import Reached, hearing, press_all

# Keys that a text keeps for itself while it has the focus; without one they reach the action.
TEXT_KEYS = {"Edit/Undo", "Edit/Redo", "Edit/Cut", "Edit/Copy", "Edit/Paste", "Edit/Select All"}
# Keys that mean a part of the lab only in the tree that shows it.
TREE_KEYS = {"Project/Rename", "Project/Duplicate", "Project/Move", "Project/Delete", "Project/Properties"}


@pytest.fixture
def actions(parts) -> dict[str, QAction]:
    """All actions that have keys, each switched on, as it is once it makes sense."""
    found = {action.objectName(): action for action in window_actions(parts) if action.shortcuts()}
    for action in found.values():
        action.setEnabled(True)
    return found


@pytest.fixture
def reached(actions) -> Iterator[Reached]:
    with hearing(actions) as made:
        yield made


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
