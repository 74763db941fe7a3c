"""How a script that runs as a client stands (plain Python)."""

from dataclasses import dataclass

from gateway_core.api import ScriptEnded


@dataclass(frozen=True, slots=True)
class ScriptState:
    """`run_id` is 0 while nothing runs; `starting` from the click until the run has begun; `ended` the last end."""

    run_id: int = 0
    starting: bool = False
    ended: ScriptEnded | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a second run must wait."""
        return self.starting or self.run_id != 0

    @property
    def error_line(self) -> int:
        """The line of the last run's error, 0 for none."""
        return self.ended.error.line if self.ended and self.ended.error else 0
