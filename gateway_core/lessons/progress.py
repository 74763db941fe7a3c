"""What a learner has done, lesson by lesson, as one JSON file in a place that the caller names.

Values in, values out: whoever shows progress reads it, makes a new value with the functions here, and writes that.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any

from gateway_core.lab.atomic_files import replace_file

PROGRESS_FILE = "lessons.json"
_FORMAT = 1
_MOST_BYTES = 4 * 1024 * 1024
_SET_ASIDE = ".damaged"


@dataclass(frozen=True, slots=True)
class PredictionScore:
    """How often something was predicted right and wrong."""

    right: int = 0
    wrong: int = 0


@dataclass(frozen=True, slots=True)
class LessonProgress:
    """What was done in one lesson. `step` is the one reached, `tasks` the done ones, both counted from 1.

    `predicted` goes by the rule of semantics.md that decided; `hints` by task: how many stages were asked for.
    """

    step: int = 0
    tasks: tuple[int, ...] = ()
    passed: bool = False
    solution_shown: bool = False
    hints: Mapping[int, int] = field(default_factory=dict)
    predicted: Mapping[str, PredictionScore] = field(default_factory=dict)

    def within(self, tasks: int) -> "LessonProgress":
        """The same of a lesson that has so many tasks: its author may have taken some away since they were done."""
        return replace(self, tasks=tuple(sorted({task for task in self.tasks if 0 < task <= tasks})))


@dataclass(frozen=True, slots=True)
class LearnerProgress:
    """All that was done, by the id of the lesson."""

    lessons: Mapping[str, LessonProgress] = field(default_factory=dict)

    def of(self, lesson_id: str) -> LessonProgress:
        """What was done in that lesson; nothing, for one that nobody has begun."""
        return self.lessons.get(lesson_id, LessonProgress())

    def with_lesson(self, lesson_id: str, done: LessonProgress) -> "LearnerProgress":
        """The progress with that lesson as it stands now."""
        return LearnerProgress({**self.lessons, lesson_id: done})

    def without(self, lesson_id: str) -> "LearnerProgress":
        """The progress with that lesson begun anew."""
        return LearnerProgress({name: done for name, done in self.lessons.items() if name != lesson_id})


def with_predictions(done: LessonProgress, marks: Iterable[tuple[str, bool]]) -> LessonProgress:
    """Add what was predicted: for each party the rule that decided and whether the learner was right."""
    predicted = dict(done.predicted)
    for rule, is_right in marks:
        score = predicted.get(rule, PredictionScore())
        predicted[rule] = PredictionScore(score.right + is_right, score.wrong + (not is_right))
    return replace(done, predicted=predicted)


def with_hint(done: LessonProgress, task: int) -> LessonProgress:
    """One more hint was asked for."""
    return replace(done, hints={**done.hints, task: done.hints.get(task, 0) + 1})


@dataclass(frozen=True, slots=True)
class ProgressReading:
    """What came of reading: `notice` is a sentence where the file was damaged and has been set aside; else it is empty."""

    progress: LearnerProgress
    notice: str = ""


def read_progress(path: Path) -> ProgressReading:
    """Read the file; without one nothing was done yet. Raises nothing."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return _set_aside(path)
        return ProgressReading(_progress(json.loads(path.read_text("utf-8"))))
    except FileNotFoundError:
        return ProgressReading(LearnerProgress())
    except OSError as error:
        why = error.strerror or type(error).__name__
        return ProgressReading(LearnerProgress(), f"The progress in {path} cannot be read: {why}. Lessons begin anew.")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return _set_aside(path)


def write_progress(path: Path, progress: LearnerProgress) -> None:
    """Write the file as a whole. Raises OSError."""
    document = {"format": _FORMAT, "lessons": {name: asdict(done) for name, done in progress.lessons.items()}}
    replace_file(path, json.dumps(document, indent=1).encode())


def _set_aside(path: Path) -> ProgressReading:
    aside = _free_place(path.with_name(path.name + _SET_ASIDE))
    kept = f"It is kept as {aside.name}, and the lessons begin anew."
    try:
        path.rename(aside)
    except OSError as error:
        why = error.strerror or type(error).__name__
        kept = f"It cannot be put aside: {why}. The lessons begin anew; {path} stays as it is."
    return ProgressReading(LearnerProgress(), f"The file with your progress was damaged. {kept}")


def _free_place(path: Path) -> Path:
    """The path, or with a number behind it where something lies there: what was damaged before is kept, too."""
    places = (path if number == 1 else path.with_name(f"{path.name}-{number}") for number in count(1))
    return next(place for place in places if not place.exists())


def _progress(document: Any) -> LearnerProgress:
    """The progress out of its JSON document; whatever is not as it is to be raises."""
    if document["format"] != _FORMAT:
        raise ValueError("another format")
    return LearnerProgress({str(name): _lesson(done) for name, done in document["lessons"].items()})


def _lesson(done: Any) -> LessonProgress:
    return LessonProgress(
        step=_count(done["step"]),
        tasks=tuple(_count(task) for task in done["tasks"]),
        passed=bool(done["passed"]),
        solution_shown=bool(done["solution_shown"]),
        hints={int(task): _count(stages) for task, stages in done["hints"].items()},
        predicted={
            str(rule): PredictionScore(_count(score["right"]), _count(score["wrong"]))
            for rule, score in done["predicted"].items()
        },
    )


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError("not a count")
    return value
