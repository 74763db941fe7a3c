"""Lessons in the whole program, with real gateways and script hosts: one is played as a learner plays it, resets, restarts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.panels.lessons.pages import COMM, SOLUTION
from designer.panels.message_log.table import NUMBER
from designer.panels.start_page.model import StartKind, StartWish
from designer.places import Places
from designer.program import Program
from gateway_core.api import CommMode, Reason, shipped_lesson_folder
from tests.support.learner import Learner
from tests.support.lesson_folders import write_lesson

FIRST = "01-first-message"


@pytest.fixture
def learner(program, qtbot) -> Learner:
    assert program.start(None)
    return Learner(program, qtbot)


def script_of(lesson_id: str, name: str) -> str:
    folder = shipped_lesson_folder(lesson_id)
    assert folder is not None
    return (folder / name).read_text("utf-8")


def test_a_lesson_is_played_from_the_start_page_to_the_next_lesson(learner, tmp_path) -> None:
    page = learner.parts.editors.current.widget
    page.button(StartWish(StartKind.LESSONS)).click()
    learner.wait(lambda: not learner.view.visibleRegion().isEmpty())
    learner.begin(FIRST)
    assert learner.lab == tmp_path / "data" / "labs" / "lessons" / FIRST
    assert learner.program.run.source.trusted
    learner.wait(lambda: len(learner.program.run.clients.windows) == 3)
    assert "What you will learn" in learner.text()
    learner.go_on()
    assert "You are logged in there as" in learner.text()
    assert learner.parts.panels.who_receives.hidden_note.isVisibleTo(learner.parts.panels.who_receives)
    learner.go_on()
    run_the_script(learner)
    learner.go_on()
    learner.go_on()
    fail_with_hints(learner)
    learner.view.page.text.link_followed.emit(SOLUTION)
    assert "scope='G'" in learner.text()
    learner.write(script_of(FIRST, "solution.py"))
    learner.check()
    assert "✔ Done: The notice reaches the screens of the shop" in learner.text()
    assert "Checked: all of this is done." in learner.text()
    learner.go_on()
    learner.check()
    learner.go_on()
    assert "Lesson finished" in learner.text()
    assert "Hints that you asked for: 3." in learner.text()
    assert "You have looked at the solution." in learner.text()
    learner.wait(lambda: "Next: To one user." in learner.text())
    learner.view.page.forward_button.click()
    learner.wait(lambda: learner.lab.name == "02-user-filter")
    assert "To one user" in learner.text()


def run_the_script(learner: Learner) -> None:
    """Switch the comm mode by the lesson's link, and press F5."""
    parts = learner.parts
    learner.view.page.text.link_followed.emit(COMM)
    learner.wait(lambda: parts.comm.mode is CommMode.READ_WRITE)
    learner.wait(lambda: "Switch to Comm Read/Write now" not in learner.text())
    learner.program.run.window.activateWindow()
    learner.wait(learner.program.run.window.isActiveWindow)
    parts.editors.current.editor.setFocus()
    QTest.keyClick(learner.program.run.window, Qt.Key.Key_F5)
    learner.wait(lambda: Reason.DONE in {line.reason for line in parts.late.verdicts.view.model.rows})
    assert not learner.view.visibleRegion().isEmpty(), "the lesson is still to be read beside that"


def fail_with_hints(learner: Learner) -> None:
    before = {path: path.read_bytes() for path in learner.lab.rglob("*.py")}
    learner.write(script_of(FIRST, "wrong-everybody.py"))
    learner.check()
    assert "✖ Not yet: The notice reaches the screens" in learner.text()
    assert "What happened: the gateway bakery-gw, Oven and Counter received it." in learner.text()
    for number in (1, 2, 3):
        learner.view.page.hint_button.click()
        assert f"Hint {number} of 3:" in learner.text()
    assert {path: path.read_bytes() for path in learner.lab.rglob("*.py")} == before


def test_all_clients_of_a_lesson_are_open_for_its_text_and_its_tasks_count_on_them(learner) -> None:
    learner.begin("02-user-filter")
    names = [preset.name for preset in learner.program.run.source.lab.clients]
    assert len(names) == 4
    learner.wait(lambda: [session.name for session in learner.program.run.clients.sessions] == names)


def test_a_handler_that_is_not_saved_yet_is_checked_as_it_stands(learner) -> None:
    learner.begin("05-session-filter")
    while learner.walk.state.page < 4:
        learner.go_on()
    assert learner.parts.editors.current.title.startswith("askLevel")
    assert "Put it into the window of Pump house" in learner.text()
    learner.write(script_of("05-session-filter", "solution.py"))
    learner.check()
    assert "Checked: all of this is done." in learner.text()


def test_a_check_can_be_stopped_and_done_again(learner) -> None:
    learner.begin(FIRST)
    while learner.walk.state.page < 4:
        learner.go_on()
    learner.write("while True:\n\tpass\n")
    learner.view.page.check_button.click()
    assert learner.view.page.check_button.text() == "&Stop Checking"
    learner.view.page.check_button.click()
    assert learner.view.page.check_button.text() == "&Check My Work"
    assert learner.walk.state.outcome is None
    learner.write(script_of(FIRST, "solution.py"))
    learner.check()
    assert "Checked: all of this is done." in learner.text()


def test_reset_makes_the_lab_anew_while_a_script_runs_in_it(learner, answers) -> None:
    learner.begin(FIRST)
    while learner.walk.state.page < 4:
        learner.go_on()
    script = learner.lab / "scripts" / "first message.py"
    learner.write("while True:\n\tpass\n")
    assert learner.parts.editors.save(learner.parts.editors.current)
    learner.wait(lambda: "while True" in script.read_text())
    learner.parts.commands.run()
    learner.view.page.check_button.click()
    old = learner.program.run
    learner.parts.lessons.reset()
    learner.wait(lambda: learner.program.run is not None and learner.program.run is not old)
    assert "of 3 tasks done" in answers.asked[-1].details
    assert script.read_text() == script_of(FIRST, "lab/scripts/first message.py")
    assert learner.walk.state.page == 0
    assert learner.walk.state.done.step == 0


def test_a_reset_forgets_the_messages_that_would_tell_what_to_predict(learner, answers) -> None:
    learner.begin(FIRST)
    learner.go_on()
    learner.go_on()
    run_the_script(learner)
    assert numbers_in_log(learner) == ["#1"]
    old = learner.program.run
    learner.parts.lessons.reset()
    learner.wait(lambda: learner.program.run is not None and learner.program.run is not old)
    assert "its message log" in answers.asked[-1].details
    learner.go_on()
    learner.go_on()
    run_the_script(learner)
    assert numbers_in_log(learner) == ["#1"]


def numbers_in_log(learner: Learner) -> list[str]:
    model = learner.parts.panels.message_log.model
    learner.wait(lambda: model.rowCount() > 0)
    return [model.text(row, NUMBER) for row in model.rows]


def test_after_a_restart_the_lesson_is_open_at_its_step(learner, look, tmp_path, answers, qtbot) -> None:
    learner.begin(FIRST)
    while learner.walk.state.page < 3:
        learner.go_on()
    learner.program.run.window.close()
    learner.program.close()
    again = Program(look, Places(tmp_path / "settings.ini", tmp_path / "data"), answers.dialogs())
    try:
        assert again.start(None)
        later = Learner(again, qtbot)
        assert later.lab.name == FIRST
        assert "Investigate: Why not the office?" in later.text()
        assert not later.view.visibleRegion().isEmpty()
    finally:
        again.run.window.close()
        again.close()


def test_a_lesson_from_elsewhere_is_read_only_until_it_is_trusted(learner, answers, tmp_path) -> None:
    answers.folder = write_lesson(tmp_path / "from elsewhere" / "shop")
    learner.parts.lessons.open()
    learner.wait(lambda: learner.view.list.list.count() == 17)
    learner.parts.lessons.open_folder()
    learner.view.list.begin_button.click()
    learner.wait(lambda: learner.lab.name.startswith("shop-"))
    assert not learner.program.run.source.trusted
    assert "A shop." in learner.text()
    learner.go_on()
    learner.go_on()
    learner.parts.lessons.check()
    assert "until you trust it" in learner.said()
    learner.parts.bar.action_requested.emit(learner.parts.notices.message)
    learner.wait(lambda: learner.program.run.source.trusted)
    learner.parts.editors.console.editor.set_text(
        "system.util.sendMessage('Shop', 'notice', {'text': 'Open'}, scope='C')\n"
    )
    learner.parts.editors.show_console()
    learner.check()
    assert "Checked: all of this is done." in learner.text()


def test_a_lesson_begun_in_a_maximized_window_stands_in_sight_below_the_other_panels(learner) -> None:
    learner.parts.lessons.open()
    learner.program.run.window.showMaximized()
    learner.wait(learner.program.run.window.isMaximized)
    learner.begin(FIRST)
    learner.wait(learner.program.run.window.isMaximized)
    QTest.qWait(300)  # Qt lays a maximized window out once more when it has its size
    docks = learner.parts.docks
    assert docks.who_receives not in learner.program.run.window.tabifiedDockWidgets(docks.lessons)
    assert not learner.view.visibleRegion().isEmpty()
