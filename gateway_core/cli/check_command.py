"""`scopelab check`: the findings of a lab and of its scripts: syntax, what is not on Ignition 7.9, message calls.

A lesson's folder is checked as one: its texts, its lab, and that its solution passes and its wrong scripts do not.
"""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from gateway_core.cli.engine_choice import engine_findings
from gateway_core.cli.lab_opening import complain, print_findings
from gateway_core.database.script_check import database_findings
from gateway_core.lab.document import Finding, read_lab
from gateway_core.lab.lint import lint_lab
from gateway_core.lessons.lesson_check import check_lesson
from gateway_core.lessons.lesson_reader import LAB_FOLDER, is_lesson, read_lesson


def check(path: Path, *, as_json: bool) -> int:
    """Print all findings: 0 without any or with notes alone, 1 with some, 2 if the lab or lesson cannot be opened."""
    return _check_lesson(path, as_json=as_json) if is_lesson(path) else _check_lab(path, as_json=as_json)


def _check_lab(path: Path, *, as_json: bool) -> int:
    reading = read_lab(path)
    findings = reading.findings
    if reading.lab is not None:
        findings += engine_findings(reading.lab) + database_findings(reading.lab)
    if reading.legible is not None:
        findings += lint_lab(reading.legible)
    return _told(path, findings, reading.lab.title if reading.lab else None, as_json=as_json)


def _check_lesson(path: Path, *, as_json: bool) -> int:
    reading = read_lesson(path)
    findings, lesson = reading.findings, reading.lesson
    if lesson is not None:
        if not as_json:
            count = 1 + len(lesson.wrongs)
            print(
                f"Playing the solution and the wrong scripts, {count} together; this takes a moment.", file=sys.stderr
            )
        in_lab = (replace(found, file=f"{LAB_FOLDER}/{found.file}") for found in lint_lab(lesson.lab))
        try:
            findings += (*in_lab, *check_lesson(lesson))
        except OSError as error:
            return complain(f"cannot play the lesson in a copy of its lab: {error.strerror or error}", as_json=as_json)
    return _told(path, findings, lesson.title if lesson else None, as_json=as_json)


def _told(path: Path, findings: tuple[Finding, ...], title: str | None, *, as_json: bool) -> int:
    """Print the findings; the exit status. `title` is None for what cannot be opened."""
    if findings or as_json:
        print_findings(path, findings, as_json=as_json, title=title)
    if title is None:
        return 2
    if not as_json:
        print(f"{title}: {_summary(findings)}")
    return 1 if any(finding.severity != "note" for finding in findings) else 0


def _summary(findings: Sequence[Finding]) -> str:
    """`2 findings, 1 note`; notes are mentioned where there are some."""
    notes = sum(finding.severity == "note" for finding in findings)
    others = len(findings) - notes
    text = {0: "no findings", 1: "1 finding"}.get(others, f"{others} findings")
    return f"{text}, {notes} {'note' if notes == 1 else 'notes'}" if notes else text
