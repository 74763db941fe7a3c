"""Who was in front in a queue, in a whole network with real script hosts: the same while it waits and when all has ended."""

import pytest

from gateway_core.api import CommMode, DecisionKind, MessageCall, steps
from tests.support.stage_play import lab_with
from tests.support.watched_network import Watched


@pytest.fixture
def watched():
    made = Watched(lab_with(client={"h": "pass", "other": "pass"}, gateway={"h": "pass"}))
    yield made
    made.network.stop()


@pytest.fixture
def network(watched):
    """With one client, and every delivery held."""
    watched.client()
    watched.network.hold(True).result()
    return watched.network


@pytest.fixture
def designer(network):
    return network.open_designer(comm_mode=CommMode.READ_WRITE).result().endpoint


def queue_sentence(network, send):
    """What the steps say of the queue at the client."""
    trace, earlier = network.trace(send.id).result(), network.in_front_of(send.id).result()
    (queued,) = [
        step.decision.text
        for step in steps(trace, earlier)
        if step.decision.kind is DecisionKind.QUEUE and step.endpoints[0].name == "a"
    ]
    return queued


def test_what_waits_in_the_same_queue_is_counted_and_stays_counted_when_it_has_ended(network, designer):
    first = network.send(designer, MessageCall("P", "h", scope="C")).result()
    network.send(designer, MessageCall("P", "other", scope="CG")).result()
    network.send(designer, MessageCall("P", "h", scope="G")).result()
    last = network.send(designer, MessageCall("P", "h", scope="CG")).result()
    network.send(designer, MessageCall("P", "h", scope="C")).result()
    expected = "It was put into the client's shared queue, behind 2 others; one after the other runs there."
    assert queue_sentence(network, last) == expected
    network.hold(False).result()
    assert network.settle(10)
    assert queue_sentence(network, last) == expected
    assert "behind" not in queue_sentence(network, first)


def test_what_had_ended_before_is_not_in_front(network, designer):
    network.send(designer, MessageCall("P", "h", scope="C")).result()
    network.hold(False).result()
    assert network.settle(10)
    send = network.send(designer, MessageCall("P", "h", scope="C")).result()
    assert network.in_front_of(send.id).result() == ()


def test_of_a_send_that_is_not_there_nothing_was_in_front(network):
    assert network.in_front_of(77).result() == ()
