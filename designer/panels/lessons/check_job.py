"""Grades a learner's script on a thread of its own, so that the window goes on. Knows no widget.

The script runs in processes of its own and in a copy of the lesson's lab, never in the learner's.
"""

from designer.notices import error_sentence
from designer.stoppable_job import StoppableJob
from gateway_core.api import CommandError, GradeReport, Lesson, grade


class CheckJob(StoppableJob):
    """One check. `report` is what it came to; neither that nor an `error` stands there once it is stopped."""

    def __init__(self, lesson: Lesson, script: str, up_to_step: int) -> None:
        super().__init__("check")
        self._lesson = lesson
        self._script = script
        self._up_to_step = up_to_step
        self.report: GradeReport | None = None

    def _run(self) -> None:
        try:
            self.report = grade(self._lesson, self._script, self._up_to_step, stop=self._stop)
        except (OSError, CommandError) as error:
            self.error = error_sentence(error)
