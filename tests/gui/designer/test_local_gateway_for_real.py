"""The local gateway is renamed, or another one takes its place, while the designer stands on it (A3)."""

import pytest

from designer.document.gateway_edits import move_gateway, rename_gateway
from tests.support.designer_lab import LAB

PATIENCE_MS = 10_000
NAME = "print system.tag.read('[System]Gateway/SystemName').value"


@pytest.fixture
def started(start_sending):
    """The program with a lab of the user's own, its two presets launched, and a designer that may send."""
    return start_sending(LAB)


def wait_for_print(program, expected: str, qtbot) -> None:
    """Run a script in the Script Console that prints where the designer stands, and wait for its output."""
    parts = program.run.parts
    parts.editors.show_console()
    console, output = parts.editors.console.console, parts.editors.console.view.output
    parts.editors.console.editor.set_text(NAME)
    console.run()
    qtbot.waitUntil(lambda: expected in output.toPlainText() and not console.state.is_busy, timeout=PATIENCE_MS)


def test_a_rename_of_the_local_gateway_tells_its_clients_and_the_designer_goes_on(started, qtbot) -> None:
    edits = started.run.parts.workplace.edits
    edits.apply(rename_gateway(edits.lab, "plant-gw", "north-gw"), "Rename gateway plant-gw to north-gw")
    bars = [window.bar for window in started.run.clients.windows]
    qtbot.waitUntil(lambda: all(bar.message is not None for bar in bars), timeout=PATIENCE_MS)
    assert {bar.message.text for bar in bars} == {
        "This client was closed. The gateway plant-gw is not in the lab any more, because the lab was edited."
    }
    wait_for_print(started, "north-gw", qtbot)
    started.run.parts.launcher.open_preset("Packing 1")
    clients = started.run.clients
    qtbot.waitUntil(
        lambda: [each.gateway for each in clients.sessions] == ["plant-gw", "north-gw"], timeout=PATIENCE_MS
    )


def test_the_designer_runs_on_the_gateway_that_was_put_first(started, qtbot) -> None:
    wait_for_print(started, "plant-gw", qtbot)
    edits = started.run.parts.workplace.edits
    edits.apply(move_gateway(edits.lab, "agent-8088", 0), "Move gateway agent-8088")
    wait_for_print(started, "agent-8088", qtbot)
    started.run.parts.commands.undo_lab_change()
    assert started.run.parts.workplace.edits.lab.local_gateway.name == "plant-gw"
