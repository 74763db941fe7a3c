"""A prediction beside its send: whatever is ticked and whatever is sent, right and wrong are what the trace's verdicts say."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.panels.predict.comparison import compare, is_decided, reason_text
from designer.panels.predict.exercise import exercise_steps
from designer.panels.predict.model import party_rows
from designer.panels.predict.words import mistake_text, rule_words, summary_text
from designer.panels.verdicts.model import endpoint_key
from gateway_core.api import Asked, Filters, MessageCall, Reason, Trace, rule_source, unsent
from tests.support.random_sends import History, actions, readings, trace_in, two_projects

RULES = ("A3", "M4", "M6", "M7", "M8", "M9", "M11", "M12", "M23", "M24", "R2", "R3", "R6", "R10", "H1")
ticks = st.lists(st.integers(0, 30), max_size=8)


def rows_of(trace: Trace, chosen: list[int]):
    """Everybody who was there when it was sent, some of them ticked."""
    rows = party_rows(trace.world)
    numbers = {number % len(rows) for number in chosen}
    return tuple(replace(row, is_ticked=at in numbers) for at, row in enumerate(rows))


@settings(max_examples=400, deadline=None)
@given(actions, readings, ticks)
def test_who_is_right_about_the_selection_is_what_the_verdicts_say(script, reading, chosen) -> None:
    history = History(two_projects(reading)).perform(script).finish()
    for trace in history.traces():
        rows = rows_of(trace, chosen)
        comparison = compare(rows, trace, Asked.SELECTED)
        selected = {endpoint_key(verdict.endpoint) for verdict in trace.verdicts if verdict.selected}
        wrong = {row.key for row in rows if row.is_ticked} ^ selected
        assert {line.key for line in comparison.lines if not line.is_right} == wrong
        assert len(comparison.lines) == len(trace.verdicts)
        assert comparison.right == len(rows) - len(wrong)
        assert [line.is_right for line in comparison.lines] == sorted(line.is_right for line in comparison.lines)


@settings(max_examples=400, deadline=None)
@given(actions, readings, ticks)
def test_who_is_right_about_the_handlers_is_what_the_deliveries_say(script, reading, chosen) -> None:
    history = History(two_projects(reading)).perform(script).finish()
    for trace in history.traces():
        rows = rows_of(trace, chosen)
        comparison = compare(rows, trace, Asked.RECEIVED)
        began = {
            endpoint_key(verdict.endpoint)
            for verdict in trace.verdicts
            if verdict.delivery is not None and verdict.delivery.started_ms is not None
        }
        told = {line.key: line.happened for line in comparison.lines}
        assert {key for key, happened in told.items() if happened} == began
        unfair = {
            endpoint_key(verdict.endpoint)
            for verdict in trace.verdicts
            if verdict.reason is Reason.SESSION_CLOSED and endpoint_key(verdict.endpoint) not in began
        }
        assert set(told) == {row.key for row in rows} - unfair


@settings(max_examples=200, deadline=None)
@given(actions, readings, ticks, st.sampled_from(Asked))
def test_every_line_has_its_reason_and_a_rule_with_a_source_in_words(script, reading, chosen, asked) -> None:
    history = History(two_projects(reading)).perform(script).finish()
    for trace in history.traces():
        comparison = compare(rows_of(trace, chosen), trace, asked)
        assert summary_text(comparison)
        for line in comparison.lines:
            assert reason_text(comparison, line)
            assert rule_source(line.rule)
            assert rule_words(line.rule) != "another rule"


@settings(max_examples=200, deadline=None)
@given(actions, readings)
def test_the_rule_of_a_line_is_the_one_that_the_call_was_judged_by(script, reading) -> None:
    history = History(two_projects(reading)).perform(script).finish()
    for trace in history.traces():
        judged = unsent(trace.send.call, trace.send.sender, trace.world).verdicts
        comparison = compare(party_rows(trace.world), trace, Asked.SELECTED)
        assert {line.key: line.rule for line in comparison.lines} == {
            endpoint_key(verdict.endpoint): verdict.rule for verdict in judged
        }


@pytest.fixture
def play():
    made = two_projects()
    made.designer()
    for number, name in enumerate("abcd"):
        made.client(name, project="PQ"[number % 2], user=name, roles=("x",), host=f"PC-{name}")
    return made


def test_a_delivery_that_waits_leaves_the_receipt_open_and_the_selection_decided(play) -> None:
    trace = trace_in(play, play.send(MessageCall("P", "both", scope="C")))
    play.router.queues.hold(play.now, on=True)
    held = trace_in(play, play.send(MessageCall("P", "both", scope="C")))
    assert is_decided(held, Asked.SELECTED)
    assert not is_decided(held, Asked.RECEIVED)
    assert is_decided(trace, Asked.RECEIVED)


def test_who_came_after_the_ticks_and_who_went_before_the_send_are_left_out(play) -> None:
    rows = party_rows(play.router.registry.world())
    gone = next(row for row in rows if row.name == "a")
    play.router.close_session(gone.session, play.now)
    play.client("late")
    comparison = compare(rows, trace_in(play, play.send(MessageCall("P", "both"))), Asked.SELECTED)
    assert comparison.opened == ("late",)
    assert comparison.closed == ("a",)
    assert {"late", "a"}.isdisjoint(line.name for line in comparison.lines)


def test_the_summary_counts_both_kinds_and_the_first_mistake_is_told_with_both_values(play) -> None:
    rows = party_rows(play.router.registry.world())
    rows = tuple(replace(row, is_ticked=row.name in ("a", "b", "c", "gw")) for row in rows)
    comparison = compare(rows, trace_in(play, play.send(MessageCall("P", "both"))), Asked.SELECTED)
    assert summary_text(comparison) == "7 of 8 right, 1 wrong."
    assert mistake_text(comparison, comparison.lines[0]) == "You ticked b. It runs project Q; the message is for P."


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("seed", range(5))
def test_an_exercise_for_a_rule_is_decided_by_it_for_somebody(rule, seed) -> None:
    exercise = exercise_in(two_projects("client" if rule == "R3" else "gateway"), rule, seed)
    assert exercise is not None
    rules = [verdict.rule for verdict in exercise[0]]
    assert rules.count(rule) == exercise[1].decided > 0


@pytest.mark.parametrize("rule", ["M22", "H3", "F1", "M21", "no such rule"])
def test_what_no_call_decides_gets_no_exercise(rule) -> None:
    assert exercise_in(two_projects(), rule, 1) is None


def exercise_in(play, rule: str, seed: int):
    """An exercise and the verdicts on its call when it is sent there for real."""
    designer = play.designer()
    for number, name in enumerate("abcd"):
        play.client(
            name, project="PQ"[number % 2], user=name, roles=("x",), host=f"PC-{name}", address=f"192.0.2.{number}"
        )
    steps = exercise_steps(rule, play.router.registry.world(), designer.endpoint, seed)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found = end.value
            break
    if found is None:
        return None
    is_message = isinstance(found.call, MessageCall)
    send = (play.send if is_message else play.request)(found.call, designer.endpoint)
    world = play.router.registry.world_at(send.seq)
    return unsent(found.call, designer.endpoint, world).verdicts, found


def test_another_try_gives_another_exercise() -> None:
    texts = {exercise_in(two_projects(), "M7", seed)[1].script for seed in range(6)}
    assert len(texts) > 3


def test_three_hundred_are_compared() -> None:
    play = two_projects()
    designer = play.designer()
    for number in range(300):
        play.client(f"c{number}", user="a" if number % 2 else "b")
    world = play.router.registry.world()
    trace = unsent(MessageCall("P", "both", filters=Filters(user="a")), designer.endpoint, world)
    comparison = compare(party_rows(world), trace, Asked.SELECTED)
    assert len(comparison.lines) == 304
    assert summary_text(comparison)
