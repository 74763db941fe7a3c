"""Messages in the whole program with real gateways and script hosts: found, sent again, exported, there after a restart."""

import json

import pytest

from designer.panels.message_log.table import HANDLER, OUTCOME
from tests.support.designer_lab import LAB

PATIENCE_MS = 15_000
SCRIPT = """
payload = {'order': {'id': 5L, 'text': u'Gr\\xfc\\xdfe'}, 'rows': system.dataset.toDataSet(['n'], [[1], [2]])}
system.util.sendMessage('ACME', 'greet', payload, user='bob')
system.util.sendMessage('ACME', 'fail', {'n': 1}, user='bob')
"""


@pytest.fixture
def started(start_sending, qtbot):
    """The program with a lab of the user's own, both clients open, allowed to send; two messages are in the log."""
    program = start_sending(LAB)
    workplace = program.run.parts.workplace
    workplace.bridge.network.run_script(workplace.designer, SCRIPT, "test").result(5)
    qtbot.waitUntil(lambda: outcomes(program) == ["✔ handled", "✖ failed"], timeout=PATIENCE_MS)
    return program


def log_of(program):
    return program.run.parts.panels.message_log


def outcomes(program) -> list[str]:
    model = log_of(program).model
    return [model.text(key, OUTCOME) for key in model.rows]


def handlers(program) -> list[str]:
    model = log_of(program).model
    return [model.text(key, HANDLER) for key in model.rows]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("outcome:failed", ["fail"]),
        ("payload.order.id:5", ["greet"]),
        ("Grüße", ["greet"]),
        ("error:ValueError", ["fail"]),
        ('client:"Packing 1" and not handler:fail', ["greet"]),
        ("output:hello or payload.n:1", ["greet", "fail"]),
        ("time:today from:designer duration:>=0 user:bob", ["greet", "fail"]),
    ],
)
def test_every_message_is_found_by_what_was_in_it_and_what_became_of_it(started, text, found, qtbot) -> None:
    log_of(started).line.edit.show_text(text)
    qtbot.waitUntil(lambda: handlers(started) == found, timeout=PATIENCE_MS)


def test_a_message_that_is_sent_again_is_the_same_message(started, qtbot) -> None:
    parts = started.run.parts
    log_of(started).table.choose_row(0)
    parts.messages.send_again()
    qtbot.waitUntil(lambda: handlers(started) == ["greet", "fail", "greet"], timeout=PATIENCE_MS)
    first, again = (
        parts.workplace.bridge.network.trace(number).result(5).send for number in parts.message_log.ids.all[::2]
    )
    assert again.call == first.call


@pytest.mark.parametrize("position", [0, 1, 2, 3])
def test_messages_are_exported_in_every_form(started, answers, tmp_path, position, qtbot) -> None:
    parts = started.run.parts
    answers.file = tmp_path / "messages.out"
    parts.messages.export()
    dialog = parts.messages.export_dialog
    dialog.form.setCurrentIndex(position)
    dialog.start.click()
    qtbot.waitUntil(answers.file.exists, timeout=PATIENCE_MS)
    text = answers.file.read_text("utf-8-sig")
    assert "greet" in text
    assert "ValueError" in text or position == 2
    if position == 1:
        assert [json.loads(line)["handler"] for line in text.splitlines()] == ["greet", "fail"]


def test_the_ending_of_an_export_s_name_tells_its_form_which_is_remembered(started, answers, tmp_path, qtbot) -> None:
    parts = started.run.parts
    answers.file = tmp_path / "messages.csv"
    parts.messages.export()
    dialog = parts.messages.export_dialog
    dialog.form.setCurrentIndex(1)
    assert dialog.chosen_form.value == "jsonl"
    with qtbot.waitSignal(dialog.finished, timeout=PATIENCE_MS):
        dialog.start.click()
    assert not answers.file.read_text("utf-8-sig").startswith("{")
    parts.messages.export()
    assert parts.messages.export_dialog.chosen_form.value == "csv"
    parts.messages.export_dialog.close()


def test_messages_are_there_after_a_restart_with_their_verdicts(started, tmp_path, qtbot) -> None:
    started.run.window.close()
    qtbot.waitUntil(lambda: started.run is None or not started.run.window.isVisible(), timeout=PATIENCE_MS)
    assert started.start(tmp_path / "data" / "labs" / "mine")
    qtbot.waitUntil(lambda: handlers(started) == ["greet", "fail"], timeout=PATIENCE_MS)
    assert outcomes(started) == ["✔ handled", "✖ failed"]
    log_of(started).table.choose_row(1)
    verdicts = started.run.parts.late.verdicts.view
    qtbot.waitUntil(lambda: "fail" in verdicts._headline.text() and bool(verdicts.model.rows), timeout=PATIENCE_MS)
    assert verdicts.model.rows[0].name == "Packing 1"
