"""Faults on purpose in the whole program, with real gateways and script hosts: from the menu to the effect, and mended again."""

from dataclasses import replace

import pytest

from gateway_core.api import (
    AnswerOutcome,
    FaultKind,
    Filters,
    Gateway,
    MessageCall,
    RequestCall,
    verdict_text,
)
from tests.support.designer_lab import ACME, LAB

PATIENCE_MS, PATIENCE_S = 20_000, 20
TO_BOB = MessageCall("ACME", "greet", filters=Filters(user="bob"))
TO_AGENT = RequestCall("ACME", "audit", remote_server="agent-8088", timeout_s=10)
IN_VAIN = replace(TO_AGENT, timeout_s=0.5)
TWICE = replace(LAB, gateways=(LAB.gateways[0], Gateway("agent-8088", projects={"ACME": ACME})))
BOB, AGENT = "client:Packing 1", "gateway:agent-8088"


@pytest.fixture
def started(start_sending, qtbot):
    """The program with both clients open, allowed to send, and the map in front."""
    parts = start_sending(TWICE).run.parts
    parts.map.show()
    qtbot.waitUntil(lambda: BOB in labels(parts), timeout=PATIENCE_MS)
    return parts


def labels(parts):
    return {node.label: key for key, node in parts.late.plant_map.view.map.picture.nodes.items()}


@pytest.fixture
def switch(started, qtbot):
    """Chooses an entry of a node's menu, says OK where there is a dialog, and waits until it is so."""

    def choose(kind, label, delay_ms=0):
        started.late.plant_map.view.choice.choose_node(labels(started)[label])
        network = started.workplace.bridge.network
        before = network.faults()
        started.menus.learn.faults.of[kind].trigger()
        dialog = started.faults.dialog
        if dialog is not None:
            dialog.handler.setCurrentIndex(dialog.handler.findData("greet"))
            dialog.delay.setValue(delay_ms or dialog.delay.value())
            dialog.accept()
        qtbot.waitUntil(lambda: network.faults() != before, timeout=PATIENCE_MS)

    return choose


def sent(parts, call):
    """The trace of a send when all is over."""
    network = parts.workplace.bridge.network
    made = network.send(parts.workplace.designer, call).result(PATIENCE_S)
    assert network.settle(PATIENCE_S)
    return network.trace(made.id).result(PATIENCE_S)


def said(trace):
    """What is said of those who were selected."""
    return [verdict_text(verdict) for verdict in trace.verdicts if verdict.selected]


def test_a_gateway_that_is_down_does_not_answer_until_it_is_mended(started, switch, qtbot):
    switch(FaultKind.GATEWAY_DOWN, AGENT)
    view = started.late.plant_map.view
    qtbot.waitUntil(lambda: view.map.picture.nodes[AGENT].state_word == "down", timeout=PATIENCE_MS)
    trace = sent(started, IN_VAIN)
    assert said(trace) == []
    assert trace.answer.outcome is AnswerOutcome.TIMED_OUT
    switch(FaultKind.GATEWAY_DOWN, AGENT)
    assert sent(started, TO_AGENT).answer.outcome is AnswerOutcome.RETURNED


def test_over_a_slow_network_an_answer_comes_late(started, switch):
    switch(FaultKind.SLOW_GATEWAY, AGENT, 150)
    trace = sent(started, TO_AGENT)
    assert trace.answer.outcome is AnswerOutcome.RETURNED
    assert "late over a slow network" in said(trace)[0]


def test_a_lost_client_fails_and_is_marked_on_the_map_and_in_the_table(started, switch, qtbot):
    switch(FaultKind.CLIENT_LOST, BOB)
    trace = sent(started, TO_BOB)
    assert "Fault on purpose: client Packing 1 is lost" in said(trace)[0]
    view = started.late.plant_map.view
    qtbot.waitUntil(lambda: "✖ failed" in view.table.as_text(), timeout=PATIENCE_MS)
    assert "⚠ fault on purpose" in view.table.as_text()
    assert started.fault_sign.isVisible()


def test_a_slow_handler_waits(started, switch):
    switch(FaultKind.SLOW_HANDLER, BOB, 200)
    assert "slowed down by 0.2 s" in said(sent(started, TO_BOB))[0]


def test_a_handler_that_fails_on_purpose_says_so_and_works_when_all_faults_are_removed(started, switch, qtbot):
    switch(FaultKind.HANDLER_ERROR, BOB)
    assert "fault on purpose" in said(sent(started, TO_BOB))[0]
    qtbot.waitUntil(started.menus.learn.faults.remove_all.isEnabled, timeout=PATIENCE_MS)
    started.menus.learn.faults.remove_all.trigger()
    qtbot.waitUntil(lambda: not started.fault_sign.isVisible(), timeout=PATIENCE_MS)
    assert "fault on purpose" not in said(sent(started, TO_BOB))[0]


def test_a_full_queue_does_not_take_what_comes_too_much(started, switch, qtbot):
    switch(FaultKind.SLOW_HANDLER, BOB, 400)
    switch(FaultKind.FULL_QUEUE, BOB)
    network = started.workplace.bridge.network
    made = [network.send(started.workplace.designer, TO_BOB).result(PATIENCE_S) for _ in range(3)]
    assert network.settle(PATIENCE_S)
    told = [said(network.trace(send.id).result(PATIENCE_S))[0] for send in made]
    assert ["was full" in each for each in told] == [False, False, True]
