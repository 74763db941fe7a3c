"""What if in the designer's window: in both panels of verdicts, over a fake network that sends nothing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemDelegate, QApplication, QComboBox, QLineEdit, QToolTip

from designer.panels.what_if.model import Move
from designer.panels.what_if.table import BEFORE, HANDLER, HOST, NAME, NOW, PROJECT, ROLES, USER
from designer.panels.who_receives.presenter import WORLD_PAUSE_MS
from designer.window.dock_content import DockContent
from designer.window.tabs.send_tab import SendTab
from gateway_core.api import (
    Argument,
    CommMode,
    EndpointKind,
    Filters,
    Identity,
    MessageCall,
    RequestCall,
    Trace,
    unsent,
)
from tests.support.message_play import sent

CALL = "system.util.sendMessage(project='ACME', messageHandler='greet', user='bob')"
BOB = Identity("bob", ("Operator",), "PACK-01", "192.0.2.11")
EVE = Identity("eve", ("Maintenance",), "PACK-02")


@pytest.fixture
def clients(network, qtbot, parts) -> None:
    network.open_client("Packing 1", "plant-gw", "ACME", BOB)
    network.open_client("Packing 2", "plant-gw", "ACME", EVE)
    network.set_comm_mode(parts.workplace.designer.session, CommMode.READ_WRITE)
    qtbot.wait(WORLD_PAUSE_MS + 60)


@pytest.fixture
def what_if(parts, clients, qtbot):
    """What If of the call at the cursor."""
    write(parts, qtbot, CALL)
    parts.panels.who_receives.verdicts.what_if.click()
    return parts.what_ifs.predicted


def write(parts, qtbot, text: str) -> None:
    editor = parts.editors.current_editor
    editor.set_text(text)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.wait(WORLD_PAUSE_MS + 60)


def lines(what_if) -> dict[str, Move]:
    """What became of each endpoint's verdict."""
    return {line.name: line.move for line in what_if.view.model.rows}


def moved(what_if) -> dict[str, Move]:
    return {name: move for name, move in lines(what_if).items() if move is not Move.NONE}


def type_into(what_if, argument: Argument, text: str) -> None:
    """Replace what stands in an argument's field, key by key."""
    line = what_if.view.fields.rows[argument].field.lineEdit()
    line.setFocus()
    line.selectAll()
    paste(line, text)


def paste(line: QLineEdit, text: str) -> None:
    """Put a text in place of the chosen one, whatever its letters, as an input method does."""
    if not text:
        QTest.keyClick(line, Qt.Key.Key_Delete)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)


def row_of(what_if, name: str) -> int:
    return [line.name for line in what_if.view.model.rows].index(name)


def cell(what_if, name: str, column: int) -> str:
    return what_if.view.model.index(row_of(what_if, name), column).data()


def edit(what_if, name: str, column: int, text: str) -> None:
    """Type into a cell: F2, the text, Return."""
    table = what_if.view.table
    table.setCurrentIndex(what_if.view.model.index(row_of(what_if, name), column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editors = [*table.findChildren(QLineEdit), *table.findChildren(QComboBox)]
    editor = next(each for each in editors if each.isVisible())  # one that was closed may still go
    assert editor.accessibleName()
    if isinstance(editor, QComboBox):
        editor.setCurrentText(text)
        table.commitData(editor)
        table.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
    else:
        editor.selectAll()
        paste(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt takes over what was typed at its next turn
    QApplication.processEvents()


def test_return_takes_a_cell_over_while_names_are_listed(what_if, qtbot) -> None:
    table = what_if.view.table
    table.setCurrentIndex(what_if.view.model.index(row_of(what_if, "Packing 2"), USER))
    QTest.keyClick(table, Qt.Key.Key_F2)
    line = next(each for each in table.findChildren(QLineEdit) if each.isVisible())
    QTest.keyClicks(line, "bo")
    qtbot.waitUntil(line.completer().popup().isVisible)
    QTest.keyClick(line.completer().popup(), Qt.Key.Key_B)
    QTest.keyClick(line.completer().popup(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cell(what_if, "Packing 2", USER) == "eve → bob")
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in table.findChildren(QLineEdit)))


def test_where_the_panel_is_low_verdicts_are_seen_and_the_arguments_take_what_they_need(what_if, qtbot) -> None:
    view = what_if.view
    view.setParent(None)
    content = DockContent(view)
    qtbot.addWidget(content)
    content.resize(400, 330)
    content.show()
    view.show()
    qtbot.wait(50)  # laid out
    assert view.table.viewport().height() >= 2 * view.table.rowHeight(0)
    content.resize(400, 900)
    qtbot.wait(50)
    fields = view.fields
    assert fields.parentWidget().height() <= fields.sizeHint().height()


def test_another_user_in_the_call_moves_the_verdicts_and_sends_nothing(what_if, network) -> None:
    type_into(what_if, Argument.USER, "eve")
    assert moved(what_if) == {"Packing 1": Move.LOST, "Packing 2": Move.GAINED}
    assert what_if.view.summary.text() == "What if: 1 more, 1 fewer. Nothing was sent."
    assert (cell(what_if, "Packing 2", BEFORE), cell(what_if, "Packing 2", NOW)) == ("– no", "▲ now selected")
    assert (cell(what_if, "Packing 1", BEFORE), cell(what_if, "Packing 1", NOW)) == ("✔ yes", "▼ no longer")
    assert not [command for command in network.commands if command.name in ("send", "run_script", "change_identity")]


def test_the_chosen_row_says_why_before_and_now(what_if) -> None:
    type_into(what_if, Argument.USER, "eve")
    what_if.view.table.choose_row(row_of(what_if, "Packing 1"))
    text = what_if.view.sentences.text()
    assert text.startswith("Packing 1, before: It would receive this")
    assert "What if: Its user is bob; the message is for eve." in text


def test_an_argument_that_is_not_given_looks_so_and_can_be_given(what_if) -> None:
    row = what_if.view.fields.rows[Argument.ROLE]
    assert (row.field.text(), row.field.lineEdit().placeholderText()) == ("", "not given")
    assert not row.reset.isEnabled()
    type_into(what_if, Argument.ROLE, "Maintenance")
    assert moved(what_if) == {"Packing 1": Move.LOST}
    assert row.label.text() == "● hasRole"
    row.reset.click()
    assert (row.field.text(), row.label.text(), moved(what_if)) == ("", "hasRole", {})


def test_m4_an_empty_scope_says_what_it_means_with_the_filters_that_are_supposed(what_if) -> None:
    scope = what_if.view.fields.rows[Argument.SCOPE].field.lineEdit()
    assert scope.placeholderText() == "not given: C"
    type_into(what_if, Argument.USER, "")
    assert scope.placeholderText() == "not given: CG"
    assert moved(what_if)["plant-gw"] is Move.GAINED


def test_what_is_typed_into_a_column_that_is_cut_off_is_in_sight(what_if) -> None:
    table = what_if.view.table
    table.setColumnWidth(USER, table.viewport().width() - table.columnViewportPosition(USER) - 20)
    index = what_if.view.model.index(row_of(what_if, "Packing 2"), ROLES)
    table.horizontalScrollBar().setValue(0)
    table.edit(index)
    line = next(each for each in table.findChildren(QLineEdit) if each.isVisible())
    assert 0 <= line.geometry().left() < line.geometry().right() < table.viewport().width()


def test_a_user_of_the_lab_brings_its_roles(what_if) -> None:
    edit(what_if, "Packing 2", USER, "bob")
    assert cell(what_if, "Packing 2", USER) == "eve → bob"
    assert cell(what_if, "Packing 2", ROLES) == "Maintenance → Operator"
    assert moved(what_if) == {"Packing 2": Move.GAINED}
    edit(what_if, "Packing 2", USER, "eve")
    assert (cell(what_if, "Packing 2", USER), cell(what_if, "Packing 2", ROLES)) == ("eve", "Maintenance")
    assert what_if.presenter.supposition.is_empty


def test_roles_are_a_list_with_commas(what_if) -> None:
    type_into(what_if, Argument.ROLE, "Shift A")
    edit(what_if, "Packing 1", ROLES, " Operator ,, Shift A, Operator")
    assert cell(what_if, "Packing 1", ROLES) == "Operator → Operator, Shift A"
    assert moved(what_if) == {}


def test_nobody_logged_in_is_said(what_if) -> None:
    edit(what_if, "Packing 1", USER, "")
    assert cell(what_if, "Packing 1", USER) == "bob → none"
    what_if.view.table.choose_row(row_of(what_if, "Packing 1"))
    assert "Nobody is logged in there" in what_if.view.sentences.text()


def test_host_and_project_can_be_supposed(what_if) -> None:
    type_into(what_if, Argument.USER, "")
    type_into(what_if, Argument.HOST, "PC-7")
    edit(what_if, "Packing 2", HOST, "PC-7")
    edit(what_if, "Packing 1", PROJECT, "Utilities")
    assert moved(what_if) == {"Packing 1": Move.LOST, "Packing 2": Move.GAINED}
    what_if.view.table.choose_row(row_of(what_if, "Packing 1"))
    assert "It runs project Utilities" in what_if.view.sentences.text()


def test_a_gateway_can_be_supposed_off_line(what_if) -> None:
    type_into(what_if, Argument.SCOPE, "G")
    type_into(what_if, Argument.REMOTE_SERVERS, "plant-gw, agent-8088")
    assert moved(what_if)["agent-8088"] is Move.GAINED
    edit(what_if, "agent-8088", HOST, "off line")
    assert cell(what_if, "agent-8088", HOST) == "on line → off line"
    assert moved(what_if)["agent-8088"] is Move.OTHER
    assert cell(what_if, "agent-8088", NOW) == "● other reason"


def test_a_handler_can_be_supposed_away_for_all_clients_of_its_project(what_if, network) -> None:
    assert cell(what_if, "Packing 1", HANDLER) == "there"
    edit(what_if, "Packing 2", HANDLER, "not there")
    assert cell(what_if, "Packing 1", HANDLER) == "there → not there"
    assert moved(what_if) == {"Packing 1": Move.OTHER}
    assert (cell(what_if, "Packing 1", BEFORE), cell(what_if, "Packing 1", NOW)) == ("✔ yes", "✖ no handler")
    assert what_if.view.summary.text() == "What if: the same are selected, 1 with another reason. Nothing was sent."
    what_if.view.table.choose_row(row_of(what_if, "Packing 1"))
    assert (
        "What if: Selected and SENT, but its project has no client message handler greet"
        in what_if.view.sentences.text()
    )
    assert "greet" in network.world().gateway("plant-gw").projects["ACME"].client_handlers


def test_a_handler_that_is_missing_or_switched_off_can_be_supposed_there(parts, clients, qtbot) -> None:
    write(parts, qtbot, CALL.replace("greet", "nobody-wrote-it"))
    parts.panels.who_receives.verdicts.what_if.click()
    what_if = parts.what_ifs.predicted
    assert cell(what_if, "Packing 1", HANDLER) == "not there"
    edit(what_if, "Packing 1", HANDLER, "there")
    assert moved(what_if) == {"Packing 1": Move.OTHER}
    what_if.view.table.choose_row(row_of(what_if, "Packing 1"))
    assert "What if: It would receive this" in what_if.view.sentences.text()
    edit(what_if, "Packing 1", HANDLER, "switched off")
    assert "is switched off" in what_if.view.sentences.text()
    edit(what_if, "Packing 1", HANDLER, "not there")
    assert what_if.presenter.supposition.is_empty


def test_a_client_of_another_project_and_a_designer_have_no_handler_to_suppose(what_if) -> None:
    edit(what_if, "Packing 1", PROJECT, "Utilities")
    assert (cell(what_if, "Packing 1", HANDLER), cell(what_if, "designer", HANDLER)) == ("", "")
    assert cell(what_if, "Packing 2", HANDLER) == "there"


def test_verdicts_and_the_designer_cannot_be_edited(what_if) -> None:
    model = what_if.view.model
    for name, column in (("Packing 1", NAME), ("Packing 1", NOW), ("designer", USER), ("plant-gw", USER)):
        assert not model.flags(model.index(row_of(what_if, name), column)) & Qt.ItemFlag.ItemIsEditable


CANNOT = "This cannot be supposed. Of {} these cells can: {}."


@pytest.mark.parametrize(
    ("name", "column", "said"),
    [
        ("plant-gw", USER, CANNOT.format("plant-gw", "Host, Handler")),
        ("Packing 1", NOW, CANNOT.format("Packing 1", "User, Roles, Host, Project, Handler")),
        ("designer", HOST, "Nothing can be supposed of designer."),
    ],
)
@pytest.mark.parametrize("by", ["F2", "double click"])
def test_a_cell_that_cannot_be_supposed_says_which_can(what_if, qtbot, name, column, said, by) -> None:
    table, model = what_if.view.table, what_if.view.model
    index = model.index(row_of(what_if, name), column)
    table.setCurrentIndex(index)
    table.scrollTo(index)
    if by == "F2":
        QTest.keyClick(table, Qt.Key.Key_F2)
    else:
        middle = table.visualRect(index).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert QToolTip.isVisible()
    assert QToolTip.text() == said
    assert said in index.data(Qt.ItemDataRole.ToolTipRole)
    assert said in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_cell_that_can_be_supposed_opens_and_says_nothing(what_if) -> None:
    table, model = what_if.view.table, what_if.view.model
    index = model.index(row_of(what_if, "Packing 1"), USER)
    table.setCurrentIndex(index)
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert any(each.isVisible() for each in table.findChildren(QLineEdit))
    assert "cannot" not in QToolTip.text()
    assert "cannot" not in index.data(Qt.ItemDataRole.ToolTipRole)


def test_reset_gives_the_original(what_if) -> None:
    type_into(what_if, Argument.USER, "eve")
    edit(what_if, "Packing 1", HOST, "X")
    what_if.view.reset.click()
    assert moved(what_if) == {}
    assert what_if.view.fields.rows[Argument.USER].field.text() == "bob"
    assert cell(what_if, "Packing 1", HOST) == "PACK-01"
    assert not what_if.view.reset.isEnabled()
    assert what_if.view.summary.text().startswith("Nothing is supposed yet.")


def test_what_moved_stands_first_on_request(what_if) -> None:
    type_into(what_if, Argument.USER, "eve")
    what_if.view.moved_first.click()
    assert [line.name for line in what_if.view.model.rows][:2] == ["Packing 2", "Packing 1"]
    what_if.view.moved_first.click()
    assert what_if.view.model.rows[0].name == "plant-gw"


def test_it_is_plain_that_all_this_is_supposed_until_it_is_switched_off(parts, what_if) -> None:
    panel = parts.panels.who_receives.verdicts
    assert parts.docks.who_receives.windowTitle() == "◌ What If – Who receives this?"
    assert "Nothing is sent" in what_if.view.bar.accessibleDescription()
    assert panel.table.isHidden() or not panel.table.isVisible()
    panel.what_if.click()
    assert parts.docks.who_receives.windowTitle() == "Who receives this?"
    assert panel.table.isVisible()
    assert not what_if.view.isVisible()


def test_another_call_at_the_cursor_begins_anew(parts, what_if, qtbot) -> None:
    type_into(what_if, Argument.USER, "eve")
    write(parts, qtbot, CALL.replace("'bob'", "'eve', hostName='X'"))
    assert what_if.presenter.supposition.is_empty
    assert what_if.view.fields.rows[Argument.HOST].field.text() == "X"
    write(parts, qtbot, "print 1")
    assert "Put the cursor into a call" in what_if.view.bar.accessibleDescription()
    assert len(what_if.view.model.rows) == 0


def test_a_client_that_closes_takes_what_was_supposed_of_it_along(network, what_if, qtbot) -> None:
    edit(what_if, "Packing 2", USER, "bob")
    type_into(what_if, Argument.HOST, "PACK-02")
    session = next(each for each in network.world().sessions if each.name == "Packing 2")
    network.close_session(session.id)
    qtbot.waitUntil(lambda: "closed meanwhile" in what_if.view.bar.accessibleDescription())
    assert what_if.view.fields.rows[Argument.HOST].field.text() == "PACK-02"
    assert not what_if.presenter.supposition.clients


@pytest.mark.parametrize(("text", "remark"), [("None", "“None” counts as a text here"), (" bob", "blanks at its ends")])
def test_odd_values_have_their_sentence(what_if, text, remark) -> None:
    type_into(what_if, Argument.USER, text)
    assert remark in what_if.view.bar.notes.text()


def test_any_letters_can_be_supposed(what_if) -> None:
    type_into(what_if, Argument.USER, "Zoë 日本")
    edit(what_if, "Packing 2", USER, "Zoë 日本")
    assert moved(what_if) == {"Packing 1": Move.LOST, "Packing 2": Move.GAINED}


def test_what_only_running_can_tell_can_be_supposed(parts, clients, qtbot) -> None:
    write(parts, qtbot, CALL.replace("'bob'", "who()"))
    parts.panels.who_receives.verdicts.what_if.click()
    what_if = parts.what_ifs.predicted
    field = what_if.view.fields.rows[Argument.USER].field
    assert field.lineEdit().placeholderText() == "only running can tell"
    assert cell(what_if, "Packing 1", BEFORE) == "? depends"
    type_into(what_if, Argument.USER, "eve")
    assert moved(what_if) == {"plant-gw": Move.LOST, "Packing 1": Move.LOST, "Packing 2": Move.OTHER}


def test_the_changed_call_is_copied_and_what_stays_behind_is_said(parts, what_if) -> None:
    type_into(what_if, Argument.USER, "eve")
    edit(what_if, "Packing 1", HOST, "X")
    what_if.presenter.copy_as_script()
    assert "user='eve'" in QGuiApplication.clipboard().text()
    assert "clients, gateways and handlers does not go along" in parts.notices.message.text


def test_the_payload_goes_along(parts, clients, qtbot) -> None:
    write(parts, qtbot, "data = {'line': 4}\n" + CALL.replace("user=", "payload=data, user="))
    parts.panels.who_receives.verdicts.what_if.click()
    what_if = parts.what_ifs.predicted
    type_into(what_if, Argument.USER, "eve")
    what_if.presenter.copy_as_script()
    assert QGuiApplication.clipboard().text().startswith("payload = {'line': 4}\nsystem.util.sendMessage(")
    assert "payload" not in parts.notices.message.text
    write(parts, qtbot, "data = {'line': 5}\n" + CALL.replace("user=", "payload=data, user="))
    what_if.presenter.put_into_console()
    assert "payload = {'line': 5}" in parts.editors.console.editor.text()


@pytest.mark.parametrize(
    ("written", "script", "said"),
    [
        ("payload={'at': now()}, ", "payload = {'at': now()}\n", "code that needs your script: now()."),
        ("payload=made(1,\n 2), ", "payload = (made(1,\n 2))\n", "code that needs your script: made(1, 2)."),
        ("payload=payload, ", "    payload=payload", "code that needs your script: payload."),
        ("*rest, ", "messageHandler='greet'", "What If cannot read it."),
    ],
)
def test_what_only_the_script_knows_of_the_payload_is_said(parts, clients, qtbot, written, script, said) -> None:
    write(parts, qtbot, CALL.replace("user=", f"{written}user="))
    parts.panels.who_receives.verdicts.what_if.click()
    parts.what_ifs.predicted.presenter.copy_as_script()
    assert script in QGuiApplication.clipboard().text()
    assert said in parts.notices.message.text


def test_the_changed_call_goes_into_the_console_and_the_send_form_without_a_send(parts, what_if, network) -> None:
    type_into(what_if, Argument.USER, "eve")
    what_if.presenter.put_into_console()
    assert "user='eve'" in parts.editors.console.editor.text()
    what_if.presenter.open_form()
    tab = parts.editors.current
    assert isinstance(tab, SendTab)
    assert "eve" in tab.editor.text()
    assert not network.called("send")


def test_a_sender_that_may_not_send_is_supposed_to(parts, network, what_if, qtbot) -> None:
    network.set_comm_mode(parts.workplace.designer.session, CommMode.OFF)
    qtbot.waitUntil(lambda: "supposed to be in Read/Write" in what_if.view.bar.notes.text())
    assert cell(what_if, "Packing 1", BEFORE) == "✔ yes"


# -- of a message that was sent -----------------------------------------------------------------------------------


def show_sent(parts, network, tell, qtbot, trace: Trace):
    """Who Received This? shows that send, with What If switched on."""
    network.answers.traces[trace.send.id] = trace
    tell(sent(trace.send))
    parts.docks.verdicts.raise_()
    parts.late.verdicts.presenter.show_send(trace.send.id)
    qtbot.waitUntil(lambda: bool(parts.late.verdicts.view.model.rows))
    parts.what_ifs.toggle()
    return parts.what_ifs.received


def traced(parts, network, call, number: int = 5) -> Trace:
    trace = unsent(call, parts.workplace.designer, network.world())
    return replace(trace, send=replace(trace.send, id=number, endpoints=len(trace.verdicts)))


def test_of_a_message_that_was_sent_the_lab_of_that_moment_counts(parts, network, clients, tell, qtbot) -> None:
    trace = traced(parts, network, MessageCall("ACME", "greet", filters=Filters(user="bob")))
    session = next(each for each in network.world().sessions if each.name == "Packing 1")
    network.close_session(session.id)
    what_if = show_sent(parts, network, tell, qtbot, trace)
    assert "#5 in the lab as it stood when it was sent." in what_if.view.bar.notes.text()
    type_into(what_if, Argument.USER, "eve")
    assert moved(what_if) == {"Packing 1": Move.LOST, "Packing 2": Move.GAINED}
    assert parts.docks.verdicts.windowTitle().startswith("◌ What If")


def test_a_request_has_the_arguments_of_requests(parts, network, clients, tell, qtbot) -> None:
    what_if = show_sent(parts, network, tell, qtbot, traced(parts, network, RequestCall("ACME", "audit")))
    shown = [argument.value for argument, row in what_if.view.fields.rows.items() if row.isVisible()]
    assert shown == ["project", "messageHandler", "hostName", "remoteServer"]
    type_into(what_if, Argument.REMOTE_SERVER, "agent-8088")
    assert (lines(what_if)["plant-gw"], lines(what_if)["agent-8088"]) == (Move.LOST, Move.GAINED)
    assert what_if.view.summary.text() == "What if: 1 more, 1 fewer, 3 with another reason. Nothing was sent."


def test_nothing_can_be_supposed_where_nobody_knows_how_the_lab_stood(parts, network, clients, tell, qtbot) -> None:
    trace = replace(traced(parts, network, MessageCall("ACME", "greet")), world=None)
    what_if = show_sent(parts, network, tell, qtbot, trace)
    assert "Nobody knows any more how the lab stood when #5 was sent." in what_if.view.bar.notes.text()
    what_if.presenter.copy_as_script()
    assert len(what_if.view.model.rows) == 0


def test_another_chosen_message_begins_anew(parts, network, clients, tell, qtbot) -> None:
    what_if = show_sent(parts, network, tell, qtbot, traced(parts, network, MessageCall("ACME", "greet", scope="C")))
    type_into(what_if, Argument.SCOPE, "G")
    other = traced(parts, network, MessageCall("ACME", "greet", scope="C"), 6)
    network.answers.traces[6] = other
    tell(sent(other.send))
    parts.late.verdicts.presenter.show_send(6)
    qtbot.waitUntil(lambda: "#6" in what_if.view.bar.notes.text())
    assert what_if.presenter.supposition.is_empty


def test_three_hundred_clients_are_supposed_about(parts, network, clients, qtbot) -> None:
    for number in range(300):
        network.open_client(f"c{number}", "plant-gw", "ACME", Identity(f"u{number % 7}", ("x",), f"H{number}"))
    write(parts, qtbot, CALL)
    parts.panels.who_receives.verdicts.what_if.click()
    what_if = parts.what_ifs.predicted
    type_into(what_if, Argument.USER, "u1")
    assert sum(line.kind is EndpointKind.CLIENT for line in what_if.view.model.rows) == 302
