"""Faults on purpose at the router (F1): gateways down, slow networks, full queues; order and accounts stay as they are."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway_core.api import (
    AnswerOutcome,
    CommandError,
    DeliveryEnded,
    Fault,
    FaultKind,
    FaultsChanged,
    GatewayChanged,
    MessageCall,
    Payload,
    Reason,
    RequestCall,
    Sent,
    fault_text,
    rule_source,
    verdict_text,
)
from gateway_core.journal.worlds import world_from, world_text
from gateway_core.routing.faults import check_faults
from gateway_core.routing.ledger import Wake
from tests.support.random_sends import trace_in, two_projects

SLOW = Fault(FaultKind.SLOW_GATEWAY, "gateway:agent", 2)
DOWN = Fault(FaultKind.GATEWAY_DOWN, "gateway:agent")
TO_AGENT = MessageCall("P", "both", remote_servers=("agent",))


@pytest.fixture
def play():
    return two_projects()


def put(play, *faults):
    play.router.set_faults(faults, play.now)
    play.collect()


def wait(play, ms):
    play.now += ms
    play.router.arrive(play.now)
    play.collect()


def verdict_at(play, send, name):
    return next(verdict for verdict in trace_in(play, send).verdicts if verdict.endpoint.name == name)


def test_a_gateway_that_is_down_on_purpose_says_so_and_comes_back_as_it_was(play):
    put(play, DOWN)
    verdict = verdict_at(play, play.send(TO_AGENT), "agent")
    assert (verdict.reason, verdict.actual) == (Reason.REMOTE_DOWN, "down, a fault on purpose")
    assert verdict_text(verdict).endswith("it is down, a fault on purpose.")
    put(play)
    assert [state.online for state in play.router.registry.world().gateways] == [True, True, False]
    told = [event.online for event in play.events if isinstance(event, GatewayChanged)]
    assert told == [False, True]


def test_a_gateway_that_is_off_line_anyway_is_not_down_on_purpose_and_stays_off(play):
    put(play, Fault(FaultKind.GATEWAY_DOWN, "gateway:down"))
    send = play.send(MessageCall("P", "both", remote_servers=("down",)))
    assert verdict_at(play, send, "down").actual == "down"
    put(play)
    assert not play.router.registry.world().gateway("down").online


def test_what_is_switched_while_the_fault_lasts_counts_when_it_is_gone(play):
    put(play, DOWN)
    play.router.registry.set_online("agent", play.now, online=True)
    assert not play.router.registry.world().gateway("agent").online
    put(play)
    assert play.router.registry.world().gateway("agent").online


def test_the_journal_keeps_that_a_gateway_was_down_on_purpose_and_reads_what_older_ones_wrote(play):
    put(play, DOWN)
    world = play.router.registry.world()
    read = world_from(world_text(world), ())
    assert [state.down_on_purpose for state in read.gateways] == [False, True, False]
    older = json.dumps([[["gw", True, []]], 60.0, "gateway"])
    assert not world_from(older, ()).gateways[0].down_on_purpose


def test_a_message_over_a_slow_network_waits_on_its_way_and_then_arrives_late(play):
    session = play.client("far", gateway="agent")
    put(play, SLOW)
    send = play.send(TO_AGENT)
    assert "still on its way over a slow network" in verdict_text(verdict_at(play, send, "far"))
    assert rule_source(verdict_at(play, send, "far").rule) == "emulator's choice"
    wait(play, 1_999)
    assert play.running_at(session) == []
    wait(play, 1)
    assert play.running_at(session) == ["both"]
    play.end_all()
    assert "it came 2 s late over a slow network" in verdict_text(verdict_at(play, send, "far"))


def test_the_runtime_is_asked_to_wake_the_router_when_something_arrives(play):
    play.client("far", gateway="agent")
    put(play, SLOW)
    play.send(TO_AGENT)
    assert [order.time_ms for order in play.orders if isinstance(order, Wake)] == [play.now + 2_000]


def test_what_stays_on_one_gateway_is_never_slow(play):
    put(play, Fault(FaultKind.SLOW_GATEWAY, "gateway:gw", 5))
    session = play.client("near")
    play.send(MessageCall("P", "both"))
    assert play.running_at(session) == ["both"]


def test_what_a_gateway_behind_a_slow_network_sends_to_others_is_late_both_ways(play):
    put(play, Fault(FaultKind.SLOW_GATEWAY, "gateway:gw", 2))
    send = play.request(RequestCall("P", "both", remote_server="agent"))
    wait(play, 1_999)
    assert play.runs == {}
    wait(play, 1)
    play.end(next(iter(play.runs.values())), returned=Payload("42"))
    assert play.answers(send) == []
    wait(play, 2_000)
    assert [event.answer.value for event in play.answers(send)] == [Payload("42")]


def test_between_two_slow_networks_both_delays_count(play):
    session = play.client("far", gateway="agent")
    put(play, SLOW, Fault(FaultKind.SLOW_GATEWAY, "gateway:gw", 1))
    play.send(TO_AGENT)
    wait(play, 2_999)
    assert play.running_at(session) == []
    wait(play, 1)
    assert play.running_at(session) == ["both"]


def test_m20_what_left_before_arrives_before_though_the_network_is_quick_again(play):
    play.client("far", gateway="agent")
    put(play, SLOW)
    first = play.send(TO_AGENT)
    put(play)
    second = play.send(TO_AGENT)
    wait(play, 2_000)
    play.end_all()
    ended = [event.delivery.send_id for event in play.events if isinstance(event, DeliveryEnded)]
    assert ended == [first.id, first.id, second.id, second.id] or ended.index(first.id) < ended.index(second.id)
    at_far = [
        e.delivery.send_id for e in play.events if isinstance(e, DeliveryEnded) and e.delivery.endpoint.name == "far"
    ]
    assert at_far == [first.id, second.id]


def test_a_client_that_closes_meanwhile_is_not_there_any_more_when_it_arrives(play):
    session = play.client("far", gateway="agent")
    put(play, SLOW)
    send = play.send(MessageCall("P", "both", scope="C", remote_servers=("agent",)))
    play.router.close_session(session.id, play.now)
    assert not play.router.is_idle
    wait(play, 2_000)
    assert [delivery.reason for delivery in play.deliveries(send)] == [Reason.SESSION_CLOSED]
    assert play.router.is_idle


def test_a_request_and_its_answer_are_both_slow(play):
    put(play, SLOW)
    send = play.request(RequestCall("P", "both", remote_server="agent"))
    wait(play, 2_000)
    play.end(next(iter(play.runs.values())), returned=Payload("42"))
    assert play.answers(send) == []
    wait(play, 2_000)
    assert [event.answer.value for event in play.answers(send)] == [Payload("42")]
    assert play.router.is_idle


def test_r9_a_request_whose_answer_is_too_long_on_its_way_times_out_and_the_answer_is_late(play):
    put(play, SLOW)
    send = play.request(RequestCall("P", "both", remote_server="agent", timeout_s=3))
    wait(play, 2_000)
    play.end(next(iter(play.runs.values())), returned=Payload("42"))
    play.router.requests.expire(send.id, play.now)
    wait(play, 2_000)
    assert [event.answer.outcome for event in play.answers(send)] == [AnswerOutcome.TIMED_OUT, AnswerOutcome.LATE]
    assert play.router.is_idle


@pytest.mark.parametrize(("of_project", "name"), [("P", "none"), ("Nowhere", "both")])
def test_r6_a_refusal_is_slow_too_and_comes_once_only(play, of_project, name):
    put(play, SLOW)
    send = play.request(RequestCall(of_project, name, remote_server="agent"))
    wait(play, 2_000)
    assert play.answers(send) == []
    wait(play, 2_000)
    assert [event.answer.outcome for event in play.answers(send)] == [AnswerOutcome.FAILED]


def test_a_refusal_after_the_time_out_is_dropped(play):
    put(play, SLOW)
    send = play.request(RequestCall("Nowhere", "both", remote_server="agent", timeout_s=1))
    play.router.requests.expire(send.id, play.now)
    wait(play, 2_000)
    wait(play, 2_000)
    assert [event.answer.outcome for event in play.answers(send)] == [AnswerOutcome.TIMED_OUT]
    assert play.router.is_idle


def test_a_full_queue_does_not_take_what_comes_then_and_says_so(play):
    session = play.client("a")
    put(play, Fault(FaultKind.FULL_QUEUE, "client:a", 2))
    sends = [play.send(MessageCall("P", "both", scope="C")) for _ in range(4)]
    verdict = verdict_at(play, sends[3], "a")
    assert [len(play.deliveries(send)) for send in sends] == [0, 0, 0, 1]
    assert (verdict.reason, verdict.rule) == (Reason.FAILED, "F1")
    assert verdict_text(verdict) == (
        "Selected and SENT, but the queue at a was full with 2 waiting, a fault on purpose, so the message was not taken."
    )
    assert [log.where for log in play.logs()] == [session.endpoint]


def test_a_full_queue_of_a_gateway_refuses_the_request(play):
    put(play, Fault(FaultKind.FULL_QUEUE, "gateway:gw", 1))
    sends = [play.request(RequestCall("P", "both")) for _ in range(3)]
    (refused,) = play.answers(sends[2])
    assert refused.answer.outcome is AnswerOutcome.FAILED
    assert "a fault on purpose" in refused.answer.error.message


def test_another_queue_of_the_same_client_is_not_full(play):
    session = play.client("a")
    put(play, Fault(FaultKind.FULL_QUEUE, "client:a", 1))
    for name in ("both", "both", "own"):
        play.send(MessageCall("P", name, scope="C"))
    assert play.running_at(session) == ["both", "own"]


def test_the_faults_in_force_are_told(play):
    put(play, SLOW)
    (told,) = [event for event in play.events if isinstance(event, FaultsChanged)]
    assert told.faults == (SLOW,)


@pytest.mark.parametrize(
    ("faults", "text"),
    [
        ((Fault(FaultKind.GATEWAY_DOWN, "gateway:agnt"),), "“gateway:agnt”. Name one of: gateway:gw, gateway:agent"),
        ((Fault(FaultKind.GATEWAY_DOWN, "client:a"),), "“client:a”. Name one of: gateway:gw"),
        ((Fault(FaultKind.CLIENT_LOST, "client:b"),), "“client:b”. Name one of: client:a."),
        ((Fault(FaultKind.HANDLER_ERROR, "", handler="nope"),), "“nope” is none. Name one of: both"),
        ((Fault(FaultKind.SLOW_GATEWAY, "gateway:gw", -1),), "A delay of -1 s"),
        ((Fault(FaultKind.SLOW_HANDLER, "", float("nan"), "both"),), "A delay of nan s for both"),
        ((Fault(FaultKind.SLOW_GATEWAY, "gateway:gw", 1e9),), "at most 3600 s"),
        ((Fault(FaultKind.FULL_QUEUE, "client:a", 1.5),), "Give a whole number from 1 on"),
        ((Fault(FaultKind.FULL_QUEUE, "client:a", float("inf")),), "Give a whole number from 1 on"),
        ((SLOW, SLOW), "is given twice for gateway:agent"),
    ],
)
def test_f1_a_fault_that_makes_no_sense_is_refused_with_a_sentence(play, faults, text):
    play.client("a")
    with pytest.raises(CommandError) as refusal:
        check_faults(faults, play.router.registry.lab, play.router.registry.world().sessions)
    assert text in str(refusal.value)


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        (DOWN, "Fault on purpose: gateway agent is down for other gateways."),
        (SLOW, "Fault on purpose: the network between gateway agent and other gateways is slow, 2 s each way."),
        (Fault(FaultKind.CLIENT_LOST, "client:a"), "Fault on purpose: client a is lost."),
        (Fault(FaultKind.SLOW_HANDLER, "", handler="h"), "Fault on purpose: handler h waits 2 s before it runs."),
        (Fault(FaultKind.HANDLER_ERROR, "client:a", handler="h"), "Fault on purpose: handler h at client a fails."),
        (Fault(FaultKind.FULL_QUEUE, "client:a"), "Fault on purpose: no more than 1 may wait in a queue of client a."),
    ],
)
def test_each_fault_has_a_sentence(fault, text):
    assert fault_text(fault) == text


actions = st.lists(
    st.one_of(
        st.tuples(st.just("send"), st.sampled_from(["both", "own", "none"])),
        st.tuples(st.just("ask"), st.sampled_from(["both", "own", "none"])),
        st.tuples(st.just("wait"), st.integers(0, 3_000)),
        st.tuples(st.just("fault"), st.sampled_from([(), (SLOW,), (Fault(SLOW.kind, SLOW.target, 0.5),), (DOWN,)])),
        st.tuples(st.just("end"), st.integers(0, 9)),
        st.tuples(st.just("expire"), st.integers(0, 9)),
    ),
    max_size=40,
)


def act(play, what, detail):
    runs = list(play.runs.values())
    if what == "send":
        play.send(MessageCall("P", detail, remote_servers=("agent", "gw")))
    elif what == "ask":
        play.request(RequestCall("P", detail, remote_server="agent"))
    elif what == "wait":
        wait(play, detail)
    elif what == "fault":
        put(play, *detail)
    elif what == "end" and runs:
        play.end(runs[detail % len(runs)])
    elif what == "expire":
        play.router.requests.expire(detail, play.now)
        play.collect()


@settings(max_examples=300)
@given(actions)
def test_every_delivery_ends_once_and_every_request_is_told_once_over_any_network(script):
    play = two_projects()
    play.client("far", gateway="agent")
    for what, detail in script:
        act(play, what, detail)
    sends = [event.send for event in play.events if isinstance(event, Sent)]
    for send in sends:
        play.router.requests.expire(send.id, play.now)
    for _ in range(3):
        wait(play, 5_000)
        play.end_all()
    ended = [(e.delivery.send_id, e.delivery.endpoint) for e in play.events if isinstance(e, DeliveryEnded)]
    assert sorted(ended, key=repr) == sorted(((s.id, e) for s in sends for e in s.selected), key=repr)
    told = [
        [event.answer.outcome for event in play.answers(send)] for send in sends if isinstance(send.call, RequestCall)
    ]
    assert all(len([each for each in outcomes if each is not AnswerOutcome.LATE]) == 1 for outcomes in told)
    assert play.router.is_idle
