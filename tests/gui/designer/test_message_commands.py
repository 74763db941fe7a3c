"""The Messages menu and the log's context menu: each action is driven and its effect seen."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from designer.panels.message_log.table import DURATION, FILTERS, HANDLER, OUTCOME, SENDER, TIME
from designer.window.tabs.send_tab import SendTab
from gateway_core.api import Endpoint, EndpointKind, Payload
from tests.support.message_play import BOB, message, request_trace, sent, trace_of


@pytest.fixture
def log(parts):
    parts.docks.message_log.raise_()
    return parts.panels.message_log


@pytest.fixture
def sends(parts, network, tell):
    """Three messages of the designer in the log, with their traces."""
    designer = parts.workplace.designer
    made = [message(designer, number, name, {"n": number}) for number, name in enumerate(("a", "b", "a"), 1)]
    network.answers.traces = {send.id: trace_of(send) for send in made}
    tell(*map(sent, made))
    return made


@pytest.fixture
def menu(parts):
    """The actions of the Messages menu by their words."""
    actions = parts.menus.actions.menu("&Messages").actions()
    return {action.text().replace("&", "").rstrip("…"): action for action in actions if action.text()}


def handlers(log) -> list[str]:
    return [log.model.text(key, HANDLER) for key in log.model.rows]


def choose(log, *positions: int) -> None:
    log.table.clearSelection()
    log.table.choose_row(positions[0])
    for position in positions[1:]:
        flags = log.table.selectionModel().SelectionFlag
        log.table.selectionModel().select(log.model.index(position, 0), flags.Select | flags.Rows)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_filter_messages_brings_the_log_to_the_front_with_the_cursor_in_the_filter(parts, log, window, menu) -> None:
    parts.docks.message_log.close()
    menu["Filter Messages"].trigger()
    assert parts.docks.message_log.isVisible()
    assert window.focusWidget() is log.line.edit


def test_no_filter_shows_everything(sends, log, menu) -> None:
    log.line.edit.show_text("handler:b")
    assert handlers(log) == ["b"]
    menu["No Filter"].trigger()
    assert handlers(log) == ["a", "b", "a"]


def test_filter_builder_and_save_filter_open_their_dialogs(sends, parts, log, menu) -> None:
    menu["Filter Builder"].trigger()
    builder = parts.message_log.filter.builder
    assert builder.isVisible()
    builder.reject()
    log.line.edit.show_text("handler:b")
    menu["Save Filter"].trigger()
    dialog = parts.message_log.filter.save_dialog
    assert dialog.text == "handler:b"
    dialog.reject()


def test_pause_and_follow_are_switched(sends, log, menu) -> None:
    menu["Pause or Resume"].trigger()
    assert log.pause.isChecked()
    menu["Pause or Resume"].trigger()
    assert not log.pause.isChecked()
    menu["Follow Newest"].trigger()
    assert not log.follow.isChecked()


def test_the_view_is_cleared_and_all_is_shown_again(sends, log, menu) -> None:
    menu["Clear View"].trigger()
    assert handlers(log) == []
    menu["Show All"].trigger()
    assert handlers(log) == ["a", "b", "a"]


def test_a_call_is_copied_as_a_script(sends, log, menu, qtbot) -> None:
    choose(log, 1)
    QGuiApplication.clipboard().clear()
    menu["Copy as Script"].trigger()
    qtbot.waitUntil(lambda: bool(clipboard()))
    assert clipboard() == (
        "payload = {'n': 2}\n"
        "system.util.sendMessage(\n"
        "    project='ACME',\n"
        "    messageHandler='b',\n"
        "    payload=payload,\n"
        "    user='bob')\n"
    )


def test_the_status_bar_says_what_was_copied(sends, parts, log, menu, qtbot) -> None:
    choose(log, 1)
    menu["Copy as Script"].trigger()
    qtbot.waitUntil(lambda: parts.status.currentMessage() == "1 message is copied as a script.")
    choose(log, 2, 0)
    menu["Copy as Script"].trigger()
    qtbot.waitUntil(lambda: parts.status.currentMessage() == "2 messages are copied as a script.")
    log.table.copy()
    assert parts.status.currentMessage() == "2 rows are copied."


def test_several_calls_are_copied_in_their_order(sends, log, menu, qtbot) -> None:
    choose(log, 2, 0)
    QGuiApplication.clipboard().clear()
    menu["Copy as Script"].trigger()
    qtbot.waitUntil(lambda: bool(clipboard()))
    assert clipboard().count("system.util.sendMessage(") == 2
    assert clipboard().index("{'n': 1}") < clipboard().index("{'n': 3}")


def test_a_message_is_sent_again_as_the_same_sender(sends, parts, network, log, menu, qtbot) -> None:
    choose(log, 0)
    menu["Send Again"].trigger()
    qtbot.waitUntil(lambda: bool(network.called("send")))
    assert network.called("send") == [(parts.workplace.designer, sends[0].call)]


def test_all_chosen_messages_are_sent_again_in_their_order_once_that_is_confirmed(
    sends, network, log, menu, answers, qtbot
) -> None:
    choose(log, 2, 0)
    answers.confirm = False
    menu["Send Again"].trigger()
    assert "Send 2 messages again" in answers.asked[-1].text
    answers.confirm = True
    menu["Send Again"].trigger()
    qtbot.waitUntil(lambda: len(network.called("send")) == 2)
    assert [call.payload.wire for _sender, call in network.called("send")] == ['{"n": 1}', '{"n": 3}']


def test_of_very_many_chosen_messages_the_first_thousand_are_sent_again(
    parts, network, log, menu, answers, tell, qtbot
) -> None:
    made = [message(parts.workplace.designer, number, "a") for number in range(1, 1_501)]
    network.answers.traces = {send.id: trace_of(send) for send in made}
    tell(*map(sent, made))
    qtbot.waitUntil(lambda: len(log.model.rows) == 1_500)
    log.table.selectAll()
    menu["Send Again"].trigger()
    assert "Send 1,000 messages again" in answers.asked[-1].text
    assert "500 others" in answers.asked[-1].text
    qtbot.waitUntil(lambda: len(network.called("send")) == 1_000)


def test_rows_that_are_chosen_together_stay_chosen_while_others_come(sends, parts, log, tell) -> None:
    log.table.selectAll()
    tell(sent(message(parts.workplace.designer, 4, "a")))
    assert list(log.table.chosen_positions) == [0, 1, 2]
    log.table.choose_row(3)
    tell(sent(message(parts.workplace.designer, 5, "a")))
    assert list(log.table.chosen_positions) == [4]


def test_the_newest_row_is_chosen_besides_another_with_ctrl(sends, log) -> None:
    choose(log, 0)
    newest = log.table.visualRect(log.model.index(2, HANDLER)).center()
    QTest.mouseClick(log.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, newest)
    assert list(log.table.chosen_positions) == [0, 2]
    assert log.follow.isChecked()


def test_a_message_of_a_client_that_was_opened_anew_is_sent_as_that_client(
    parts, network, log, menu, tell, qtbot
) -> None:
    identity = BOB.identity
    client = network.open_client("Packing 1", "plant-gw", "ACME", identity).result()
    send = message(BOB.endpoint, 1)
    network.answers.traces[1] = trace_of(send)
    tell(sent(send))
    menu["Send Again"].trigger()
    qtbot.waitUntil(lambda: bool(network.called("send")))
    assert network.called("send")[0][0] == client.endpoint


def test_a_message_of_a_client_that_is_not_open_is_not_sent_and_it_is_said_why(
    parts, network, menu, tell, qtbot
) -> None:
    send = message(Endpoint(EndpointKind.CLIENT, "Office", "plant-gw", "C00000FF"), 1)
    network.answers.traces[1] = trace_of(send)
    tell(sent(send))
    menu["Send Again"].trigger()
    qtbot.waitUntil(lambda: parts.notices.message is not None)
    assert "its sender Office is not open" in parts.notices.message.text
    assert network.called("send") == []


def test_a_call_is_put_into_the_send_form_to_be_changed(sends, parts, log, menu, qtbot) -> None:
    choose(log, 1)
    menu["Edit and Send"].trigger()
    qtbot.waitUntil(lambda: isinstance(parts.editors.current, SendTab))
    form = parts.editors.current.form.form
    assert (form.text("messageHandler"), form.text("user")) == ("b", "bob")
    assert form.value("payload") is not None


def test_two_chosen_messages_are_compared(sends, parts, log, menu, qtbot) -> None:
    choose(log, 0, 2)
    menu["Compare Payloads"].trigger()
    qtbot.waitUntil(lambda: parts.messages.compare_dialog is not None)
    dialog = parts.messages.compare_dialog
    assert (dialog.left.currentText(), dialog.right.currentText()) == ("#1 payload", "#3 payload")
    assert dialog.count.text() == "≠ 1 difference"
    dialog.close()


def test_a_marked_message_is_compared_with_the_next_chosen_one(sends, parts, log, menu, qtbot) -> None:
    choose(log, 0)
    menu["Mark for Compare"].trigger()
    assert "#1 is marked" in parts.notices.message.text
    choose(log, 1)
    menu["Compare Payloads"].trigger()
    qtbot.waitUntil(lambda: parts.messages.compare_dialog is not None)
    assert parts.messages.compare_dialog.right.currentText() == "#2 payload"
    assert parts.notices.message is None
    parts.messages.compare_dialog.close()


def test_a_request_alone_is_compared_with_its_answer(parts, network, log, menu, tell, qtbot) -> None:
    found = request_trace(parts.workplace.designer, 1, {"n": 2})
    network.answers.traces[1] = found
    tell(sent(found.send))
    menu["Compare Payloads"].trigger()
    qtbot.waitUntil(lambda: parts.messages.compare_dialog is not None)
    assert parts.messages.compare_dialog.right.currentText() == "#1 answer"
    parts.messages.compare_dialog.close()


@pytest.mark.parametrize(
    "words", ["Copy as Script", "Send Again", "Edit and Send", "Mark for Compare", "Compare Payloads"]
)
def test_without_a_chosen_message_each_action_says_what_to_do(parts, menu, words) -> None:
    menu[words].trigger()
    assert parts.notices.message.text == "Choose a message in the message log first."


def test_messages_are_exported_to_the_file_that_was_chosen(sends, parts, answers, menu, tmp_path, qtbot) -> None:
    answers.file = tmp_path / "out.jsonl"
    menu["Export Messages"].trigger()
    dialog = parts.messages.export_dialog
    dialog.form.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    documents = [json.loads(line) for line in answers.file.read_text("utf-8").splitlines()]
    assert [document["id"] for document in documents] == [1, 2, 3]
    assert parts.notices.message.text == f"3 messages were written to out.jsonl in {tmp_path}."
    assert parts.notices.message.action == "Copy Path"
    parts.bar.action_requested.emit(parts.notices.message)
    assert QGuiApplication.clipboard().text() == str(answers.file)


def test_only_the_shown_messages_are_exported_unless_all_are_wanted(sends, parts, log, menu) -> None:
    log.line.edit.show_text("handler:b")
    menu["Export Messages"].trigger()
    dialog = parts.messages.export_dialog
    assert [dialog.source.itemText(at) for at in range(dialog.source.count())] == [
        "Shown messages (1)",
        "All messages (3)",
    ]
    dialog.reject()


def test_a_file_that_cannot_be_written_is_said_in_the_dialog(sends, parts, answers, menu, tmp_path, qtbot) -> None:
    answers.file = tmp_path / "no such folder" / "out.html"
    menu["Export Messages"].trigger()
    dialog = parts.messages.export_dialog
    qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.state.text().startswith("✖ out.html was not written"))
    dialog.reject()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_export_that_fails_in_the_middle_says_so_and_leaves_no_file(
    sends, parts, network, answers, menu, tmp_path, qtbot
) -> None:
    """A fault of Scopelab's own must not look like a file that is there."""
    broken = replace(sends[1], call=replace(sends[1].call, payload=Payload("{")))
    network.answers.traces[2] = replace(network.answers.traces[2], send=broken)
    answers.file = tmp_path / "out.csv"
    menu["Export Messages"].trigger()
    dialog = parts.messages.export_dialog
    qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    expected = "✖ out.csv was not written, because Scopelab failed at message 2 of 3."
    qtbot.waitUntil(lambda: dialog.state.text() == expected)
    assert list(tmp_path.glob("out*")) == []
    dialog.reject()


def open_menu(log, where: QPoint, reason: QContextMenuEvent.Reason = QContextMenuEvent.Reason.Mouse) -> None:
    viewport = log.table.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, where, viewport.mapToGlobal(where)))


def context_menu(log, row: int, column: int) -> dict[str, QAction]:
    where = log.table.visualRect(log.model.index(row, column)).center()
    open_menu(log, where)
    (shown,) = [each for each in log.findChildren(QMenu) if each.isVisible()]
    actions = {action.text().replace("&", ""): action for action in shown.actions() if action.text()}
    shown.hide()
    return actions


def test_the_context_menu_offers_filters_by_the_cell(sends, log) -> None:
    context_menu(log, 0, HANDLER)["Only handler a"].trigger()
    assert log.line.edit.text() == "handler=a"
    assert handlers(log) == ["a", "a"]


@pytest.mark.parametrize(
    ("column", "words", "text"),
    [
        (HANDLER, "Not handler a", "not handler=a"),
        (SENDER, "Only from designer", "from=designer"),
        (FILTERS, "Only user bob", "user=bob"),
        (OUTCOME, "Only outcome waiting", "outcome:waiting"),
    ],
)
def test_every_kind_of_cell_becomes_a_condition(sends, log, column, words, text) -> None:
    context_menu(log, 0, column)[words].trigger()
    assert log.line.edit.text() == text


def test_a_second_condition_is_joined_to_the_first(sends, log) -> None:
    context_menu(log, 0, FILTERS)["Only user bob"].trigger()
    context_menu(log, 0, HANDLER)["Not handler a"].trigger()
    assert log.line.edit.text() == "user=bob and not handler=a"
    assert handlers(log) == ["b"]


def test_the_context_menu_has_the_actions_of_the_menu_and_no_filter_for_a_time(sends, log, menu) -> None:
    actions = context_menu(log, 0, TIME)
    assert "Copy as Script" in actions
    assert not [words for words in actions if words.startswith(("Only", "Not "))]
    assert actions["Copy as Script"] is menu["Copy as Script"]


def test_beside_the_rows_the_context_menu_is_there_too(log, qtbot) -> None:
    open_menu(log, QPoint(5, 60))
    assert [each for each in log.findChildren(QMenu) if each.isVisible()]


def test_by_key_the_context_menu_is_that_of_the_current_row(sends, log) -> None:
    log.table.setCurrentIndex(log.model.index(1, HANDLER))
    open_menu(log, QPoint(1, 1), QContextMenuEvent.Reason.Keyboard)
    (shown,) = [each for each in log.findChildren(QMenu) if each.isVisible()]
    assert shown.actions()[0].text() == "Only handler b"


def test_columns_are_chosen_from_the_menu_too(sends, log, menu) -> None:
    menu["Columns"].trigger()
    (shown,) = [each for each in log.table.findChildren(QMenu) if each.isVisible()]
    (duration,) = [action for action in shown.actions() if action.text() == "Duration"]
    assert not duration.isChecked()
    duration.trigger()
    assert not log.table.isColumnHidden(DURATION)
