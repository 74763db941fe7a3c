"""Holding in a whole network with real script hosts: nothing runs until it is released, and no clock runs meanwhile."""

import time

import pytest

from gateway_core.api import CommandError, CommMode, DeliveryEnded, DeliveryHeld, MessageCall, Reason, ScriptEnded
from tests.support.stage_play import lab_with
from tests.support.watched_network import Watched, wait_for

ASK = "print system.util.sendRequest('P', 'ask', timeoutSec=0.5)"


@pytest.fixture
def watched():
    made = Watched(lab_with(client={"h": "print payload['n']"}, gateway={"ask": "return 6 * 7"}))
    yield made
    made.network.stop()


@pytest.fixture
def designer(watched):
    return watched.network.open_designer(comm_mode=CommMode.READ_WRITE).result().endpoint


def outputs(watched):
    return [event.delivery.output for event in watched.of(DeliveryEnded)]


def test_a_held_message_runs_when_it_is_released_and_the_trace_says_queued_until_then(watched, designer):
    watched.client()
    network = watched.network
    network.hold(True).result()
    send = network.send(designer, MessageCall("P", "h", scope="C")).result()
    (delivery,) = network.held().result()
    assert not network.settle(0.3)
    assert [verdict.reason for verdict in network.trace(send.id).result().verdicts if verdict.selected] == [
        Reason.QUEUED
    ]
    network.release(delivery).result()
    assert network.settle(10)
    assert len(watched.of(DeliveryEnded)) == 1


def test_r9_a_request_does_not_time_out_while_somebody_thinks(watched, designer):
    network = watched.network
    network.hold(True).result()
    run_id = network.run_script(designer, ASK, "script").result()
    wait_for(lambda: watched.of(DeliveryHeld))
    time.sleep(1.2)
    assert watched.of(ScriptEnded) == []
    network.release_next().result()
    wait_for(lambda: watched.of(ScriptEnded))
    assert watched.printed(run_id) == "42\n"


def test_r9_its_clock_goes_on_from_where_it_stood(watched, designer):
    slow = lab_with(gateway={"ask": "import time\ntime.sleep(1.5)\nreturn 1"})
    watched.network.replace_lab(slow).result()
    watched.network.hold(True).result()
    watched.network.run_script(designer, ASK, "script").result()
    wait_for(lambda: watched.of(DeliveryHeld))
    watched.network.hold(False).result()
    wait_for(lambda: watched.of(ScriptEnded))
    (ended,) = watched.of(ScriptEnded)
    assert "TimeoutExpiredException" in ended.error.type


def test_letting_go_runs_all_in_the_order_in_which_they_were_sent_m20(watched, designer):
    watched.client()
    watched.network.hold(True).result()
    script = "for n in range(5): system.util.sendMessage('P', 'h', {'n': n}, scope='C')"
    watched.run(designer, script)
    assert outputs(watched) == []
    watched.network.hold(False).result()
    assert watched.network.settle(10)
    assert outputs(watched) == [f"{n}\n" for n in range(5)]


def test_all_can_be_let_go_at_once_and_what_comes_is_held_again(watched, designer):
    watched.client()
    watched.network.hold(True).result()
    watched.run(designer, "for n in range(3): system.util.sendMessage('P', 'h', {'n': n}, scope='C')")
    assert watched.network.held_back().result() == 3
    assert watched.network.release_all().result() == 3
    assert watched.network.settle(10)
    assert outputs(watched) == [f"{n}\n" for n in range(3)]
    watched.run(designer, "system.util.sendMessage('P', 'h', {'n': 4}, scope='C')")
    assert watched.network.held_back().result() == 1


def test_releasing_what_is_not_held_is_refused_with_a_sentence(watched, designer):
    watched.client()
    send = watched.network.send(designer, MessageCall("P", "h", scope="C")).result()
    assert watched.network.settle(10)
    (ended,) = [event.delivery for event in watched.of(DeliveryEnded)]
    with pytest.raises(CommandError, match=f"Message #{send.id} is not held at a"):
        watched.network.release(ended).result()


def test_a_lab_that_closes_while_something_is_held_closes_at_once(watched, designer):
    watched.client()
    watched.network.hold(True).result()
    watched.network.send(designer, MessageCall("P", "h", scope="C")).result()
    started = time.monotonic()
    watched.network.stop()
    assert time.monotonic() - started < 4
    assert watched.of(DeliveryEnded) == []
