"""Predict over real gateways and script hosts: ticks, a run, both sides beside each other, the score after a restart."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from client.window.client_window import ClientWindow
from designer.panels.predict.presenter import Phase
from designer.places import Places
from designer.program import Program
from gateway_core.api import Asked, CommMode, save_lab, unsent
from tests.support.designer_lab import LAB

PATIENCE_MS = 10_000
TO_BOB = "for n in (1, 2):\n    system.util.sendMessage('ACME', 'greet', {'n': n}, scope='CG'[:n], user='bob')\n"
NOTHING = "print 'nothing is sent'\n"


class Predictor:
    """Somebody at the program who predicts."""

    def __init__(self, program: Program, qtbot) -> None:
        self.program = program
        self._qtbot = qtbot

    @property
    def parts(self):
        return self.program.run.parts

    @property
    def view(self):
        return self.parts.late.predict.view

    @property
    def panel(self):
        return self.parts.late.predict.presenter

    def wait(self, until) -> None:
        self._qtbot.waitUntil(until, timeout=PATIENCE_MS)

    def may_send(self) -> None:
        self.parts.comm.switch(CommMode.READ_WRITE)
        self.wait(lambda: self.parts.comm.mode is CommMode.READ_WRITE)

    def begin(self) -> None:
        self.parts.menus.toolbar.widgetForAction(self.parts.menus.learn.predict.toggle).click()
        self.wait(lambda: self.view.page is self.view.ticks)

    def names(self) -> list[str]:
        return [row.name for row in self.view.ticks.model.rows]

    def tick(self, *names: str) -> None:
        for name in names:
            self.wait(lambda name=name: name in self.names())
            self.view.ticks.table.choose_row(self.names().index(name))
            QTest.keyClick(self.view.ticks.table, Qt.Key.Key_Space)

    def run(self, script: str) -> None:
        self.parts.editors.console.editor.set_text(script)
        self.view.ticks.run.click()

    def marks(self) -> dict[str, bool]:
        self.wait(lambda: self.panel.phase is Phase.COMPARED)
        return {row.name: row.is_right for row in self.view.compared.model.rows}


@pytest.fixture
def own_lab(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "labs" / "mine"
    save_lab(LAB, path)
    return path


@pytest.fixture
def predictor(program, own_lab, qtbot) -> Predictor:
    """The program with a lab of the user's own, two clients, and a designer that may send."""
    assert program.start(own_lab)
    qtbot.waitUntil(lambda: len(program.run.clients.windows) == 2, timeout=PATIENCE_MS)
    made = Predictor(program, qtbot)
    made.may_send()
    return made


def test_a_prediction_is_compared_with_what_the_gateways_did_and_its_score_outlives_the_program(
    predictor, own_lab, tmp_path, look, answers, qtbot
) -> None:
    predictor.begin()
    predictor.tick("Packing 1", "plant-gw")
    predictor.run(TO_BOB)
    wrong = {name for name, is_right in predictor.marks().items() if not is_right}
    assert wrong == {"plant-gw"}
    trace = predictor.panel.comparison.trace
    judged = unsent(trace.send.call, trace.send.sender, trace.world).verdicts
    assert {line.verdict.endpoint: line.happened for line in predictor.panel.comparison.lines} == {
        verdict.endpoint: verdict.selected for verdict in judged
    }
    predictor.program.run.window.close()
    predictor.program.close()

    again = Program(look, Places(tmp_path / "settings.ini", tmp_path / "data"), answers.dialogs())
    try:
        assert again.start(own_lab)
        later = Predictor(again, qtbot)
        later.parts.predicting.show_score()
        assert "All together: 4 of 5 right." in later.view.score.headline.text()
        assert next(row.rule for row in later.view.score.model.rows if row.wrong) == "M6"
    finally:
        again.run.window.close()
        again.close()


def test_the_second_send_of_a_script_is_the_one_that_is_asked_about(predictor) -> None:
    predictor.begin()
    predictor.panel.ask(Asked.RECEIVED, 2)
    predictor.panel.begin()
    predictor.tick("Packing 1")
    predictor.run(TO_BOB)
    assert all(predictor.marks().values())
    assert predictor.panel.comparison.trace.send.call.scope == "CG"


def test_a_script_without_a_send_and_one_that_fails_leave_the_ticks_for_another_run(predictor) -> None:
    predictor.begin()
    predictor.tick("Packing 1")
    predictor.run(NOTHING)
    predictor.wait(lambda: "ended without a send" in predictor.view.ticks.note.text())
    predictor.wait(lambda: not predictor.parts.editors.console.console.state.is_busy)
    predictor.run("raise ValueError('no')\n")
    predictor.wait(lambda: "It failed: ValueError: no" in predictor.view.ticks.note.text())
    predictor.wait(lambda: not predictor.parts.editors.console.console.state.is_busy)
    predictor.run(TO_BOB)
    assert all(predictor.marks().values())


def test_a_script_that_a_client_runs_is_compared_like_the_designers(predictor) -> None:
    predictor.begin()
    predictor.tick("Packing 1", "Packing 2")
    window = predictor.program.run.clients.windows[0]
    assert isinstance(window, ClientWindow)
    network = predictor.parts.workplace.bridge.network
    session = network.world().session(window.session_id)
    network.run_script(session.endpoint, "system.util.sendMessage('ACME', 'greet', scope='C')\n", "a client's").result()
    assert all(predictor.marks().values())


def test_a_step_of_a_lesson_asks_its_own_question_and_keeps_its_score_in_the_lesson(program, qtbot) -> None:
    assert program.start(None)
    predictor = Predictor(program, qtbot)
    predictor.parts.lessons.open()
    lessons = predictor.parts.late.lessons.view
    predictor.wait(lambda: lessons.list.list.count() >= 17)
    lessons.list.choose("01-first-message")
    lessons.list.begin_button.click()
    predictor.wait(lambda: program.run.source.path.name == "01-first-message")
    predictor.wait(lambda: len(program.run.clients.windows) == 3)
    predictor.may_send()
    predictor.parts.lessons.go_on()
    predictor.wait(lambda: predictor.panel.phase is Phase.TICKING)
    assert predictor.view.ticks.question.text() == "Where will a handler run?"
    assert predictor.parts.menus.learn.predict.toggle.isChecked()
    assert not predictor.view.visibleRegion().isEmpty()
    predictor.tick("Oven")
    predictor.parts.lessons.go_on()
    assert predictor.parts.panels.who_receives.verdicts.isHidden()
    predictor.parts.commands.run()
    marks = predictor.marks()
    assert not predictor.parts.panels.who_receives.verdicts.isHidden()
    walk = predictor.parts.late.lessons.presenter.walk
    scores = walk.state.done.predicted.values()
    assert sum(score.right + score.wrong for score in scores) == len(marks)
    assert False in marks.values()
    predictor.parts.lessons.go_on()
    predictor.wait(lambda: predictor.panel.phase is Phase.OFF)
    assert not predictor.parts.panels.who_receives.verdicts.isHidden()


def test_a_step_that_asks_about_a_handlers_message_is_compared_with_it(program, qtbot) -> None:
    assert program.start(None)
    predictor = Predictor(program, qtbot)
    predictor.parts.lessons.open()
    lessons = predictor.parts.late.lessons.view
    predictor.wait(lambda: lessons.list.list.count() >= 17)
    lessons.list.choose("05-session-filter")
    lessons.list.begin_button.click()
    predictor.wait(lambda: program.run.source.path.name == "05-session-filter")
    predictor.wait(lambda: len(program.run.clients.windows) == 3)
    predictor.parts.lessons.go_on()
    predictor.wait(lambda: predictor.panel.phase is Phase.TICKING)
    predictor.tick("Pump house", "Pump house map", "Spring")
    predictor.view.ticks.run.click()
    assert all(predictor.marks().values())
    assert predictor.panel.comparison.trace.send.call.handler == "level"
