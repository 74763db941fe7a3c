"""Whether a lesson keeps its word: its solution passes, each wrong script fails where its author meant it to, sends are there.

Plays every script, which takes some seconds.
"""

import threading

from gateway_core.lab.document import Finding
from gateway_core.lab.findings import FindingList
from gateway_core.lessons.grading import GradeFailure, grade, rehearse_step
from gateway_core.lessons.lesson import Lesson, StepKind
from gateway_core.lessons.lesson_file import LESSON_FILE
from gateway_core.lessons.lesson_reader import SOLUTION_FILE
from gateway_core.lessons.placeholders import check_placeholders

_ENOUGH_WRONGS = 2


def check_lesson(lesson: Lesson, stop: threading.Event | None = None) -> tuple[Finding, ...]:
    """All that does not behave as the lesson says, and what nobody has written yet.

    Once `stop` is set it ends soon, and what it found says nothing.
    """
    findings = FindingList()
    report = grade(lesson, lesson.solution, stop=stop)
    if stop is not None and stop.is_set():
        return ()
    if report.failure:
        text = f"the solution does not pass: task {report.failure.task}: {report.failure.text.rstrip('.')}"
        findings.error("solution-fails", (SOLUTION_FILE, 0), text, "Correct the solution, or the task's check.")
    for name, script in lesson.wrongs.items():
        _check_wrong(lesson, name, script, findings)
    if len(lesson.wrongs) < _ENOUGH_WRONGS:
        text = f"the lesson has {len(lesson.wrongs)} wrong scripts, so nobody knows whether its checks find mistakes"
        findings.warning("few-wrongs", (LESSON_FILE, 0), text, "Add wrong-*.py with mistakes that learners make.")
    _check_predictions(lesson, findings)
    check_placeholders(lesson, findings)
    return findings.sorted()


def _check_wrong(lesson: Lesson, name: str, script: str, findings: FindingList) -> None:
    meant = next(
        (task, place)
        for task, checks in enumerate((task.checks for task in lesson.tasks), 1)
        for place, check in enumerate(checks, 1)
        if name in check.caught
    )
    failure = grade(lesson, script).failure
    if failure is None:
        advice = "Make its mistake matter, or add a check that finds it."
        findings.error("wrong-passes", (name, 0), "this wrong script passes all checks", advice)
    elif (failure.task, failure.check) != meant:
        text = f"this fails {_place(failure)}, and not at {_words(*meant)}: {failure.text.rstrip('.')}"
        findings.error("wrong-elsewhere", (name, 0), text, "Name it at the check it fails on first, or correct it.")


def _place(failure: GradeFailure) -> str:
    return f"at {_words(failure.task, failure.check)}" if failure.check else "before any check"


def _words(task: int, check: int) -> str:
    return f"check {check} of task {task}"


def _check_predictions(lesson: Lesson, findings: FindingList) -> None:
    """Every send that learners are asked about is really made."""
    for number, step in enumerate(lesson.steps, 1):
        if step.kind is not StepKind.PREDICT:
            continue
        rehearsal = rehearse_step(lesson, step)
        made = len(rehearsal.scene.traces)
        if made < step.send:
            why = f": {rehearsal.refusal.rstrip('.')}" if rehearsal.refusal else ""
            text = f"step {number} asks about send {step.send}, but its script makes {made}{why}"
            findings.error("no-such-send", (LESSON_FILE, 0), text, "Write the number of a send that the script makes.")
