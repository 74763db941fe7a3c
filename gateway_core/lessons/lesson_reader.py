"""A lesson folder read and checked: all that is wrong with it becomes a finding, with file and line. Runs nothing.

lesson.toml     what it is about, steps, tasks, variations
text.md         what the learner reads, a heading for each step
lab/            the lab, as everywhere
solution.py     a script that passes
wrong-*.py      scripts that do not, each named by the check that it fails on
"""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from gateway_core.lab.document import Finding, read_lab
from gateway_core.lab.findings import FindingList
from gateway_core.lab.limits import MAX_SCRIPT_BYTES, MAX_TOML_BYTES
from gateway_core.lab.texts import decoded_text
from gateway_core.lab.toml_text import read_toml
from gateway_core.lessons.lesson import Lesson, LessonStep
from gateway_core.lessons.lesson_file import LESSON_FILE, LessonFile, read_lesson_file
from gateway_core.lessons.lesson_text import TEXT_FILE, LessonText, read_text
from gateway_core.lessons.party_names import party_labels
from gateway_core.lessons.variations import varied_lab
from gateway_core.model.parts import Lab

LAB_FOLDER = "lab"
SOLUTION_FILE = "solution.py"
WRONG_FILES = "wrong-*.py"


@dataclass(frozen=True, slots=True)
class LessonReading:
    """What came of reading a lesson: `lesson` is None exactly if there is an error among the findings."""

    lesson: Lesson | None
    findings: tuple[Finding, ...]


def is_lesson(folder: Path) -> bool:
    """Whether this is a lesson's folder."""
    return os.path.isfile(folder / LESSON_FILE)  # noqa: PTH113 - Path.is_file raises where one may not look


def read_lesson(folder: Path) -> LessonReading:
    """Read a lesson's folder and check everything in it but how its scripts behave. Raises nothing and writes nothing."""
    findings = FindingList()
    lab_reading = read_lab(folder / LAB_FOLDER)
    in_lab = tuple(replace(finding, file=_inside_lab(finding.file)) for finding in lab_reading.findings)
    lesson = _read(folder, lab_reading.lab, findings)
    is_broken = lesson is None or lab_reading.lab is None or findings.has_errors
    return LessonReading(None if is_broken else lesson, findings.sorted() + in_lab)


def _inside_lab(file: str) -> str:
    return f"{LAB_FOLDER}/{file}" if file else LAB_FOLDER


def _read(folder: Path, lab: Lab | None, findings: FindingList) -> Lesson | None:
    """The lesson as far as it can be read; without its lab its texts are checked alone."""
    content = _content(folder, LESSON_FILE, MAX_TOML_BYTES, findings)
    source = read_toml(LESSON_FILE, content, findings) if content is not None else None
    text = read_text(_script(folder, TEXT_FILE, findings), findings)
    solution = _script(folder, SOLUTION_FILE, findings)
    wrongs = {path.name: _script(folder, path.name, findings) for path in sorted(folder.glob(WRONG_FILES))}
    if source is None or lab is None:
        return None
    file = read_lesson_file(source, lab, findings)
    _check_wrongs(file, wrongs, findings)
    _check_runners(file, lab, findings)
    return Lesson(
        id=folder.resolve().name,
        folder=folder,
        title=file.title,
        lab=lab,
        steps=_with_texts(file.steps, text, findings),
        tasks=file.tasks,
        solution=solution,
        summary=file.summary,
        intro=text.intro,
        goals=file.goals,
        minutes=file.minutes,
        order=file.order,
        rules=file.rules,
        circumstances=file.circumstances,
        handler=file.handler,
        variations=file.variations,
        wrongs=wrongs,
    )


def _content(folder: Path, name: str, most: int, findings: FindingList) -> bytes | None:
    """The bytes of a file that a lesson must have; None after a finding."""
    try:
        path = folder / name
        if not path.is_file():
            text = f"the lesson has no {name}"
            findings.error("missing-file", (name, 0), text, f"Put {name} into the lesson's folder.")
            return None
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        text = f"this cannot be read: {error.strerror or type(error).__name__}"
        findings.error("unreadable", (name, 0), text, "Check that it exists and that you may read it.")
        return None
    if len(content) > most:
        text = f"the file is larger than {most // 1024:,} KiB"
        findings.error("file-too-large", (name, 0), text, "Make it smaller.")
        return None
    return content


def _script(folder: Path, name: str, findings: FindingList) -> str:
    content = _content(folder, name, MAX_SCRIPT_BYTES, findings)
    return (decoded_text(name, content, findings) or "") if content is not None else ""


def _with_texts(steps: tuple[LessonStep, ...], text: LessonText, findings: FindingList) -> tuple[LessonStep, ...]:
    """The steps with what `text.md` says of them, heading by heading."""
    headings = text.steps
    if len(headings) != len(steps) and not any(heading.kind is None for heading in headings):
        line = headings[-1].line if headings else 0
        words = f"the text has {len(headings)} headings of steps, and {LESSON_FILE} has {len(steps)} [[steps]]"
        findings.error("steps-differ", (TEXT_FILE, line), words, "Give each step one heading that begins with ##.")
    for number, (step, heading) in enumerate(zip(steps, headings, strict=False), 1):
        if heading.kind not in (None, step.kind):
            words = f"step {number} is '{heading.kind}' here and '{step.kind}' in {LESSON_FILE}"
            findings.error("steps-differ", (TEXT_FILE, heading.line), words, "Give both the same kind.")
    return tuple(
        replace(step, title=heading.title, text=heading.text) for step, heading in zip(steps, headings, strict=False)
    )


def _check_wrongs(file: LessonFile, wrongs: dict[str, str], findings: FindingList) -> None:
    """Every wrong script is caught by a check, and every check names scripts that there are."""
    for name, place in file.caught_places.items():
        if name not in wrongs:
            text = f"there is no wrong script '{name}'"
            advice = findings.suggestion(name, wrongs, f"Put {name} into the lesson's folder, or do not name it.")
            findings.error("missing-file", place, text, advice)
    for name in wrongs:
        if name not in file.caught_places:
            text, advice = "no check names this wrong script", f'Write at the check it fails on: caught = ["{name}"]'
            findings.error("wrong-not-named", (name, 0), text, advice)


def _check_runners(file: LessonFile, lab: Lab, findings: FindingList) -> None:
    """A variation must not close the client that runs the script."""
    runner = file.circumstances.runs_as
    for variation in file.variations.values():
        if runner in party_labels(lab) and runner not in party_labels(varied_lab(lab, variation)):
            text = f"variation '{variation.name}' closes {runner}, which runs the script"
            findings.error("unknown-party", (LESSON_FILE, 0), text, "Close another client, or let another one run it.")
