"""The two values of a step, with the names under which they are shown."""

from designer.panels.step_through.words import Relation, compared
from gateway_core.api import DecisionKind, EarlierSend, Fault, FaultKind, MessageCall, steps
from tests.support.random_sends import trace_in
from tests.support.step_play import two_clients


def queue_step(play, send, earlier=()):
    return next(
        step.decision for step in steps(trace_in(play, send), earlier) if step.decision.kind is DecisionKind.QUEUE
    )


def test_a_full_queue_shows_what_was_wanted_and_what_happened():
    play = two_clients()
    play.router.set_faults([Fault(FaultKind.FULL_QUEUE, "client:a", 1)], play.now)
    last = [play.send(MessageCall("P", "both", scope="C")) for _ in range(3)][-1]
    found = compared(queue_step(play, last))
    assert (found.expected_name, found.expected) == ("Wanted", "queued")
    assert (found.actual_name, found.actual) == ("What happened", "failed")
    assert found.relation is Relation.DIFFERENT


def test_a_queue_that_takes_a_message_shows_how_many_were_in_front():
    play = two_clients()
    first, last = (play.send(MessageCall("P", "both", scope="C")) for _ in range(2))
    before = [each for each in play.router.deliveries_before(last) if each.endpoint.name == "a"]
    found = compared(queue_step(play, last, [EarlierSend(first, tuple(before))]))
    assert (found.actual_name, found.relation) == ("In front of it", Relation.NONE)
