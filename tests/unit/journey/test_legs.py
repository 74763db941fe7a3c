"""Legs: every piece of the way once, in order, and as the router's own events tell it."""

import pytest
from hypothesis import given, settings

from gateway_core.api import (
    AnswerOutcome,
    CommMode,
    DeliveryEnded,
    LegKind,
    MessageCall,
    Payload,
    Reason,
    RequestCall,
    legs,
    unsent,
)
from tests.support.random_sends import History, actions, readings, trace_in, two_projects


@pytest.fixture
def play():
    return two_projects()


def told(found):
    return [(leg.kind.value, leg.from_endpoint.name, leg.to_endpoint.name) for leg in found]


def legs_of(play, send):
    return legs(trace_in(play, send))


def test_a_message_goes_from_the_designer_over_its_gateway_to_the_clients(play):
    designer = play.designer()
    play.client("a")
    send = play.send(MessageCall("P", "both"), designer.endpoint)
    assert told(legs_of(play, send)) == [
        ("send", "designer", "gw"), ("deliver", "gw", "gw"), ("deliver", "gw", "a"),
    ]  # fmt: skip


def test_remote_gateways_come_between_m23(play):
    designer = play.designer()
    play.client("far", gateway="agent")
    send = play.send(MessageCall("P", "both", scope="C", remote_servers=("agent",)), designer.endpoint)
    assert told(legs_of(play, send)) == [
        ("send", "designer", "gw"), ("forward", "gw", "agent"), ("deliver", "agent", "far"),
    ]  # fmt: skip


def test_a_gateways_own_message_has_no_way_to_its_gateway(play):
    play.client("a")
    assert told(legs_of(play, play.send(MessageCall("P", "both", scope="C")))) == [("deliver", "gw", "a")]


def test_m22_a_blocked_send_ends_on_its_first_leg(play):
    designer = play.designer(CommMode.OFF)
    play.client("a")
    (only,) = legs_of(play, play.send(MessageCall("P", "both"), designer.endpoint))
    assert (only.kind, only.outcome) == (LegKind.SEND, Reason.COMM_MODE)


@pytest.mark.parametrize(
    ("project", "gateway", "reason"),
    [
        ("P", "down", Reason.REMOTE_DOWN),
        ("P", "agnt", Reason.REMOTE_UNKNOWN),
        ("Q", "agent", Reason.PROJECT_UNKNOWN),
    ],
)
def test_what_stopped_it_on_the_gateway_network_is_told_where_it_stopped(play, project, gateway, reason):
    send = play.send(MessageCall(project, "both", remote_servers=(gateway,)))
    (forward,) = legs_of(play, send)
    assert (forward.to_endpoint.name, forward.outcome) == (gateway, reason)


def test_a_delivery_begins_when_it_is_queued_and_ends_when_its_handler_starts(play):
    play.client("a")
    _, second = (play.send(MessageCall("P", "both", scope="C")) for _ in range(2))
    assert [(leg.begins_ms, leg.ends_ms) for leg in legs_of(play, second)] == [(0, None)]
    play.now += 40
    play.end(next(iter(play.runs.values())))
    assert [(leg.begins_ms, leg.ends_ms) for leg in legs_of(play, second)] == [(0, 40)]


def test_r4_an_answer_goes_all_the_way_back(play):
    session = play.client("a")
    send = play.request(RequestCall("P", "both", remote_server="agent"), session.endpoint)
    play.now += 25
    play.end(next(iter(play.runs.values())), returned=Payload("1"))
    back = [leg for leg in legs_of(play, send) if leg.kind is LegKind.ANSWER]
    assert told(back) == [("answer", "agent", "gw"), ("answer", "gw", "a")]
    assert {(leg.begins_ms, leg.outcome) for leg in back} == {(25, AnswerOutcome.RETURNED)}


def test_r6_an_error_comes_back_from_where_it_arose(play):
    session = play.client("a")
    found = [
        legs_of(play, play.request(RequestCall("P", "none", remote_server=name), session.endpoint))
        for name in ("agent", "agnt")
    ]
    back = [told(leg for leg in each if leg.kind is LegKind.ERROR) for each in found]
    assert back == [[("error", "agent", "gw"), ("error", "gw", "a")], [("error", "gw", "a")]]


def test_r9_a_late_answer_ends_at_the_gateway_whose_client_has_had_its_time_out(play):
    session = play.client("a")
    send = play.request(RequestCall("P", "both", timeout_s=2, remote_server="agent"), session.endpoint)
    play.now += 2_000
    play.router.requests.expire(send.id, play.now)
    play.now += 500
    play.end(next(iter(play.runs.values())), returned=Payload("1"))
    back = [leg for leg in legs_of(play, send) if leg.kind in (LegKind.ANSWER, LegKind.ERROR)]
    assert told(back) == [("error", "gw", "a"), ("answer", "agent", "gw")]
    assert [leg.begins_ms for leg in back] == [2_000, 2_500]


def test_a_call_that_was_not_made_shows_the_way_it_would_take(play):
    designer = play.designer()
    session = play.client("a")
    found = legs(unsent(MessageCall("P", "both", scope="C"), designer.endpoint, play.router.registry.world()))
    assert found[-1].to_endpoint == session.endpoint
    assert found[-1].ends_ms is None


@settings(max_examples=150)
@given(actions, readings)
def test_every_delivery_has_exactly_one_leg_with_the_outcome_that_the_router_told(script, reading):
    history = History(two_projects(reading)).perform(script).finish()
    ended = [event.delivery for event in history.play.events if isinstance(event, DeliveryEnded)]
    found = [leg for trace in history.traces() for leg in legs(trace) if leg.kind is LegKind.DELIVER]
    assert sorted(((leg.send_id, leg.to_endpoint, leg.outcome) for leg in found), key=repr) == sorted(
        ((delivery.send_id, delivery.endpoint, delivery.reason) for delivery in ended), key=repr
    )


@settings(max_examples=150)
@given(actions, readings)
def test_every_leg_begins_where_another_one_has_come_or_at_the_sender(script, reading):
    for trace in History(two_projects(reading)).perform(script).traces():
        found = legs(trace)
        reached = {trace.send.sender}
        for leg in sorted(found, key=lambda leg: list(LegKind).index(leg.kind)):
            if leg.kind is LegKind.ERROR and leg.outcome is AnswerOutcome.TIMED_OUT:
                continue
            assert leg.from_endpoint in reached, (leg, found)
            if (
                not isinstance(leg.outcome, Reason)
                or leg.kind is LegKind.DELIVER
                or leg.outcome is Reason.PROJECT_UNKNOWN
            ):
                reached.add(leg.to_endpoint)
            elif leg.kind is LegKind.SEND:
                assert len(found) == 1


@settings(max_examples=60)
@given(actions, readings)
def test_legs_come_in_the_order_of_their_times_and_none_ends_before_it_begins(script, reading):
    for trace in History(two_projects(reading)).perform(script).traces():
        found = legs(trace)
        assert [leg.begins_ms for leg in found] == sorted(leg.begins_ms for leg in found)
        assert all(leg.ends_ms is None or leg.ends_ms >= leg.begins_ms >= 0 for leg in found)


@settings(max_examples=60)
@given(actions, readings)
def test_an_answer_that_was_returned_ends_at_the_sender(script, reading):
    for trace in History(two_projects(reading)).perform(script).traces():
        back = [leg for leg in legs(trace) if leg.kind in (LegKind.ANSWER, LegKind.ERROR)]
        if trace.answer is None:
            assert back == []
        elif trace.answer.outcome is AnswerOutcome.RETURNED and trace.send.sender.session:
            assert back[-1].to_endpoint == trace.send.sender
