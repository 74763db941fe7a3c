"""Every action of the designer's window is driven once, and its effect is seen.

An action that is new needs a driver: a function in `tests/support/action_drivers/<menu>_menu.py` that takes the `Stage`,
triggers the action by its object name (`Menu/Text`) and asserts what it did, and a line in that file's table.
"""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from designer.panels.project_browser.model import NodeKind
from tests.support.action_drivers.edit_menu import EDIT_AND_NAVIGATE
from tests.support.action_drivers.fault_menu import FAULTS
from tests.support.action_drivers.file_menu import FILE_AND_HELP
from tests.support.action_drivers.learn_menu import LEARN
from tests.support.action_drivers.map_menu import MAP
from tests.support.action_drivers.messages_menu import MESSAGES
from tests.support.action_drivers.predict_menu import PREDICT
from tests.support.action_drivers.project_menu import PROJECT_AND_CLIENTS
from tests.support.action_drivers.stage import window_actions
from tests.support.action_drivers.view_menu import VIEW
from tests.support.action_drivers.what_if_menu import WHAT_IF

DRIVERS = {
    **FILE_AND_HELP,
    **EDIT_AND_NAVIGATE,
    **PROJECT_AND_CLIENTS,
    **VIEW,
    **MESSAGES,
    **LEARN,
    **MAP,
    **FAULTS,
    **PREDICT,
    **WHAT_IF,
}


@pytest.mark.parametrize("name", [name for name in DRIVERS if name not in VIEW])
def test_the_action_does_what_it_says(stage, name) -> None:
    DRIVERS[name](stage)
    assert name in stage.driven, f"the driver of {name} did not trigger it"


def test_the_actions_of_the_view_menu_do_what_they_say_one_after_the_other(stage) -> None:
    for name, drive in VIEW.items():
        drive(stage)
        assert name in stage.driven, f"the driver of {name} did not trigger it"


def test_every_action_has_a_driver_and_every_driver_an_action(parts) -> None:
    names = {action.objectName() for action in window_actions(parts)}
    assert sorted(names - set(DRIVERS)) == [], "new actions: add a driver for each in tests/support/action_drivers"
    assert sorted(set(DRIVERS) - names) == [], "drivers of actions that are gone: take them away"


def test_what_the_window_shows_in_menus_and_toolbar_are_those_actions(parts, window) -> None:
    known = set(window_actions(parts))
    shown = {action for action in leaves(window.menuBar().actions()) if action.isVisible()}
    assert {action.text() for action in shown - known} == set()
    on_bar = {action for action in parts.menus.toolbar.actions() if not action.isSeparator()}
    assert on_bar <= known


def test_the_menus_of_the_project_browser_have_no_actions_of_their_own(parts) -> None:
    nodes = {node.kind: node for node in all_nodes(parts)}
    for kind in (None, *NodeKind):
        menu = parts.menus.context_menu(nodes.get(kind))
        assert {action.text() for action in leaves(menu.actions())} != set(), kind
        assert {action.text() for action in leaves(menu.actions()) if action not in window_actions(parts)} == set()
        menu.deleteLater()


def leaves(actions: list[QAction]) -> list[QAction]:
    found: list[QAction] = []
    for action in actions:
        below = action.menu()
        if isinstance(below, QMenu):
            found += leaves(below.actions())
        elif not action.isSeparator():
            found.append(action)
    return found


def all_nodes(parts) -> list:
    """Every node of the Project Browser's tree."""
    model = parts.panels.browser.tree.model()
    found, waiting = [], [model.index(row, 0) for row in range(model.rowCount())]
    while waiting:
        index = waiting.pop()
        waiting += [model.index(row, 0, index) for row in range(model.rowCount(index))]
        parts.panels.browser.tree.setCurrentIndex(index)
        found.append(parts.panels.browser.current_node())
    return [node for node in found if node is not None]
