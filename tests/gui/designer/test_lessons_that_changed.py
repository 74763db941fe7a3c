"""Lessons whose author has taken tasks away since somebody did them."""

from dataclasses import replace

import pytest

from designer.panels.lessons.model import cards
from tests.support.action_drivers.lesson_menu import PASSED, take_up
from tests.support.lesson_folders import write_lesson


@pytest.fixture
def presenter(parts, look, tmp_path):
    """The lessons panel with a lesson of one task, of which the second and the third are done."""
    made = take_up(parts, look, write_lesson(tmp_path / "a lesson"))
    lesson = made.walk.lesson
    made._record.keep(lesson.id, replace(made._record.of(lesson.id), tasks=(2, 3), step=2))
    made._take_up()
    return made


def test_tasks_that_are_gone_are_not_counted(presenter):
    card = cards([presenter.walk.lesson], presenter.progress, None)[0]
    assert card.state_text.startswith("… in progress · 0 of 1 tasks")


def test_tasks_that_are_gone_keep_nobody_from_finishing(presenter):
    presenter.walk.take(PASSED)
    assert presenter.walk.state.done.tasks == (1,)
    assert presenter.walk.state.done.passed


def test_the_question_before_a_reset_counts_the_tasks_that_there_are(presenter, answers):
    answers.confirm = False
    presenter.reset()
    assert "0 of 1 tasks done" in answers.asked[-1].details
