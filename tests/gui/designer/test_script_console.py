"""The Script Console over a fake network: run, stop, reset, output, errors (rules D3, H6, H7)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.panels.script_console.model import RunPhase
from gateway_core.api import HandlerScope, Outcome, OutputWritten, ScriptEnded, ScriptError
from tests.support.designer_lab import SEND


def ended(parts, outcome: Outcome = Outcome.DONE, error: ScriptError | None = None, note: str = "") -> ScriptEnded:
    return ScriptEnded(0, 0, 1, parts.workplace.designer, outcome, error, note, 1.5)


def run(parts, qtbot) -> None:
    parts.commands.run()
    qtbot.waitUntil(lambda: parts.editors.console.console.state.phase is RunPhase.RUNNING)


def output(parts) -> str:
    parts.editors.console.view.output.flush()
    return parts.editors.console.view.output.toPlainText()


def test_the_first_saved_script_lies_in_the_console_at_first(parts) -> None:
    assert parts.editors.console.editor.text() == SEND


def test_f5_runs_the_text_as_the_designer_and_keeps_names_d3(window, parts, network, qtbot) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: network.called("run_script") != [])
    assert network.called("run_script") == [(parts.workplace.designer, SEND, "Script Console", True)]


def test_a_run_closes_the_call_tip_which_might_cover_who_receives_it(window, parts) -> None:
    editor = parts.editors.console.editor
    window.activateWindow()
    editor.setFocus()
    editor.set_text("system.util.sendMessage('ACME', ")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.call_tip.open_tip()
    assert editor.call_tip.is_open
    parts.commands.run()
    assert not editor.call_tip.is_open


def test_f5_in_a_handler_s_tab_brings_the_console_to_the_front_whose_script_it_runs(
    window, parts, network, qtbot
) -> None:
    parts.opener.open_handler(HandlerPlace(HandlerSet("plant-gw", "ACME", HandlerScope.CLIENT), "greet"))
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F5)
    assert parts.editors.current is parts.editors.console
    qtbot.waitUntil(lambda: network.called("run_script") != [])
    assert network.called("run_script") == [(parts.workplace.designer, SEND, "Script Console", True)]


def test_while_it_runs_it_can_be_stopped_and_not_run_again(parts, network, qtbot) -> None:
    view = parts.editors.console.view
    assert not view.stop_button.isEnabled()
    run(parts, qtbot)
    assert not view.run_button.isEnabled()
    assert not parts.menus.project.run.isEnabled()
    parts.commands.run()
    assert len(network.called("run_script")) == 1
    QTest.mouseClick(view.stop_button, Qt.MouseButton.LeftButton)
    assert network.called("stop_script") == [(1,)]
    assert not view.stop_button.isEnabled()


def test_a_run_of_over_a_tenth_of_a_second_shows_progress(parts, network, qtbot, tell) -> None:
    run(parts, qtbot)
    progress = parts.editors.console.view._progress
    qtbot.waitUntil(progress.isVisible)
    tell(ended(parts))
    assert not progress.isVisible()


def test_h6_what_the_run_prints_goes_to_its_own_pane(parts, qtbot, tell) -> None:
    run(parts, qtbot)
    designer = parts.workplace.designer
    tell(
        OutputWritten(0, 0, designer, "mine\n", run_id=1),
        OutputWritten(0, 0, designer, "another run\n", run_id=2),
        OutputWritten(0, 0, designer, "a callback\n"),
    )
    assert output(parts) == "mine\n"
    parts.late.output.view.flush()
    assert parts.late.output.view.toPlainText() == "a callback\n"


def test_what_a_run_prints_comes_into_sight_although_somebody_read_above(window, parts, qtbot, tell) -> None:
    pane = parts.editors.console.view.output
    pane.append_text("earlier\n" * 200)
    pane.flush()
    pane.verticalScrollBar().setValue(3)
    run(parts, qtbot)
    tell(OutputWritten(0, 0, parts.workplace.designer, "newest\n", run_id=1))
    pane.flush()
    assert pane.verticalScrollBar().value() == pane.verticalScrollBar().maximum() > 3


def test_what_a_quick_run_printed_before_its_number_was_known_is_not_lost(parts, network, bridge, qtbot) -> None:
    designer = parts.workplace.designer
    presenter = parts.editors.console.console
    network.emit(OutputWritten(0, 0, designer, "early\n", run_id=1), ended(parts))
    presenter.run()
    qtbot.waitUntil(lambda: presenter.state.ended is not None)
    assert output(parts) == "early\n"


def test_a_run_that_is_done_says_so_with_its_time(parts, qtbot, tell) -> None:
    run(parts, qtbot)
    tell(ended(parts))
    assert parts.editors.console.view._status.text() == "✔ done in 1.5 ms"
    assert parts.menus.project.run.isEnabled()


def test_a_run_that_prints_nothing_is_not_said_to_be_still_to_come(parts, qtbot, tell) -> None:
    run(parts, qtbot)
    tell(ended(parts))
    assert output(parts) == ""
    assert parts.editors.console.view.output.placeholderText() == "What the script prints appears here. F5 runs it."


def test_h7_an_error_marks_its_line_and_stands_in_the_output(parts, qtbot, tell) -> None:
    run(parts, qtbot)
    error = ScriptError("NameError", "name 'x' is not defined", 2, 'line 2, in "Script Console"\nNameError: x')
    tell(ended(parts, Outcome.FAILED, error))
    view = parts.editors.console.view
    assert view.editor.error_line == 2
    assert "NameError: x" in output(parts)
    assert view._status.text() == "✖ NameError in line 2"


def test_the_mark_goes_with_the_next_run(parts, qtbot, tell) -> None:
    run(parts, qtbot)
    tell(ended(parts, Outcome.FAILED, ScriptError("NameError", "x", 2)))
    run(parts, qtbot)
    assert parts.editors.console.editor.error_line == 0


def test_a_stopped_run_says_why(parts, qtbot, tell) -> None:
    run(parts, qtbot)
    tell(ended(parts, Outcome.STOPPED, note="You stopped the script."))
    assert "You stopped the script." in output(parts)
    assert parts.editors.console.view._status.text() == "✖ stopped"


def test_a_run_that_is_refused_says_so_in_the_bar_and_can_be_tried_again(parts, network, qtbot) -> None:
    network.refuse = "This lab is not trusted, so no script of it runs."
    parts.commands.run()
    qtbot.waitUntil(lambda: parts.notices.message is not None)
    assert parts.notices.message.text == "This lab is not trusted, so no script of it runs."
    assert parts.menus.project.run.isEnabled()


def test_d3_reset_forgets_the_names(parts, network, qtbot) -> None:
    QTest.mouseClick(parts.editors.console.view.reset_button, Qt.MouseButton.LeftButton)
    assert network.called("reset_console") == [(parts.workplace.designer,)]
    qtbot.waitUntil(lambda: "forgotten" in output(parts))


def test_a_saved_script_opens_in_a_tab_of_its_own_and_runs_afresh(parts, network, qtbot) -> None:
    parts.opener.open_script("2 second")
    assert parts.editors.tabs.count() == 3
    parts.commands.run()
    qtbot.waitUntil(lambda: network.called("run_script") != [])
    assert network.called("run_script") == [(parts.workplace.designer, "print 'second'\n", "2 second", False)]


def test_a_saved_script_that_is_open_is_raised_and_not_opened_twice(parts) -> None:
    parts.opener.open_script("2 second")
    parts.editors.tabs.setCurrentIndex(0)
    parts.opener.open_script("2 second")
    assert parts.editors.tabs.count() == 3
    assert parts.editors.tabs.currentIndex() == 1


def test_the_console_s_text_can_be_kept_under_a_name(parts, document, qtbot) -> None:
    parts.editors.console.editor.set_text("print 3\n")
    parts.commands.save()
    dialog = parts.commands.save_dialog
    dialog.name.setText("2 second")
    dialog.accept()
    assert "already" in dialog._problem.text()
    dialog.name.setText("third")
    dialog.accept()
    assert document.lab.scripts["third"] == "print 3\n"
    assert parts.editors.current.title == "third"
