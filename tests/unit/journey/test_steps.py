"""Steps: every decision of a send once, in one order, and the verdicts as they stand after each."""

import pytest
from hypothesis import given, settings

from gateway_core.api import (
    CommMode,
    DecisionKind,
    Filters,
    MessageCall,
    Payload,
    RequestCall,
    decisions,
    steps,
    unsent,
)
from tests.support.random_sends import History, actions, readings, trace_in, two_projects


@pytest.fixture
def play():
    return two_projects()


def kinds(found):
    return [step.decision.kind.value for step in found]


def text_of(found, kind):
    return next(step.decision.text for step in found if step.decision.kind is kind)


def test_first_comes_what_holds_for_the_call_then_the_gateways_then_each_endpoint(play):
    play.designer()
    play.client("a")
    send = play.send(MessageCall("P", "both"))
    found = steps(trace_in(play, send))
    assert kinds(found)[:7] == [
        "call", "default_scope", "comm_mode", "targets", "addressed", "reachable", "project_there",
    ]  # fmt: skip
    assert [step.endpoints[0].name for step in found if step.decision.kind is DecisionKind.RECEIVES] == [
        "designer",
        "a",
    ]


def test_a_gateways_decisions_name_all_its_endpoints(play):
    play.client("a")
    play.client("b", gateway="agent")
    found = steps(trace_in(play, play.send(MessageCall("P", "both"))))
    addressed = [step for step in found if step.decision.kind is DecisionKind.ADDRESSED]
    assert [[endpoint.name for endpoint in step.endpoints] for step in addressed] == [
        ["gw", "a"],
        ["agent", "b"],
        ["down"],
    ]


def test_nothing_is_decided_before_its_step_and_everything_after_the_last(play):
    play.client("a")
    trace = trace_in(play, play.send(MessageCall("P", "both")))
    found = steps(trace)
    assert found[0].verdicts == (None,) * len(trace.verdicts)
    assert found[-1].verdicts == trace.verdicts


def test_a_delivery_stands_as_queued_then_running_then_done(play):
    play.client("a")
    send = play.send(MessageCall("P", "both", scope="C"))
    play.end_all()
    position = 3  # after three gateways
    reasons = [step.verdicts[position].reason.value for step in steps(trace_in(play, send)) if step.verdicts[position]]
    assert list(dict.fromkeys(reasons)) == ["queued", "running", "done"]


def test_m22_a_wrong_comm_mode_decides_everybody_in_one_step(play):
    designer = play.designer(CommMode.OFF)
    trace = trace_in(play, play.send(MessageCall("P", "both"), designer.endpoint))
    found = steps(trace)
    assert kinds(found) == ["call", "default_scope", "comm_mode"]
    assert (len(found[-1].endpoints), found[-1].verdicts) == (4, trace.verdicts)


@pytest.mark.parametrize(
    ("call", "rule", "text"),
    [
        (MessageCall("P", "h"), "M4", "No scope is given, and no user, role or host either, so the default is CG"),
        (MessageCall("P", "h", filters=Filters("A")), "M4", "clientSessionId alone does not change the default"),
        (
            MessageCall("P", "h", filters=Filters(user="u", host="h")),
            "M4",
            "but user and hostName, so the default is C",
        ),
        (MessageCall("P", "h", scope="GC"), "M6", "The scope is GC, so clients and the gateway are meant."),
        (MessageCall("P", "h", scope="c"), "M6", "names neither clients (C) nor the gateway (G)"),
        (RequestCall("P", "h"), "R2", "it goes to the gateway's handler"),
    ],
)
def test_the_scope_in_force_is_explained(play, call, rule, text):
    found = steps(unsent(call, play.gateway, play.router.registry.world()))
    step = next(step for step in found if step.decision.kind is DecisionKind.DEFAULT_SCOPE)
    assert step.decision.rule == rule
    assert text in step.decision.text


def test_m24_a_gateway_that_nobody_knows_is_said_among_the_targets(play):
    send = play.send(MessageCall("P", "both", remote_servers=("agent", "agnt")))
    text = text_of(steps(trace_in(play, send)), DecisionKind.TARGETS)
    assert text.endswith("The gateway network has no agnt.")


def test_a_request_that_was_never_queued_ends_with_what_its_sender_got(play):
    send = play.request(RequestCall("P", "both", remote_server="agnt"))
    last = steps(trace_in(play, send))[-1]
    assert (last.endpoints, last.decision.kind, last.decision.rule) == ((play.gateway,), DecisionKind.ANSWER, "R10")


def test_an_answer_is_told_once(play):
    send = play.request(RequestCall("P", "both"))
    play.end(next(iter(play.runs.values())), returned=Payload("1"))
    assert kinds(steps(trace_in(play, send))).count("answer") == 1


@settings(max_examples=100)
@given(actions, readings)
def test_steps_tell_every_decision_of_every_endpoint_and_end_where_the_verdicts_stand(script, reading):
    for trace in History(two_projects(reading)).perform(script).traces():
        found = steps(trace)
        told = {}
        for step in found:
            for endpoint in step.endpoints:
                told.setdefault(endpoint, []).append(step.decision)
        for verdict in trace.verdicts:
            made = decisions(trace, verdict.endpoint)
            assert [each for each in told[verdict.endpoint] if each in made] == list(made)
        assert found[-1].verdicts == trace.verdicts


@settings(max_examples=60)
@given(actions, readings)
def test_once_decided_an_endpoint_never_becomes_undecided_again(script, reading):
    for trace in History(two_projects(reading)).perform(script).traces():
        decided = [sum(verdict is not None for verdict in step.verdicts) for step in steps(trace)]
        assert decided == sorted(decided)
