"""The texts that a recorded lesson has until its author writes better ones, and which of them are still there.

Reads the lesson's files, for their lines; plays nothing.
"""

from collections.abc import Iterator
from pathlib import Path

from gateway_core.lab.findings import FindingList
from gateway_core.lab.texts import decoded_text
from gateway_core.lab.toml_text import KeyPath, TomlText, read_toml
from gateway_core.lessons.check_file import MOST_HINTS
from gateway_core.lessons.lesson import Lesson
from gateway_core.lessons.lesson_file import LESSON_FILE
from gateway_core.lessons.lesson_text import TEXT_FILE

PLACEHOLDER_LEFT = "placeholder-left"
SUMMARY = "Say in one sentence what this lesson is about."
GOAL = "You can say here what a learner can do afterwards."
INTRO = "Say here what this lesson is about."
HINTS = tuple(f"Write hint {number} here." for number in range(1, MOST_HINTS + 1))
_ADVICE = {
    "summary": "Say in one sentence what the lesson is about.",
    "goals": "Write what a learner can do afterwards: You can …",
    "hints": "Write a hint in its place: a nudge first, then a direction, then nearly the answer.",
}
_TEXT_ADVICE = "Tell in its place what the lesson is about, in short sentences."


def check_placeholders(lesson: Lesson, findings: FindingList) -> None:
    """A warning for each text that nobody has written yet."""
    left = [(path, text) for path, text in _texts(lesson) if _is_placeholder(text)]
    source = _source(lesson.folder) if left else None
    for path, text in left:
        place = source.place(path) if source is not None else (LESSON_FILE, 0)
        _warn(text, place, _ADVICE[str(path[-1])], findings)
    for number, line in enumerate(_content(lesson.folder, TEXT_FILE).splitlines(), 1):
        if _is_placeholder(line):
            _warn(line, (TEXT_FILE, number), _TEXT_ADVICE, findings)


def _warn(text: str, place: tuple[str, int], advice: str, findings: FindingList) -> None:
    what = f"“{text.strip()}” stands here since the lesson was recorded, and says nothing to learners"
    findings.warning(PLACEHOLDER_LEFT, place, what, advice)


def _texts(lesson: Lesson) -> Iterator[tuple[KeyPath, str]]:
    """The texts of `lesson.toml` that a recording cannot know, each with its place there."""
    yield ("summary",), lesson.summary
    for goal in lesson.goals:
        yield ("goals",), goal
    for number, task in enumerate(lesson.tasks):
        for hint in task.hints:
            yield ("tasks", number, "hints"), hint
        for place, check in enumerate(task.checks):
            for hint in check.hints:
                yield ("tasks", number, "checks", place, "hints"), hint


def _is_placeholder(text: str) -> bool:
    return _plain(text) in _PLACEHOLDERS


def _plain(text: str) -> str:
    """Without what an editor or a hasty author changes without writing anything."""
    return " ".join(text.split()).rstrip(".").casefold()


def _source(folder: Path) -> TomlText | None:
    return read_toml(LESSON_FILE, _content(folder, LESSON_FILE).encode("utf-8"), FindingList())


def _content(folder: Path, name: str) -> str:
    """The file's text; empty if it has gone or changed since the lesson was read, which is not what is looked for here."""
    try:
        return decoded_text(name, (folder / name).read_bytes(), FindingList()) or ""
    except OSError:
        return ""


_PLACEHOLDERS = frozenset(map(_plain, (SUMMARY, GOAL, INTRO, *HINTS)))
