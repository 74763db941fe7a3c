"""Hints after one check and the next: they stay below the task that fails, and what happened is told in full or cut well."""

import pytest

from gateway_core.api import GradeFailure, GradeReport, TaskGrade
from tests.support.action_drivers.lesson_menu import take_up
from tests.support.lesson_folders import FILES, HINTS, write_lesson

OTHER_TASK = f"""
[[tasks]]
title = "The other task"
step = 2
{HINTS}
[[tasks.checks]]
check = "sends"
count = 1
"""


ALL_DONE = GradeReport("", "", (TaskGrade("", passed=True),) * 2, None)


@pytest.fixture
def lesson(parts, look, tmp_path):
    """A lesson of two tasks, at the step that has both."""
    changed = {"lesson.toml": FILES["lesson.toml"] + OTHER_TASK}
    presenter = take_up(parts, look, write_lesson(tmp_path / "a lesson", changed))
    parts.lessons.go_on()
    parts.lessons.go_on()
    return presenter


@pytest.fixture
def lines(parts):
    return lambda: parts.late.lessons.view.page.text.toPlainText().splitlines()


def failing(task: int, *hints: str, actual: str = "that") -> GradeReport:
    """What a check of two tasks came to."""
    return GradeReport("", "", (TaskGrade("", passed=False),) * 2, GradeFailure(task, 1, "this", actual, hints=hints))


def hints_in(lines) -> list[str]:
    return [line for line in lines() if line.startswith("Hint")]


def test_hints_stay_shown_below_their_task_after_the_next_check(lesson, parts, lines) -> None:
    lesson.walk.take(failing(1, "mind the user", "user='bob'"))
    parts.lessons.take_hint()
    lesson.walk.take(failing(1, "mind the user", "user='bob'", actual="the other"))
    at = lines().index("What happened: the other.")
    assert lines()[at + 1 : at + 3] == ["Hint 1 of 2: mind the user", "○ The other task"]
    assert parts.late.lessons.view.page.hint_button.text() == "&Hint 2 of 2"
    parts.lessons.take_hint()
    assert lesson.walk.state.done.hints == {1: 2}


def test_no_hint_is_shown_that_nobody_asked_for(lesson, parts, lines) -> None:
    lesson.walk.take(failing(1, "mind the user"))
    parts.lessons.take_hint()
    lesson.walk.take(failing(1, "a bracket is missing"))
    assert hints_in(lines) == []
    lesson.walk.take(failing(1, "mind the user"))
    assert hints_in(lines) == ["Hint 1 of 1: mind the user"]


@pytest.mark.parametrize("between", [failing(2, "mind the user"), ALL_DONE], ids=["another task", "none"])
def test_hints_go_when_their_task_does_not_fail_any_more(lesson, parts, lines, between) -> None:
    lesson.walk.take(failing(1, "mind the user"))
    parts.lessons.take_hint()
    lesson.walk.take(between)
    assert hints_in(lines) == []
    lesson.walk.take(failing(1, "mind the user"))
    assert hints_in(lines) == []


def test_what_was_cut_ends_with_one_ellipsis(lesson, lines) -> None:
    lesson.walk.take(failing(1, actual="a long…"))
    assert "What happened: a long…" in lines()
