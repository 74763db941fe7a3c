"""What was sent is found again after the program was closed: its row, its verdicts, by a filter."""

from designer.panels.message_log.table import HANDLER, NUMBER, OUTCOME
from gateway_core.api import Identity, MessageCall, Payload, Reason

PATIENCE_MS = 15_000
TEXT = Payload('{"greeting": "good morning"}')


def send(program, handler: str) -> None:
    network = program.run.network
    client = network.open_client("Mine", "plant-gw", "ACME", Identity("bob")).result()
    network.send(client.endpoint, MessageCall("ACME", handler, TEXT, "C")).result()
    assert network.settle(10)


def restart(program) -> None:
    program.run.window.close()
    assert program.start(None)


def test_rows_and_verdicts_of_the_run_before_are_there_after_a_restart(program, qtbot) -> None:
    assert program.start(None)
    send(program, "testHandler")
    restart(program)
    panels = program.run.parts.panels
    model = panels.message_log.model
    qtbot.waitUntil(lambda: model.rowCount() == 1, timeout=PATIENCE_MS)
    assert [model.text(model.rows[0], column) for column in (NUMBER, HANDLER, OUTCOME)] == [
        "#1",
        "testHandler",
        "✔ handled",
    ]
    panels.message_log.table.choose_row(0)
    verdicts = program.run.parts.late.verdicts.view.model
    qtbot.waitUntil(lambda: bool(verdicts.rows), timeout=PATIENCE_MS)
    assert ("Mine", Reason.DONE) in [(line.name, line.reason) for line in verdicts.rows]


def test_a_filter_finds_a_payload_of_the_run_before(program, qtbot) -> None:
    assert program.start(None)
    send(program, "testHandler")
    send(program, "missing")
    restart(program)
    parts = program.run.parts
    model = parts.panels.message_log.model
    qtbot.waitUntil(lambda: model.rowCount() == 2, timeout=PATIENCE_MS)
    parts.message_log.filter.show_text('payload.greeting:"good*" and outcome:"no handler"')
    qtbot.waitUntil(lambda: model.rowCount() == 1, timeout=PATIENCE_MS)
    assert model.text(model.rows[0], HANDLER) == "missing"


def test_sends_after_a_restart_are_numbered_on(program, qtbot) -> None:
    assert program.start(None)
    send(program, "testHandler")
    restart(program)
    send(program, "testHandler")
    model = program.run.parts.panels.message_log.model
    qtbot.waitUntil(lambda: model.rowCount() == 2, timeout=PATIENCE_MS)
    assert [model.text(key, NUMBER) for key in model.rows] == ["#1", "#2"]
