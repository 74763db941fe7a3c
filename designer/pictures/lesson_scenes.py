"""Scenes of the Lessons panel: the list, a step, a failure with its hints, the end of a lesson."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from designer.panels.lessons.pages import CheckOutcome, LessonState, Situation, page_of
from designer.pictures.camera import pass_time, wait_for
from designer.pictures.stage import Stage
from gateway_core.api import (
    CommMode,
    GradeFailure,
    GradeReport,
    Lesson,
    LessonProgress,
    PredictionScore,
    TaskGrade,
)

_WHILE_MS = 300
_READ_S = 20.0
_USER = "ann"
_MODIFY = 4  # the step of the first lesson that has the first tasks


def lesson_list(stage: Stage) -> Iterator[QWidget]:
    """All lessons, and which one comes next."""
    _open(stage)
    yield stage.window
    stage.run.parts.docks.verdicts.raise_()


def _open(stage: Stage) -> Lesson:
    """The list in sight; gives the first lesson."""
    lessons = stage.run.parts.lessons
    lessons.open()
    presenter = stage.run.parts.late.lessons.presenter
    wait_for(lambda: bool(presenter.list.lessons), _READ_S)
    pass_time(_WHILE_MS)
    return presenter.list.lessons[0]


def _page(state: Callable[[Lesson], LessonState], stage: Stage) -> Iterator[QWidget]:
    """A page of the first lesson, as if its lab were open."""
    view = stage.run.parts.late.lessons.view
    view.show_page(page_of(state(_open(stage))))
    pass_time(_WHILE_MS)
    yield stage.window
    view.show_list()
    stage.run.parts.docks.verdicts.raise_()


def _step(lesson: Lesson) -> LessonState:
    return LessonState(lesson, 3, LessonProgress(step=3), Situation(_USER, CommMode.READ_ONLY))


def _failed(lesson: Lesson) -> LessonState:
    failure = GradeFailure(
        task=1,
        check=1,
        expected="Oven and Counter receive notice, and nobody else.",
        actual="the gateway bakery-gw, Oven and Counter received it.",
        hints=lesson.tasks[0].hints,
    )
    report = GradeReport(lesson.id, lesson.title, (TaskGrade("", passed=False), TaskGrade("", passed=True)), failure)
    done = LessonProgress(step=_MODIFY, tasks=(2,))
    outcome = CheckOutcome(report, (1, 2), failed=1, shown={failure.hints: 2})
    return LessonState(lesson, _MODIFY, done, Situation(_USER, CommMode.READ_WRITE), outcome)


def _finished(lesson: Lesson) -> LessonState:
    tasks = tuple(range(1, len(lesson.tasks) + 1))
    done = LessonProgress(
        step=len(lesson.steps), tasks=tasks, passed=True, hints={1: 2}, predicted={"M4": PredictionScore(4, 1)}
    )
    page = len(lesson.steps) + 1
    return LessonState(
        lesson, page, done, next_text="Next: To one user. It is the first one in order that is not done.", has_next=True
    )


LESSONS: Mapping[str, Callable[[Stage], Iterator[QWidget]]] = {
    "lessons": lesson_list,
    "lesson-step": partial(_page, _step),
    "lesson-failed": partial(_page, _failed),
    "lesson-finished": partial(_page, _finished),
}
