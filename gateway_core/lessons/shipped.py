"""The lessons that come with the program, by id and in order."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from gateway_core.lessons.lesson import Lesson
from gateway_core.lessons.lesson_file import LESSON_FILE
from gateway_core.lessons.lesson_reader import is_lesson, read_lesson
from gateway_core.routing.rules import RULES
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


def lesson_titles_by_rule() -> Mapping[str, tuple[str, ...]]:
    """For each rule that a lesson is about the titles of all such lessons, in the order of their ids; reads no lab."""
    found: dict[str, tuple[str, ...]] = {}
    for lesson_id in shipped_lesson_ids():
        try:
            read = tomllib.loads((lessons() / lesson_id / LESSON_FILE).read_text("utf-8"))
        except (OSError, ValueError):
            continue  # somebody has damaged it; `scopelab check` says what is wrong
        rules = read.get("rules")
        for rule in filter(RULES.__contains__, map(str, rules if isinstance(rules, list) else ())):
            found[rule] = (*found.get(rule, ()), str(read.get("title", lesson_id)))
    return found


def _order(lesson: Lesson) -> tuple[int, str]:
    return (lesson.order, lesson.id)
