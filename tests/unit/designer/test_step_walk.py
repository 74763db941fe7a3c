"""Walking through a send's steps: forwards to its verdicts, backwards through the same states, and along with what happens."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.panels.step_through.model import standing_lines, step_card, step_lines
from designer.panels.step_through.walk import begun
from designer.panels.step_through.words import Relation, compared, kind_words
from gateway_core.api import Decision, DecisionKind, Filters, MessageCall, Reason, RequestCall
from tests.support.random_sends import History, actions, readings, trace_in, two_projects


@pytest.fixture
def play():
    made = two_projects()
    made.client("a", user="bob")
    made.client("b", user="eve")
    return made


def forwards(walk):
    """The walk at every step, from the first to the last."""
    walks = [walk.at(0)]
    while not walks[-1].is_last:
        walks.append(walks[-1].at(walks[-1].position + 1))
    return walks


def go_to(walk, kind, name):
    at = next(
        at
        for at, step in enumerate(walk.steps)
        if step.decision.kind is kind and [endpoint.name for endpoint in step.endpoints] == [name]
    )
    return walk.at(at)


@settings(max_examples=150)
@given(actions, readings)
def test_all_steps_forwards_end_at_the_verdicts_and_backwards_give_the_same_states(script, reading):
    for trace in History(two_projects(reading)).perform(script).traces():
        there = forwards(begun(trace))
        assert there[-1].present.verdicts == trace.verdicts
        back = [there[-1].at(position) for position in reversed(range(len(there)))]
        assert [walk.present for walk in reversed(back)] == [walk.present for walk in there]
        assert [line.verdict for line in standing_lines(there[-1])] == [
            verdict
            for gateway in dict.fromkeys(each.endpoint.gateway for each in trace.verdicts)
            for verdict in trace.verdicts
            if verdict.endpoint.gateway == gateway
        ]


@settings(max_examples=100)
@given(actions, actions, st.integers(0, 60))
def test_whatever_happens_later_the_present_step_stays_the_present_one(script, later, position):
    history = History(two_projects()).perform(script)
    walks = [begun(history.trace(send)).at(position) for send in history.sends]
    history.perform(later)
    for walk, send in zip(walks, history.sends, strict=False):
        followed = walk.followed(history.trace(send))
        assert followed.present.endpoints == walk.present.endpoints
        assert followed.present.decision.kind is walk.present.decision.kind


@settings(max_examples=100)
@given(actions, actions, st.integers(0, 60))
def test_whatever_happens_later_the_number_never_falls_and_what_came_before_is_new(script, later, position):
    history = History(two_projects()).perform(script)
    walks = [begun(history.trace(send)).at(position) for send in history.sends]
    history.perform(later)
    for walk, send in zip(walks, history.sends, strict=False):
        followed = walk.followed(history.trace(send))
        assert followed.position >= walk.position
        known = {(step.endpoints, step.decision.kind) for step in walk.steps}
        before = enumerate(followed.steps[: followed.position])
        assert followed.new_positions == {
            at for at, step in before if (step.endpoints, step.decision.kind) not in known
        }
        for at in followed.new_positions:
            followed = followed.at(at)
        assert not followed.new_positions


@settings(max_examples=100)
@given(actions, readings)
def test_each_delivery_under_way_waits_in_one_row_of_its_own(script, reading):
    for trace in History(two_projects(reading)).perform(script).traces():
        walk = begun(trace)
        waiting = [walk.steps[at] for at in sorted(walk.waiting_positions)]
        assert {step.endpoints for step in waiting} == {
            (each.endpoint,)
            for each in trace.verdicts
            if each.delivery and each.delivery.ended_ms is None and each.reason in (Reason.QUEUED, Reason.RUNNING)
        }
        assert len(waiting) == len({step.endpoints for step in waiting})
        assert all(step.decision.passed for step in waiting)


@settings(max_examples=100)
@given(actions, readings)
def test_a_walk_waits_for_what_is_under_way_and_for_nothing_when_all_has_ended(script, reading):
    history = History(two_projects(reading)).perform(script)
    for trace in history.traces():
        under_way = {
            each.delivery
            for each in trace.verdicts
            if each.delivery and each.delivery.ended_ms is None and each.delivery.reason.value in ("queued", "running")
        }
        waited = {walk.open_delivery for walk in forwards(begun(trace))} - {None}
        assert waited == under_way
    for trace in history.finish().traces():
        walks = forwards(begun(trace))
        assert {walk.open_delivery for walk in walks} == {None}
        assert [walk.is_told for walk in walks].index(True) == len(walks) - 1


def test_a_held_delivery_is_waited_for_at_its_queue_and_its_start_is_the_next_step(play):
    play.router.queues.hold(play.now, on=True)
    send = play.send(MessageCall("P", "both", scope="C"))
    walk = go_to(begun(trace_in(play, send)), DecisionKind.QUEUE, "a")
    assert walk.open_delivery.endpoint.name == "a"
    play.router.queues.release(send.id, walk.open_delivery.endpoint, play.now)
    play.collect()
    later = walk.followed(trace_in(play, send))
    position = walk.first_new_in(later, walk.open_delivery.endpoint)
    assert later.at(position).present.decision.kind is DecisionKind.START
    assert position == later.position + 1
    assert walk.first_new_in(later, go_to(walk, DecisionKind.QUEUE, "b").open_delivery.endpoint) is None


def test_the_row_of_a_held_delivery_waits_and_the_last_row_of_all_does_not(play):
    play.router.queues.hold(play.now, on=True)
    walk = begun(trace_in(play, play.send(MessageCall("P", "both", scope="C", filters=Filters(user="bob")))))
    walk = walk.at(len(walk.steps) - 1)
    lines = step_lines(walk, shows_coming=False)
    assert (lines[-1].who, lines[-1].passed, lines[-1].waits) == ("down", False, False)
    assert [(line.who, line.what) for line in lines if line.waits] == [("a", "Queue")]


def test_of_those_under_way_the_last_step_waits_for_one_that_can_be_let_go(play):
    play.router.queues.hold(play.now, on=True)
    send = play.send(MessageCall("P", "both", scope="C"))
    walk = begun(trace_in(play, send))
    held = go_to(walk, DecisionKind.QUEUE, "a").open_delivery
    play.router.queues.release(send.id, held.endpoint, play.now)
    play.collect()
    later = begun(trace_in(play, send))
    assert later.at(len(later.steps) - 1).open_delivery.endpoint.name == "b"


def test_in_the_middle_of_an_endpoint_s_steps_nothing_is_waited_for(play):
    play.router.queues.hold(play.now, on=True)
    walk = begun(trace_in(play, play.send(MessageCall("P", "both", scope="C"))))
    assert go_to(walk, DecisionKind.PROJECT, "a").open_delivery is None


def test_a_send_whose_lab_nobody_knows_has_no_step(play):
    trace = trace_in(play, play.send(MessageCall("P", "both")))
    walk = begun(type(trace)(trace.send, trace.verdicts, trace.answer, None))
    assert (walk.present, walk.steps, step_card(walk), standing_lines(walk)) == (None, (), None, ())
    assert (walk.is_first, walk.is_last, walk.open_delivery) == (True, True, None)


def test_the_card_has_both_values_and_the_rule(play):
    walk = begun(trace_in(play, play.send(MessageCall("P", "both", filters=Filters(user="bob")))))
    same, other = (step_card(go_to(walk, DecisionKind.USER, name)) for name in ("a", "b"))
    assert (same.compared.expected, same.compared.actual, same.compared.relation) == ("bob", "bob", Relation.SAME)
    assert (other.compared.expected, other.compared.actual, other.compared.relation) == (
        "bob",
        "eve",
        Relation.DIFFERENT,
    )
    assert (other.who, other.what, other.rule) == ("b", "Filter user", "M7")
    assert "eve" in other.sentence
    assert "bob" in other.sentence


def test_what_comes_is_left_out_or_marked(play):
    walk = begun(trace_in(play, play.send(MessageCall("P", "both")))).at(4)
    assert [line.number for line in step_lines(walk, shows_coming=False)] == [1, 2, 3, 4, 5]
    lines = step_lines(walk, shows_coming=True)
    assert len(lines) == len(walk.steps)
    assert [line.is_to_come for line in lines[3:7]] == [False, False, True, True]
    assert [line.number for line in lines if line.is_present] == [5]


@pytest.mark.parametrize("kind", list(DecisionKind))
def test_every_kind_of_decision_has_its_words(kind):
    assert kind_words()[kind]
    found = compared(Decision(kind, True, "x", "x", "M7", "documented", 0, "It is so."))
    assert found.expected_name
    assert found.actual_name


def test_a_request_s_walk_ends_with_its_answer(play):
    send = play.request(RequestCall("P", "both"))
    play.end_all()
    kinds = [step.decision.kind for step in begun(trace_in(play, send)).steps]
    assert kinds.count(DecisionKind.ANSWER) == 1
