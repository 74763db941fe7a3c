"""What the predict panel needs of its window: to run and to write scripts, to begin lessons, to keep the score."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from designer.panels.predict.comparison import Comparison
from gateway_core.api import PredictionScore


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody's predictions went so far, and which lesson comes next because of them.

    `lesson` is its id, `because` the rule that went wrong; both are empty where there is none. `in_lesson` is the score in
    the lesson that is open, `practised` the one without any lesson.
    """

    by_rule: Mapping[str, PredictionScore] = field(default_factory=dict)
    in_lesson: PredictionScore | None = None
    practised: PredictionScore = field(default_factory=PredictionScore)
    lesson: str = ""
    title: str = ""
    because: str = ""


class PredictDesk(Protocol):
    """The window as the panel sees it."""

    def run(self, runner: str) -> None:
        """Run what is in front; a `runner` that is a client (`client:Till`) runs it in its own window."""

    def switch(self, *, is_on: bool) -> None:
        """Begin to predict, or end it."""

    def tell(self, comparison: Comparison) -> None:
        """A prediction was compared: keep its score."""

    def standing(self) -> Standing:
        """The score so far."""

    def begin_lesson(self, lesson_id: str) -> None:
        """Begin that lesson, or go on with it."""

    def write_exercise(self, script: str) -> None:
        """Put a script into the Script Console, and bring that to the front."""
