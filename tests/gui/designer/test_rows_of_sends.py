"""Rows of sends with real script hosts while the world changes: clients lost, tabs and labs closed, Stop at any moment."""

import signal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.window.tabs.send_tab import SEND_KEY, SendTab
from gateway_core.api import CommMode, SavedSend, read_lab, save_lab
from tests.support.designer_lab import LAB

PATIENCE_MS = 20_000
GREET = "system.util.sendMessage(project='ACME', messageHandler='greet', payload={'who': '{{n}}'}, user='bob')\n"
FOR_EVER = "while True:\n    pass\nsystem.util.sendMessage('ACME', 'greet')\n"


@pytest.fixture
def started(program, tmp_path, qtbot):
    own = tmp_path / "data" / "labs" / "own"
    save_lab(LAB, own)
    assert program.start(own)
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 2, timeout=PATIENCE_MS)
    parts = program.run.parts
    parts.comm.switch(CommMode.READ_WRITE)
    qtbot.waitUntil(lambda: parts.comm.mode is CommMode.READ_WRITE, timeout=PATIENCE_MS)
    return program


@pytest.fixture
def parts(started):
    return started.run.parts


@pytest.fixture
def tab(parts) -> SendTab:
    parts.sends.open()
    found = parts.editors.current
    assert isinstance(found, SendTab)
    return found


def send(tab, code: str, times: int = 1, sender: str = "designer") -> None:
    tab.form.show(SavedSend(code, sender))
    tab.view.sending.times.setValue(times)
    tab.view.sending.pause.setValue(0)
    QTest.mouseClick(tab.view.sending.send, Qt.MouseButton.LeftButton)


def sent(tab, qtbot) -> None:
    qtbot.waitUntil(lambda: not tab.form.sending.row.is_busy, timeout=PATIENCE_MS)


def status(tab) -> str:
    return tab.view.code.result.status.text()


def test_a_send_after_one_that_was_stopped_before_it_began_runs_by_itself(tab, qtbot) -> None:
    for _ in range(3):
        send(tab, FOR_EVER)
        tab.form.sending.stop()
    send(tab, GREET)
    sent(tab, qtbot)
    assert "receipts: 1" in status(tab)


def test_handlers_that_raise_are_no_failure_of_the_row(parts, tab, qtbot) -> None:
    send(tab, GREET.replace("greet", "fail"), times=10)
    sent(tab, qtbot)
    assert "10 of 10 sent, 0 failed" in status(tab)
    log = parts.panels.message_log.model
    qtbot.waitUntil(lambda: len(log.rows) == 10, timeout=PATIENCE_MS)


def test_requests_that_nobody_answers_in_time_are_failures_that_a_row_can_go_on_after(parts, tab, qtbot) -> None:
    parts.panels.browser.choose("gateway/plant-gw/ACME/gateway/message/audit")
    parts.commands.open_chosen()
    parts.editors.current.editor.set_text("import time\ntime.sleep(0.6)")
    parts.commands.save()
    parts.sends.open()
    tab.view.sending.stops.setChecked(False)
    send(tab, "system.util.sendRequest(project='ACME', messageHandler='audit', timeoutSec=0.1)\n", times=3)
    sent(tab, qtbot)
    assert "3 of 3 sent, 3 failed" in status(tab)


def test_a_client_that_is_closed_in_the_middle_of_its_row_ends_it_with_a_sentence(started, tab, qtbot) -> None:
    send(tab, GREET, 1_000, "client:Packing 1")
    qtbot.waitUntil(lambda: tab.form.sending.row.done >= 2, timeout=PATIENCE_MS)
    started.run.clients.windows[0].close()
    sent(tab, qtbot)
    assert "of 1000 sent" in status(tab)
    assert "stopped, because Packing 1 can't send any more" in status(tab)
    send(tab, GREET, 1, "client:Packing 1")
    assert "The client Packing 1 is not open" in status(tab)


def test_a_script_host_that_dies_in_the_middle_of_a_row_is_told_and_the_next_row_runs(tab, qtbot) -> None:
    send(tab, GREET, times=3)
    sent(tab, qtbot)
    send(tab, f"import os\nif {{{{n}}}} == 2:\n    os.kill(os.getpid(), {int(signal.SIGKILL)})\n{GREET}", times=5)
    sent(tab, qtbot)
    assert "1 failed; stopped at the first failure" in status(tab)
    send(tab, GREET, times=3)
    sent(tab, qtbot)
    assert "3 of 3 sent, 0 failed" in status(tab)


def test_a_tab_that_is_closed_in_the_middle_of_a_row_ends_it(parts, tab, qtbot) -> None:
    network = parts.workplace.bridge.network
    send(tab, GREET, times=1_000)
    qtbot.waitUntil(lambda: tab.form.sending.row.done >= 2, timeout=PATIENCE_MS)
    assert parts.editors.close(tab)
    assert SEND_KEY not in [each.key for each in parts.editors.all()]
    assert network.settle(PATIENCE_MS / 1000)  # one may just have begun
    last = network.sends(limit=1).result(10)[0].id
    qtbot.wait(200)
    assert network.sends(limit=1).result(10)[0].id == last
    parts.sends.open()
    again = parts.editors.current
    send(again, GREET)
    sent(again, qtbot)
    assert "receipts: 1" in status(again)


@pytest.mark.parametrize("waits_for", [0, 3])
def test_a_lab_that_is_opened_again_in_the_middle_of_a_row_starts_afresh(started, tab, qtbot, waits_for: int) -> None:
    own = started.run.source.path
    send(tab, GREET, times=1_000)
    qtbot.waitUntil(lambda: tab.form.sending.row.done >= waits_for, timeout=PATIENCE_MS)
    assert started.run.window.close()
    assert read_lab(own).lab == LAB
    assert started.start(own)
    qtbot.waitUntil(lambda: len(started.run.clients.windows) == 2, timeout=PATIENCE_MS)
