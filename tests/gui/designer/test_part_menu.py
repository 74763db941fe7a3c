"""Every entry of the Project menu on the parts of the lab, chosen once, with what it does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit

from designer.document.handler_edits import HandlerPlace, HandlerSet, handler_at
from gateway_core.api import HandlerScope, Threading

GREET = HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "greet")
GREET_KEY = "gateway/plant-gw/ACME/client/message/greet"


@pytest.fixture
def choose_entry(parts):
    """Chooses an entry by its name in the menus, such as `Project/New/Gateway`."""

    def choose(name: str) -> QAction:
        action = next(action for action in parts.menus.actions.all() if action.objectName() == name)
        assert action.isEnabled()
        action.trigger()
        QApplication.processEvents()
        return action

    parts.panels.browser.choose(GREET_KEY)
    return choose


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ("Project/New/Gateway", "New Gateway"),
        ("Project/New/Project", "New Project"),
        ("Project/New/User", "New User"),
        ("Project/New/Client Preset", "New Client Preset"),
        ("Project/Lab Properties", "Lab Properties"),
    ],
)
def test_entries_that_ask_open_their_dialog(parts, choose_entry, entry, title) -> None:
    choose_entry(entry)
    dialog = parts.parts.dialogs.dialog
    assert dialog.isVisible()
    assert dialog.windowTitle() == title
    dialog.reject()


@pytest.mark.parametrize(
    ("entry", "step"),
    [
        ("Project/New/Gateway Message Handler", "Add handler newHandler"),
        ("Project/New/Client Message Handler", "Add handler newHandler"),
        ("Project/New/Library Module", "Add module newModule"),
        ("Project/New/Shared Module", "Add module newModule"),
        ("Project/New/Script", "Add script new script"),
        ("Project/Duplicate", "Duplicate handler greet"),
        ("Project/Delete", "Delete handler greet"),
        ("Project/Threading/Dedicated", "Set threading of handler greet to dedicated"),
        ("Project/Threading/EDT", "Set threading of handler greet to edt"),
        ("Project/Enabled", "Disable handler greet"),
    ],
)
def test_entries_that_edit_at_once_are_one_step(document, choose_entry, entry, step) -> None:
    choose_entry(entry)
    assert document.undo_names == (step,)


def test_h1_shared_is_chosen_again_after_dedicated(document, choose_entry) -> None:
    choose_entry("Project/Threading/Dedicated")
    choose_entry("Project/Threading/Shared")
    assert handler_at(document.lab, GREET).threading is Threading.SHARED


def test_choosing_the_threading_that_is_in_force_changes_nothing(document, choose_entry) -> None:
    action = choose_entry("Project/Threading/Shared")
    assert action.isChecked()
    assert document.undo_names == ()


def test_rename_opens_the_field_in_the_tree_from_the_menu_too(parts, window, choose_entry, qtbot) -> None:
    window.activateWindow()
    choose_entry("Project/Rename")
    fields = parts.panels.browser.tree.findChildren(QLineEdit)
    qtbot.waitUntil(lambda: [field.selectedText() for field in fields if field.hasFocus()] == ["greet"])


def test_move_asks_where_to(parts, choose_entry) -> None:
    choose_entry("Project/Move")
    dialog = parts.parts.commands.move_dialog
    assert dialog.windowTitle() == "Move greet"
    dialog.reject()


def test_properties_of_a_handler_open_its_event_scripts(parts, choose_entry) -> None:
    choose_entry("Project/Properties")
    assert parts.opener.dialog.windowTitle() == "Client Event Scripts"
    parts.opener.dialog.reject()


def test_lab_history_opens_from_the_edit_menu(parts, choose_entry) -> None:
    choose_entry("Edit/Lab History")
    assert parts.parts.history.dialog.isVisible()
    parts.parts.history.dialog.reject()


def test_what_edits_is_off_while_the_lab_may_only_be_read(parts, choose_entry, document) -> None:
    parts.workplace.edits.set_read_only(read_only=True)
    editing = [action for action in parts.menus.actions.all() if action.objectName().startswith("Project/New/")]
    editing += [*parts.menus.parts.chosen, *parts.menus.parts.switches.all()]
    assert [action.objectName() for action in editing if action.isEnabled()] == []
    browser = parts.panels.browser
    browser.tree.copy()
    browser.choose("gateway/plant-gw/Utilities")
    browser.tree.paste()
    QApplication.processEvents()
    assert document.undo_names == ()
    assert "trust" in parts.notices.message.text
    parts.workplace.edits.set_read_only(read_only=False)


def test_keys_of_the_tree_belong_to_the_tree_alone(parts) -> None:
    contexts = {action.shortcutContext() for action in (*parts.menus.parts.chosen, parts.menus.parts.properties)}
    assert contexts == {Qt.ShortcutContext.WidgetShortcut}
