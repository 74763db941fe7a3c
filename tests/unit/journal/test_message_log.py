"""The rows of the message log: what they say of a send, and how they follow what becomes of it."""

import pytest

from gateway_core.api import (
    Answer,
    AnswerOutcome,
    CommMode,
    Delivery,
    DeliveryEnded,
    DeliveryStarted,
    Endpoint,
    EndpointKind,
    Event,
    Filters,
    LogChange,
    LogRow,
    MessageCall,
    MessageLog,
    Reason,
    RequestCall,
    RequestEnded,
    Send,
    SendKind,
    Sent,
    Unsent,
)

DESIGNER = Endpoint(EndpointKind.DESIGNER, "Designer", "plant-gw", "D0000000")
PACKING = [Endpoint(EndpointKind.CLIENT, f"Packing {n}", "plant-gw", f"C000000{n}") for n in range(3)]


def sent(number: int = 1, *, to: int = 2, call: MessageCall | RequestCall | None = None, blocked: str = "") -> Sent:
    made = call or MessageCall("ACME", "testHandler")
    kind = SendKind.REQUEST if isinstance(made, RequestCall) else SendKind.MESSAGE
    send = Send(number, 0, 1000, kind, DESIGNER, made, (), tuple(PACKING[:to]), blocked, endpoints=5)
    return Sent(0, 1000, send)


def ended(reason: Reason, number: int = 1) -> DeliveryEnded:
    return DeliveryEnded(0, 0, Delivery(number, PACKING[0], reason, 1000))


def started(number: int = 1) -> DeliveryStarted:
    return DeliveryStarted(0, 0, number, PACKING[0])


def answered(outcome: AnswerOutcome, number: int = 1) -> RequestEnded:
    return RequestEnded(0, 0, number, Answer(outcome))


def row_after(*events: Event) -> LogRow:
    log = MessageLog()
    log.take(events)
    return log.row(0)


def test_a_row_says_what_was_sent_by_whom_and_to_how_many_of_all() -> None:
    row = row_after(sent(7, to=2))
    assert (row.id, row.time_ms, row.handler, row.sender) == (7, 1000, "testHandler", "designer")
    assert (row.selected, row.endpoints) == (2, 5)


def test_m4_the_scope_in_force_is_shown_also_where_none_was_given() -> None:
    row = row_after(sent(call=MessageCall("ACME", "x", filters=Filters(user="bob"))))
    assert row.scope == "C"
    assert row.filters == "user=bob"


def test_all_filters_and_remote_servers_are_shown_by_the_names_of_the_call() -> None:
    filters = Filters("C0000000", "bob", "Operator", "PACK-01")
    row = row_after(sent(call=MessageCall("ACME", "x", scope="GC", filters=filters, remote_servers=("a", "b"))))
    assert row.scope == "GC"
    assert row.filters == "clientSessionId=C0000000, user=bob, hasRole=Operator, hostName=PACK-01, remoteServers=[a, b]"


def test_a_request_is_shown_as_one() -> None:
    row = row_after(sent(call=RequestCall("ACME", "test", remote_server="agent-8088"), to=1))
    assert row.scope == "request"
    assert row.filters == "remoteServer=agent-8088"


def test_a_send_to_nobody_has_no_outcome() -> None:
    assert row_after(sent(to=0)).outcome is None


def test_m22_a_blocked_send_says_so_whatever_follows() -> None:
    row = row_after(sent(to=0, blocked=CommMode.READ_ONLY), answered(AnswerOutcome.FAILED))
    assert row.outcome is Reason.COMM_MODE


@pytest.mark.parametrize(
    ("events", "outcome"),
    [
        ((), Reason.QUEUED),
        ((started(),), Reason.RUNNING),
        ((started(), ended(Reason.DONE)), Reason.RUNNING),
        ((ended(Reason.DONE), ended(Reason.DONE)), Reason.DONE),
        ((ended(Reason.FAILED),), Reason.FAILED),
        ((ended(Reason.FAILED), ended(Reason.DONE)), Reason.FAILED),
        ((ended(Reason.DONE), ended(Reason.HANDLER_MISSING)), Reason.HANDLER_MISSING),
        ((ended(Reason.HANDLER_OFF), ended(Reason.STOPPED)), Reason.STOPPED),
        ((ended(Reason.SESSION_CLOSED), ended(Reason.DONE)), Reason.SESSION_CLOSED),
    ],
)
def test_the_worst_outcome_counts_and_what_is_bad_shows_at_once(events, outcome) -> None:
    assert row_after(sent(to=2), *events).outcome is outcome


@pytest.mark.parametrize(
    ("events", "outcome"),
    [
        ((ended(Reason.DONE), answered(AnswerOutcome.RETURNED)), AnswerOutcome.RETURNED),
        ((answered(AnswerOutcome.TIMED_OUT),), AnswerOutcome.TIMED_OUT),
        (
            (answered(AnswerOutcome.TIMED_OUT), ended(Reason.DONE), answered(AnswerOutcome.LATE)),
            AnswerOutcome.TIMED_OUT,
        ),
        ((ended(Reason.FAILED), answered(AnswerOutcome.FAILED)), AnswerOutcome.FAILED),
    ],
)
def test_a_request_s_answer_counts_too(events, outcome) -> None:
    assert row_after(sent(call=RequestCall("ACME", "test"), to=1), *events).outcome == outcome


def test_m24_what_was_not_sent_to_a_gateway_is_the_worst_whatever_the_others_do() -> None:
    call = MessageCall("ACME", "x", remote_servers=("agent-8088", "agent-9000"))
    receipts = ("type=RemoteServer,sendStatus=SENT", "type=RemoteServer,sendStatus=NOT_SENT")
    send = Send(1, 0, 0, SendKind.MESSAGE, DESIGNER, call, receipts, (PACKING[0],))
    assert row_after(Sent(0, 0, send)).outcome is Unsent.NOT_SENT
    assert row_after(Sent(0, 0, send), started(), ended(Reason.FAILED)).outcome is Unsent.NOT_SENT


def test_m14_a_handler_s_name_does_not_pass_for_a_status() -> None:
    call = MessageCall("ACME", "sendStatus=NOT_SENT", remote_servers=("agent-8088",))
    send = Send(
        1,
        0,
        0,
        SendKind.MESSAGE,
        DESIGNER,
        call,
        ("type=RemoteServer,messageHandler=sendStatus=NOT_SENT,sendStatus=SENT",),
    )
    assert row_after(Sent(0, 0, send)).outcome is None


def test_a_batch_tells_which_rows_came_and_which_changed() -> None:
    log = MessageLog()
    assert log.take([sent(1), sent(2), sent(3)]) == LogChange(3)
    assert log.take([ended(Reason.DONE, 1), ended(Reason.DONE, 3), sent(4), started(4)]) == LogChange(1, (0, 2))
    assert log.row_of(3) == 2
    assert log.row_of(99) == -1


def test_events_of_sends_from_before_the_log_change_nothing() -> None:
    log = MessageLog()
    assert log.take([started(5), ended(Reason.DONE, 5), answered(AnswerOutcome.RETURNED, 5)]) == LogChange()
