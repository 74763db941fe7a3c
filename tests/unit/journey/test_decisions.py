"""Decisions: in order, each with both values, and the last one always says what the verdict says."""

import pytest
from hypothesis import given, settings

from gateway_core.api import (
    CommMode,
    DecisionKind,
    Fault,
    FaultKind,
    Filters,
    MessageCall,
    Outcome,
    Payload,
    Reason,
    RequestCall,
    ScriptError,
    decisions,
    rule_source,
    steps,
    unsent,
    verdict_text,
)
from gateway_core.routing.checks import STOPPING_REASONS
from tests.support.random_sends import History, actions, earlier_in, readings, trace_in, two_projects

RUNNING = (DecisionKind.QUEUE, DecisionKind.START, DecisionKind.END)
NEVER_QUEUED = (Reason.HANDLER_MISSING, Reason.HANDLER_OFF)


@pytest.fixture
def play():
    return two_projects()


def kinds(found):
    return [decision.kind.value for decision in found]


def at(play, send, name, earlier=()):
    trace = trace_in(play, send)
    endpoint = next(verdict.endpoint for verdict in trace.verdicts if verdict.endpoint.name == name)
    return decisions(trace, endpoint, earlier)


def test_a_client_that_got_it_went_through_all_of_them_in_order(play):
    play.client("a", user="bob", roles=["x"], host="H")
    send = play.send(MessageCall("P", "both", filters=Filters(user="bob", role="x")))
    play.end_all()
    found = at(play, send, "a")
    ways = ["comm_mode", "addressed", "reachable", "project_there", "receives", "client_scope", "project"]
    assert kinds(found) == [*ways, "user", "role", "unfiltered", "handler", "handler_on", "queue", "start", "end"]
    assert all(decision.passed for decision in found)


def test_they_end_with_the_first_that_stopped_it_and_say_both_values(play):
    play.client("a", user="eve", roles=["x"], host="H")
    send = play.send(MessageCall("P", "both", filters=Filters(user="bob", role="y", host="H2")))
    last = at(play, send, "a")[-1]
    assert (last.kind, last.passed, last.expected, last.actual) == (DecisionKind.USER, False, "bob", "eve")
    assert last.text == "Its user is eve; the message is for bob."


def test_filters_that_are_not_given_are_one_decision_together(play):
    play.client("a", user="bob")
    send = play.send(MessageCall("P", "both", filters=Filters(user="bob")))
    (told,) = [each for each in at(play, send, "a") if each.kind is DecisionKind.UNFILTERED]
    assert told.text == "clientSessionId, hasRole and hostName are not given, so they limit nobody."
    assert told.rule == "M5"


def test_m9_the_filters_that_are_given_are_told_to_limit_no_gateway(play):
    send = play.send(MessageCall("P", "both", scope="CG", filters=Filters(user="bob")))
    (told,) = [each for each in at(play, send, "gw") if each.kind is DecisionKind.UNFILTERED]
    assert (told.rule, told.text) == (
        "M9",
        "user limits clients only; the gateway gets the message whatever they say.",
    )


def test_every_decision_names_its_rule_and_where_that_comes_from(play):
    play.client("a")
    send = play.send(MessageCall("P", "both"))
    assert all(decision.source == rule_source(decision.rule) for decision in at(play, send, "a"))


def test_a_queue_says_how_many_were_in_front_of_it_in_the_same_lane(play):
    play.client("a")
    sends = [play.send(MessageCall("P", name, scope="C")) for name in ("both", "own", "client-only", "both")]
    earlier = [earlier_in(play, send) for send in sends[:-1]]
    found = {each.kind: each for each in at(play, sends[-1], "a", earlier)}
    assert found[DecisionKind.QUEUE].text == (
        "It was put into the client's shared queue, behind 2 others; one after the other runs there."
    )
    assert found[DecisionKind.QUEUE].actual == "2 before it"


def test_queue_start_and_end_tell_their_own_time_and_everything_else_that_of_the_send(play):
    play.client("a")
    first, second = (play.send(MessageCall("P", "both", scope="C")) for _ in range(2))
    play.now += 30
    play.end(next(iter(play.runs.values())))
    play.now += 5
    play.end_all()
    times = {each.kind: each.time_ms - second.time_ms for each in at(play, second, "a")}
    assert [times[kind] for kind in (DecisionKind.HANDLER, *RUNNING)] == [0, 0, 30, 35]
    assert first.time_ms == second.time_ms


def test_what_waited_and_ran_for_seconds_says_so_in_seconds(play):
    play.client("a")
    _first, second = (play.send(MessageCall("P", "both", scope="C")) for _ in range(2))
    play.now += 83_400
    play.end(next(iter(play.runs.values())))
    play.end(next(iter(play.runs.values())), duration_ms=2_500.0)
    found = {each.kind: each for each in at(play, second, "a")}
    assert found[DecisionKind.START].text == "Its handler began 83.4 s after it was queued."
    assert found[DecisionKind.START].actual == "83.4 s"
    assert found[DecisionKind.END].text == "Received: its handler ran 2.5 s."


def test_a_failing_handler_stops_it_at_the_end_with_the_verdicts_sentence(play):
    play.client("a")
    send = play.send(MessageCall("P", "both", scope="C"))
    play.end(next(iter(play.runs.values())), Outcome.FAILED, error=ScriptError("KeyError", "'x'", 3))
    last = at(play, send, "a")[-1]
    assert (last.kind, last.passed) == (DecisionKind.END, False)
    assert last.text == "Received, but its handler failed in line 3: KeyError: 'x'"


@pytest.mark.parametrize(
    ("late", "passed", "text"),
    [
        (False, True, "The sender got the answer 42."),
        (True, False, "The answer came after the sender's 2 seconds were over, so nobody got it."),
    ],
)
def test_a_requests_last_decision_is_its_answer_r4_r9(play, late, passed, text):
    send = play.request(RequestCall("P", "both", timeout_s=2))
    if late:
        play.router.requests.expire(send.id, play.now)
        play.collect()
    play.end(next(iter(play.runs.values())), returned=Payload("42"))
    last = at(play, send, "gw")[-1]
    assert (last.kind, last.passed, last.text) == (DecisionKind.ANSWER, passed, text)


def test_a_call_that_was_never_made_is_decided_up_to_the_handler(play):
    designer = play.designer(CommMode.READ_WRITE)
    session = play.client("a")
    trace = unsent(MessageCall("P", "both"), designer.endpoint, play.router.registry.world())
    assert kinds(decisions(trace, session.endpoint))[-2:] == ["handler", "handler_on"]


def test_where_nobody_knows_how_the_lab_stood_there_are_none(play):
    session = play.client("a")
    trace = trace_in(play, play.send(MessageCall("P", "both")))
    assert decisions(type(trace)(trace.send, trace.verdicts), session.endpoint) == ()


def stopped(play, send):
    """What was refused at its own gateway, and the answer."""
    made = [step.decision for step in steps(trace_in(play, send))]
    wanted = (DecisionKind.HANDLER, DecisionKind.END, DecisionKind.ANSWER)
    return [(each.kind.value, each.rule) for each in made if each.kind in wanted and not each.passed]


def test_r7_a_handler_that_fails_is_told_to_who_asked_and_m21_nobody_else(play):
    error = ScriptError("KeyError", "'x'", 2, "KeyError: 'x'")
    asked, told = play.request(RequestCall("P", "both")), play.send(MessageCall("P", "both", scope="G"))
    for _ in range(2):
        play.end(next(iter(play.runs.values())), Outcome.FAILED, error=error)
    assert stopped(play, asked) == [("end", "R7"), ("answer", "R7")]
    assert stopped(play, told) == [("end", "M21")]


def test_r6_a_request_without_a_handler_is_refused_by_the_rule_of_requests(play):
    assert stopped(play, play.request(RequestCall("P", "nope"))) == [("handler", "R6"), ("answer", "R6")]


def says_what_the_verdict_says(found, verdict):
    """Whether the decisions and a verdict agree; the answer of a request comes after both."""
    made = [each for each in found if each.kind is not DecisionKind.ANSWER]
    last = made[-1]
    if not all(each.passed for each in made[:-1]):
        return False
    if verdict.reason in STOPPING_REASONS.values():
        stop = (STOPPING_REASONS[last.kind], last.rule, last.text)
        return not last.passed and stop == (verdict.reason, verdict.rule, verdict_text(verdict))
    if verdict.reason is Reason.QUEUED:
        return last.passed and last.kind in (DecisionKind.QUEUE, DecisionKind.HANDLER_ON)
    if verdict.reason is Reason.RUNNING:
        return last.passed and last.kind is DecisionKind.START
    text = (last.text, last.rule, last.actual)
    return last.passed == (verdict.reason is Reason.DONE) and text == (
        verdict_text(verdict),
        verdict.rule,
        verdict.reason.value.replace("_", " "),
    )


@settings(max_examples=300)
@given(actions, readings)
def test_the_last_decision_agrees_with_the_verdict_at_every_endpoint_of_every_send(script, reading):
    history = History(two_projects(reading)).perform(script)
    for trace in history.traces():
        for verdict in trace.verdicts:
            found = decisions(trace, verdict.endpoint)
            assert says_what_the_verdict_says(found, verdict), (verdict, found)


@settings(max_examples=60)
@given(actions, readings)
def test_the_decisions_come_in_one_order_each_at_most_once_and_with_a_sentence(script, reading):
    order = list(DecisionKind)
    for trace in History(two_projects(reading)).perform(script).traces():
        for verdict in trace.verdicts:
            found = decisions(trace, verdict.endpoint)
            places = [order.index(decision.kind) for decision in found]
            assert places == sorted(set(places))
            assert all(decision.text.endswith((".", "”.", "?", "'x'")) for decision in found), found


@settings(max_examples=300)
@given(actions, readings)
def test_whom_the_checks_let_through_is_whom_the_router_selected(script, reading):
    for trace in History(two_projects(reading)).perform(script).traces():
        assert {verdict.endpoint for verdict in trace.verdicts if verdict.selected} == set(trace.send.selected)


def test_whether_there_is_a_handler_is_not_decided_while_the_message_is_still_on_its_way(play):
    play.router.set_faults([Fault(FaultKind.SLOW_GATEWAY, "gateway:agent", 1)], play.now)
    send = play.send(MessageCall("P", "client-only", scope="G", remote_servers=("agent",)))
    last = at(play, send, "agent")[-1]
    assert (last.kind, last.rule) == (DecisionKind.QUEUE, "F1")
    play.now += 1_000
    play.router.arrive(play.now)
    play.collect()
    assert at(play, send, "agent")[-1].kind is DecisionKind.HANDLER
