"""The plant map in the whole program, with real gateways and script hosts."""

import pytest

from gateway_core.api import Filters, Identity, MessageCall, RequestCall
from tests.support.designer_lab import LAB

PATIENCE_MS = 15_000


@pytest.fixture
def started(start_sending, qtbot):
    """The program with both clients open, allowed to send, and the map in front."""
    program = start_sending(LAB)
    program.run.parts.map.show()
    qtbot.waitUntil(lambda: "Packing 2" in shown(program), timeout=PATIENCE_MS)
    return program


def the_map(program):
    return program.run.parts.late.plant_map.view.map


def shown(program) -> dict[str, str]:
    """Everybody on the map, and what the shown send means to each."""
    picture = the_map(program).picture
    marks = {key: picture.mark(key) for key in picture.nodes}
    return {node.name: marks[key].look.text if marks[key] else "" for key, node in picture.nodes.items()}


def send(program, call):
    parts = program.run.parts
    return parts.workplace.bridge.network.send(parts.workplace.designer, call).result(5)


@pytest.mark.parametrize(
    ("handler", "outcome"), [("greet", "✔ handled"), ("fail", "✖ failed"), ("none", "✖ no handler")]
)
def test_a_message_is_shown_as_it_really_went(started, handler, outcome, qtbot):
    send(started, MessageCall("ACME", handler, filters=Filters(user="bob")))
    qtbot.waitUntil(lambda: shown(started)["Packing 1"] == outcome, timeout=PATIENCE_MS)
    assert shown(started)["Packing 2"] == "– not selected"
    assert shown(started)["designer"] == "– not selected"


def test_a_request_to_a_gateway_that_is_down_ends_where_it_was_stopped(started, qtbot):
    parts = started.run.parts
    parts.workplace.bridge.network.set_gateway_online("agent-8088", online=False).result(5)
    made = send(started, RequestCall("ACME", "audit", remote_server="agent-8088"))
    view = parts.late.plant_map.view
    qtbot.waitUntil(lambda: view.choice.send is not None and view.choice.send.id == made.id, timeout=PATIENCE_MS)
    stopped = [trip.look.text for trip in view.choice.send.trips if trip.to_endpoint.name == "agent-8088"]
    assert stopped == ["✖ gateway down"]
    qtbot.waitUntil(lambda: the_map(started).picture.nodes["gateway:agent-8088"].state_word == "down")


def test_a_client_that_changes_its_user_or_goes_is_seen(started, qtbot):
    network = started.run.parts.workplace.bridge.network
    session = next(each for each in network.world().sessions if each.name == "Packing 2")
    network.change_identity(session.id, Identity("mia", ("Chief",), "PACK-09")).result(5)
    qtbot.waitUntil(lambda: the_map(started).picture.nodes[session.id].user == "mia", timeout=PATIENCE_MS)
    network.close_session(session.id).result(5)
    qtbot.waitUntil(lambda: "Packing 2" not in shown(started), timeout=PATIENCE_MS)
