"""The lessons that come with the program, by id and in order."""

from pathlib import Path

from gateway_core.lessons.lesson import Lesson
from gateway_core.lessons.lesson_reader import is_lesson, read_lesson
from resources.locator import lessons


def shipped_lesson_ids() -> tuple[str, ...]:
    """Their ids, which are the names of their folders, in the order of these names."""
    return tuple(sorted(folder.name for folder in lessons().iterdir() if is_lesson(folder)))


def shipped_lesson_folder(lesson_id: str) -> Path | None:
    """The folder of the lesson with that id; None if there is none."""
    return lessons() / lesson_id if lesson_id in shipped_lesson_ids() else None


def shipped_lessons() -> tuple[Lesson, ...]:
    """All of them, sorted by their `order`. One that somebody has damaged is left out; `scopelab check` says what is wrong."""
    readings = (read_lesson(lessons() / lesson_id) for lesson_id in shipped_lesson_ids())
    found = [reading.lesson for reading in readings if reading.lesson is not None]
    return tuple(sorted(found, key=_order))


def _order(lesson: Lesson) -> tuple[int, str]:
    return (lesson.order, lesson.id)
