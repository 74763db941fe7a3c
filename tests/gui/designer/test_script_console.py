"""The Script Console over a fake network: run, stop, reset, output, errors (rules D3, H6, H7)."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.panels.script_console.model import RunPhase
from gateway_core.api import Outcome, OutputWritten, ScriptEnded, ScriptError
from tests.support.designer_lab import SEND


def ended(window, outcome: Outcome = Outcome.DONE, error: ScriptError | None = None, note: str = "") -> ScriptEnded:
    return ScriptEnded(0, 0, 1, window.workplace.designer, outcome, error, note, 1.5)


def run(window, qtbot) -> None:
    window.commands.run()
    qtbot.waitUntil(lambda: window.editors.console.console.state.phase is RunPhase.RUNNING)


def output(window) -> str:
    window.editors.console.view.output.flush()
    return window.editors.console.view.output.toPlainText()


def test_the_first_saved_script_lies_in_the_console_at_first(window) -> None:
    assert window.editors.console.editor.text() == SEND


def test_f5_runs_the_text_as_the_designer_and_keeps_names_d3(window, network, qtbot) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: network.called("run_script") != [])
    assert network.called("run_script") == [(window.workplace.designer, SEND, "Script Console", True)]


def test_while_it_runs_it_can_be_stopped_and_not_run_again(window, network, qtbot) -> None:
    view = window.editors.console.view
    assert not view.stop_button.isEnabled()
    run(window, qtbot)
    assert not view.run_button.isEnabled()
    assert not window.menus.run.isEnabled()
    window.commands.run()
    assert len(network.called("run_script")) == 1
    QTest.mouseClick(view.stop_button, Qt.MouseButton.LeftButton)
    assert network.called("stop_script") == [(1,)]
    assert not view.stop_button.isEnabled()


def test_a_run_of_over_a_tenth_of_a_second_shows_progress(window, network, qtbot, tell) -> None:
    run(window, qtbot)
    progress = window.editors.console.view._progress
    qtbot.waitUntil(progress.isVisible)
    tell(ended(window))
    assert not progress.isVisible()


def test_h6_what_the_run_prints_goes_to_its_own_pane(window, qtbot, tell) -> None:
    run(window, qtbot)
    designer = window.workplace.designer
    tell(
        OutputWritten(0, 0, designer, "mine\n", run_id=1),
        OutputWritten(0, 0, designer, "another run\n", run_id=2),
        OutputWritten(0, 0, designer, "a callback\n"),
    )
    assert output(window) == "mine\n"
    window.panels.output.flush()
    assert window.panels.output.toPlainText() == "a callback\n"


def test_what_a_quick_run_printed_before_its_number_was_known_is_not_lost(window, network, bridge, qtbot) -> None:
    designer = window.workplace.designer
    presenter = window.editors.console.console
    network.emit(OutputWritten(0, 0, designer, "early\n", run_id=1), ended(window))
    presenter.run()
    qtbot.waitUntil(lambda: presenter.state.ended is not None)
    assert output(window) == "early\n"


def test_a_run_that_is_done_says_so_with_its_time(window, qtbot, tell) -> None:
    run(window, qtbot)
    tell(ended(window))
    assert window.editors.console.view._status.text() == "✔ done in 1.5 ms"
    assert window.menus.run.isEnabled()


def test_h7_an_error_marks_its_line_and_stands_in_the_output(window, qtbot, tell) -> None:
    run(window, qtbot)
    error = ScriptError("NameError", "name 'x' is not defined", 2, 'line 2, in "Script Console"\nNameError: x')
    tell(ended(window, Outcome.FAILED, error))
    view = window.editors.console.view
    assert view.editor.error_line == 2
    assert "NameError: x" in output(window)
    assert view._status.text() == "✖ NameError in line 2"


def test_the_mark_goes_with_the_next_run(window, qtbot, tell) -> None:
    run(window, qtbot)
    tell(ended(window, Outcome.FAILED, ScriptError("NameError", "x", 2)))
    run(window, qtbot)
    assert window.editors.console.editor.error_line == 0


def test_a_stopped_run_says_why(window, qtbot, tell) -> None:
    run(window, qtbot)
    tell(ended(window, Outcome.STOPPED, note="You stopped the script."))
    assert "You stopped the script." in output(window)
    assert window.editors.console.view._status.text() == "✖ stopped"


def test_a_run_that_is_refused_says_so_in_the_bar_and_can_be_tried_again(window, network, qtbot) -> None:
    network.refuse = "This lab is not trusted, so no script of it runs."
    window.commands.run()
    qtbot.waitUntil(lambda: window.notices.message is not None)
    assert window.notices.message.text == "This lab is not trusted, so no script of it runs."
    assert window.menus.run.isEnabled()


def test_d3_reset_forgets_the_names(window, network, qtbot) -> None:
    QTest.mouseClick(window.editors.console.view.reset_button, Qt.MouseButton.LeftButton)
    assert network.called("reset_console") == [(window.workplace.designer,)]
    qtbot.waitUntil(lambda: "forgotten" in output(window))


def test_a_saved_script_opens_in_a_tab_of_its_own_and_runs_afresh(window, network, qtbot) -> None:
    window.opener.open_script("2 second")
    assert window.editors.tabs.count() == 2
    window.commands.run()
    qtbot.waitUntil(lambda: network.called("run_script") != [])
    assert network.called("run_script") == [(window.workplace.designer, "print 'second'\n", "2 second", False)]


def test_a_saved_script_that_is_open_is_raised_and_not_opened_twice(window) -> None:
    window.opener.open_script("2 second")
    window.editors.tabs.setCurrentIndex(0)
    window.opener.open_script("2 second")
    assert window.editors.tabs.count() == 2
    assert window.editors.tabs.currentIndex() == 1


def test_the_console_s_text_can_be_kept_under_a_name(window, document, qtbot) -> None:
    window.editors.console.editor.set_text("print 3\n")
    window.commands.save()
    dialog = window.commands.save_dialog
    dialog.name.setText("2 second")
    dialog.accept()
    assert "already" in dialog._problem.text()
    dialog.name.setText("third")
    dialog.accept()
    assert document.lab.scripts["third"] == "print 3\n"
    assert window.editors.current.title == "third"
