"""Grading: a learner's script played in a lesson's lab, every task judged by what happened, the first failure told.

The lab is played once as it is and once for each variation that a check asks for. Takes at most some nine seconds.
"""

import threading
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from gateway_core.lessons.checks import ScriptEnd
from gateway_core.lessons.lesson import Lesson, LessonStep, LessonTask
from gateway_core.lessons.lesson_reader import LAB_FOLDER
from gateway_core.lessons.lesson_seal import LessonSeal
from gateway_core.lessons.rehearsal import PLAY_S, Part, Rehearsal, rehearse
from gateway_core.lessons.scene import Scene
from gateway_core.lessons.unreadable import unreadable
from gateway_core.lessons.variations import varied_lab, with_handler
from gateway_core.lessons.words import with_full_stop
from gateway_core.routing.sends import Outcome
from gateway_core.scripting.explanations.explain import explanation_of

GRADE_S = 8.0
_AT_ONCE = 3  # plays beside each other: each has processes of its own


@dataclass(frozen=True, slots=True)
class TaskGrade:
    """Whether one task is done."""

    title: str
    passed: bool


@dataclass(frozen=True, slots=True)
class GradeFailure:
    """The first thing that is not as it is to be. `task` counts from 1; `check` too, and is 0 where no check was reached.

    `when` says under which circumstances, empty for the lab as it is. `actual` is a whole sentence if `expected` is empty.
    `hints` go from a nudge to nearly the answer; there are none where the sentence says what to do.
    """

    task: int
    check: int
    expected: str
    actual: str
    when: str = ""
    hints: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The failure in one or two sentences."""
        if not self.expected:
            return f"When {self.when}: {self.actual}" if self.when else self.actual
        head = f"Expected when {self.when}" if self.when else "Expected"
        return f"{_sentence(head, self.expected)} {_sentence('What happened', self.actual)}"


@dataclass(frozen=True, slots=True)
class GradeReport:
    """What came of grading: a grade for each task, and the first failure, None if there is none. `seconds`: how long it took."""

    lesson: str
    title: str
    tasks: tuple[TaskGrade, ...]
    failure: GradeFailure | None
    seconds: float = 0.0

    @property
    def passed(self) -> bool:
        """Whether all tasks are done."""
        return self.failure is None

    def hint(self, stage: int) -> str:
        """The hint for somebody who asks for the `stage`th time, from 1; the last one from then on. Empty if there is none."""
        hints = self.failure.hints if self.failure else ()
        return hints[min(stage, len(hints)) - 1] if hints else ""


def grade(
    lesson: Lesson,
    script: str,
    up_to_step: int | None = None,
    most_s: float = GRADE_S,
    stop: threading.Event | None = None,
) -> GradeReport:
    """Play `script` (in a lesson about a handler: that handler with this text) and judge it.

    `up_to_step` leaves the tasks of later steps out, for a learner who has not come to them yet. Once `stop` is set it ends
    soon, and nothing is judged.
    """
    began = time.monotonic()
    tasks = tuple(task for task in lesson.tasks if up_to_step is None or task.step <= up_to_step)
    lesson = replace(lesson, tasks=tasks)
    seal = LessonSeal(lesson.folder)
    try:
        grades, failure = _Grading(lesson, script, began + most_s, stop or threading.Event()).run()
    except OSError:
        if not seal.broken_at():
            raise
    if changed := seal.broken_at():
        text = f"{changed} in the lesson's folder was changed meanwhile. A script must leave the lesson's files alone."
        grades, failure = _none_done(tasks), GradeFailure(1, 0, "", f"{text} Put the file back first.")
    return GradeReport(lesson.id, lesson.title, grades, failure, time.monotonic() - began)


def part_of(lesson: Lesson, script: str) -> Part:
    """What is played to grade `script`: the script itself, or the saved script that tries the learner's handler."""
    if lesson.handler is None:
        return Part(script, "your script", lesson.circumstances)
    return Part(lesson.lab.scripts[lesson.handler.script], lesson.handler.script, lesson.circumstances)


def rehearse_lesson(
    lesson: Lesson, script: str, when: str = "", most_s: float = PLAY_S, stop: threading.Event | None = None
) -> Rehearsal:
    """Play a learner's script under one variation of the lab, or in the lab as it is."""
    part, lab = part_of(lesson, script), lesson.lab
    if lesson.handler is not None:
        lab = with_handler(lab, lesson.handler, script)
    if when:
        variation = lesson.variations[when]
        lab = varied_lab(lab, variation)
        around = part.circumstances
        part = replace(part, circumstances=replace(around, faults=(*around.faults, *variation.faults)))
    return rehearse(lab, lesson.folder / LAB_FOLDER, part, most_s, stop)


def rehearse_step(lesson: Lesson, step: LessonStep, most_s: float = PLAY_S) -> Rehearsal:
    """Play the script that a step begins with, as it is: for a Predict step the scene has the send that is asked for.

    A step without a script plays nothing, and its scene is empty.
    """
    text = lesson.lab.scripts.get(step.script, "")
    return rehearse(lesson.lab, lesson.folder / LAB_FOLDER, Part(text, step.script, step.circumstances), most_s)


class _Grading:
    """Plays the lab as it is, then all variations at once, and judges."""

    def __init__(self, lesson: Lesson, script: str, deadline: float, stop: threading.Event) -> None:
        self._lesson = lesson
        self._script = script
        self._deadline = deadline
        self._stop = stop
        self._plays: dict[str, Rehearsal] = {}

    def run(self) -> tuple[tuple[TaskGrade, ...], GradeFailure | None]:
        checks = [check for task in self._lesson.tasks for check in task.checks]
        variations = list(dict.fromkeys(check.when for check in checks if check.when))
        first = self._plays[""] = self._play("")
        if not first.refusal and (fault := unreadable(self._lesson, self._script, first.scene)):
            text, hint = fault
            return _none_done(self._lesson.tasks), GradeFailure(1, 0, "", text, hints=(hint,))
        if not self._stop.is_set() and not self._refusal(1) and not self._bad_end(1, ""):
            with ThreadPoolExecutor(_AT_ONCE) as pool:
                self._plays |= zip(variations, pool.map(self._play, variations), strict=True)
        if self._stop.is_set():
            return _none_done(self._lesson.tasks), GradeFailure(0, 0, "", "The check was stopped.")
        failures = [self._judge(number, task) for number, task in enumerate(self._lesson.tasks, 1)]
        grades = (
            TaskGrade(task.title, failure is None) for task, failure in zip(self._lesson.tasks, failures, strict=True)
        )
        return tuple(grades), next((failure for failure in failures if failure), None)

    def _play(self, when: str) -> Rehearsal:
        most_s = min(PLAY_S, max(self._deadline - time.monotonic(), 1.0))
        return rehearse_lesson(self._lesson, self._script, when, most_s, self._stop)

    def _judge(self, number: int, task: LessonTask) -> GradeFailure | None:
        if spoilt := self._refusal(number) or self._bad_end(number, ""):
            return spoilt
        for place, check in enumerate(task.checks, 1):
            if bad_end := self._bad_end(number, check.when):
                return bad_end
            if mismatch := check.mismatch(self._plays[check.when].scene):
                when, hints = self._when_text(check.when), check.hints or task.hints
                return GradeFailure(number, place, mismatch.expected, mismatch.actual, when, hints)
        return None

    def _refusal(self, task: int) -> GradeFailure | None:
        """Once something is refused, nothing counts any more."""
        for when, play in self._plays.items():
            if play.refusal:
                return GradeFailure(task, 0, "", play.refusal, self._when_text(when))
        return None

    def _bad_end(self, task: int, when: str) -> GradeFailure | None:
        """A script that ended with an error has not done anything, unless the lesson has an opinion on how it ends."""
        ended = self._plays[when].scene.ended
        mismatch = None if self._asks_for_end(when) else ScriptEnd(Outcome.DONE).mismatch(Scene(ended), "")
        if mismatch is None:
            return None
        advice = explanation_of(ended.error).next if ended.error else ""
        hints = (advice,) if advice else ()
        return GradeFailure(task, 0, mismatch.expected, mismatch.actual, self._when_text(when), hints)

    def _asks_for_end(self, when: str) -> bool:
        """Whether the lesson has an opinion of its own on how the script ends."""
        checks = [check for task in self._lesson.tasks for check in task.checks if check.when == when]
        return any(isinstance(check.subject, ScriptEnd) for check in checks)

    def _when_text(self, when: str) -> str:
        return self._lesson.variations[when].text if when else ""


def _none_done(tasks: Iterable[LessonTask]) -> tuple[TaskGrade, ...]:
    return tuple(TaskGrade(task.title, passed=False) for task in tasks)


def _sentence(what: str, text: str) -> str:
    return f"{what}: {with_full_stop(text)}"
