"""New parts of the lab, properties in their dialogs, library modules in tabs, the lab's history, presets in the menu."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QFormLayout, QLineEdit

from designer.document.handler_edits import HandlerPlace, HandlerSet, handler_at
from designer.document.preset_edits import add_preset
from designer.document.script_edits import add_script
from designer.panels.project_browser.model import Renaming
from designer.panels.project_browser.tree import node_of
from gateway_core.api import ClientPreset, Engine, HandlerScope, Lab, Place, PlaceKind, User, read_lab
from tests.support.renaming import looked_for_calls

ACME = "gateway/plant-gw/ACME"
TOOLS = Place(PlaceKind.LIBRARY, "plant-gw", "ACME", "tools")


@pytest.fixture
def browser(parts):
    return parts.panels.browser


@pytest.fixture
def new(parts):
    return parts.parts.new


@pytest.fixture
def on_disk(document):
    """Reads the lab's folder, as another program would."""

    def read() -> Lab:
        reading = read_lab(document.path)
        assert [finding.text for finding in reading.findings] == []
        assert reading.lab is not None
        return reading.lab

    return read


@pytest.fixture
def dialog(parts):
    """The dialog that is open now."""

    def current():
        return parts.parts.dialogs.dialog

    return current


@pytest.fixture
def with_module(parts):
    """A lab with a module in ACME's Script Library."""
    parts.workplace.edits.apply(add_script(parts.workplace.edits.lab, TOOLS, "x = 1\n"), "Add module tools")
    return parts


def chosen(browser) -> str:
    node = browser.current_node()
    return node.key if node else ""


def problem(dialog) -> str:
    return dialog._problem.text() if dialog._problem.isVisible() else ""


def type_name(browser, name: str, qtbot) -> None:
    """Type another name over the old one in the tree."""
    field = next(field for field in browser.tree.findChildren(QLineEdit) if field.isVisible())
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, name)
    with qtbot.waitSignal(browser.rename_requested):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_new_handler_opens_in_a_tab_and_its_name_is_typed_at_once(parts, new, browser, document, on_disk, qtbot):
    browser.choose(ACME)
    new.client_handler()
    assert parts.editors.current.title == "newHandler · client"
    type_name(browser, "alarm", qtbot)
    assert parts.editors.current.title == "alarm · client"
    place = HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "alarm")
    assert handler_at(on_disk(), place) is not None
    assert document.undo_names == ("Rename handler newHandler to alarm", "Add handler newHandler")


def test_the_keys_of_the_menu_new_make_a_gateway_handler(window, parts, browser, on_disk, qtbot) -> None:
    window.activateWindow()
    browser.choose("gateway/plant-gw/Utilities")
    browser.tree.setFocus()
    qtbot.waitUntil(browser.tree.hasFocus)
    QTest.keyClick(browser.tree, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(browser.tree, Qt.Key.Key_M)
    assert list(on_disk().gateway("plant-gw").projects["Utilities"].gateway_handlers) == ["newHandler"]


def test_new_names_are_free_ones(new, browser, on_disk) -> None:
    browser.choose(ACME)
    new.gateway_handler()
    new.gateway_handler()
    handlers = on_disk().gateway("plant-gw").projects["ACME"].gateway_handlers
    assert set(handlers) == {"audit", "newHandler", "newHandler2"}


@pytest.mark.parametrize(
    ("command", "name", "key", "title"),
    [
        ("module", "helpers", f"{ACME}/library/helpers", "project.helpers"),
        ("shared_module", "site.names", "shared/site.names", "shared.site.names"),
        ("script", "3 third", "script/3 third", "3 third"),
    ],
)
def test_new_scripts_open_and_are_named_in_the_tree(parts, new, browser, on_disk, qtbot, command, name, key, title):
    browser.choose(ACME)
    getattr(new, command)()
    type_name(browser, name, qtbot)
    assert chosen(browser) == key
    assert parts.editors.current.title == title
    lab = on_disk()
    assert name in {**lab.scripts, **lab.shared, **lab.gateway("plant-gw").projects["ACME"].library}


def test_a_new_gateway_is_asked_for_and_its_name_is_checked_while_it_is_typed(new, browser, dialog, on_disk) -> None:
    new.gateway()
    assert problem(dialog()) == ""
    dialog().name.setText("agent-8088")
    assert "already has a gateway “agent-8088”" in problem(dialog())
    dialog().name.setText("")
    assert "needs a name" in problem(dialog())
    dialog().name.setText("north-gw")
    assert problem(dialog()) == ""
    dialog().online.setChecked(False)
    dialog().accept()
    assert dialog() is None
    assert chosen(browser) == "gateway/north-gw"
    assert browser.current_node().hint == "off the network"
    assert not on_disk().gateway("north-gw").online


def test_a_new_project_goes_to_the_gateway_that_is_chosen(new, browser, dialog, on_disk) -> None:
    browser.choose("gateway/agent-8088")
    new.project()
    assert dialog().gateway.currentText() == "agent-8088"
    dialog().name.setText("Lines")
    dialog().title.setText("All lines")
    dialog().accept()
    assert on_disk().gateway("agent-8088").projects["Lines"].title == "All lines"
    assert chosen(browser) == "gateway/agent-8088/Lines"


def test_a_new_user_has_roles_that_complete_from_those_of_the_lab(new, browser, dialog, on_disk) -> None:
    new.user()
    completer = dialog().roles.completer()
    completer.setCompletionPrefix("Oper")
    assert completer.currentCompletion() == "Operator"
    dialog().name.setText("ann")
    dialog().password.setText("secret")
    dialog().roles.setText("Operator, Shift A")
    dialog().accept()
    assert on_disk().user("ann") == User("ann", "secret", ("Operator", "Shift A"))


def test_a_completed_role_keeps_those_before_it(new, dialog) -> None:
    new.user()
    roles = dialog().roles
    roles.setText("Shift A, Ope")
    completer = roles.completer()
    completer.setCompletionPrefix(completer.splitPath(roles.text())[0])
    assert completer.pathFromIndex(completer.currentIndex()) == "Shift A, Operator"
    dialog().reject()


def test_a_new_preset_chooses_gateway_project_and_user_from_the_lab(new, browser, dialog, on_disk) -> None:
    new.preset()
    dialog().gateway.setCurrentText("agent-8088")
    assert [dialog().project.itemText(row) for row in range(dialog().project.count())] == ["ACME"]
    dialog().user.setCurrentText("eve")
    dialog().host.setText("NORTH-01")
    dialog().accept()
    expected = ClientPreset("Client 1", "agent-8088", "ACME", "eve", "NORTH-01", "")
    assert on_disk().clients[-1] == expected
    assert chosen(browser) == "preset/Client 1"


def test_a_new_preset_is_for_the_user_who_is_chosen_in_the_tree(new, browser, dialog) -> None:
    browser.choose("user/eve")
    new.preset()
    assert dialog().user.currentText() == "eve"
    dialog().reject()
    browser.choose("gateway/plant-gw/ACME")
    new.preset()
    assert dialog().user.currentText() == "(nobody)"
    dialog().reject()


def test_cancel_makes_nothing(new, dialog, document) -> None:
    new.gateway()
    dialog().reject()
    assert dialog() is None
    assert document.undo_names == ()


def test_without_a_project_a_new_handler_says_what_to_make_first(parts, new, browser, document) -> None:
    edits = parts.workplace.edits
    bare = tuple(replace(gateway, projects={}) for gateway in edits.lab.gateways)
    edits.apply(replace(edits.lab, gateways=bare, clients=()), "Delete all projects")
    new.client_handler()
    assert "Project > New > Project" in parts.notices.message.text


def test_alt_enter_opens_the_properties_and_all_of_them_are_one_step(
    window, parts, browser, dialog, document, on_disk
) -> None:
    window.activateWindow()
    browser.choose("gateway/agent-8088")
    browser.tree.setFocus()
    QTest.keyClick(browser.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert dialog().windowTitle() == "Gateway Properties"
    dialog().name.setText("agent-9")
    dialog().online.setChecked(False)
    dialog().accept()
    assert not on_disk().gateway("agent-9").online
    assert document.undo_names == ("Edit gateway agent-9",)


def test_a_project_s_title_and_name_change_together(parts, browser, dialog, document, on_disk) -> None:
    browser.choose("gateway/plant-gw/Utilities")
    parts.parts.properties.open_chosen()
    assert not dialog().gateway.isEnabled()
    dialog().name.setText("Energy")
    dialog().title.setText("Energy of the site")
    dialog().accept()
    assert on_disk().gateway("plant-gw").projects["Energy"].title == "Energy of the site"
    assert len(document.undo_names) == 1


def test_another_name_in_a_user_s_properties_offers_the_calls_that_mention_it(parts, browser, dialog, on_disk) -> None:
    browser.choose("user/bob")
    parts.parts.properties.open_chosen()
    dialog().name.setText("rob")
    dialog().roles.setText("Operator, Chief")
    dialog().accept()
    preview = looked_for_calls(parts.parent())
    assert "user='rob'" in preview.list.topLevelItem(0).text(2)
    preview.change.click()
    lab = on_disk()
    assert lab.user("rob").roles == ("Operator", "Chief")
    assert "user='rob'" in lab.scripts["1 first"]
    assert lab.clients[0].user == "rob"


def test_a_role_with_a_comma_in_its_name_stays_one_role_when_something_else_of_its_user_is_changed(
    parts, browser, dialog, document
) -> None:
    lab = document.lab
    bob = replace(lab.users[0], roles=("Shift A, nights", "Operator"))
    parts.workplace.edits.apply(replace(lab, users=(bob, *lab.users[1:])), "Give bob another role")
    browser.choose("user/bob")
    parts.parts.properties.open_chosen()
    dialog().password.setText("secret")
    dialog().accept()
    assert document.lab.user("bob") == User("bob", "secret", ("Shift A, nights", "Operator"))


def test_a_preset_s_properties_are_those_of_the_lab(parts, browser, dialog, on_disk) -> None:
    browser.choose("preset/Packing 1")
    parts.parts.properties.open_chosen()
    assert dialog().value() == on_disk().clients[0]
    dialog().user.setCurrentIndex(0)
    dialog().address.setText("192.0.2.99")
    dialog().accept()
    assert on_disk().clients[0] == ClientPreset("Packing 1", "plant-gw", "ACME", "", "PACK-01", "192.0.2.99")


def test_the_properties_of_a_handler_are_its_event_scripts_dialog(parts, browser) -> None:
    browser.choose(f"{ACME}/client/message/fail")
    parts.parts.properties.open_chosen()
    assert parts.opener.dialog.name.text() == "fail"
    parts.opener.dialog.reject()


def test_r3_r8_h8_lab_properties_are_those_of_the_lab_as_a_whole(window, parts, dialog, document, on_disk) -> None:
    parts.parts.properties.open_lab()
    form = dialog()
    form.title.setText("Another plant")
    form.timeout.setValue(5)
    form.host_name.setCurrentIndex(1)
    form.engine.setCurrentIndex(form.engine.findData("jython"))
    form.ignored.setText("payload-type, scope-letters")
    form.accept()
    lab = on_disk()
    assert (lab.title, lab.request_timeout_s, lab.request_host_name) == ("Another plant", 5, "client")
    assert (lab.engine, lab.lint_ignored) == (Engine.JYTHON, ("payload-type", "scope-letters"))
    assert "Another plant" in window.windowTitle()
    assert document.undo_names == ("Edit properties of the lab",)


def test_every_field_of_every_dialog_has_a_name(parts, new, browser, dialog) -> None:
    properties = parts.parts.properties
    for open_it in (new.gateway, new.project, new.user, new.preset, properties.open_lab):
        open_it()
        fields = [*dialog().findChildren(QLineEdit), *dialog().findChildren(QComboBox)]
        own = [field for field in fields if not field.objectName().startswith("qt_")]
        assert [field for field in own if not field.accessibleName()] == []
        assert dialog().accessibleName()
        dialog().reject()


def test_every_dialog_begins_in_its_first_field_and_ends_with_its_buttons(parts, new, dialog, qtbot) -> None:
    for open_it in (new.gateway, new.project, new.user, new.preset, parts.parts.properties.open_lab):
        open_it()
        qtbot.waitUntil(dialog().isActiveWindow)
        first = dialog().form.itemAt(0, QFormLayout.ItemRole.FieldRole).widget()
        assert QApplication.focusWidget() is first
        ok = dialog().buttons.button(QDialogButtonBox.StandardButton.Ok)
        last = dialog().form.itemAt(dialog().form.rowCount() - 1, QFormLayout.ItemRole.FieldRole).widget()
        last.setFocus()
        QTest.keyClick(last, Qt.Key.Key_Tab)
        assert ok.hasFocus()
        dialog().reject()


def test_a_module_opens_in_a_tab_and_ctrl_s_saves_it(window, with_module, browser, on_disk) -> None:
    parts = with_module
    browser.choose(f"{ACME}/library/tools")
    browser.tree.itemActivated.emit(browser.tree.currentItem(), 0)
    tab = parts.editors.current
    assert (tab.title, tab.tip) == ("project.tools", "project.tools · ACME on plant-gw")
    tab.editor.set_text("x = 2\n")
    assert tab.is_changed
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert on_disk().gateway("plant-gw").projects["ACME"].library["tools"] == "x = 2\n"
    assert not tab.is_changed


def test_a_module_shows_findings_of_its_text(with_module, qtbot) -> None:
    with_module.opener.open_module(TOOLS)
    tab = with_module.editors.current
    tab.editor.set_text("def broken(:\n")
    qtbot.waitUntil(tab.view.findings.isVisible)


def test_open_at_shows_a_module_with_the_cursor_at_its_line(with_module) -> None:
    with_module.workplace.edits.apply(
        add_script(with_module.workplace.edits.lab, replace(TOOLS, name="more"), "a = 1\nb = 2\n"), "Add module more"
    )
    with_module.opener.open_at(replace(TOOLS, name="more"), 2, 1)
    cursor = with_module.editors.current.editor.textCursor()
    assert (cursor.blockNumber(), cursor.positionInBlock()) == (1, 1)


def test_a_module_that_is_shared_takes_its_tab_along(with_module, browser, on_disk) -> None:
    parts = with_module
    parts.opener.open_module(TOOLS)
    browser.choose(f"{ACME}/library/tools")
    parts.parts.commands.move()
    move = parts.parts.commands.move_dialog
    move.place.setCurrentText("Shared Scripts")
    move.accept()
    assert on_disk().shared == {"tools": "x = 1\n"}
    assert parts.editors.tabs.tabText(1) == "shared.tools"
    assert chosen(browser) == "shared/tools"


def test_text_that_is_not_saved_stays_when_its_module_changes_elsewhere(with_module) -> None:
    parts = with_module
    parts.opener.open_module(TOOLS)
    tab, edits = parts.editors.current, parts.workplace.edits
    tab.editor.set_text("mine\n")
    gateway = edits.lab.gateways[0]
    project = replace(gateway.projects["ACME"], library={"tools": "theirs\n"})
    changed = replace(gateway, projects={**gateway.projects, "ACME": project})
    edits.apply(replace(edits.lab, gateways=(changed, *edits.lab.gateways[1:])), "Edit elsewhere")
    assert tab.editor.text() == "mine\n"
    assert "Which one is kept?" in parts.notices.message.text


def test_lab_history_goes_to_any_step_there_and_back(parts, browser, document, on_disk) -> None:
    first = document.lab
    for key in ("user/eve", "preset/Packing 2", "script/2 second"):
        browser.choose(key)
        parts.parts.commands.delete()
    last = document.lab
    parts.parts.history.open()
    history = parts.parts.history.dialog
    texts = [history.list.item(row).text() for row in range(history.list.count())]
    assert texts[0] == "As it was opened"
    assert texts[1:3] == ["Delete user eve", "Delete client preset Packing 2"]
    assert texts[3] == "Delete script 2 second  ◂ now"
    assert not history.go.isEnabled()
    history.list.setCurrentRow(0)
    history.go.click()
    assert on_disk() == first
    parts.parts.history.open()
    history = parts.parts.history.dialog
    assert history.list.item(3).text() == "Delete script 2 second  (taken back)"
    history.list.setCurrentRow(3)
    history.list.itemActivated.emit(history.list.currentItem())
    assert on_disk() == last


def test_a_journey_over_several_renames_takes_the_open_tab_along(parts, browser) -> None:
    parts.opener.open_script("2 second")
    tab = parts.editors.current
    for old, name in (("2 second", "a"), ("a", "b")):
        browser.rename_requested.emit(Renaming(node_of(browser.tree.item_of(f"script/{old}")), name))
    assert tab.title == "b"
    parts.workplace.edits.travel(-2)
    assert tab.title == "2 second"
    parts.workplace.edits.travel(2)
    assert tab.title == "b"


def test_the_clients_menu_lists_the_presets_as_they_are_now(parts, browser, network, qtbot) -> None:
    menu, edits = parts.menus.clients, parts.workplace.edits
    assert [action.text() for action in menu.presets] == ["Packing 1", "Packing 2"]
    lab = edits.lab
    for number in range(3, 13):
        lab = add_preset(lab, ClientPreset(f"Packing {number}", "plant-gw", "ACME"))
    edits.apply(lab, "Add clients")
    qtbot.waitUntil(lambda: len(menu.presets) == 12)
    keys = [action.shortcut().toString() for action in menu.presets]
    assert keys == [*(f"Ctrl+{number}" for number in range(1, 10)), "", "", ""]
    assert set(menu.presets) <= set(parts.menus.actions.all())
    menu.presets[11].trigger()
    qtbot.waitUntil(lambda: [session.name for session in parts.launcher.clients.sessions] == ["Packing 12"])
    edits.undo()
    assert [action.text() for action in menu.presets] == ["Packing 1", "Packing 2"]


def test_a_menu_of_more_clients_that_is_opened_at_once_has_them_all(parts) -> None:
    lab = parts.workplace.edits.lab
    for number in range(3, 40):
        lab = add_preset(lab, ClientPreset(f"Packing {number}", "plant-gw", "ACME"))
    parts.workplace.edits.apply(lab, "Add clients")
    more = parts.menus.actions.menu("&Clients/&More Clients")
    assert len(more.actions()) < 30
    more.aboutToShow.emit()
    assert [action.text() for action in more.actions()] == [f"Packing {number}" for number in range(10, 40)]


def test_the_gateway_log_offers_the_gateways_as_they_are_now(parts, browser, document) -> None:
    chooser = parts.late.gateway_log.view.chooser
    browser.choose("gateway/agent-8088")
    parts.parts.commands.delete()
    assert [chooser.itemText(row) for row in range(chooser.count())] == ["All gateways", "plant-gw"]
    assert chooser.isHidden()
    parts.commands.undo_lab_change()
    assert [chooser.itemText(row) for row in range(chooser.count())] == ["All gateways", "plant-gw", "agent-8088"]
