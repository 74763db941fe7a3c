"""`scopelab grade`: a learner's script judged by a lesson, without windows."""

import argparse
import json
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

from gateway_core.cli.grading_apart import grade_apart
from gateway_core.cli.lab_opening import complain
from gateway_core.cli.lesson_opening import open_lesson
from gateway_core.cli.script_reading import UnreadableError, read_script
from gateway_core.cli.termination import interrupt_on_termination
from gateway_core.lessons.grading import GradeReport

_NO_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)], "\ufffd")


def grade_solution(arguments: argparse.Namespace) -> int:
    """Carry the command out: 0 all tasks are done, 1 they are not, 2 the command or the lesson is wrong."""
    as_json = arguments.json
    lesson = open_lesson(arguments.lesson, as_json=as_json)
    if lesson is None:
        return 2
    try:
        script = read_script(arguments.solution)
    except UnreadableError as error:
        return complain(f"cannot read the solution {arguments.solution}: {error}", as_json=as_json)
    interrupt_on_termination()
    try:
        report = grade_apart(lesson, script)
    except ChildProcessError as error:
        return complain(f"cannot grade: {error}", as_json=as_json)
    except OSError as error:
        return complain(f"cannot play the lesson in a copy of its lab: {error.strerror or error}", as_json=as_json)
    if arguments.junit is not None and (
        fault := _write_junit(report, arguments.junit, (arguments.solution, *lesson.folder.rglob("*")))
    ):
        return complain(fault, as_json=as_json)
    if as_json:
        print(json.dumps(_document(report, arguments.hint), indent=1))
    else:
        print(_table(report, arguments.hint))
    return 0 if report.passed else 1


def _is_among(path: Path, files: Iterable[Path]) -> bool:
    """Whether it is one of these files, under whatever name."""
    if not path.exists():
        return False
    return any(file.is_file() and file.samefile(path) for file in files)


def _table(report: GradeReport, stage: int) -> str:
    """The report for people."""
    lines = [report.title, *(f"  {'✔' if task.passed else '✖'} {task.title}" for task in report.tasks)]
    if report.failure is None:
        return "\n".join([*lines, "All tasks are done."])
    lines += ["", report.failure.text]
    if count := len(report.failure.hints):
        lines.append(f"Hint {min(stage, count)} of {count}: {report.hint(stage)}")
    return "\n".join(lines)


def _document(report: GradeReport, stage: int) -> dict[str, object]:
    """The report for programs."""
    failure = report.failure
    return {
        "format": 1,
        "lesson": report.lesson,
        "title": report.title,
        "passed": report.passed,
        "seconds": round(report.seconds, 3),
        "tasks": [{"title": task.title, "passed": task.passed} for task in report.tasks],
        "failure": failure
        and {
            "task": failure.task,
            "check": failure.check,
            "when": failure.when,
            "expected": failure.expected,
            "actual": failure.actual,
            "text": failure.text,
            "hint": report.hint(stage),
        },
    }


def _write_junit(report: GradeReport, path: Path, others: Iterable[Path]) -> str:
    """Write the report as CI tools read it, over none of the `others`; what went wrong, empty if nothing did."""
    if _is_among(path, others):
        return f"cannot write {path}: it is the solution or a file of the lesson; choose another file"
    failed = sum(not task.passed for task in report.tasks)
    counts = {"tests": str(len(report.tasks)), "failures": str(failed), "errors": "0", "skipped": "0"}
    suite = ET.Element("testsuite", {"name": _xml_text(report.title), **counts, "time": f"{report.seconds:.3f}"})
    for number, task in enumerate(report.tasks, 1):
        case = ET.SubElement(suite, "testcase", classname=_xml_text(report.lesson), name=_xml_text(task.title))
        # The tasks are judged on the same plays of the script, so the time stands at the first one.
        case.set("time", f"{report.seconds if number == 1 else 0:.3f}")
        if not task.passed:
            is_first = report.failure is not None and report.failure.task == number
            text = report.failure.text if report.failure and is_first else "Not done yet; see the first failure."
            ET.SubElement(case, "failure", message=_xml_text(text), type="task").text = _xml_text(text)
    suites = ET.Element("testsuites")
    suites.append(suite)
    ET.indent(suites)
    try:
        path.write_bytes(ET.tostring(suites, encoding="utf-8", xml_declaration=True) + b"\n")
    except OSError as error:
        return f"cannot write {path}: {error.strerror or error}"
    return ""


def _xml_text(text: str) -> str:
    """Without the characters that XML does not have."""
    return text.translate(_NO_XML)
