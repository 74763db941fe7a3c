"""Anything is edited in the real designer, with messages sent in between: what was sent, what was predicted and what the
lab on the disk says by itself are the same.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from gateway_core.api import (
    CommMode,
    Endpoint,
    EndpointKind,
    Filters,
    Lab,
    MessageCall,
    Network,
    Payload,
    Reason,
    RequestCall,
    Verdict,
    read_lab,
    save_lab,
)
from tests.support.designer_hand import DesignerHand
from tests.support.designer_lab import LAB

PATIENCE_MS = 10_000
LONG_S = 10
STEPS = 25
# What becomes of a delivery that was only queued when it was predicted.
_ENDS = (Reason.QUEUED, Reason.RUNNING, Reason.DONE, Reason.FAILED, Reason.STOPPED, Reason.SESSION_CLOSED)
Call = MessageCall | RequestCall
Judged = list[tuple[EndpointKind, str, bool, Reason]]


@pytest.fixture
def started(program, tmp_path: Path, qtbot):
    own = tmp_path / "data" / "labs" / "mine"
    save_lab(LAB, own)
    assert program.start(own)
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 2, timeout=PATIENCE_MS)
    parts = program.run.parts
    parts.comm.switch(CommMode.READ_WRITE)
    qtbot.waitUntil(lambda: parts.comm.mode is CommMode.READ_WRITE, timeout=PATIENCE_MS)
    return program


class EditingHand(DesignerHand):
    """Edits the lab in every way that the tree has, and takes edits back."""

    def step(self) -> None:
        edits = [self.duplicate, self.delete, self.rename, self.drop, self.add]
        steps = (*edits * 2, self.undo, self.undo, self.redo, self.travel, self.switch_handler)
        self._chance.choice(steps)()
        QCoreApplication.processEvents()

    def call(self) -> Call:
        """A call that mostly names what is there."""
        chance, lab = self._chance, self.lab
        projects = [project for gateway in lab.gateways for project in gateway.projects.values()]
        handlers = [name for project in projects for name in (*project.client_handlers, *project.gateway_handlers)]
        project = chance.choice([*(each.name for each in projects), "nothing"])
        handler = chance.choice([*handlers, "nothing"])
        gateways = [gateway.name for gateway in lab.gateways]
        if chance.random() < 0.2:
            return RequestCall(
                project, handler, Payload("{}"), remote_server=chance.choice(["", *gateways]), timeout_s=5
            )
        users = ["", "", *(user.name for user in lab.users), *(client.user for client in lab.clients)]
        roles = ["", "", *(role for user in lab.users for role in user.roles)]
        hosts = ["", "", *(client.host for client in lab.clients)]
        filters = Filters("", chance.choice(users), chance.choice(roles), chance.choice(hosts))
        servers = tuple(chance.sample(gateways, chance.randint(1, len(gateways)))) if chance.random() < 0.3 else ()
        return MessageCall(project, handler, Payload("{}"), chance.choice(["", "C", "G", "CG"]), filters, servers)


def judged(verdicts: tuple[Verdict, ...]) -> Judged:
    """Each endpoint with its verdict; how far a delivery has come by now does not matter."""
    return [
        (each.endpoint.kind, each.endpoint.name, each.selected, Reason.QUEUED if each.reason in _ENDS else each.reason)
        for each in verdicts
    ]


def from_disk(path: Path, running: Network, call: Call) -> tuple[Lab, Judged]:
    """The lab that the folder has, and what a network made of it says, with the same people at it."""
    reading = read_lab(path)
    assert reading.lab is not None, reading.findings
    fresh = Network(reading.lab)
    fresh.start()
    try:
        designer = fresh.open_designer(comm_mode=CommMode.READ_WRITE).result(LONG_S)
        for session in running.world().sessions:
            if session.kind is EndpointKind.CLIENT:
                fresh.open_client(session.name, session.gateway, session.project, session.identity).result(LONG_S)
        return reading.lab, judged(fresh.predict(call, designer.endpoint))
    finally:
        fresh.stop()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_real_send_does_what_was_predicted_and_what_the_folder_says(started, seed: int, qtbot) -> None:
    run = started.run
    hand = EditingHand(run.parts, run._watch.folder, seed)
    first, network, designer = hand.lab, run.network, run.parts.workplace.designer
    for _ in range(STEPS):
        hand.step()
        network.replace_lab(hand.lab).result(LONG_S)  # the edit's own one is before it
        call = hand.call()
        predicted = judged(network.predict(call, designer))
        lab, said_by_folder = from_disk(run.source.path, network, call)
        assert lab == hand.lab, hand.told()
        assert predicted == said_by_folder, f"{hand.told()}\n{call}"
        assert judged(sent(network, designer, call)) == predicted, f"{hand.told()}\n{call}"
    while run.parts.workplace.edits.document.undo_names:
        hand.undo()
    assert hand.lab == first
    assert read_lab(run.source.path).lab == first


def sent(network: Network, designer: Endpoint, call: Call) -> tuple[Verdict, ...]:
    """The verdicts of a real send."""
    send = network.send(designer, call).result(LONG_S)
    assert network.settle(LONG_S)
    return network.trace(send.id).result(LONG_S).verdicts
