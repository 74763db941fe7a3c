"""Opening a lesson for a command: a folder, or the id of one that comes with the program."""

import os
from pathlib import Path

from gateway_core.cli.lab_opening import complain, print_findings
from gateway_core.lessons.lesson import Lesson
from gateway_core.lessons.lesson_reader import is_lesson, read_lesson
from gateway_core.lessons.shipped import shipped_lesson_folder, shipped_lesson_ids
from gateway_core.routing.near_misses import name_miss


def open_lesson(given: str, *, as_json: bool) -> Lesson | None:
    """The lesson, or None after it has been said why there is none."""
    folder = Path(given) if os.path.exists(given) else shipped_lesson_folder(given)  # noqa: PTH110 - Path.exists raises for endless names
    if folder is None:
        ids = shipped_lesson_ids()
        miss = name_miss(given, ids)
        advice = f"did you mean {miss.value}?" if miss else f"the lessons that come with it are {', '.join(ids)}"
        complain(f"there is no lesson {given}, neither a folder nor an id; {advice}", as_json=as_json)
        return None
    if not is_lesson(folder):
        complain(f"{folder} is no lesson: it has no lesson.toml", as_json=as_json)
        return None
    reading = read_lesson(folder)
    if reading.lesson is None:
        print_findings(folder, reading.findings, as_json=as_json)
    return reading.lesson
