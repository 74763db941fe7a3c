"""What if over real gateways and script hosts: what is supposed first is what happens when it is really so."""

import pytest

from designer.panels.what_if.fields import ArgumentEdit
from designer.panels.what_if.model import Part
from designer.panels.what_if.table import CellEdit
from gateway_core.api import Argument, CommMode, Identity, Network
from tests.support.designer_lab import LAB

PATIENCE_MS = 10_000
SEND = "system.util.sendMessage('ACME', 'greet', {'who': 'all'}, hasRole='Operator')\n"


@pytest.fixture
def network():
    made = Network(LAB)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def clients(parts, network):
    """Two clients by name, and a designer that may send."""
    bob = network.open_client("Packing 1", "plant-gw", "ACME", Identity("bob", ("Operator",), "PACK-01")).result()
    eve = network.open_client("Packing 2", "plant-gw", "ACME", Identity("eve", ("Maintenance",), "PACK-02")).result()
    network.set_comm_mode(parts.workplace.designer.session, CommMode.READ_WRITE).result()
    return {"Packing 1": bob, "Packing 2": eve}


def send(parts, qtbot, text: str):
    """Run a script in the console; What If of the message that it has sent."""
    shown = len(parts.panels.message_log.model.rows)
    parts.editors.show_console()
    parts.editors.console.editor.set_text(text)
    parts.commands.run()
    qtbot.waitUntil(lambda: len(parts.panels.message_log.model.rows) > shown, timeout=PATIENCE_MS)
    view = parts.late.verdicts.view
    qtbot.waitUntil(lambda: f"#{shown + 1} " in view.headline_text, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(received(parts)), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not parts.editors.console.console.state.is_busy, timeout=PATIENCE_MS)
    return parts.what_ifs.received


def received(parts) -> set[str]:
    """Who was selected by the send that is shown."""
    return {line.name for line in parts.late.verdicts.view.model.rows if line.selected}


def supposed(what_if) -> set[str]:
    """Who would be selected."""
    return {line.name for line in what_if.view.model.rows if line.after.shape in "✔✖"}


def test_a_supposed_role_gives_the_verdicts_of_the_role_that_is_really_given(parts, network, clients, qtbot) -> None:
    what_if = send(parts, qtbot, SEND)
    assert received(parts) == {"Packing 1"}
    what_if.switch(on=True)
    what_if.view.cell_edited.emit(CellEdit(clients["Packing 2"].id, Part.ROLES, "Operator"))
    what_if.view.cell_edited.emit(CellEdit(clients["Packing 1"].id, Part.ROLES, "Shift A"))
    expected = supposed(what_if)
    assert expected == {"Packing 2"}
    assert network.world().session(clients["Packing 2"].id).identity.roles == ("Maintenance",)
    for name, roles in (("Packing 1", ("Shift A",)), ("Packing 2", ("Operator",))):
        session = clients[name]
        network.change_identity(session.id, Identity(session.identity.user, roles, session.identity.host)).result()
    send(parts, qtbot, SEND)
    assert received(parts) == expected


def test_the_changed_call_put_into_the_console_selects_whom_it_was_supposed_to(parts, network, clients, qtbot) -> None:
    what_if = send(parts, qtbot, SEND)
    what_if.switch(on=True)
    what_if.view.argument_edited.emit(ArgumentEdit(Argument.ROLE, ""))
    what_if.view.argument_edited.emit(ArgumentEdit(Argument.HOST, "PACK-02"))
    expected = supposed(what_if)
    assert expected == {"Packing 2"}
    what_if.presenter.put_into_console()
    assert "'who'" in parts.editors.console.editor.text()
    send(parts, qtbot, parts.editors.console.editor.text())
    assert received(parts) == expected
