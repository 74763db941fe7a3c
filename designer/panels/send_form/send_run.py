"""A row of sends as values: how many, how often, how far (plain Python, no Qt)."""

from dataclasses import dataclass, replace

from designer.panels.script_console.model import RunState
from gateway_core.api import Endpoint, Outcome, Payload, RequestEnded, ScriptEnded, Sent

MOST_TIMES = 100_000
LONGEST_PAUSE_MS = 3_600_000
IDLE = RunState()


@dataclass(frozen=True, slots=True)
class RowPlan:
    """How often, with how many ms from one beginning to the next, and whether the first failure ends it."""

    times: int = 1
    pause_ms: int = 0
    stops_at_failure: bool = True


@dataclass(frozen=True, slots=True)
class RowState:
    """How far a row has come. `run` is the send that is under way or was last; `why` says what ended it early."""

    total: int = 0
    done: int = 0
    failed: int = 0
    is_busy: bool = False
    run: RunState = IDLE
    why: str = ""

    def ended(self, end: ScriptEnded) -> "RowState":
        """After one more send."""
        failed = self.failed + (end.outcome is not Outcome.DONE)
        return replace(self, done=self.done + 1, failed=failed, run=RunState(ended=end))


@dataclass(slots=True)
class SendTrace:
    """What one send's script has made of it: the sends in the log, the answer of a request."""

    sender: Endpoint
    sends: list[Sent]
    answer: Payload | None = None

    def take(self, event: object) -> None:
        """Hear of an event while the script runs."""
        if isinstance(event, Sent) and event.send.sender == self.sender:
            self.sends.append(event)
        elif isinstance(event, RequestEnded) and event.send_id in [sent.send.id for sent in self.sends]:
            self.answer = event.answer.value

    @property
    def receipts(self) -> tuple[str, ...]:
        """What `sendMessage` returned (M13), of all of them."""
        return tuple(receipt for sent in self.sends for receipt in sent.send.receipts)
