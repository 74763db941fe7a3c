"""Which lesson comes next: the one about the rule that was predicted wrong most often, else the next one in order."""

from collections.abc import Sequence
from dataclasses import dataclass

from gateway_core.lessons.lesson import Lesson
from gateway_core.lessons.progress import LearnerProgress, PredictionScore


@dataclass(frozen=True, slots=True)
class LessonSuggestion:
    """A lesson, and the rule because of which it is suggested; empty where it is just the next one."""

    lesson: str
    rule: str = ""


def next_lesson(progress: LearnerProgress, lessons: Sequence[Lesson]) -> LessonSuggestion | None:
    """What to do next; None once everything is done and nothing was predicted wrong more often than right.

    A rule is a weak one while at least as many predictions that it decided were wrong as right. A lesson that teaches a weak
    rule comes first: one that is not done yet before one that is; else the first one that is not done.
    """
    ordered = sorted(lessons, key=_order)
    for rule in _weak_rules(progress):
        teaching = [lesson for lesson in ordered if rule in lesson.rules]
        undone = [lesson for lesson in teaching if not progress.of(lesson.id).passed]
        if found := [*undone, *teaching]:
            return LessonSuggestion(found[0].id, rule)
    undone = [lesson for lesson in ordered if not progress.of(lesson.id).passed]
    return LessonSuggestion(undone[0].id) if undone else None


def prediction_scores(progress: LearnerProgress) -> dict[str, PredictionScore]:
    """The predictions of all lessons together, by rule."""
    total: dict[str, PredictionScore] = {}
    for done in progress.lessons.values():
        for rule, score in done.predicted.items():
            before = total.get(rule, PredictionScore())
            total[rule] = PredictionScore(before.right + score.right, before.wrong + score.wrong)
    return total


def _weak_rules(progress: LearnerProgress) -> list[str]:
    """The weak rules, the one with the most wrong predictions first."""
    weak = [
        (score.wrong, rule)
        for rule, score in prediction_scores(progress).items()
        if score.wrong and score.wrong >= score.right
    ]
    return [rule for _, rule in sorted(weak, key=_by_wrong)]


def _by_wrong(entry: tuple[int, str]) -> tuple[int, str]:
    wrong, rule = entry
    return (-wrong, rule)


def _order(lesson: Lesson) -> tuple[int, str]:
    return (lesson.order, lesson.id)
