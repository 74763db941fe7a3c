"""Holding: what is held starts only when it is released, in order (M20), and everything ends exactly once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway_core.api import (
    CommandError,
    Delivery,
    DeliveryEnded,
    DeliveryHeld,
    DeliveryReleased,
    DeliveryStarted,
    HoldingChanged,
    MessageCall,
    Outcome,
    Reason,
    Sent,
)
from gateway_core.routing.queues import RunResult
from gateway_core.routing.station import FunctionJob
from tests.support.random_sends import two_projects


@pytest.fixture
def play():
    made = two_projects()
    hold(made, on=True)
    return made


def hold(play, *, on):
    play.router.queues.hold(play.now, on=on)
    play.collect()


def release(play, send, endpoint):
    play.router.queues.release(send.id, endpoint, play.now)
    play.collect()


def release_next(play):
    found = play.router.queues.release_next(play.now)
    play.collect()
    return found


def held(play):
    return [(delivery.send_id, delivery.endpoint.name) for delivery in play.router.queues.holding.held()]


def to_clients(name="both"):
    return MessageCall("P", name, scope="C")


def test_what_comes_while_holding_is_queued_and_does_not_start(play):
    session = play.client("a")
    send = play.send(to_clients())
    assert not play.runs
    (told,) = [event for event in play.events if isinstance(event, DeliveryHeld)]
    assert told.delivery == Delivery(send.id, session.endpoint, Reason.QUEUED, play.now)
    assert [found.reason for found in play.router.open_deliveries(send)] == [Reason.QUEUED]


def test_a_released_delivery_starts_alone(play):
    first, second = play.client("a"), play.client("b")
    send = play.send(to_clients())
    release(play, send, second.endpoint)
    assert (play.running_at(first), play.running_at(second)) == ([], ["both"])
    assert held(play) == [(send.id, "a")]
    order = [type(event) for event in play.events if isinstance(event, DeliveryReleased | DeliveryStarted)]
    assert order == [DeliveryReleased, DeliveryStarted]


def release_all(play):
    play.router.queues.release_all(play.now)
    play.collect()


def test_all_that_waits_is_let_go_those_behind_others_in_their_turn_m20_and_what_comes_is_held(play):
    session = play.client("a")
    for name in ("both", "client-only", "both"):
        play.send(to_clients(name))
    assert play.router.queues.holding.waiting() == 3
    release_all(play)
    assert play.router.queues.holding.waiting() == 0
    later = play.send(to_clients("client-only"))
    started = []
    while running := play.running_at(session):
        started += running
        play.end(next(iter(play.runs.values())))
    assert started == ["both", "client-only", "both"]
    assert held(play) == [(later.id, "a")]
    assert play.router.queues.holding.waiting() == 1


def test_what_waits_behind_a_running_handler_is_let_go_too(play):
    session = play.client("a")
    first, _second = play.send(to_clients()), play.send(to_clients("client-only"))
    release(play, first, session.endpoint)
    assert (held(play), play.router.queues.holding.waiting()) == ([], 1)
    release_all(play)
    play.end(next(iter(play.runs.values())))
    assert play.running_at(session) == ["client-only"]


def test_m20_nobody_can_be_released_past_the_one_before_it(play):
    session = play.client("a")
    first, second = play.send(to_clients()), play.send(to_clients("client-only"))
    with pytest.raises(
        CommandError, match=f"waits behind #{first.id} in the same queue of a. Release #{first.id} first"
    ):
        release(play, second, session.endpoint)


def test_one_that_runs_already_cannot_be_released_again(play):
    session = play.client("a")
    send = play.send(to_clients())
    release(play, send, session.endpoint)
    with pytest.raises(CommandError, match="is not held at a"):
        release(play, send, session.endpoint)
    assert len(play.runs) == 1


def test_m20_the_next_one_is_held_when_the_one_before_it_has_ended(play):
    play.client("a")
    sends = [play.send(to_clients()) for _ in range(3)]
    started = []
    while release_next(play):
        started.append(next(iter(play.runs.values())).job.send_id)
        assert held(play) == []
        play.end_all()
    assert started == [send.id for send in sends]


def test_release_next_takes_what_has_been_held_longest_and_gives_none_when_nothing_is(play):
    play.client("a")
    play.client("b")
    send = play.send(to_clients())
    assert [release_next(play).endpoint.name for _ in range(2)] == ["a", "b"]
    assert release_next(play) is None
    assert len(play.deliveries(send)) == 0


def test_letting_go_starts_everything_at_once_and_nothing_twice(play):
    play.client("a")
    play.client("b")
    play.send(to_clients())
    hold(play, on=False)
    assert len(play.runs) == 2
    assert held(play) == []
    assert [event.on for event in play.events if isinstance(event, HoldingChanged)] == [True, False]


def test_switching_on_what_is_on_says_nothing(play):
    hold(play, on=True)
    assert len([event for event in play.events if isinstance(event, HoldingChanged)]) == 1


def test_what_runs_already_goes_on(play):
    hold(play, on=False)
    play.client("a")
    send = play.send(to_clients())
    hold(play, on=True)
    play.end_all()
    assert [delivery.reason for delivery in play.deliveries(send)] == [Reason.DONE]


def test_scripts_by_hand_and_queued_functions_are_never_held(play):
    session = play.client("a")
    play.router.run_script(session.endpoint, "1", "one", keep_names=False)
    play.router.queue_function(session.endpoint, "gui", FunctionJob(session.id, 1, "invokeLater"))
    play.collect()
    assert len(play.runs) == 2


def test_a_session_that_closes_ends_what_was_held_there_as_session_closed(play):
    session = play.client("a")
    send = play.send(to_clients())
    play.router.close_session(session.id, play.now)
    play.collect()
    assert [delivery.reason for delivery in play.deliveries(send)] == [Reason.SESSION_CLOSED]
    assert held(play) == []
    hold(play, on=False)
    assert not play.runs
    assert play.router.is_idle


def test_a_lost_host_leaves_held_what_was_held(play):
    session = play.client("a")
    send = play.send(to_clients())
    play.router.lose_host(session.endpoint, RunResult(Outcome.FAILED), play.now)
    play.collect()
    assert held(play) == [(send.id, "a")]


actions = st.lists(
    st.one_of(
        st.tuples(st.just("send"), st.sampled_from(["both", "client-only", "own", "gui", "none"])),
        st.tuples(st.just("end"), st.integers(0, 9)),
        st.tuples(st.just("next"), st.just(0)),
        st.tuples(st.just("hold"), st.booleans()),
        st.tuples(st.just("close"), st.integers(0, 5)),
        st.tuples(st.just("lose"), st.integers(0, 5)),
        st.tuples(st.just("open"), st.just(0)),
    ),
    max_size=50,
)


def perform(play, script):
    sessions = [play.client("first")]
    for what, detail in script:
        if what == "open":
            sessions.append(play.client("c"))
        elif what in ("close", "lose"):
            if sessions:
                leave(play, what, sessions, detail % len(sessions))
        else:
            go_on(play, what, detail)


def go_on(play, what, detail):
    runs = list(play.runs.values())
    if what == "send":
        play.send(MessageCall("P", detail))
    elif what == "end" and runs:
        play.end(runs[detail % len(runs)])
    elif what == "next":
        release_next(play)
    elif what == "hold":
        hold(play, on=detail)


def leave(play, what, sessions, place):
    session = sessions[place]
    for run in [run for run in play.runs.values() if run.lane.station.endpoint == session.endpoint]:
        del play.runs[run.id]
    if what == "close":
        sessions.remove(session)
        play.router.close_session(session.id, play.now)
    else:
        play.router.lose_host(session.endpoint, RunResult(Outcome.FAILED), play.now)
    play.collect()


def of_deliveries(play, kind):
    found = (event for event in play.events if isinstance(event, kind))
    return [(event.send_id, event.endpoint) for event in found]


@settings(max_examples=300)
@given(actions)
def test_every_delivery_ends_exactly_once_and_starts_at_most_once_however_it_was_held(script):
    play = two_projects()
    perform(play, script)
    hold(play, on=False)
    play.end_all()
    sends = [event.send for event in play.events if isinstance(event, Sent)]
    ended = [
        (event.delivery.send_id, event.delivery.endpoint) for event in play.events if isinstance(event, DeliveryEnded)
    ]
    assert sorted(ended, key=repr) == sorted(((s.id, e) for s in sends for e in s.selected), key=repr)
    started = of_deliveries(play, DeliveryStarted)
    assert len(set(started)) == len(started)
    assert play.router.is_idle


@settings(max_examples=200)
@given(actions)
def test_m20_what_one_queue_starts_is_in_the_order_of_the_sends(script):
    play = two_projects()
    perform(play, script)
    hold(play, on=False)
    play.end_all()
    names = {event.send.id: event.send.call.handler for event in play.events if isinstance(event, Sent)}
    lanes = {}
    for send_id, endpoint in of_deliveries(play, DeliveryStarted):
        lane = "shared" if names[send_id] in ("both", "client-only") else names[send_id]
        lanes.setdefault((endpoint, lane), []).append(send_id)
    assert all(order == sorted(order) for order in lanes.values())
