"""What the verdict panel says of a send: lines, details, both values of each condition."""

import pytest

from designer.panels.verdicts.conditions import ComparedFilter
from designer.panels.verdicts.model import (
    LineStanding,
    endpoint_detail,
    headline,
    verdict_lines,
    verdict_of,
)
from gateway_core.api import (
    Answer,
    AnswerOutcome,
    Delivery,
    Effect,
    Endpoint,
    EndpointKind,
    Filters,
    Identity,
    MessageCall,
    NearMiss,
    NearMissKind,
    Payload,
    Reason,
    RequestCall,
    ScriptError,
    Send,
    SendKind,
    Session,
    Trace,
    Verdict,
)

GATEWAY = Endpoint(EndpointKind.GATEWAY, "plant-gw", "plant-gw")
AGENT = Endpoint(EndpointKind.GATEWAY, "agent-8088", "agent-8088")
BOB = Session(
    "C0000001", EndpointKind.CLIENT, "Packing 1", "plant-gw", "ACME", Identity("bob", ("Operator",), "PACK-01")
)
EVE = Session("C0000002", EndpointKind.CLIENT, "Packing 2", "plant-gw", "ACME", Identity("eve", (), "PACK-02"))
DESIGNER = Session("D0000000", EndpointKind.DESIGNER, "Designer", "plant-gw", "")
CALL = MessageCall("ACME", "testHandler", Payload('{"first": "Hello"}'), filters=Filters(user="bob"))
RECEIPT = "type=Client,sessionId=C0000001,clientAddress=,clientHostName=PACK-01,project=ACME,…"


def chosen(reason: Reason = Reason.DONE, **delivery) -> Verdict:
    done = Delivery(1, BOB.endpoint, reason, 0, duration_ms=0.5, **delivery)
    return Verdict(BOB.endpoint, True, reason, "M7", session=BOB, delivery=done)


NOT_EVE = Verdict(EVE.endpoint, False, Reason.OTHER_USER, "M7", "bob", "eve", session=EVE)
NOT_GATEWAY = Verdict(GATEWAY, False, Reason.SCOPE_WITHOUT_GATEWAY, "M4", "C", "G")
NOT_DESIGNER = Verdict(DESIGNER.endpoint, False, Reason.DESIGNER_NEVER_RECEIVES, "A3", session=DESIGNER)


def trace(*verdicts: Verdict, call=CALL, receipts: tuple[str, ...] = (RECEIPT,), answer: Answer | None = None) -> Trace:
    kind = SendKind.REQUEST if isinstance(call, RequestCall) else SendKind.MESSAGE
    return Trace(Send(12, 0, 0, kind, DESIGNER.endpoint, call, receipts), verdicts, answer)


def compared(detail_filters) -> dict[str, ComparedFilter]:
    return {each.name: each for each in detail_filters}


def test_a_line_says_who_and_why() -> None:
    line = verdict_lines(trace(NOT_EVE))[0]
    assert (line.name, line.user, line.host, line.selected) == ("Packing 2", "eve", "PACK-02", False)
    assert line.sentence == "Its user is eve; the message is for bob."


def test_those_who_were_selected_stand_first_and_all_others_follow_in_order() -> None:
    lines = verdict_lines(trace(NOT_GATEWAY, NOT_DESIGNER, chosen(), NOT_EVE))
    assert [line.name for line in lines] == ["Packing 1", "plant-gw", "designer", "Packing 2"]


def test_the_headline_counts_all_endpoints() -> None:
    assert headline(trace(NOT_GATEWAY, chosen())) == "#12 testHandler → ACME, 1 of 2 selected"


def test_the_verdict_behind_a_line_is_found_by_its_key() -> None:
    whole = trace(NOT_GATEWAY, chosen(), NOT_EVE)
    assert [verdict_of(whole, line.key).endpoint.name for line in verdict_lines(whole)] == [
        "Packing 1",
        "plant-gw",
        "Packing 2",
    ]
    assert verdict_of(whole, "gone") is None


def test_each_condition_is_shown_with_both_values() -> None:
    found = compared(endpoint_detail(trace(NOT_EVE), NOT_EVE).filters)
    assert found["user"] == ComparedFilter("user", "bob", "eve", agrees=False)
    assert found["project"] == ComparedFilter("project", "ACME", "ACME", agrees=True)
    assert found["hostName"] == ComparedFilter("hostName", "", "PACK-02", agrees=None)


def test_a_role_agrees_if_it_is_one_of_several() -> None:
    call = MessageCall("ACME", "x", filters=Filters(role="Operator"))
    found = compared(endpoint_detail(trace(chosen(), call=call), chosen()).filters)
    assert found["hasRole"] == ComparedFilter("hasRole", "Operator", "Operator", agrees=True)


def test_a_gateway_is_compared_by_scope_and_by_remote_servers() -> None:
    call = MessageCall("ACME", "x", scope="G", remote_servers=("agent-8088",))
    verdict = Verdict(AGENT, True, Reason.DONE, "M9")
    found = compared(endpoint_detail(trace(verdict, call=call), verdict).filters)
    assert found["scope"].agrees is True
    assert found["remoteServers"] == ComparedFilter("remoteServers", "agent-8088", "agent-8088", agrees=True)


@pytest.mark.parametrize(
    ("verdict", "first"),
    [
        (
            Verdict(EVE.endpoint, False, Reason.COMM_MODE, "M22", "read-write", "read-only", session=EVE),
            ComparedFilter("comm mode", "needs read-write", "read-only", agrees=False),
        ),
        (
            Verdict(AGENT, False, Reason.REMOTE_DOWN, "M24", "online", "down"),
            ComparedFilter("gateway network", "online", "down", agrees=False),
        ),
        (
            Verdict(GATEWAY, False, Reason.REMOTE_UNKNOWN, "M23", "agent-8088", "plant-gw"),
            ComparedFilter("remoteServers", "agent-8088", "plant-gw", agrees=False),
        ),
    ],
)
def test_what_stopped_a_call_on_its_way_stands_first_and_nothing_is_said_of_what_nobody_looked_at(
    verdict, first
) -> None:
    call = MessageCall("ACME", "x", scope="G", remote_servers=("agent-8088",))
    found = endpoint_detail(trace(verdict, call=call), verdict).filters
    assert found[0] == first
    assert len(found) > 1
    assert {(each.agrees, each.was_reached) for each in found[1:]} == {(None, False)}


def test_m23_without_remote_servers_the_sender_s_gateway_is_what_another_gateway_is_compared_with() -> None:
    verdict = Verdict(AGENT, False, Reason.REMOTE_UNKNOWN, "M23", "plant-gw", "agent-8088")
    found = endpoint_detail(trace(verdict), verdict).filters
    assert found[0] == ComparedFilter("sender's gateway", "plant-gw", "agent-8088", agrees=False)


def unsent_trace(*verdicts: Verdict, names: tuple[str, ...], statuses: tuple[str, ...]) -> Trace:
    call = MessageCall("ACME", "x", remote_servers=names)
    receipts = tuple(f"type=RemoteServer,remoteServer={n},sendStatus={s}" for n, s in zip(names, statuses, strict=True))
    return trace(*verdicts, call=call, receipts=receipts)


def test_m24_a_name_that_nobody_has_gets_a_line_that_says_not_sent() -> None:
    reached = Verdict(AGENT, True, Reason.DONE, "M9")
    whole = unsent_trace(
        NOT_EVE, reached, names=("agent-8088", "agent-9000", "agent-9000"), statuses=("SENT", "NOT_SENT", "NOT_SENT")
    )
    lines = verdict_lines(whole)
    assert [line.name for line in lines] == ["agent-8088", "agent-9000", "Packing 2"]
    assert (lines[1].kind, lines[1].standing, lines[0].standing) == (
        EndpointKind.GATEWAY,
        LineStanding.UNSENT,
        LineStanding.OTHER,
    )
    assert "agent-9000, a name that nobody on the gateway network has. Its receipt says NOT_SENT." in lines[1].sentence
    assert headline(whole) == "#12 x → ACME, 1 of 2 selected, 1 not sent"
    detail = endpoint_detail(whole, verdict_of(whole, lines[1].key))
    assert detail.filters[0] == ComparedFilter("remoteServers", "agent-9000", "not known", agrees=False)
    assert detail.receipt == whole.send.receipts[1]


def test_m24_a_gateway_that_is_down_has_one_line_that_says_not_sent() -> None:
    down = Verdict(AGENT, False, Reason.REMOTE_DOWN, "M24", "online", "down")
    lines = verdict_lines(unsent_trace(NOT_GATEWAY, down, names=("agent-8088",), statuses=("NOT_SENT",)))
    assert [(line.name, line.standing) for line in lines] == [
        ("agent-8088", LineStanding.UNSENT),
        ("plant-gw", LineStanding.OTHER),
    ]


def test_m24_the_gateway_that_was_probably_meant_is_named() -> None:
    miss = NearMiss(NearMissKind.SIMILAR_NAME, "agent-8088")
    other = Verdict(AGENT, False, Reason.REMOTE_UNKNOWN, "M24", "agent-808", "agent-8088", miss)
    lines = verdict_lines(unsent_trace(other, names=("agent-808",), statuses=("NOT_SENT",)))
    assert "Did you mean “agent-8088”?" in lines[0].sentence


def test_the_rule_and_its_source_are_named() -> None:
    detail = endpoint_detail(trace(NOT_GATEWAY), NOT_GATEWAY)
    assert detail.rule == "M4"


def test_a_near_miss_is_said() -> None:
    verdict = Verdict(
        EVE.endpoint, False, Reason.OTHER_USER, "M7", "Eve", "eve", NearMiss(NearMissKind.CASE, "eve"), EVE
    )
    assert "upper and lower case" in endpoint_detail(trace(verdict), verdict).sentence


def test_output_error_and_boxes_of_the_handler_are_shown() -> None:
    error = ScriptError("NameError", "name 'x' is not defined", 3, 'line 3, in "testHandler"\nNameError: x')
    boxes = (Effect("system.gui.messageBox", Payload('["Hello"]')),)
    verdict = chosen(Reason.FAILED, output="before\n", error=error, effects=boxes)
    detail = endpoint_detail(trace(verdict), verdict)
    assert detail.output == "before\n"
    assert detail.error == error.traceback
    assert detail.words is not None
    assert detail.words.what == 'The script uses the name "x", and nothing has that name here.'
    assert detail.effects == ("system.gui.messageBox('Hello')",)


def test_a_very_long_effect_is_cut_so_that_the_next_is_seen() -> None:
    writes = (
        Effect("system.tag.writeAll", Payload(f'["{"x" * 5000}"]')),
        Effect("system.gui.messageBox", Payload('["Hello"]')),
    )
    verdict = chosen(Reason.DONE, effects=writes)
    first, second = endpoint_detail(trace(verdict), verdict).effects
    assert len(first) < 500
    assert first.endswith("x…")
    assert second == "system.gui.messageBox('Hello')"


def test_an_error_without_a_traceback_is_shown_by_type_and_message() -> None:
    verdict = chosen(Reason.FAILED, error=ScriptError("ValueError", "no"))
    assert endpoint_detail(trace(verdict), verdict).error == "ValueError: no"


def test_a_stopped_handler_s_note_is_shown() -> None:
    verdict = chosen(Reason.STOPPED, note="The client's process ended.")
    assert endpoint_detail(trace(verdict), verdict).error == "The client's process ended."


def test_the_receipt_of_each_endpoint_is_found_among_those_of_the_send() -> None:
    gateway = Verdict(GATEWAY, True, Reason.DONE, "M9")
    remote = Verdict(AGENT, True, Reason.DONE, "M9")
    receipts = ("type=Gateway,project=ACME", RECEIPT, "type=RemoteServer,remoteServer=agent-8088,project=ACME")
    whole = trace(gateway, remote, chosen(), NOT_EVE, NOT_DESIGNER, receipts=receipts)
    found = [endpoint_detail(whole, verdict).receipt for verdict in whole.verdicts]
    assert found == [receipts[0], receipts[2], RECEIPT, "", ""]


def test_a_request_s_answer_is_shown_where_it_was_made() -> None:
    gateway = Verdict(
        GATEWAY, True, Reason.DONE, "R2", delivery=Delivery(12, GATEWAY, Reason.DONE, 0, returned=Payload("5"))
    )
    answer = Answer(AnswerOutcome.RETURNED, Payload("5"))
    whole = trace(gateway, NOT_EVE, call=RequestCall("ACME", "test"), answer=answer)
    assert endpoint_detail(whole, gateway).answer == "answered: 5"
    assert endpoint_detail(whole, gateway).returned == "5"
    assert endpoint_detail(whole, NOT_EVE).answer == ""


def test_r9_a_time_out_says_what_was_raised_at_the_sender() -> None:
    gateway = Verdict(GATEWAY, True, Reason.RUNNING, "H3")
    answer = Answer(AnswerOutcome.TIMED_OUT, error=ScriptError("TimeoutExpiredException", "slow after 1 s"))
    whole = trace(gateway, call=RequestCall("ACME", "slow"), answer=answer)
    assert endpoint_detail(whole, gateway).answer == "timed out at the sender: TimeoutExpiredException: slow after 1 s"
