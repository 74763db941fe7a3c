"""The Send form over a fake network: fields and code follow each other, findings stand at the fields, sends are saved."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QScrollBar, QWidget

from designer.panels.send_form.payload_tree import KEY, VALUE
from designer.window.tabs.send_tab import SEND_KEY, SendTab
from gateway_core.api import (
    Identity,
    SavedSend,
    SendValue,
    ValueKind,
    read_saved_send,
    send_text,
)
from tests.support.own_time import own_seconds

CALL = "system.util.sendMessage(project='ACME', messageHandler='greet', user='bob')\n"
KEYS = "".join(f"    'key{number}': {number},\n" for number in range(10_000))
LARGE = f"payload = {{\n{KEYS}}}\nsystem.util.sendMessage('ACME', 'greet', payload=payload)\n"


@pytest.fixture
def tab(parts) -> SendTab:
    parts.sends.open()
    found = parts.editors.current
    assert isinstance(found, SendTab)
    return found


@pytest.fixture
def view(tab):
    return tab.view


def type_into(view, name: str, text: str) -> None:
    line = view.fields.fields[name].lineEdit()
    line.selectAll()
    QTest.keyClicks(line, text)


def show(tab, code: str, **more) -> None:
    tab.form.show(SavedSend(code, **more))


def code(view) -> str:
    return view.editor.text()


def edit_code(tab, text: str) -> None:
    tab.view.editor.setPlainText(text)
    tab.form.read_now()


def note(view, name: str) -> str:
    return view.fields.notes[name].note.text


def test_it_is_a_tab_from_the_start_that_costs_nothing_until_it_is_looked_at(parts) -> None:
    tab = parts.editors.all()[-1]
    assert tab.key == SEND_KEY
    assert tab.editor is None
    assert parts.editors.current is parts.editors.console
    parts.sends.open()
    assert tab.editor is not None


def test_it_begins_with_a_message_to_the_first_handler_there_is(tab) -> None:
    assert tab.form.form.text("project") == "ACME"
    assert tab.form.form.text("messageHandler") == "greet"
    assert tab.form.form.value("payload").kind is ValueKind.DICT


def test_new_tabs_go_before_it(parts, tab) -> None:
    parts.opener.open_script("2 second")
    assert [each.title for each in parts.editors.all()] == ["Script Console", "2 second", "Send"]


def test_a_closed_form_opens_again_with_what_it_held(parts, tab) -> None:
    show(tab, CALL)
    assert parts.editors.close(tab)
    parts.sends.open()
    assert parts.editors.current.key == SEND_KEY
    assert parts.editors.current is not tab
    assert parts.editors.current.editor.text() == CALL


def test_typing_into_a_field_writes_the_code(tab, view) -> None:
    show(tab, CALL)
    type_into(view, "user", "eve")
    assert "user='eve'" in code(view)


def test_return_in_the_list_of_a_field_takes_the_only_name_that_fits(tab, view, qtbot) -> None:
    show(tab, CALL.replace("bob", "eve"))
    field = view.fields.fields["user"]
    type_into(view, "user", "bo")
    popup = field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "bob"
    assert "user='bob'" in code(view)


def test_return_in_the_list_of_a_field_leaves_what_was_typed_where_several_names_fit(tab, view, qtbot) -> None:
    show(tab, CALL)
    type_into(view, "messageHandler", "e")
    popup = view.fields.fields["messageHandler"].completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert view.fields.fields["messageHandler"].text() == "e"


def test_an_emptied_field_is_not_given_any_more(tab, view) -> None:
    show(tab, CALL)
    view.fields.fields["user"].lineEdit().selectAll()
    QTest.keyClick(view.fields.fields["user"].lineEdit(), Qt.Key.Key_Delete)
    assert "user" not in code(view)


def test_editing_the_code_fills_the_form(tab, view, qtbot) -> None:
    view.editor.setPlainText(CALL.replace("bob", "eve"))
    qtbot.waitUntil(lambda: view.fields.fields["user"].text() == "eve")


def test_broken_code_leaves_the_form_as_it_was_and_says_why(tab, view) -> None:
    show(tab, CALL)
    edit_code(tab, "system.util.sendMessage(project='ACME'")
    assert view.fields.fields["user"].text() == "bob"
    assert "a bracket is never closed" in view.code.note.note.text
    assert "The form stays as it was" in view.code.note.note.text


def test_an_edit_of_the_form_writes_broken_code_anew_and_undo_leads_back(tab, view) -> None:
    show(tab, CALL)
    edit_code(tab, "system.util.sendMessage(project='ACME'")
    type_into(view, "user", "eve")
    assert "user='eve'" in code(view)
    for _ in range(len("eve")):
        view.editor.undo()
    assert code(view) == "system.util.sendMessage(project='ACME'"


def test_what_only_running_can_tell_is_shown_and_not_for_the_form_to_change(tab, view) -> None:
    show(tab, "system.util.sendMessage('ACME', 'greet', user=system.security.getUsername())\n")
    field = view.fields.fields["user"]
    assert field.text() == "system.security.getUsername()"
    assert field.is_read_only
    assert "sent as the script that it is" in view.code.note.note.text


def test_a_request_has_other_fields_and_a_message_gets_its_own_back(tab, view) -> None:
    show(tab, CALL)
    view.fields.request.click()
    assert code(view).startswith("system.util.sendRequest(")
    assert "user" not in code(view)
    assert view.fields.fields["timeoutSec"].isVisible()
    assert not view.fields.fields["user"].isVisible()
    view.fields.message.click()
    assert "user='bob'" in code(view)


def test_r8_seconds_are_written_as_a_number(tab, view) -> None:
    show(tab, "system.util.sendRequest(project='ACME', messageHandler='audit')\n")
    type_into(view, "timeoutSec", "2.5")
    assert "timeoutSec=2.5" in code(view)


def test_m4_the_empty_scope_says_which_one_is_in_force(tab, view) -> None:
    show(tab, CALL)
    assert view.fields.fields["scope"].lineEdit().placeholderText() == "C, because user is given (M4)"
    type_into(view, "user", " ")
    view.fields.fields["user"].lineEdit().clear()
    edit_code(tab, CALL.replace(", user='bob'", ""))
    assert view.fields.fields["scope"].lineEdit().placeholderText() == "CG: clients and gateway (M4)"


def test_m1_the_call_can_be_written_by_position(tab, view) -> None:
    show(tab, CALL)
    view.code.style_box.setCurrentIndex(1)
    view.code.style_box.activated.emit(1)
    assert "'greet',\n" in code(view) or "'ACME', 'greet', None, None, None, 'bob'" in code(view)
    view.code.style_box.activated.emit(0)
    assert "user='bob'" in code(view)


def test_open_clients_are_listed_by_name_and_chosen_by_session(tab, view, network, qtbot) -> None:
    session = network.open_client("Packing 1", "plant-gw", "ACME", Identity("bob")).result()
    show(tab, CALL.replace("user='bob'", "scope='C'"))
    field = view.fields.fields["clientSessionId"]
    qtbot.waitUntil(lambda: field.count() == 1)
    assert field.itemText(0) == f"Packing 1  {session.id}"
    field.activated.emit(0)
    assert f"clientSessionId='{session.id}'" in code(view)
    qtbot.waitUntil(lambda: note(view, "clientSessionId") == "Packing 1  bob")


def test_handlers_of_the_chosen_project_are_listed_with_their_scope(tab, view) -> None:
    field = view.fields.fields["messageHandler"]
    assert [field.itemText(row) for row in range(field.count())] == [
        "greet  client",
        "fail  client",
        "stored  client",
        "audit  gateway",
    ]


def test_remote_servers_are_ticked_and_others_can_be_typed(tab, view) -> None:
    show(tab, CALL)
    view.fields.servers.boxes[1].click()
    assert "remoteServers=['agent-8088']" in code(view)
    QTest.keyClicks(view.fields.servers.other, "store-gw")
    QTest.keyClick(view.fields.servers.other, Qt.Key.Key_Return)
    assert "remoteServers=['agent-8088', 'store-gw']" in code(view)
    assert view.fields.servers.names() == ("agent-8088", "store-gw")


def test_m8_a_wrong_name_is_told_below_its_field(tab, view, qtbot) -> None:
    show(tab, CALL.replace("bob", "bobb"))
    qtbot.waitUntil(lambda: "No user of this lab is called 'bobb'" in note(view, "user"))
    type_into(view, "user", "bob")
    qtbot.waitUntil(lambda: note(view, "user") == "")


def test_a_value_typed_in_the_tree_is_in_the_code(tab, view) -> None:
    show(tab, "system.util.sendMessage('ACME', 'greet', {'line': 4})\n")
    item = view.fields.payload.tree.topLevelItem(0)
    item.setText(VALUE, "5")
    assert "{'line': 5}" in code(view)
    item = view.fields.payload.tree.topLevelItem(0)
    item.setText(KEY, "number")
    assert "{'number': 5}" in code(view)


def test_a_value_that_its_type_cannot_be_is_refused_with_a_sentence(tab, view, qtbot) -> None:
    show(tab, "system.util.sendMessage('ACME', 'greet', {'line': 4})\n")
    view.fields.payload.tree.topLevelItem(0).setText(VALUE, "four")
    assert "“four” is not a whole number" in view.fields.payload.remark.note.text
    qtbot.waitUntil(lambda: view.fields.payload.tree.topLevelItem(0).text(VALUE) == "4")
    assert "{'line': 4}" in code(view)


def test_rows_are_added_and_removed_by_keys(tab, view, qtbot) -> None:
    show(tab, "system.util.sendMessage('ACME', 'greet')\n")
    tree = view.fields.payload.tree
    QTest.keyClick(tree, Qt.Key.Key_Insert)
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1)
    assert "'key1': ''" in code(view)
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    assert "{}" in code(view)


def test_the_type_of_a_value_can_be_chosen(tab, view, qtbot) -> None:
    show(tab, "system.util.sendMessage('ACME', 'greet', {'line': '4'})\n")
    tree = view.fields.payload.tree
    tree.set_kind((0,), ValueKind.INT)
    assert "{'line': 4}" in code(view)
    tree.set_kind((0,), ValueKind.UNICODE)
    assert "{'line': u'4'}" in code(view)


def test_ten_thousand_rows_of_a_payload_are_taken_away_without_a_pause(tab, view) -> None:
    show(tab, LARGE)
    tab.form.read_now()
    tree = view.fields.payload.tree
    assert tree.topLevelItemCount() == 10_000
    began = own_seconds()
    tree.show_value(None)
    assert own_seconds() - began < 1


def test_a_form_that_is_still_reading_a_long_code_says_so_and_waits(tab, view, qtbot) -> None:
    show(tab, LARGE)
    assert "still reading" in view.code.note.note.text
    assert not view.fields.isEnabled()
    qtbot.waitUntil(view.fields.isEnabled, timeout=60_000)
    assert view.code.note.note.text == ""
    assert view.fields.payload.tree.topLevelItemCount() == 10_000


def test_a_short_code_that_replaces_a_long_one_is_in_the_form_at_once(tab, view, qtbot) -> None:
    show(tab, LARGE)
    show(tab, CALL)
    assert view.fields.isEnabled()
    assert tab.form.form.text("user") == "bob"
    qtbot.wait(50)
    assert tab.form.form.value("payload") is None


def test_how_arguments_are_written_is_changed_in_a_long_code_that_is_still_being_read(tab, view) -> None:
    show(tab, LARGE)
    view.code.style_chosen.emit(True)
    assert code(view).endswith("system.util.sendMessage('ACME', 'greet', payload)\n")
    assert "'key9999': 9999," in code(view)


def test_a_row_far_down_is_chosen_and_typed_over(tab, view) -> None:
    show(tab, LARGE)
    tab.form.read_now()
    tree = view.fields.payload.tree
    tree.choose((9_000,))
    assert tree.path() == (9_000,)
    item = tree.currentItem()
    assert (item.text(KEY), item.text(VALUE)) == ("'key9000'", "9000")
    item.setText(VALUE, "77")
    assert "'key9000': 77," in code(view)


def test_the_payload_as_text_is_the_same_payload(tab, view) -> None:
    show(tab, "system.util.sendMessage('ACME', 'greet', {'line': 4})\n")
    view.fields.payload.as_text.setChecked(True)
    assert view.fields.payload.text.text() == "{'line': 4}"
    view.fields.payload.text.setPlainText("{'line': 4, 'at': system.date.now()}")
    assert "{'line': 4, 'at': system.date.now()}" in code(view)
    assert view.fields.payload.tree.topLevelItemCount() == 2
    view.fields.payload.text.setPlainText("{'line': ")
    assert "This is not Python 2" in view.fields.payload.remark.note.text


def test_a_payload_that_no_tree_can_show_stays_text(tab, view) -> None:
    show(tab, "system.util.sendMessage('ACME', 'greet', project.payloads.make())\n")
    payload = view.fields.payload
    assert payload.pages.currentWidget() is payload.text
    assert payload.text.text() == "project.payloads.make()"
    assert "The tree can't show this payload" in payload.remark.note.text


def test_variables_are_listed_with_their_values(tab, view, document) -> None:
    show(tab, CALL.replace("bob", "{{who}}"), variables=(("who", "bob"),))
    table = view.variables.table
    assert [table.item(0, column).text() for column in range(3)] == ["{{who}}", "bob", ""]
    table.item(0, 2).setText("eve")
    assert document.lab.variables == {"who": "eve"}
    assert document.undo_names[0] == "Set variable who"


def test_a_variable_without_a_value_is_told_before_anything_is_sent(parts, tab, view, network) -> None:
    show(tab, CALL.replace("bob", "{{who}}"))
    parts.commands.run()
    assert network.called("run_script") == []
    assert "The variable {{who}} has no value" in view.code.result.status.text()


def test_a_variable_without_a_value_is_what_is_found_and_not_the_braces_around_it(tab, view, qtbot) -> None:
    show(tab, "system.util.sendMessage('ACME', 'greet', scope='C',\n    payload={'line': {{line}}})\n")
    found = view.code.findings.finding
    qtbot.waitUntil(lambda: found(0) is not None)
    assert [found(0).code, found(1)] == ["send-variable", None]
    assert view.fields.payload.note.note.text.startswith("The variable {{line}} has no value.")
    view.variables.table.item(0, 1).setText("4")
    qtbot.waitUntil(lambda: found(0) is None)


def test_a_variable_without_a_value_can_be_typed_at_once(parts, tab, view, qtbot) -> None:
    show(tab, CALL.replace("bob", "{{who}}"))
    parts.commands.run()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert view.variables.isAncestorOf(field)
    assert not view.variables.visibleRegion().isEmpty()
    qtbot.keyClicks(field, "bob")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.variables.table.item(0, 1).text() == "bob")


def test_f5_runs_exactly_the_code_with_its_variables_as_the_designer(parts, tab, network, qtbot) -> None:
    show(tab, CALL.replace("bob", "{{who}}"), variables=(("who", "bob"),))
    parts.commands.run()
    qtbot.waitUntil(lambda: network.called("run_script") != [])
    assert network.called("run_script") == [(parts.workplace.designer, CALL, "Send", False)]


def test_an_open_client_can_be_the_sender(parts, tab, view, network, qtbot) -> None:
    session = network.open_client("Packing 1", "plant-gw", "ACME", Identity("bob")).result()
    qtbot.waitUntil(lambda: view.sending.sender_box.count() == 2)
    view.sending.sender_box.setCurrentIndex(1)
    view.sending.sender_box.activated.emit(1)
    view.sending.send.click()
    qtbot.waitUntil(lambda: network.called("run_script") != [])
    assert network.called("run_script")[0][0] == session.endpoint


def test_a_sender_that_is_not_open_is_said_and_nothing_is_sent(tab, view, network) -> None:
    show(tab, CALL, sender="client:Office")
    assert view.sending.sender_box.currentText() == "Office (not open)"
    view.sending.send.click()
    assert network.called("run_script") == []
    assert "The client Office is not open" in view.code.result.status.text()


def test_the_call_goes_to_the_clipboard_and_to_the_script_console(parts, tab, view) -> None:
    show(tab, CALL)
    view.code.copy.click()
    assert QGuiApplication.clipboard().text() == CALL
    before = parts.editors.console.editor.text()
    view.code.to_console.click()
    assert parts.editors.current is parts.editors.console
    assert parts.editors.console.editor.text() == CALL
    parts.editors.console.editor.undo()
    assert parts.editors.console.editor.text() == before


def test_a_send_is_saved_under_a_name_and_undone_with_the_lab(parts, tab, view, document) -> None:
    show(tab, CALL, sender="client:Packing 1", variables=(("who", "bob"),))
    parts.commands.save()
    tab.form.saved.dialog.name.setText("hello bob")
    tab.form.saved.dialog.accept()
    assert read_saved_send(document.lab.sends["hello bob"]) == SavedSend(CALL, "client:Packing 1", (("who", "bob"),))
    assert not tab.is_changed
    assert view.saved.names.currentText() == "hello bob"
    parts.workplace.edits.undo()
    assert document.lab.sends == {}
    assert view.saved.names.currentText() == "New send"


def test_a_saved_send_that_was_edited_is_marked_and_saved_by_its_name(parts, tab, view, document) -> None:
    show(tab, CALL)
    tab.form.saved._save_under("hello")
    type_into(view, "user", "eve")
    assert tab.is_changed
    assert parts.editors.tabs.tabText(1) == "● Send"
    parts.commands.save()
    assert not tab.is_changed
    assert "user='eve'" in document.lab.sends["hello"]


def test_a_saved_send_opens_from_the_project_browser_and_follows_its_rename(parts, tab, view, document) -> None:
    show(tab, CALL)
    tab.form.saved._save_under("hello")
    parts.sends.open_new()
    parts.editors.show_console()
    browser = parts.panels.browser
    browser.choose("send/hello")
    parts.commands.open_chosen()
    assert parts.editors.current is tab
    assert code(view) == CALL
    tab.form.saved._rename_to("hello again")
    assert list(document.lab.sends) == ["hello again"]
    assert view.saved.names.currentText() == "hello again"
    parts.workplace.edits.undo()
    assert view.saved.names.currentText() == "hello"


def test_undo_does_not_lead_from_one_saved_send_to_the_text_of_another(tab, view) -> None:
    show(tab, CALL)
    tab.form.saved._save_under("hello")
    assert tab.form.saved.open("")
    first = code(view)
    view.editor.undo()
    assert code(view) == first
    type_into(view, "user", "eve")
    view.editor.undo()
    assert "eve" not in code(view)


def test_a_saved_send_is_duplicated_and_deleted(parts, tab, view, document, answers) -> None:
    show(tab, CALL)
    tab.form.saved._save_under("hello")
    view.saved.duplicate.trigger()
    assert list(document.lab.sends) == ["hello", "hello2"]
    view.saved.delete.trigger()
    assert list(document.lab.sends) == ["hello"]
    assert answers.asked[-1].title == "Delete Send"


def test_what_was_not_saved_is_asked_about_before_another_send_is_shown(tab, view, answers) -> None:
    show(tab, CALL)
    tab.form.saved._save_under("hello")
    type_into(view, "user", "eve")
    answers.confirm = False
    assert not tab.form.saved.open("")
    assert view.fields.fields["user"].text() == "eve"


def test_the_form_comes_back_with_what_it_held(parts, tab) -> None:
    show(tab, CALL, variables=(("who", "bob"),))
    content = tab.content()
    tab.revert()
    tab.take(content)
    assert tab.form.contents() == SavedSend(CALL, variables=(("who", "bob"),))


def test_a_form_that_holds_something_takes_nothing_over_it_and_asks_nothing(tab, answers) -> None:
    """As where two windows with this lab came to no good end: the other text stays among the unsaved ones."""
    show(tab, CALL)
    content = tab.content()
    show(tab, "print 1\n")
    with pytest.raises(ValueError):
        tab.take(content)
    assert tab.form.contents() == SavedSend("print 1\n")
    assert answers.asked == []


def test_a_code_value_in_the_tree_stays_code(tab, view) -> None:
    show(tab, "system.util.sendMessage('ACME', 'greet', {'at': system.date.now()})\n")
    assert tab.form.form.value("payload").members[0].value == SendValue(ValueKind.CODE, "system.date.now()")
    view.fields.payload.tree.topLevelItem(0).setText(KEY, "when")
    assert "{'when': system.date.now()}" in code(view)
    assert tab.form.form.value("payload").members[0].key == send_text("when")


def test_who_receives_this_follows_the_form_with_its_sender_and_variables(parts, tab, view, network, qtbot) -> None:
    session = network.open_client("Packing 1", "plant-gw", "ACME", Identity("bob", ("Operator",), "PACK-01")).result()
    show(tab, CALL.replace("'bob'", "'{{who}}', scope='C'"), variables=(("who", "bob"),))
    panel = parts.panels.who_receives.verdicts
    qtbot.waitUntil(lambda: "1 of" in panel.headline_text)
    assert "Comm Read-Only" in panel.headline_text
    view.sending.sender_box.setCurrentIndex(1)
    view.sending.sender_box.activated.emit(1)
    qtbot.waitUntil(lambda: "Comm" not in panel.headline_text)
    view.variables.table.item(0, 1).setText("eve")
    qtbot.waitUntil(lambda: "0 of" in panel.headline_text)
    assert session.name == view.sending.sender_box.currentText()


def test_every_widget_of_it_that_takes_the_focus_has_a_name_and_a_tip_or_label(tab, view) -> None:
    show(tab, CALL.replace("bob", "{{who}}"), variables=(("who", "bob"),))
    focusable = [each for each in view.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    shown = [each for each in focusable if each.isVisible() and not isinstance(each, QScrollBar)]
    assert [type(each).__name__ for each in shown if not each.accessibleName() and not _is_named(each)] == []
    assert len(shown) > 25


def _is_named(widget: QWidget) -> bool:
    """Whether a screen reader says its text, or the name of the widget that it is a part of."""
    text = getattr(widget, "text", None)
    has_text = isinstance(widget, QAbstractButton) and callable(text) and bool(text())
    above = widget.parentWidget()
    return has_text or (above is not None and bool(above.accessibleName()))


def test_the_tab_key_goes_through_the_form_from_top_to_bottom(tab, view) -> None:
    view.fields.fields["project"].setFocus()
    seen = []
    for _ in range(12):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    heights = [each.mapTo(view, QPoint(0, 0)).y() // 20 for each in seen if view.fields.isAncestorOf(each)]
    assert heights == sorted(heights)
    assert len(heights) == len(seen)


def test_a_closed_form_leaves_nothing_in_memory(parts, qtbot) -> None:
    parts.sends.open()
    tab = parts.editors.current
    show(tab, CALL)
    kept = [weakref.ref(part) for part in (tab.view, tab.form, tab.form.sending, tab.form.saved)]
    names = [type(part()).__name__ for part in kept]
    parts.editors.close(tab)
    del tab
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    assert [name for name, part in zip(names, kept, strict=True) if part() is not None] == []


def test_a_lab_that_may_not_be_edited_refuses_to_save_a_send(parts, tab, view, document) -> None:
    show(tab, CALL)
    parts.workplace.edits.set_read_only(read_only=True)
    tab.form.saved._save_under("hello")
    assert document.lab.sends == {}
    assert view.saved.names.currentText() == "New send"
    assert parts.notices.message is not None
