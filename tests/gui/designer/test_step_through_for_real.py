"""Step over real gateways and script hosts: what is let go runs, nothing else does, and the panel says what the network says."""

import random
from pathlib import Path

import pytest

from designer.panels.step_through.model import standing_lines, step_lines
from designer.panels.step_through.moves import Move
from gateway_core.api import (
    CommMode,
    DecisionKind,
    DeliveryStarted,
    EndpointKind,
    Fault,
    FaultKind,
    Identity,
    MessageCall,
    Network,
    Reason,
    RequestCall,
    Sent,
    save_lab,
    steps,
)
from tests.support.designer_lab import LAB

PATIENCE_MS = 10_000
SEND = "system.util.sendMessage('ACME', 'greet', {'who': 'all'}, scope='C')\n"


@pytest.fixture
def network():
    made = Network(LAB)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def heard(bridge):
    """All events so far."""
    events = []
    bridge.events.connect(events.extend)
    return events


@pytest.fixture
def step(parts, network, heard):
    """The step panel of a designer that may send, with two clients open."""
    for name, user in (("Packing 1", "bob"), ("Packing 2", "eve")):
        network.open_client(name, "plant-gw", "ACME", Identity(user)).result()
    network.set_comm_mode(parts.workplace.designer.session, CommMode.READ_WRITE).result()
    return parts.late.step


class StepHand:
    """Does what people do while they step, in an order that a seed says."""

    def __init__(self, parts, network, seed: int) -> None:
        self._parts = parts
        self._network = network
        self._random = random.Random(seed)
        self._opened = 2
        self.done: list[str] = []

    def do_something(self) -> str:
        """One of them; its name."""
        often = (self._next, self._next, self._next, self._next, self._back, self._send)
        seldom = (self._first, self._last, self._hold, self._release_one, self._release_all, self._close, self._open)
        act = self._random.choice((*often, *often, *seldom, self._fault, self._ask))
        self.done.append(act.__name__.strip("_"))
        act()
        return self.done[-1]

    def _move(self, move: Move) -> None:
        self._parts.late.step.presenter.move(move)

    def _next(self) -> None:
        self._move(Move.NEXT)

    def _back(self) -> None:
        self._move(Move.BACK)

    def _first(self) -> None:
        self._move(Move.FIRST)

    def _last(self) -> None:
        self._move(Move.LAST)

    def _hold(self) -> None:
        self._parts.stepping.toggle()

    def _release_one(self) -> None:
        self._parts.stepping.held.release_one()

    def _release_all(self) -> None:
        self._parts.stepping.held.release_all()

    def _send(self) -> None:
        name = self._random.choice(("greet", "fail", "missing"))
        self._network.send(self._parts.workplace.designer, MessageCall("ACME", name, scope="CG"))

    def _ask(self) -> None:
        self._network.send(self._parts.workplace.designer, RequestCall("ACME", "audit"))

    def _close(self) -> None:
        clients = [each for each in self._network.world().sessions if each.kind is EndpointKind.CLIENT]
        if clients:
            self._network.close_session(self._random.choice(clients).id).result()

    def _open(self) -> None:
        self._opened += 1
        self._network.open_client(f"Packing {self._opened}", "plant-gw", "ACME", Identity("bob")).result()

    def _fault(self) -> None:
        slow = Fault(FaultKind.SLOW_HANDLER, "", 0.1, "greet")
        failing = Fault(FaultKind.HANDLER_ERROR, "", 0.0, "greet")
        self._network.set_faults(self._random.choice(([], [slow], [failing]))).result()


def agrees(parts, network) -> bool:
    """Whether the panel says of its send what the network says now, and the bar how many wait."""
    step, stepping = parts.late.step, parts.stepping
    bar_says = "" if stepping.held.bar is None or stepping.held.bar.isHidden() else stepping.held.bar.text.text()
    count = network.held_back().result()
    words = {0: "none waits", 1: "1 waits"}.get(count, f"{count} wait.")
    if stepping.is_holding and words not in bar_says:
        return False
    walk = step.presenter.walk
    if walk is None:
        return True
    trace = network.trace(walk.trace.send.id).result()
    view = step.view
    return (
        walk.trace == trace
        and walk.steps == steps(trace, network.in_front_of(trace.send.id).result())
        and tuple(view.step_model.rows) == step_lines(walk, shows_coming=False)
        and tuple(view.standing_model.rows) == standing_lines(walk)
    )


@pytest.mark.parametrize("seed", [11, 23, 37])
def test_panel_and_network_agree_whatever_is_done_in_whatever_order(parts, network, step, heard, seed, qtbot) -> None:
    hand = StepHand(parts, network, seed)
    parts.stepping.toggle()
    qtbot.waitUntil(lambda: parts.stepping.is_holding)
    for _ in range(60):
        hand.do_something()
        qtbot.wait(30)  # the window hears of it
        qtbot.waitUntil(lambda: agrees(parts, network), timeout=PATIENCE_MS)
    network.set_faults([]).result()
    network.hold(False).result()
    qtbot.waitUntil(lambda: agrees(parts, network) and not parts.stepping.is_holding, timeout=PATIENCE_MS)
    assert step.presenter.walk is not None, hand.done


def test_moving_runs_nothing_and_sends_nothing(parts, network, step, heard, qtbot) -> None:
    parts.stepping.toggle()
    qtbot.waitUntil(lambda: parts.stepping.is_holding)
    network.send(parts.workplace.designer, MessageCall("ACME", "greet", scope="C")).result()
    qtbot.waitUntil(lambda: step.presenter.walk is not None)
    network.hold(False).result()
    qtbot.waitUntil(lambda: ends(step) == 2, timeout=PATIENCE_MS)
    ids = len(network.sends().result())
    for _ in range(2):
        while not step.presenter.walk.is_last:
            step.presenter.move(Move.NEXT)
        while not step.presenter.walk.is_first:
            step.presenter.move(Move.BACK)
    assert network.settle(10)
    qtbot.wait(50)
    assert len([event for event in heard if isinstance(event, DeliveryStarted)]) == 2
    assert len([event for event in heard if isinstance(event, Sent)]) == 1
    assert len(network.sends().result()) == ids


def ends(step) -> int:
    return [each.decision.kind for each in step.presenter.walk.steps].count(DecisionKind.END)


def test_a_request_that_is_let_go_begins_ends_and_is_answered_step_by_step(parts, network, step, qtbot) -> None:
    parts.stepping.toggle()
    qtbot.waitUntil(lambda: parts.stepping.is_holding)
    network.send(parts.workplace.designer, RequestCall("ACME", "audit"))
    qtbot.waitUntil(lambda: step.presenter.walk is not None)
    while step.presenter.walk.open_delivery is None:
        step.presenter.move(Move.NEXT)
    assert step.view.next.text().strip() == "Release"
    step.presenter.move(Move.NEXT)
    for kind in (DecisionKind.START, DecisionKind.END, DecisionKind.ANSWER):
        qtbot.waitUntil(lambda kind=kind: step.presenter.walk.present.decision.kind is kind, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: step.presenter.walk.open_delivery is None, timeout=PATIENCE_MS)
        if kind is not DecisionKind.ANSWER:
            step.presenter.move(Move.NEXT)
    assert step.view.card.sentence.text() == "The sender got the answer None."


def test_the_first_handler_prints_when_it_is_let_go_and_the_second_has_not_run(program, tmp_path: Path, qtbot) -> None:
    lab = tmp_path / "data" / "labs" / "mine"
    save_lab(LAB, lab)
    assert program.start(lab)
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 2, timeout=PATIENCE_MS)
    parts = program.run.parts
    parts.comm.switch(CommMode.READ_WRITE)
    qtbot.waitUntil(lambda: parts.comm.mode is CommMode.READ_WRITE, timeout=PATIENCE_MS)
    parts.menus.toolbar.widgetForAction(parts.menus.learn.step.hold).click()
    qtbot.waitUntil(lambda: parts.stepping.is_holding, timeout=PATIENCE_MS)
    parts.editors.console.editor.set_text(SEND)
    parts.commands.run()
    step = parts.late.step
    qtbot.waitUntil(lambda: step.presenter.walk is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "2 wait" in parts.stepping.held.bar.text.text(), timeout=PATIENCE_MS)
    while step.view.next.text().strip() != "Release":
        step.view.next.click()
    step.view.next.click()
    qtbot.waitUntil(lambda: step.presenter.walk.present.decision.kind is DecisionKind.START, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: outputs(step) == {"Packing 1": "hello from all\n"}, timeout=PATIENCE_MS)
    reasons = {each.endpoint.name: each.reason for each in step.presenter.walk.trace.verdicts if each.selected}
    assert reasons == {"Packing 1": Reason.DONE, "Packing 2": Reason.QUEUED}
    assert "1 waits" in parts.stepping.held.bar.text.text()
    parts.stepping.held.bar.stop.click()
    qtbot.waitUntil(lambda: set(outputs(step)) == {"Packing 1", "Packing 2"}, timeout=PATIENCE_MS)


def outputs(step) -> dict[str, str]:
    """What the handlers have printed, by client."""
    deliveries = (each.delivery for each in step.presenter.walk.trace.verdicts if each.delivery)
    return {delivery.endpoint.name: delivery.output for delivery in deliveries if delivery.output}
