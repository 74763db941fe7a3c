"""The Send form with real gateways and script hosts: what is sent arrives, answers come back, rows run and stop."""

import sys
from collections.abc import Iterator
from itertools import pairwise
from time import monotonic, sleep

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from designer.app import SWITCH_S
from designer.window.tabs.send_tab import SendTab
from gateway_core.api import CommMode, Place, PlaceKind, SavedSend, save_lab
from tests.support.designer_lab import LAB
from tests.support.own_time import own_seconds

PATIENCE_MS = 20_000
GREET = "system.util.sendMessage(project='ACME', messageHandler='greet', payload={'who': '{{n}}'}, user='bob')\n"


@pytest.fixture
def started(program, tmp_path, qtbot):
    own = tmp_path / "data" / "labs" / "own"
    save_lab(LAB, own)
    assert program.start(own)
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 2, timeout=PATIENCE_MS)
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


@pytest.fixture
def may_send(parts, qtbot) -> None:
    parts.comm.switch(CommMode.READ_WRITE)
    qtbot.waitUntil(lambda: parts.comm.mode is CommMode.READ_WRITE, timeout=PATIENCE_MS)


def show(tab, code: str, **more) -> None:
    tab.form.show(SavedSend(code, **more))


def send(tab, qtbot, times: int = 1, pause_ms: int = 0) -> None:
    tab.view.sending.times.setValue(times)
    tab.view.sending.pause.setValue(pause_ms)
    QTest.mouseClick(tab.view.sending.send, Qt.MouseButton.LeftButton)


def sent(tab, qtbot) -> None:
    qtbot.waitUntil(lambda: not tab.form.sending.row.is_busy, timeout=PATIENCE_MS)


def output(tab) -> str:
    tab.view.code.result.output.flush()
    return tab.view.code.result.output.toPlainText()


def status(tab) -> str:
    return tab.view.code.result.status.text()


@pytest.mark.usefixtures("may_send")
def test_m13_a_message_is_sent_its_receipts_are_shown_and_its_row_is_chosen(parts, tab, qtbot) -> None:
    show(tab, GREET)
    send(tab, qtbot)
    sent(tab, qtbot)
    assert output(tab).count("sendStatus=SENT") == 1
    assert "receipts: 1" in status(tab)
    qtbot.waitUntil(lambda: parts.panels.message_log.table.currentIndex().row() == 0, timeout=PATIENCE_MS)
    detail = parts.late.verdicts.view.detail
    qtbot.waitUntil(lambda: detail.text_of("output") == "hello from 1", timeout=PATIENCE_MS)


@pytest.mark.usefixtures("may_send")
def test_r4_the_answer_of_a_request_is_shown_as_a_tree(parts, tab, qtbot) -> None:
    edits = parts.workplace.edits
    parts.opener.open_at(gateway_handler("audit"), 1)
    parts.editors.current.editor.set_text("return {'total': payload['a'] + 1, 'line': u'4'}")
    parts.commands.save()
    assert not edits.document.is_dirty
    parts.sends.open()
    show(tab, "system.util.sendRequest(project='ACME', messageHandler='audit', payload={'a': 41})\n")
    send(tab, qtbot)
    sent(tab, qtbot)
    answer = tab.view.code.result.answer
    assert answer.isVisible()
    assert answer.model().rowCount() == 2
    assert "{'total': 42, 'line': u'4'}" in output(tab)


def gateway_handler(name: str) -> Place:
    return Place(PlaceKind.GATEWAY_HANDLER, "plant-gw", "ACME", name)


def test_m22_a_blocked_send_offers_the_switch_and_sends_again(parts, tab, qtbot) -> None:
    show(tab, GREET)
    send(tab, qtbot)
    sent(tab, qtbot)
    assert "GatewayException" in status(tab)
    qtbot.waitUntil(lambda: parts.notices.message is not None, timeout=PATIENCE_MS)
    parts.bar.action_requested.emit(parts.notices.message)
    qtbot.waitUntil(lambda: parts.comm.mode is CommMode.READ_WRITE, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: parts.notices.message is not None, timeout=PATIENCE_MS)
    parts.bar.action_requested.emit(parts.notices.message)
    qtbot.waitUntil(lambda: "sendStatus=SENT" in output(tab), timeout=PATIENCE_MS)
    assert parts.editors.current is tab


@pytest.mark.usefixtures("may_send")
def test_an_error_is_told_in_plain_words_with_its_line(tab, qtbot) -> None:
    show(tab, "x = 1\nsystem.util.sendMessage('ACME', 'greet', {'a': x.foo})\n")
    send(tab, qtbot)
    sent(tab, qtbot)
    assert "AttributeError in line 2" in status(tab)
    assert tab.editor.error_line == 2


def test_c1_a_client_sends_whatever_the_designer_s_comm_mode_is(parts, tab, qtbot) -> None:
    show(tab, GREET, sender="client:Packing 2")
    send(tab, qtbot)
    sent(tab, qtbot)
    assert "sendStatus=SENT" in output(tab)
    qtbot.waitUntil(lambda: parts.late.verdicts.view.detail.text_of("output") == "hello from 1", timeout=PATIENCE_MS)


@pytest.mark.usefixtures("may_send")
def test_a_row_of_sends_counts_and_numbers_each(parts, tab, qtbot) -> None:
    show(tab, GREET)
    send(tab, qtbot, times=20)
    sent(tab, qtbot)
    assert "20 of 20 sent, 0 failed" in status(tab)
    assert output(tab).count("sendStatus=SENT") == 20
    qtbot.waitUntil(lambda: parts.late.verdicts.view.detail.text_of("output") == "hello from 20", timeout=PATIENCE_MS)


@pytest.mark.usefixtures("may_send")
def test_a_row_keeps_its_interval_shows_its_progress_and_stops(tab, qtbot) -> None:
    show(tab, GREET)
    begun = monotonic()
    send(tab, qtbot, times=1_000, pause_ms=100)
    qtbot.waitUntil(lambda: tab.form.sending.row.done >= 3, timeout=PATIENCE_MS)
    assert monotonic() - begun >= 0.2
    assert tab.view.code.result.progress.isVisible()
    QTest.mouseClick(tab.view.sending.stop, Qt.MouseButton.LeftButton)
    assert not tab.form.sending.row.is_busy
    assert "of 1000 sent" in status(tab)
    assert "stopped" in status(tab)
    done = tab.form.sending.row.done
    qtbot.wait(300)
    assert tab.form.sending.row.done == done


@pytest.mark.usefixtures("may_send")
def test_a_row_ends_with_the_first_failure_unless_it_is_to_go_on(tab, qtbot) -> None:
    show(tab, "system.util.sendMessage('ACME', 'greet', {'a': 1 / (3 - {{n}})})\n")
    send(tab, qtbot, times=5)
    sent(tab, qtbot)
    assert "3 of 5 sent, 1 failed; stopped at the first failure" in status(tab)
    tab.view.sending.stops.setChecked(False)
    send(tab, qtbot, times=5)
    sent(tab, qtbot)
    assert "5 of 5 sent, 1 failed" in status(tab)


@pytest.mark.usefixtures("may_send")
def test_a_change_of_the_comm_mode_ends_a_row(parts, tab, qtbot) -> None:
    show(tab, GREET)
    send(tab, qtbot, times=1_000, pause_ms=50)
    qtbot.waitUntil(lambda: tab.form.sending.row.done >= 1, timeout=PATIENCE_MS)
    parts.comm.switch(CommMode.READ_ONLY)
    sent(tab, qtbot)
    assert "can't send any more" in status(tab)


def test_a_script_that_never_ends_is_stopped_and_the_next_send_goes_out(parts, tab, may_send, qtbot) -> None:
    show(tab, "while True:\n    pass\nsystem.util.sendMessage('ACME', 'greet')\n")
    send(tab, qtbot)
    qtbot.waitUntil(lambda: tab.form.sending.state.can_stop, timeout=PATIENCE_MS)
    parts.commands.stop()
    sent(tab, qtbot)
    show(tab, GREET)
    send(tab, qtbot)
    sent(tab, qtbot)
    assert "sendStatus=SENT" in output(tab)


@pytest.mark.usefixtures("may_send")
def test_closing_the_window_in_the_middle_of_a_row_ends_it(started, tab, qtbot) -> None:
    show(tab, GREET)
    send(tab, qtbot, times=1_000, pause_ms=20)
    qtbot.waitUntil(lambda: tab.form.sending.row.done >= 1, timeout=PATIENCE_MS)
    assert started.run.window.close()
    assert started.run is None


def test_a_new_form_comes_back_with_the_next_start(started, tab, tmp_path, qtbot) -> None:
    show(tab, GREET, variables=(("who", "bob"),))
    own = started.run.source.path
    assert started.run.window.close()
    assert started.start(own)
    parts = started.run.parts
    parts.sends.open()
    assert parts.editors.current.form.contents() == SavedSend(GREET, variables=(("who", "bob"),))


@pytest.fixture
def quick_threads() -> Iterator[None]:
    """Threads change as often as in the program."""
    before_s = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    yield
    sys.setswitchinterval(before_s)


@pytest.mark.usefixtures("may_send", "quick_threads")
def test_a_row_without_an_interval_waits_for_no_window_and_keeps_order_and_count(parts, tab, qtbot) -> None:
    times = 400
    network = parts.workplace.bridge.network
    show(tab, GREET)
    send(tab, qtbot, times=times)
    qtbot.waitUntil(lambda: tab.form.sending.row.done > 0, timeout=PATIENCE_MS)
    before = network.sends(limit=1).result(10)[0].id
    until_s = monotonic() + PATIENCE_MS / 1000
    while network.sends(limit=1).result(10)[0].id < before + 20 and monotonic() < until_s:
        sleep(0.01)  # the window does nothing meanwhile
    assert network.sends(limit=1).result(10)[0].id >= before + 20
    sent(tab, qtbot)
    assert f"{times} of {times} sent, 0 failed" in status(tab)
    log = parts.panels.message_log
    qtbot.waitUntil(lambda: log.model.rowCount() == times, timeout=PATIENCE_MS)
    payloads = [each.call.payload.to_python2() for each in network.sends(limit=times).result(10)]
    assert payloads == [f"{{'who': '{number}'}}" for number in range(1, times + 1)]
    assert output(tab).count("sendStatus=SENT") == times


@pytest.mark.usefixtures("may_send", "quick_threads")
def test_a_quick_row_leaves_the_window_free_and_ends_at_once_when_it_is_stopped(tab, qtbot) -> None:
    show(tab, GREET)
    ticks: list[float] = []
    clock = QTimer()
    clock.timeout.connect(lambda: ticks.append(own_seconds()))
    clock.start(10)
    send(tab, qtbot, times=100_000)
    qtbot.waitUntil(lambda: tab.form.sending.row.done >= 200, timeout=PATIENCE_MS)
    longest_s = max(later - earlier for earlier, later in pairwise(ticks))
    asked = own_seconds()
    QTest.mouseClick(tab.view.sending.stop, Qt.MouseButton.LeftButton)
    assert own_seconds() - asked < 0.2
    assert not tab.form.sending.row.is_busy
    qtbot.wait(200)
    network = tab.form._workplace.bridge.network
    count = network.sends(limit=1).result(10)[0].id
    assert count - tab.form.sending.row.done <= 1  # one may just have begun
    qtbot.wait(200)
    assert network.sends(limit=1).result(10)[0].id == count
    assert longest_s < 0.5
