"""A lesson's solution: its lines stay whole in a narrow panel, and one word copies it or puts it where the answer belongs."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from designer.panels.lessons.pages import COPY, PUT
from tests.support.action_drivers.lesson_menu import take_up
from tests.support.lesson_folders import write_lesson

LONG = "if 1:\n    send(1)  # " + "as often as it takes " * 9


@pytest.fixture
def lesson(parts, look, tmp_path):
    """The page with a task, with the lesson's solution below."""
    presenter = take_up(parts, look, write_lesson(tmp_path / "a lesson"))
    parts.lessons.go_on()
    parts.lessons.go_on()
    parts.lessons.show_solution()
    return presenter


@pytest.fixture
def page(parts):
    return parts.late.lessons.view.page.text


def solution(lesson) -> str:
    return lesson.walk.lesson.solution.rstrip() + "\n"


@pytest.mark.parametrize("is_markdown", [False, True], ids=["solution", "text"])
def test_code_keeps_its_lines_in_a_narrow_panel_which_scrolls_sideways(lesson, page, is_markdown) -> None:
    walk = lesson.walk
    if is_markdown:
        steps = tuple(replace(step, text=f"Some text.\n\n```\n{LONG}\n```\n") for step in walk.lesson.steps)
        long = replace(walk.lesson, steps=steps)
    else:
        long = replace(walk.lesson, solution=LONG)
    walk._change(replace(walk.state, lesson=long))
    page.document().documentLayout().documentSize()  # lays out all of it
    blocks = [page.document().findBlockByNumber(at) for at in range(page.document().blockCount())]
    code = [block for block in blocks if "if 1:" in block.text() or "send(1)" in block.text()]
    assert sum(block.layout().lineCount() for block in code) == 2
    assert page.horizontalScrollBar().maximum() > 0
    heading = next(block for block in blocks if block.text() == "A solution")
    assert heading.layout().boundingRect().width() <= page.viewport().width()


def test_the_solution_is_copied_and_the_status_bar_says_so(lesson, page, parts) -> None:
    page.link_followed.emit(COPY)
    assert QApplication.clipboard().text() == solution(lesson)
    assert parts.status.currentMessage() == "The solution is copied."


def test_the_solution_goes_where_the_answer_belongs_after_a_question(lesson, page, parts, answers) -> None:
    editor = parts.editors.current.editor
    before = editor.text()
    answers.confirm = False
    page.link_followed.emit(PUT)
    assert editor.text() == before
    answers.confirm = True
    page.link_followed.emit(PUT)
    assert parts.editors.current.editor is editor
    assert editor.text() == solution(lesson)
    assert "What you have written there goes." in answers.asked[-1].text
    editor.undo()
    assert editor.text() == before


def test_where_a_step_has_no_script_of_its_own_the_solution_goes_into_the_script_console(lesson, page, parts) -> None:
    steps = tuple(replace(step, script="") for step in lesson.walk.lesson.steps)
    lesson.walk._change(replace(lesson.walk.state, lesson=replace(lesson.walk.lesson, steps=steps)))
    assert "Put it into the Script Console" in page.toPlainText()
    page.link_followed.emit(PUT)
    assert parts.editors.current is parts.editors.console
    assert parts.editors.console.editor.text() == solution(lesson)
