"""The timeline: lifelines in order, every delivery, run, error and answer on it, and what a click leads to."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from gateway_core.api import (
    CommMode,
    DeliveryEnded,
    DeliveryStarted,
    Filters,
    LeadsTo,
    MarkKind,
    MessageCall,
    Outcome,
    Payload,
    RequestCall,
    ScriptError,
    made_by_handlers,
    timeline,
)
from tests.support.random_sends import History, actions, readings, trace_in, two_projects


@pytest.fixture
def play():
    return two_projects()


def shown(play, *sends, events=()):
    return timeline([trace_in(play, send) for send in sends], events)


def marks(found, kind):
    return [mark for mark in found.marks if mark.kind is kind]


def test_lifelines_are_those_who_take_part_designers_then_gateways_then_clients(play):
    for name, user in (("a", "bob"), ("b", "eve"), ("c", "bob")):
        play.client(name, user=user)
    designer = play.designer()
    send = play.send(MessageCall("P", "both", filters=Filters(user="bob")), designer.endpoint)
    assert [party.name for party in shown(play, send).lifelines] == ["designer", "gw", "a", "c"]


def test_a_message_is_an_arrow_to_its_gateway_one_to_each_receiver_and_a_bar_for_each_run(play):
    designer = play.designer()
    play.client("a")
    send = play.send(MessageCall("P", "both", scope="C"), designer.endpoint)
    play.now += 10
    play.end_all()
    found = shown(play, send)
    assert [(mark.kind.value, mark.where.name) for mark in found.marks] == [
        ("send", "designer"), ("delivery", "gw"), ("run", "a"),
    ]  # fmt: skip
    (run,) = marks(found, MarkKind.RUN)
    assert (run.time_ms - send.time_ms, run.ends_ms - send.time_ms, run.leads_to) == (0, 10, LeadsTo.SCRIPT_LINE)


def run_of(play, ran_ms, *, waited_ms):
    """The bar of a handler's run that ended `waited_ms` and `ran_ms` after it was handed over: begin, end, text."""
    play.client("a")
    send = play.send(MessageCall("P", "both", scope="C"))
    play.now += waited_ms + round(ran_ms)
    play.end(next(iter(play.runs.values())), duration_ms=ran_ms)
    (run,) = marks(shown(play, send), MarkKind.RUN)
    return run.time_ms - send.time_ms, run.ends_ms - send.time_ms, run.text


def test_the_bar_of_a_run_is_as_long_as_its_script_ran_and_the_wait_for_its_process_is_told(play):
    text = "Received: its handler ran 30.0 ms. Before that, it waited 400 ms for the process that runs its scripts."
    assert run_of(play, 30.0, waited_ms=400) == (400, 430, text)


def test_a_short_wait_for_a_process_is_not_worth_a_word(play):
    assert run_of(play, 30.0, waited_ms=5) == (5, 35, "Received: its handler ran 30.0 ms.")


def test_a_script_has_begun_before_the_first_send_that_it_made(play):
    client = play.client("a")
    send = play.send(MessageCall("P", "both", scope="C"))
    play.now += 100
    inside = play.send(MessageCall("P", "both", scope="G"), client.endpoint)
    play.now += 330
    play.end(next(iter(play.runs.values())), duration_ms=30.0)  # word of the end came 300 ms late
    run, _of_the_gateway = marks(shown(play, send, inside), MarkKind.RUN)
    assert (run.time_ms - send.time_ms, run.ends_ms - send.time_ms) == (100, 430)


def test_a_gateway_s_script_has_begun_before_what_it_sent_to_its_own_clients(play):
    play.client("a")
    send = play.send(MessageCall("P", "both", scope="G"), play.designer().endpoint)
    play.now += 15
    inside = play.send(MessageCall("P", "both", scope="C"))
    play.now += 550
    play.end(next(iter(play.runs.values())), duration_ms=11.0)  # word of the end came late
    (run, _of_the_client) = marks(shown(play, send, inside), MarkKind.RUN)
    assert (run.where.name, run.time_ms - send.time_ms) == ("gw", 15)


def test_an_error_leads_to_its_line_of_the_script(play):
    play.client("a")
    send = play.send(MessageCall("P", "both", scope="C"))
    play.end(next(iter(play.runs.values())), Outcome.FAILED, error=ScriptError("KeyError", "'x'", 3))
    (error,) = marks(shown(play, send), MarkKind.ERROR)
    assert (error.where.name, error.leads_to, error.line) == ("a", LeadsTo.SCRIPT_LINE, 3)
    assert error.text == "Received, but its handler failed in line 3: KeyError: 'x'"


def test_a_send_leads_to_the_line_that_made_it(play):
    designer = play.designer()
    trace = trace_in(play, play.send(MessageCall("P", "both"), designer.endpoint))
    found = timeline([replace(trace, send=replace(trace.send, line=7))])
    assert [(mark.leads_to, mark.line) for mark in marks(found, MarkKind.SEND)] == [(LeadsTo.SCRIPT_LINE, 7)]


def test_m22_a_blocked_send_is_marked_as_not_sent(play):
    designer = play.designer(CommMode.OFF)
    (only,) = shown(play, play.send(MessageCall("P", "both"), designer.endpoint)).marks
    assert (only.kind, only.text) == (MarkKind.NOT_SENT, "Not sent: the sender's comm mode is off.")


def test_m24_a_gateway_that_is_down_is_marked_where_the_send_ends(play):
    (only,) = shown(play, play.send(MessageCall("P", "both", remote_servers=("down",)))).marks
    assert (only.to.name, only.text) == ("down", "Not sent: gateway down is down.")


def test_r9_a_time_out_and_a_late_answer_stand_where_their_events_say(play):
    session = play.client("a")
    send = play.request(RequestCall("P", "both", timeout_s=2), session.endpoint)
    play.now += 2_750  # its clock stood still for a while
    play.router.requests.expire(send.id, play.now)
    play.now += 500
    play.end(next(iter(play.runs.values())), returned=Payload("1"))
    found = shown(play, send, events=play.events)
    (time_out,) = marks(found, MarkKind.TIME_OUT)
    assert (time_out.time_ms - send.time_ms, time_out.text) == (2_750, "Time-out after 2 seconds.")
    assert [mark.time_ms - send.time_ms for mark in shown(play, send).marks if mark.kind is MarkKind.TIME_OUT] == [
        2_000
    ]


def test_r9_an_answer_too_late_at_the_sender_s_own_gateway_is_shown_where_it_was_dropped(play):
    session = play.client("a")
    send = play.request(RequestCall("P", "both", timeout_s=2), session.endpoint)
    play.now += 2_000
    play.router.requests.expire(send.id, play.now)
    assert not marks(shown(play, send), MarkKind.LATE_ANSWER)
    play.now += 500
    play.end(next(iter(play.runs.values())), returned=Payload("1"))
    (late,) = marks(shown(play, send), MarkKind.LATE_ANSWER)
    assert (late.where.name, late.to, late.time_ms - send.time_ms) == ("gw", None, 2_500)
    assert late.leads_to is LeadsTo.ANSWER
    assert late.text == "The answer came after the sender's 2 seconds were over, so nobody got it."


def test_r4_an_answer_leads_to_what_came_back(play):
    session = play.client("a")
    send = play.request(RequestCall("P", "both"), session.endpoint)
    play.end(next(iter(play.runs.values())), returned=Payload("42"))
    (answer,) = marks(shown(play, send), MarkKind.ANSWER)
    assert (answer.where.name, answer.to.name, answer.leads_to) == ("gw", "a", LeadsTo.ANSWER)
    assert answer.text == "The sender got the answer 42."


def test_a_gateways_own_time_out_is_a_point_on_its_lifeline(play):
    send = play.request(RequestCall("P", "both", remote_server="down", timeout_s=1))
    play.router.requests.expire(send.id, play.now)
    play.collect()
    (time_out,) = marks(shown(play, send), MarkKind.TIME_OUT)
    assert (time_out.where, time_out.to) == (play.gateway, None)


def test_log_lines_of_these_sends_lead_to_their_rows_and_others_are_left_out(play):
    play.client("a")
    first, second = (play.send(MessageCall("P", "none", scope="C")) for _ in range(2))
    (log,) = marks(shown(play, second, events=play.events), MarkKind.LOG)
    assert log.seq == next(line.seq for line in play.logs() if line.send_id == second.id)
    assert (log.leads_to, log.send_id) == (LeadsTo.LOG_ROW, second.id)
    assert first.id != second.id


def test_sends_that_a_handler_made_are_known_by_place_and_time(play):
    session = play.client("a")
    other = play.client("b")
    send = play.send(MessageCall("P", "both", scope="C"))
    play.now += 5
    inside = play.send(MessageCall("P", "own"), session.endpoint)
    play.end_all()
    play.now += 5
    after = play.send(MessageCall("P", "own"), session.endpoint)
    assert made_by_handlers(trace_in(play, send), [send, inside, after]) == (inside,)
    assert other.endpoint in send.selected


@settings(max_examples=100)
@given(actions, readings)
def test_every_delivery_start_and_failed_end_of_the_routers_events_is_on_the_timeline(script, reading):
    history = History(two_projects(reading)).perform(script).finish()
    found = timeline(history.traces(), history.play.events)
    events = history.play.events
    started = [(event.send_id, event.endpoint) for event in events if isinstance(event, DeliveryStarted)]
    ended = [event.delivery for event in events if isinstance(event, DeliveryEnded)]
    assert sorted(((mark.send_id, mark.where) for mark in marks(found, MarkKind.RUN)), key=repr) == sorted(
        started, key=repr
    )
    assert len(marks(found, MarkKind.DELIVERY)) == len(ended)
    bad = [mark for mark in marks(found, MarkKind.ERROR) if mark.to is None]
    assert len(bad) == sum(delivery.reason.value != "done" for delivery in ended)


@settings(max_examples=60)
@given(actions, readings)
def test_marks_are_in_the_order_of_time_on_lifelines_that_are_there(script, reading):
    history = History(two_projects(reading)).perform(script)
    found = timeline(history.traces(), history.play.events)
    assert [mark.time_ms for mark in found.marks] == sorted(mark.time_ms for mark in found.marks)
    parties = {party for mark in found.marks for party in (mark.where, mark.to) if party is not None}
    assert parties == set(found.lifelines)
    assert len(set(found.lifelines)) == len(found.lifelines)
    assert all(mark.text for mark in found.marks)
