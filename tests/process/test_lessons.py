"""Every lesson that comes with the program: its solution passes, its wrong scripts fail where they are meant to."""

import re

import pytest

from gateway_core.api import (
    StepKind,
    check_lesson,
    grade,
    read_lesson,
    shipped_lesson_folder,
    shipped_lesson_ids,
    shipped_lessons,
)
from resources.locator import lessons

IDS = shipped_lesson_ids()


def lesson_of(lesson_id):
    reading = read_lesson(shipped_lesson_folder(lesson_id))
    assert reading.lesson is not None, [finding.text for finding in reading.findings]
    assert reading.findings == ()
    return reading.lesson


def test_every_folder_of_lessons_is_one():
    assert {folder.name for folder in lessons().iterdir() if folder.is_dir()} == set(IDS)


def test_lessons_come_in_an_order_of_their_own():
    orders = [lesson.order for lesson in shipped_lessons()]
    assert [lesson.id for lesson in shipped_lessons()] == list(IDS)
    assert len(set(orders)) == len(orders)


@pytest.mark.parametrize("lesson_id", IDS)
def test_a_lesson_keeps_its_word(lesson_id):
    """Its solution passes, each wrong script fails on the check that names it, and the sends to predict are made."""
    assert [finding.text for finding in check_lesson(lesson_of(lesson_id))] == []


@pytest.mark.parametrize("lesson_id", IDS)
def test_a_lesson_says_something_new_with_every_hint(lesson_id):
    lesson = lesson_of(lesson_id)
    assert len(lesson.wrongs) >= 2
    for task in lesson.tasks:
        for hints in (task.hints, *(check.hints for check in task.checks if check.hints)):
            assert len(set(hints)) == 3, task.title


@pytest.mark.parametrize("lesson_id", IDS)
def test_a_lesson_is_graded_quickly(lesson_id):
    assert grade(lesson_of(lesson_id), lesson_of(lesson_id).solution).seconds < 8


@pytest.mark.parametrize("lesson_id", IDS)
def test_a_lesson_goes_from_predicting_to_making_in_short_sentences(lesson_id):
    lesson = lesson_of(lesson_id)
    kinds = [step.kind for step in lesson.steps]
    assert (kinds[0], kinds[-1]) == (StepKind.PREDICT, StepKind.MAKE)
    text = "\n".join([lesson.intro, *(step.text for step in lesson.steps)])
    prose = re.sub(r"(?sm)^```.*?^```|^\|[^\n]*", "", text)  # neither code nor tables
    sentences = re.split(r"(?<=[.!?:])\s|\n\n|\n- ", prose)
    assert [sentence for sentence in sentences if len(sentence.split()) > 28] == []
