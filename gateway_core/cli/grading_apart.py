"""Grading in a process of its own, so that a script that ends the program that grades it is refused like any other.

That process may be killed, stopped or left behind: its temporary files go all the same, and its script hosts end with it.
"""

import contextlib
import multiprocessing
import os
import sys
import tempfile
import time
from dataclasses import replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from gateway_core.cli.termination import interrupt_on_termination
from gateway_core.lessons.grading import GradeFailure, GradeReport, TaskGrade, grade
from gateway_core.lessons.lesson import Lesson

# The whole command answers within ten seconds: its own start, this, and the end of what was begun.
_MOST_S = 7.5
_GRADE_S = 6.0  # so grading, whose process has to start first, ends before, unless somebody stopped its process
_END_S = 1.0
_TEMPORARY = ("TMPDIR", "TEMP", "TMP")  # where processes look for the folder of temporary files
_ENDED = "The program that grades was ended. A script must leave other processes alone. Nothing counts then."
_NOT_BEGUN = "The program that grades did not start. Check that {python} can be run here, and try again."
_STOOD = "Grading did not come to an end in time. Let the script end sooner, and leave other processes alone."


def grade_apart(lesson: Lesson, script: str) -> GradeReport:
    """As `grade`; raises OSError where there is no room for a copy of the lab, ChildProcessError where no process starts."""
    began = time.monotonic()
    context = multiprocessing.get_context("spawn")
    lesson = replace(lesson, folder=lesson.folder.resolve())  # the process works elsewhere
    with tempfile.TemporaryDirectory(prefix="scopelab-grade-", ignore_cleanup_errors=True) as temporary:
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=_grade_into, args=(sender, lesson, script, temporary))
        process.start()
        sender.close()
        try:
            result = _result(receiver)
            if result == _STOOD:
                process.kill()  # it would hear nothing else
        except KeyboardInterrupt:
            process.terminate()  # it clears away what it began
            raise
        finally:
            _end(process)
    if isinstance(result, OSError):
        raise result
    if isinstance(result, str):
        return _refused(lesson, result, time.monotonic() - began)
    return result


def _result(receiver: Connection) -> GradeReport | OSError | str:
    """What came of it; a sentence if the process ended or stood still before anything did, an error if it never began."""
    until = time.monotonic() + _MOST_S
    has_begun, why = False, _ENDED
    with contextlib.suppress(EOFError, ConnectionError):
        while receiver.poll(max(0.0, until - time.monotonic())):
            said: GradeReport | OSError | None = receiver.recv()
            if said is not None:
                return said
            has_begun = True
        why = _STOOD
    return why if has_begun else ChildProcessError(_NOT_BEGUN.format(python=sys.executable))


def _refused(lesson: Lesson, why: str, seconds: float) -> GradeReport:
    tasks = tuple(TaskGrade(task.title, passed=False) for task in lesson.tasks)
    return GradeReport(lesson.id, lesson.title, tasks, GradeFailure(1, 0, "", why), seconds)


def _end(process: BaseProcess) -> None:
    """Let the process end; what does not end then was stopped by somebody, and is ended."""
    process.join(_END_S)
    if process.is_alive():
        process.kill()
        process.join()
    process.close()


def _grade_into(sender: Connection, lesson: Lesson, script: str, temporary: str) -> None:
    """What the process does. Its temporary files lie where whoever began it takes them away, and so do those of the script.

    What a script writes to a name without a folder would lie beside the learner's own files otherwise.
    """
    tempfile.tempdir = temporary
    os.environ.update(dict.fromkeys(_TEMPORARY, temporary))  # a script that clears it clears nobody else's away
    os.chdir(temporary)
    with contextlib.suppress(KeyboardInterrupt):
        interrupt_on_termination()
        sender.send(None)  # it has begun: whatever comes now is the script's doing
        try:
            result: GradeReport | OSError = grade(lesson, script, most_s=_GRADE_S)
        except OSError as error:
            result = error
        sender.send(result)
