"""The whole program with real gateways, script hosts and windows: what a newcomer does, and what may go wrong."""

import gc
import tempfile
import threading
import weakref
import zipfile
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from client.toolkit.dialogs.ask import UnsavedAnswer, ask_new_folder
from designer.panels.message_log.table import OUTCOME
from designer.panels.verdicts.detail_content import AGREES
from designer.panels.verdicts.table import VERDICT
from gateway_core.api import CommMode, Gateway, Lab, Reason, read_lab, save_lab
from resources.locator import sample_lab
from tests.support.designer_lab import LAB
from tests.support.heartbeat import Heartbeat

PATIENCE_MS = 10_000


@pytest.fixture
def own_lab(tmp_path: Path) -> Path:
    """A lab of the user's own, where scripts may run: below the program's folder of labs."""
    path = tmp_path / "data" / "labs" / "mine"
    save_lab(LAB, path)
    return path


@pytest.fixture
def around() -> tuple[set[str], set[threading.Thread]]:
    """The processes and threads of other tests."""
    return children(), set(threading.enumerate())


@pytest.fixture
def started(program, own_lab, qtbot, around):
    """The program with that lab open and its two presets launched."""
    assert program.start(own_lab)
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 2, timeout=PATIENCE_MS)
    return program


def children() -> set[str]:
    """The processes that this one started and that still run; where the system does not tell, none."""
    found = Path("/proc/self/task").glob("*/children")
    return {child for path in found for child in path.read_text().split()}


def run_script(program, text: str, qtbot) -> None:
    window, parts = program.run.window, program.run.parts
    parts.editors.console.editor.set_text(text)
    press_f5(window, qtbot)
    wait_until_ended(program, qtbot)


def press_f5(window, qtbot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F5)


def wait_until_ended(program, qtbot) -> None:
    console = program.run.parts.editors.console.console
    qtbot.waitUntil(lambda: not console.state.is_busy and console.state.ended is not None, timeout=PATIENCE_MS)


def may_send(program, qtbot) -> None:
    parts = program.run.parts
    parts.menus.toolbar.widgetForAction(parts.menus.project.comm.of[CommMode.READ_WRITE]).click()
    qtbot.waitUntil(lambda: parts.comm.mode is CommMode.READ_WRITE, timeout=PATIENCE_MS)


def press_bar_button(program) -> None:
    next(button for button in program.run.parts.bar.findChildren(QPushButton) if button.isVisible()).click()


def output(program) -> str:
    pane = program.run.parts.editors.console.view.output
    pane.flush()
    return pane.toPlainText()


def verdicts(program) -> dict[str, Reason]:
    return {line.name: line.reason for line in program.run.parts.late.verdicts.view.model.rows}


def send_to_bob(user: str = "bob", handler: str = "greet") -> str:
    return f"print system.util.sendMessage('ACME', '{handler}', {{'who': 'designer'}}, user='{user}')\n"


def test_the_first_start_copies_the_sample_lab_and_opens_it_with_three_clients(program, tmp_path, qtbot) -> None:
    assert program.start(None)
    own = tmp_path / "data" / "labs" / "bottling"
    assert read_lab(own).lab == read_lab(sample_lab()).lab
    sample = read_lab(own).lab
    first = min(sample.scripts)
    assert program.run.parts.editors.console.editor.text() == sample.scripts[first]
    names = [preset.name for preset in sample.clients[:3]]
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 3, timeout=PATIENCE_MS)
    assert [session.name for session in program.run.clients.sessions] == names
    assert program.run.window.isVisible()
    assert all(client.isVisible() for client in program.run.clients.windows)


def test_what_a_newcomer_does_one_click_and_f5_shows_who_got_it_and_why_others_did_not(program, qtbot) -> None:
    assert program.start(None)
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 3, timeout=PATIENCE_MS)
    may_send(program, qtbot)
    press_f5(program.run.window, qtbot)
    wait_until_ended(program, qtbot)
    qtbot.waitUntil(lambda: Reason.DONE in verdicts(program).values(), timeout=PATIENCE_MS)
    found = verdicts(program)
    assert found["Packing 1"] is Reason.DONE
    assert found["Packing 2"] is Reason.OTHER_USER
    assert found["Office"] is Reason.OTHER_PROJECT
    first = program.run.clients.windows[0]
    qtbot.waitUntil(lambda: len(first.arrivals_model.rows) == 1, timeout=PATIENCE_MS)


@pytest.fixture
def temporary(tmp_path, monkeypatch) -> Path:
    """Where temporary folders are made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_where_the_sample_cannot_be_copied_a_spare_copy_opens_and_that_is_said(program, tmp_path, temporary) -> None:
    (tmp_path / "data").write_text("a file where the folder belongs")
    assert program.start(None)
    assert program.run.source.path.is_relative_to(temporary)
    assert program.run.parts.workplace.edits.may_edit()
    text = program.run.parts.notices.message.text
    assert "cannot be copied" in text
    assert str(program.run.source.path) in text


def test_where_the_users_own_sample_is_damaged_a_spare_copy_opens(program, tmp_path, temporary) -> None:
    own = tmp_path / "data" / "labs" / "bottling"
    own.mkdir(parents=True)
    (own / "lab.toml").write_text("no TOML")
    assert program.start(None)
    assert program.run.source.path.is_relative_to(temporary)
    assert (own / "lab.toml").read_text() == "no TOML"


def test_where_nothing_can_be_written_the_installed_sample_opens_and_is_not_edited(
    program, tmp_path, monkeypatch
) -> None:
    (tmp_path / "data").write_text("a file where the folder belongs")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "data"))
    assert program.start(None)
    assert program.run.source.path == sample_lab()
    assert not program.run.parts.workplace.edits.may_edit()


def test_a_second_start_keeps_what_the_user_changed(program, tmp_path, look) -> None:
    assert program.start(None)
    script = tmp_path / "data" / "labs" / "bottling" / "scripts" / "1 first message.py"
    program.run.window.close()
    script.write_text("print 'mine'\n")
    assert program.start(None)
    assert program.run.parts.editors.console.editor.text() == "print 'mine'\n"


def test_a_script_runs_and_its_row_verdicts_and_output_show(started, qtbot) -> None:
    may_send(started, qtbot)
    run_script(started, send_to_bob(), qtbot)
    assert "sendStatus=SENT" in output(started)
    log = started.run.parts.panels.message_log.model
    qtbot.waitUntil(lambda: len(log.rows) == 1 and log.text(0, OUTCOME) == "✔ handled", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: verdicts(started).get("Packing 1") is Reason.DONE, timeout=PATIENCE_MS)
    detail = started.run.parts.late.verdicts.view.detail
    qtbot.waitUntil(lambda: detail.text_of("output") == "hello from designer", timeout=PATIENCE_MS)
    assert detail.error.text == ""


def test_m22_a_blocked_send_is_offered_to_switch_and_to_run_again(started, qtbot) -> None:
    run_script(started, send_to_bob(), qtbot)
    parts = started.run.parts
    qtbot.waitUntil(lambda: parts.notices.message is not None, timeout=PATIENCE_MS)
    assert "GatewayException" in output(started)
    assert parts.editors.console.editor.error_line == 1
    press_bar_button(started)
    qtbot.waitUntil(lambda: parts.comm.mode is CommMode.READ_WRITE, timeout=PATIENCE_MS)
    press_bar_button(started)
    qtbot.waitUntil(lambda: "sendStatus=SENT" in output(started), timeout=PATIENCE_MS)


def test_d3_the_script_console_keeps_its_names_until_reset(started, qtbot) -> None:
    run_script(started, "kept = 42\n", qtbot)
    run_script(started, "print kept + 1\n", qtbot)
    assert "43" in output(started)
    started.run.parts.commands.reset_console()
    qtbot.waitUntil(lambda: "forgotten" in output(started), timeout=PATIENCE_MS)
    run_script(started, "print kept\n", qtbot)
    assert "NameError" in output(started)


def test_an_error_marks_its_line(started, qtbot) -> None:
    run_script(started, "x = 1\nprint x\nraise ValueError, 'no'\n", qtbot)
    assert started.run.parts.editors.console.editor.error_line == 3


def test_a_script_that_loops_for_ever_is_stopped_and_the_next_one_runs(started, qtbot) -> None:
    parts = started.run.parts
    parts.editors.console.editor.set_text("print 'begun'\nwhile True:\n    pass\n")
    parts.commands.run()
    qtbot.waitUntil(lambda: "begun" in output(started), timeout=PATIENCE_MS)
    parts.commands.stop()
    wait_until_ended(started, qtbot)
    assert parts.editors.console.console.state.ended.outcome == "stopped"
    run_script(started, "print 'alive'\n", qtbot)
    assert "alive" in output(started)


def test_a_handler_added_in_the_dialog_is_saved_and_receives(started, own_lab, qtbot) -> None:
    parts = started.run.parts
    parts.commands.client_event_scripts()
    dialog = parts.opener.dialog
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(dialog.name, "alarm")
    dialog.form.editor.set_text("print 'alarm for', payload['who']")
    QTest.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    saved = read_lab(own_lab).lab.gateway("plant-gw").projects["ACME"].client_handlers
    assert saved["alarm"].script == "print 'alarm for', payload['who']"
    may_send(started, qtbot)
    run_script(started, send_to_bob(handler="alarm"), qtbot)
    detail = parts.late.verdicts.view.detail
    qtbot.waitUntil(lambda: detail.text_of("output") == "alarm for designer", timeout=PATIENCE_MS)


def test_a_handler_that_was_edited_and_saved_runs_as_it_is_now(started, qtbot) -> None:
    parts = started.run.parts
    parts.panels.browser.choose("gateway/plant-gw/ACME/client/message/greet")
    parts.commands.open_chosen()
    parts.editors.current.editor.set_text("print 'changed'")
    parts.commands.save()
    parts.editors.tabs.setCurrentIndex(0)
    may_send(started, qtbot)
    run_script(started, send_to_bob(), qtbot)
    detail = parts.late.verdicts.view.detail
    qtbot.waitUntil(lambda: detail.text_of("output") == "changed", timeout=PATIENCE_MS)


def test_a_handler_that_fails_shows_its_error_with_its_line(started, qtbot) -> None:
    may_send(started, qtbot)
    run_script(started, send_to_bob(handler="fail"), qtbot)
    detail = started.run.parts.late.verdicts.view.detail
    qtbot.waitUntil(lambda: "ValueError: no" in detail.error.text, timeout=PATIENCE_MS)
    assert "line 2" in detail.sentence.text()


def test_m12_a_missing_handler_stands_in_the_gateway_s_log(started, qtbot) -> None:
    may_send(started, qtbot)
    run_script(started, "system.util.sendMessage('ACME', 'nothing', scope='G')\n", qtbot)
    log = started.run.parts.late.gateway_log.view.model
    qtbot.waitUntil(lambda: bool(log.rows), timeout=PATIENCE_MS)
    assert any('"nothing" could not be found' in row.text for row in log.rows)


def test_a_call_with_a_text_of_a_megabyte_for_a_name_widens_no_window_and_holds_none_up(started, qtbot) -> None:
    may_send(started, qtbot)
    windows = [started.run.window, *started.run.clients.windows]
    beat = Heartbeat()
    run_script(started, "system.util.sendMessage('ACME', 'g' * 1000000)", qtbot)
    qtbot.waitUntil(lambda: Reason.HANDLER_MISSING in verdicts(started).values(), timeout=PATIENCE_MS)
    qtbot.wait(500)  # everything is drawn
    assert max(window.width() for window in windows) < 1_500  # the designer opens at 1,360, or what the screen allows
    assert beat.longest_s < 2.0


def test_m24_a_gateway_that_nobody_has_is_not_sent_in_the_log_and_among_the_verdicts(started, qtbot) -> None:
    may_send(started, qtbot)
    run_script(started, "system.util.sendMessage('ACME', 'greet', remoteServers=['plant-gw', 'agent-9000'])\n", qtbot)
    log = started.run.parts.panels.message_log.model
    qtbot.waitUntil(lambda: len(log.rows) == 1, timeout=PATIENCE_MS)
    assert log.text(0, OUTCOME) == "✖ not sent"
    table = started.run.parts.late.verdicts.view.model
    qtbot.waitUntil(lambda: bool(table.rows), timeout=PATIENCE_MS)
    shown = {line.name: table.text(line, VERDICT) for line in table.rows}
    assert shown["agent-9000"] == "✖ not sent"
    qtbot.waitUntil(lambda: verdicts(started)["Packing 1"] is Reason.DONE, timeout=PATIENCE_MS)
    assert log.text(0, OUTCOME) == "✖ not sent"


def test_m22_a_blocked_verdict_shows_the_comm_mode_first_and_no_verdict_on_the_rest(started, qtbot) -> None:
    run_script(started, send_to_bob(), qtbot)
    panel = started.run.parts.late.verdicts.view
    qtbot.waitUntil(lambda: bool(panel.detail.filters.model().rows), timeout=PATIENCE_MS)
    conditions = panel.detail.filters.model()
    shown = [[conditions.text(row, column) for column in range(4)] for row in conditions.rows]
    assert shown[0] == ["comm mode", "needs read-write", "read-only", "✖ no"]
    assert {row[AGREES] for row in shown[1:]} == {"– not looked at"}


def test_a_client_launched_by_hand_receives(started, qtbot) -> None:
    parts = started.run.parts
    parts.launcher.launch()
    dialog = parts.launcher.dialog
    dialog.name.setText("Tablet")
    dialog.user.setCurrentText("visitor")
    dialog.accept()
    qtbot.waitUntil(lambda: len(started.run.clients.windows) == 3, timeout=PATIENCE_MS)
    may_send(started, qtbot)
    run_script(started, send_to_bob(user="visitor"), qtbot)
    qtbot.waitUntil(lambda: verdicts(started).get("Tablet") is Reason.DONE, timeout=PATIENCE_MS)


def test_closing_the_designer_closes_clients_and_leaves_no_thread(started, around, qtbot) -> None:
    run_script(started, "print 1\n", qtbot)
    windows = started.run.clients.windows
    assert started.run.window.close()
    assert started.run is None
    assert not any(window.isVisible() for window in windows)
    assert set(threading.enumerate()) <= around[1]
    QApplication.processEvents()


def test_closing_ends_a_script_that_loops_for_ever_and_every_process(started, around, qtbot) -> None:
    window, parts = started.run.window, started.run.parts
    parts.editors.console.editor.set_text("print 'begun'\nwhile True:\n    pass\n")
    parts.commands.run()
    qtbot.waitUntil(lambda: "begun" in output(started), timeout=PATIENCE_MS)
    begun = monotonic()
    assert window.close()
    assert monotonic() - begun < 5
    assert children() <= around[0]


def test_what_was_typed_in_the_console_comes_back_with_its_lab_and_not_with_another(
    started, own_lab, tmp_path, qtbot
) -> None:
    other = tmp_path / "data" / "labs" / "other"
    save_lab(LAB, other)
    first = started.run.parts.editors.console.editor.text()
    typed = "# @typed, \"here\" = ü %s\n\tprint u'\\x00'\n\n"
    started.run.parts.editors.console.editor.set_text(typed)
    started.open_lab(other)
    assert started.run.parts.editors.console.editor.text() == first
    started.open_lab(own_lab)
    assert started.run.parts.editors.console.editor.text() == typed
    assert started.run.window.close()
    assert started.start(own_lab)
    assert started.run.parts.editors.console.editor.text() == typed
    assert started.run.parts.notices.message is None


def test_a_lab_that_was_closed_leaves_nothing_in_memory(started, program, tmp_path, qtbot) -> None:
    other = tmp_path / "data" / "labs" / "other"
    save_lab(LAB, other)
    run = started.run
    kept = [
        weakref.ref(part) for part in (run, run.window, run.parts.late.verdicts.presenter, run.parts.menus, run.bridge)
    ]
    names = [type(part()).__name__ for part in kept]
    del run
    program.open_lab(other)
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 2, timeout=PATIENCE_MS)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [name for name, part in zip(names, kept, strict=True) if part() is not None] == []


def test_a_lab_with_nothing_but_a_gateway_opens_and_says_what_is_missing(program, tmp_path) -> None:
    bare = tmp_path / "data" / "labs" / "bare"
    save_lab(Lab("Bare & simple", (Gateway("only"),)), bare)
    assert program.start(bare)
    parts = program.run.parts
    assert parts.editors.console.editor.text() == ""
    parts.commands.client_event_scripts()
    assert "no project" in parts.notices.message.text
    parts.launcher.launch()
    parts.launcher.dialog.accept()
    assert "Choose a project of only" in parts.launcher.dialog._problem.text()
    parts.launcher.dialog.reject()


def test_an_ampersand_in_a_name_is_shown_as_one(program, own_lab, qtbot) -> None:
    save_lab(replace(LAB, scripts={"R&D": "print 1\n"}), own_lab)
    assert program.start(own_lab)
    program.run.parts.opener.open_script("R&D")
    assert program.run.parts.editors.tabs.tabText(1) == "R&&D"  # as Qt writes it


def test_another_lab_takes_the_place_of_the_open_one(started, program, tmp_path, qtbot) -> None:
    other = tmp_path / "data" / "labs" / "other"
    save_lab(replace(LAB, title="Other lab", clients=LAB.clients[:1]), other)
    before = started.run.window
    program.open_lab(other)
    assert program.run.window is not before
    assert program.run.window.windowTitle() == "Scopelab – Other lab"
    assert not before.isVisible()
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 1, timeout=PATIENCE_MS)


def test_a_broken_lab_is_told_with_all_findings_and_the_open_one_stays(started, tmp_path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "lab.toml").write_text('format = 1\ntitle = "x"\ncolour = "red"\n[[gateways]]\nname = 7\n')
    before = started.run
    started.open_lab(broken)
    assert started.run is before
    message = before.parts.notices.message
    assert message.severity == "error"
    assert str(broken) in message.text
    assert message.details.count("lab.toml:") >= 2


def test_a_broken_lab_at_the_start_opens_the_sample_and_says_why(program, tmp_path) -> None:
    assert program.start(tmp_path / "nowhere")
    assert program.run.window.windowTitle() == "Scopelab – Bottling plant"
    assert "nowhere" in program.run.parts.notices.message.text


def test_a_folder_that_does_not_exist_yet_can_be_named(tmp_path) -> None:
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().accept())
    assert ask_new_folder(None, "New Lab", tmp_path / "night") == tmp_path / "night"


def test_a_lab_from_elsewhere_runs_nothing_until_it_is_trusted(program, tmp_path, qtbot) -> None:
    elsewhere = tmp_path / "from a friend"
    save_lab(LAB, elsewhere)
    assert program.start(elsewhere)
    assert program.run.parts.notices.message.action == "Trust This Lab"
    run_script(program, "print 'ran'\n", qtbot)
    assert "not trusted" in output(program)
    assert "ran\n" not in output(program)
    press_bar_button(program)
    assert program.run.source.trusted
    run_script(program, "print 'trusted'\n", qtbot)
    assert "trusted" in output(program)


def test_a_lab_in_one_file_can_be_opened_and_saved(program, answers, tmp_path, own_lab, qtbot) -> None:
    assert program.start(own_lab)
    packed = tmp_path / "data" / "labs" / "packed.lab"
    save_lab(LAB, packed)
    answers.file = packed
    program.run.parts.labs.open_file()
    assert program.run.source.path == packed
    program.run.parts.editors.console.editor.set_text("print 9\n")
    program.run.parts.commands.save()
    program.run.parts.commands.save_dialog.name.setText("nine")
    program.run.parts.commands.save_dialog.accept()
    assert zipfile.is_zipfile(packed)
    assert read_lab(packed).lab.scripts["nine"] == "print 9\n"


def test_unsaved_text_can_keep_the_open_lab_from_being_replaced(started, answers, tmp_path) -> None:
    window, parts = started.run.window, started.run.parts
    parts.opener.open_script("2 second")
    parts.editors.current.editor.set_text("print 'not saved'\n")
    answers.unsaved = UnsavedAnswer.CANCEL
    other = tmp_path / "data" / "labs" / "other"
    save_lab(LAB, other)
    started.open_lab(other)
    assert started.run.window is window
    assert window.isVisible()
