"""The message log and the verdict panel over a fake network."""

from dataclasses import replace
from time import thread_time

import pytest
from PySide6.QtCore import Qt

from client.bridge.latest_question import PAUSE_MS
from designer.panels.message_log.table import HANDLER, NUMBER, OUTCOME, SELECTED, SENDER
from designer.panels.verdicts.table import WHY
from gateway_core.api import (
    Answer,
    AnswerOutcome,
    Delivery,
    DeliveryEnded,
    DeliveryStarted,
    Endpoint,
    EndpointKind,
    Filters,
    Identity,
    MessageCall,
    Payload,
    Reason,
    RequestCall,
    RequestEnded,
    ScriptStarted,
    Send,
    SendKind,
    Sent,
    Session,
    Trace,
    Verdict,
)

BOB = Session("C0000001", EndpointKind.CLIENT, "Packing 1", "plant-gw", "ACME", Identity("bob", (), "PACK-01"))
EVE = Session("C0000002", EndpointKind.CLIENT, "Packing 2", "plant-gw", "ACME", Identity("eve", (), "PACK-02"))
CALL = MessageCall("ACME", "greet", Payload('{"who": "all"}'), filters=Filters(user="bob"))


def send(parts, number: int) -> Send:
    sender = parts.workplace.designer
    return Send(number, 0, 1000 * number, SendKind.MESSAGE, sender, CALL, (), (BOB.endpoint,), endpoints=3)


def sent(parts, number: int) -> Sent:
    return Sent(0, 1000 * number, send(parts, number))


def trace(parts, number: int, reason: Reason = Reason.QUEUED) -> Trace:
    delivery = Delivery(number, BOB.endpoint, reason, 0, output="hello\n", duration_ms=1.0)
    verdicts = (
        Verdict(EVE.endpoint, False, Reason.OTHER_USER, "M7", "bob", "eve", session=EVE),
        Verdict(BOB.endpoint, True, reason, "M7", session=BOB, delivery=delivery),
    )
    return Trace(send(parts, number), verdicts)


def done(number: int) -> DeliveryEnded:
    return DeliveryEnded(0, 0, Delivery(number, BOB.endpoint, Reason.DONE, 0))


@pytest.fixture
def log(parts):
    return parts.panels.message_log


@pytest.fixture
def verdicts(parts):
    return parts.late.verdicts.view


def lines(verdicts) -> list[tuple[str, Reason]]:
    return [(line.name, line.reason) for line in verdicts.model.rows]


def test_an_empty_log_says_what_it_is_for_and_what_to_do(log) -> None:
    assert "press F5" in log.table.accessibleDescription()


def test_each_send_is_a_row_in_order(parts, log, tell) -> None:
    tell(sent(parts, 1), sent(parts, 2))
    tell(sent(parts, 3), done(1))
    model = log.model
    assert [model.text(row, NUMBER) for row in model.rows] == ["#1", "#2", "#3"]
    assert model.text(0, HANDLER) == "greet"
    assert model.text(0, OUTCOME) == "✔ handled"
    assert model.text(1, OUTCOME) == "… queued"
    assert model.text(0, SELECTED) == "1 of 3"


def test_in_a_narrow_window_a_time_out_is_read_as_a_whole(parts, log, tell) -> None:
    request = replace(send(parts, 1), kind=SendKind.REQUEST, call=RequestCall("ACME", "greet"))
    tell(Sent(0, 0, request), RequestEnded(0, 0, 1, Answer(AnswerOutcome.TIMED_OUT)))
    assert log.model.text(0, OUTCOME) == "✖ timed out"
    log.table.setFixedWidth(560)
    assert log.table.columnWidth(OUTCOME) >= log.table.sizeHintForColumn(OUTCOME)
    assert log.table.horizontalScrollBar().maximum() == 0, "all columns are seen"


def test_a_changed_row_is_drawn_anew(parts, log, tell, qtbot) -> None:
    tell(sent(parts, 1), sent(parts, 2))
    with qtbot.waitSignal(log.model.dataChanged) as told:
        tell(done(1))
    assert (told.args[0].row(), told.args[1].row()) == (0, 0)


def test_the_first_send_is_chosen_by_itself_so_that_a_newcomer_sees_why_not(
    parts, network, verdicts, tell, qtbot
) -> None:
    network.answers.traces[1] = trace(parts, 1)
    tell(sent(parts, 1))
    qtbot.waitUntil(lambda: bool(verdicts.model.rows))
    assert lines(verdicts) == [("Packing 1", Reason.QUEUED), ("Packing 2", Reason.OTHER_USER)]
    assert verdicts.detail.sentence.text().startswith("Selected")


def test_the_newest_send_is_followed_until_somebody_looks_back(parts, network, log, tell) -> None:
    network.answers.traces = {number: trace(parts, number) for number in (1, 2, 3)}
    tell(sent(parts, 1))
    tell(sent(parts, 2))
    assert log.table.currentIndex().row() == 1
    log.table.choose_row(0)
    assert not log.follow.isChecked()
    tell(sent(parts, 3))
    assert log.table.currentIndex().row() == 0


def test_following_begins_again_by_its_switch(parts, network, log, tell) -> None:
    network.answers.traces = {number: trace(parts, number) for number in (1, 2)}
    tell(sent(parts, 1), sent(parts, 2))
    log.table.choose_row(0)
    log.follow.setChecked(True)
    assert log.table.currentIndex().row() == 1


def test_what_handlers_send_in_turn_is_not_followed(parts, network, log, tell) -> None:
    network.answers.traces = {number: trace(parts, number) for number in range(1, 6)}
    in_turn = Sent(0, 0, replace(send(parts, 2), sender=BOB.endpoint))
    tell(sent(parts, 1))
    tell(DeliveryStarted(0, 0, 1, BOB.endpoint), in_turn, done(1))
    assert log.table.currentIndex().row() == 0
    assert log.follow.isChecked()
    tell(Sent(0, 0, replace(send(parts, 3), sender=BOB.endpoint)))
    assert log.table.currentIndex().row() == 2, "no handler runs there any more"
    tell(ScriptStarted(0, 0, 1, BOB.endpoint, "mine"), DeliveryStarted(0, 0, 3, BOB.endpoint))
    tell(Sent(0, 0, replace(send(parts, 4), sender=BOB.endpoint)))
    assert log.table.currentIndex().row() == 3, "somebody runs a script there"


def test_a_filter_that_shows_what_handlers_send_alone_follows_that(parts, network, log, tell, qtbot) -> None:
    network.answers.traces = {number: trace(parts, number) for number in (1, 2, 3)}
    log.line.edit.setText("not from:designer")
    qtbot.keyClick(log.line.edit, Qt.Key.Key_Return)
    tell(sent(parts, 1))
    tell(DeliveryStarted(0, 0, 1, BOB.endpoint), Sent(0, 0, replace(send(parts, 2), sender=BOB.endpoint)))
    tell(Sent(0, 0, replace(send(parts, 3), sender=BOB.endpoint)))
    assert log.model.rowCount() == 2
    assert log.model.text(log.model.rows[log.table.currentIndex().row()], NUMBER) == "#3"


def test_the_verdicts_follow_what_becomes_of_the_chosen_send(parts, network, verdicts, tell, qtbot) -> None:
    network.answers.traces[1] = trace(parts, 1)
    tell(sent(parts, 1))
    qtbot.waitUntil(lambda: bool(verdicts.model.rows))
    network.answers.traces[1] = trace(parts, 1, Reason.DONE)
    tell(done(1))
    qtbot.waitUntil(lambda: lines(verdicts)[0] == ("Packing 1", Reason.DONE))
    assert verdicts.detail.text_of("output") == "hello"


def test_deliveries_of_other_sends_ask_for_nothing(parts, network, verdicts, tell, qtbot) -> None:
    network.answers.traces = {1: trace(parts, 1), 2: trace(parts, 2)}
    tell(sent(parts, 1), sent(parts, 2))
    qtbot.waitUntil(lambda: bool(verdicts.model.rows))
    asked = len(network.called("trace"))
    tell(done(1))
    qtbot.wait(2 * PAUSE_MS)
    assert len(network.called("trace")) == asked


def test_before_a_verdict_is_chosen_the_empty_details_have_nothing_to_scroll(
    window, parts, network, verdicts, tell, qtbot
) -> None:
    window.resize(1000, 500)
    qtbot.wait(1)
    assert not verdicts.detail.verticalScrollBar().isVisible()
    network.answers.traces[1] = trace(parts, 1)
    tell(sent(parts, 1))
    qtbot.waitUntil(verdicts.detail.verticalScrollBar().isVisible)


def test_choosing_an_endpoint_shows_why_with_both_values(parts, network, verdicts, tell, qtbot) -> None:
    network.answers.traces[1] = trace(parts, 1)
    tell(sent(parts, 1))
    qtbot.waitUntil(lambda: bool(verdicts.model.rows))
    verdicts.table.choose_row(1)
    detail = verdicts.detail
    assert detail.sentence.text() == "Its user is eve; the message is for bob."
    text = detail.rule.text()
    assert text.startswith("Rule M7: A client is selected if it runs the named project")
    assert text.endswith("(documented in the 7.9 manual)")
    shown = {each.name: (each.given, each.actual, each.agrees) for each in detail.filters.model().rows}
    assert shown["user"] == ("bob", "eve", False)
    assert detail.payload.model().rowCount() == 1


def test_the_chosen_endpoint_stays_chosen_when_its_send_comes_further(parts, network, verdicts, tell, qtbot) -> None:
    network.answers.traces[1] = trace(parts, 1)
    tell(sent(parts, 1))
    qtbot.waitUntil(lambda: bool(verdicts.model.rows))
    verdicts.table.choose_row(1)
    network.answers.traces[1] = trace(parts, 1, Reason.DONE)
    tell(done(1))
    qtbot.waitUntil(lambda: lines(verdicts)[0][1] is Reason.DONE)
    assert verdicts.table.currentIndex().row() == 1
    assert "eve" in verdicts.detail.sentence.text()


def test_the_reason_stands_below_each_endpoint_and_not_in_a_column(parts, network, verdicts, tell, qtbot) -> None:
    network.answers.traces[1] = trace(parts, 1)
    tell(sent(parts, 1))
    qtbot.waitUntil(lambda: bool(verdicts.model.rows))
    assert verdicts.table.isColumnHidden(WHY)
    assert verdicts.table.rowHeight(0) > 2 * verdicts.fontMetrics().height()
    assert verdicts.model.text(verdicts.model.rows[1], WHY) == "Its user is eve; the message is for bob."


def test_a_hundred_thousand_rows_come_in_batches_of_less_than_two_frames(parts, log, network, qapp) -> None:
    """Batches as large as the bridge's. Time of this thread alone: the machine may have other work, too."""
    network.answers.traces = {number: trace(parts, number) for number in range(2000, 100_001, 2000)}
    presenter = parts.message_log
    times = []
    for first in range(1, 100_001, 2000):
        batch = [sent(parts, number) for number in range(first, first + 2000)]
        begun = thread_time()
        presenter._on_events(batch)
        qapp.processEvents()
        times.append(thread_time() - begun)
    assert len(log.model.rows) == 100_000
    assert sorted(times)[len(times) // 2] < 0.033
    assert log.table.currentIndex().row() == 99_999
    assert log.table.verticalScrollBar().value() == log.table.verticalScrollBar().maximum()


def test_rows_can_be_copied_with_their_texts(parts, network, log, tell) -> None:
    network.answers.traces[1] = trace(parts, 1)
    tell(sent(parts, 1))
    text = log.model.copy_text([0])
    assert text.split("\t")[1:] == ["#1", "greet", "designer", "C", "user=bob", "1 of 3", "… queued"]


def test_senders_are_named_and_gateways_too(parts, network, log, tell) -> None:
    gateway = Endpoint(EndpointKind.GATEWAY, "plant-gw", "plant-gw")
    network.answers.traces[1] = trace(parts, 1)
    tell(Sent(0, 0, Send(1, 0, 0, SendKind.MESSAGE, gateway, CALL)))
    assert log.model.text(0, SENDER) == "plant-gw"
    assert log.model.index(0, OUTCOME).data(Qt.ItemDataRole.DisplayRole) == "– nobody"
