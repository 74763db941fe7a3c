"""Which send of a run a prediction is about: the script's own ones first, then what handlers made because of them."""

from dataclasses import replace

import pytest

from designer.panels.predict.run_watch import RunWatch
from gateway_core.api import (
    Delivery,
    DeliveryEnded,
    DeliveryStarted,
    Endpoint,
    EndpointKind,
    MessageCall,
    Outcome,
    Reason,
    ScriptEnded,
    ScriptError,
    ScriptStarted,
    Send,
    SendKind,
    Sent,
)

DESIGNER = Endpoint(EndpointKind.DESIGNER, "designer", "gw", "D1")
GATEWAY = Endpoint(EndpointKind.GATEWAY, "gw", "gw")
CLIENT = Endpoint(EndpointKind.CLIENT, "Till", "gw", "C1")
START = ScriptStarted(0, 0, 1, DESIGNER, "console")
END = ScriptEnded(0, 0, 1, DESIGNER, Outcome.DONE)


def sent(number, sender=DESIGNER, *selected):
    return Sent(0, 0, Send(number, 0, 0, SendKind.MESSAGE, sender, MessageCall("Shop", "h"), selected=selected))


def begun(number, endpoint):
    return DeliveryStarted(0, 0, number, endpoint)


def over(number, endpoint):
    return DeliveryEnded(0, 0, Delivery(number, endpoint, Reason.DONE, 0))


def found(watch, *events):
    """What each of these leads to, without those that lead to nothing."""
    return [each for each in map(watch.take, events) if each is not None]


def test_what_a_handler_makes_after_the_script_has_ended_is_the_send_that_is_asked_about():
    watch, answer = RunWatch(2), sent(2, GATEWAY, CLIENT)
    assert found(watch, START, sent(1, DESIGNER, GATEWAY), END) == []
    assert watch.is_following
    assert found(watch, begun(1, GATEWAY), answer) == [answer.send]
    assert not watch.is_running


def test_what_a_handler_makes_while_the_script_runs_counts_when_the_script_makes_no_more():
    watch, answer = RunWatch(2), sent(2, GATEWAY, CLIENT)
    assert found(watch, START, sent(1, DESIGNER, GATEWAY), begun(1, GATEWAY), answer, over(1, GATEWAY)) == []
    assert found(watch, END) == [answer.send]


def test_the_scripts_own_sends_come_before_those_of_its_handlers():
    watch, own = RunWatch(2), sent(3)
    events = (START, sent(1, DESIGNER, GATEWAY), begun(1, GATEWAY), sent(2, GATEWAY, CLIENT), over(1, GATEWAY), own)
    assert found(watch, *events) == [own.send]


def test_what_a_handler_of_a_handlers_message_makes_belongs_to_the_run():
    watch, last = RunWatch(3), sent(3, CLIENT, GATEWAY)
    assert found(watch, START, sent(1, DESIGNER, GATEWAY), END, begun(1, GATEWAY), sent(2, GATEWAY, CLIENT)) == []
    assert found(watch, over(1, GATEWAY), begun(2, CLIENT), last) == [last.send]


@pytest.mark.parametrize("sender", [CLIENT, GATEWAY])
def test_what_others_send_meanwhile_does_not_count(sender):
    watch = RunWatch(2)
    assert found(watch, START, sent(1, DESIGNER, GATEWAY), sent(2, sender, CLIENT), END, over(1, GATEWAY)) == [END]
    assert watch.made == 1


def test_a_run_is_given_up_when_no_handler_of_it_can_send_any_more():
    watch = RunWatch(2)
    assert found(watch, START, sent(1, DESIGNER, GATEWAY, CLIENT), END, begun(1, GATEWAY), over(1, GATEWAY)) == []
    assert found(watch, over(1, CLIENT)) == [END]


def test_a_script_that_failed_is_given_up_at_once():
    failed = replace(END, outcome=Outcome.FAILED, error=ScriptError("NameError", "x", 1))
    assert found(RunWatch(2), START, sent(1, DESIGNER, GATEWAY), failed) == [failed]


def test_a_second_run_begins_anew():
    watch, second = RunWatch(2), sent(4)
    assert found(watch, START, sent(1), END) == [END]
    assert found(watch, START, sent(3), second) == [second.send]
