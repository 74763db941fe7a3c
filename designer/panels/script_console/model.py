"""How far a script that is run by hand has come, as values (plain Python, no Qt)."""

from dataclasses import dataclass
from enum import StrEnum

from client.looks.error_words import plain_words
from gateway_core.api import ScriptEnded


class RunPhase(StrEnum):
    """`STARTING`: asked for, not begun; `STOPPING`: asked to end, not over."""

    IDLE = "idle"
    STARTING = "starting"
    RUNNING = "running"
    STOPPING = "stopping"


@dataclass(frozen=True, slots=True)
class RunState:
    """The state of one console. `ended` is how the last run was, None before the first."""

    phase: RunPhase = RunPhase.IDLE
    run_id: int = 0
    ended: ScriptEnded | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a run is under way, so that no second one may begin."""
        return self.phase is not RunPhase.IDLE

    @property
    def can_stop(self) -> bool:
        """Whether stopping makes sense now."""
        return self.phase is RunPhase.RUNNING


def error_text(ended: ScriptEnded) -> str:
    """What the output pane says about a run that did not go well, in plain words; empty for one that did."""
    parts = []
    if ended.error is not None:
        parts.append(plain_words(ended.error))
    if ended.note and not any(ended.note in part for part in parts):
        parts.append(ended.note)
    return "\n".join(parts)
