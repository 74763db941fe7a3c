"""What the lessons panel shows, as values: a card for each lesson, and the lines of a page. No widgets, no files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from designer.panels.predict.words import rule_words
from gateway_core.api import (
    Asked,
    LearnerProgress,
    Lesson,
    LessonProgress,
    LessonStep,
    LessonSuggestion,
    PredictionScore,
    StepKind,
    prediction_scores,
    rule_source,
)


class CardState(StrEnum):
    """How far somebody has come with a lesson."""

    NEW = "new"
    BEGUN = "begun"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class LessonCard:
    """One lesson in the list. `state_text` has its shape and its word; `is_next`: it is the one that is suggested."""

    id: str
    title: str
    summary: str
    state: CardState
    state_text: str
    is_next: bool = False


class LineKind(StrEnum):
    """What a line of a page is, and so how it looks."""

    HEADING = "heading"
    TEXT = "text"
    QUIET = "quiet"
    DONE = "done"
    OPEN = "open"
    FAILED = "failed"
    CODE = "code"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a page, plain text; `target` is what a link leads to."""

    kind: LineKind
    text: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: lines, a text in Markdown, lines below it. `key` tells whether it is still the same page.

    `place` says where in the lesson it is; empty words of buttons are no buttons.
    """

    key: str
    title: str
    place: str
    above: tuple[Line, ...]
    markdown: str
    below: tuple[Line, ...]
    back: str = ""
    forward: str = ""
    has_tasks: bool = False
    hint: str = ""


def cards(
    lessons: Sequence[Lesson], progress: LearnerProgress, suggestion: LessonSuggestion | None
) -> tuple[LessonCard, ...]:
    """A card for each lesson."""
    wanted = suggestion.lesson if suggestion else ""
    return tuple(_card(lesson, progress.of(lesson.id), is_next=lesson.id == wanted) for lesson in lessons)


def suggestion_text(suggestion: LessonSuggestion | None, lessons: Sequence[Lesson], progress: LearnerProgress) -> str:
    """What to do next and why, in a sentence or two."""
    translate = QCoreApplication.translate
    if suggestion is None:
        return translate("Lessons", "All lessons are done. Begin any of them again to practise.")
    lesson = next(each for each in lessons if each.id == suggestion.lesson)
    if suggestion.rule:
        text = translate(
            "Lessons",
            "Next: {title}. {wrong} of {all} predictions were wrong where this decides: {words} (rule {rule}, {source}).",
        )
        score = prediction_scores(progress)[suggestion.rule]
        return text.format(
            title=lesson.title,
            wrong=score.wrong,
            all=score.right + score.wrong,
            words=rule_words(suggestion.rule),
            rule=suggestion.rule,
            source=rule_source(suggestion.rule),
        )
    if progress.of(lesson.id).step:
        return translate("Lessons", "Next: {title}. You have begun it.").format(title=lesson.title)
    if not progress.lessons:
        return translate("Lessons", "Begin here: {title}. It needs nothing that you do not know yet.").format(
            title=lesson.title
        )
    return translate("Lessons", "Next: {title}. It is the first one in order that is not done.").format(
        title=lesson.title
    )


def kind_word(kind: StepKind) -> str:
    """The kind of a step, as its heading has it."""
    translate = QCoreApplication.translate
    words = {
        StepKind.PREDICT: translate("Lessons", "Predict"),
        StepKind.RUN: translate("Lessons", "Run"),
        StepKind.INVESTIGATE: translate("Lessons", "Investigate"),
        StepKind.MODIFY: translate("Lessons", "Modify"),
        StepKind.MAKE: translate("Lessons", "Make"),
    }
    return words[kind]


def asked_text(step: LessonStep) -> str:
    """What a Predict step asks of each party."""
    translate = QCoreApplication.translate
    if step.asks is Asked.SELECTED:
        return translate("Lessons", "The question is: who is selected? A handler need not be there.")
    return translate("Lessons", "The question is: where does a handler run because of this message?")


def score_of(predicted: Mapping[str, PredictionScore]) -> PredictionScore:
    """The predictions of all rules together."""
    scores = predicted.values()
    return PredictionScore(sum(score.right for score in scores), sum(score.wrong for score in scores))


def score_text(predicted: Mapping[str, PredictionScore]) -> str:
    """How many predictions were right; empty where there were none."""
    score = score_of(predicted)
    if not score.right + score.wrong:
        return ""
    text = QCoreApplication.translate("Lessons", "{right} of {all} predictions right")
    return text.format(right=score.right, all=score.right + score.wrong)


def _card(lesson: Lesson, done: LessonProgress, *, is_next: bool) -> LessonCard:
    translate, done = QCoreApplication.translate, done.within(len(lesson.tasks))
    state = CardState.DONE if done.passed else CardState.BEGUN if done.step or done.tasks else CardState.NEW
    words = {
        CardState.NEW: translate("Lessons", "○ not begun"),
        CardState.BEGUN: translate("Lessons", "… in progress"),
        CardState.DONE: translate("Lessons", "✔ done"),
    }
    minutes = translate("Lessons", "{minutes} min").format(minutes=lesson.minutes)
    tasks = ""
    if state is CardState.BEGUN:
        text = translate("Lessons", "{done} of {all} tasks")
        tasks = text.format(done=len(done.tasks), all=len(lesson.tasks))
    parts = (words[state], tasks, score_text(done.predicted), minutes)
    return LessonCard(lesson.id, lesson.title, lesson.summary, state, " · ".join(filter(None, parts)), is_next)
