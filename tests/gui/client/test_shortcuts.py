"""Every shortcut of a client's window reaches its own action and no other, wherever the focus is."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTreeView

from tests.support.shortcut_presses import Reached, hearing, press_all


@pytest.fixture
def actions(window) -> dict[str, QAction]:
    """All actions of the window, each switched on, as it is once it makes sense."""
    window.show_script_panel()
    found = {action.objectName(): action for action in window.actions_list.all()}
    for action in found.values():
        action.setEnabled(True)
    return found


@pytest.fixture
def reached(actions) -> Iterator[Reached]:
    with hearing(actions) as made:
        yield made


def test_in_the_script_every_shortcut_reaches_its_action(window, actions, reached) -> None:
    assert len(actions) > 20
    assert press_all(window.script.editor, actions, reached) == {}


def test_among_the_arrivals_every_shortcut_reaches_its_action(window, actions, reached) -> None:
    assert press_all(window.arrivals, actions, reached) == {}


def test_in_the_console_every_shortcut_reaches_its_action(window, actions, reached) -> None:
    assert press_all(window.console.console, actions, reached) == {}


def test_in_the_payload_every_shortcut_reaches_its_action(window, actions, reached) -> None:
    assert press_all(window.payload.findChild(QTreeView), actions, reached) == {}


def test_in_a_field_of_the_identity_every_shortcut_reaches_its_action(window, actions, reached) -> None:
    window.identity.edit()
    assert press_all(window.identity.form.host, actions, reached) == {}
