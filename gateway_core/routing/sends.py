"""What became of a send: the send itself, its deliveries, a request's answer (rules M13, R4 to R13, section 6)."""

from dataclasses import dataclass
from enum import StrEnum

from gateway_core.messages.calls import Call
from gateway_core.messages.payload import Payload
from gateway_core.model.session import Endpoint


class SendKind(StrEnum):
    """A message (no answer) or a request."""

    MESSAGE = "message"
    REQUEST = "request"


class Reason(StrEnum):
    """Why an endpoint did not get a send, or how far it came: the codes of section 6, in the order in which they decide."""

    COMM_MODE = "comm_mode"
    REMOTE_UNKNOWN = "remote_unknown"
    REMOTE_DOWN = "remote_down"
    PROJECT_UNKNOWN = "project_unknown"
    DESIGNER_NEVER_RECEIVES = "designer_never_receives"
    SCOPE_WITHOUT_GATEWAY = "scope_without_gateway"
    SCOPE_WITHOUT_CLIENTS = "scope_without_clients"
    OTHER_PROJECT = "other_project"
    OTHER_SESSION = "other_session"
    OTHER_USER = "other_user"
    ROLE_MISSING = "role_missing"
    OTHER_HOST = "other_host"
    # From here on the endpoint was selected.
    HANDLER_MISSING = "handler_missing"
    HANDLER_OFF = "handler_off"
    SESSION_CLOSED = "session_closed"
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


class Outcome(StrEnum):
    """How a script's run ended."""

    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


class AnswerOutcome(StrEnum):
    """How a request ended; `LATE`: timed out, and the handler answered afterwards (R9)."""

    RETURNED = "returned"
    FAILED = "failed"
    TIMED_OUT = "timed_out"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Explanation:
    """An error in plain words, a few sentences each: what happened, where, why, and what to do next."""

    what: str
    where: str
    why: str
    next: str

    @property
    def text(self) -> str:
        """All of it, a line for each part."""
        return "\n".join(part for part in (self.what, self.where, self.why, self.next) if part)


@dataclass(frozen=True, slots=True)
class ScriptError:
    """An error of a user's script. `line` counts in the user's own text, from 1; 0 where none is known (H7).

    `traceback` shows the user's own lines only. `explanation` is there once somebody who knew the script has made it.
    """

    type: str
    message: str
    line: int = 0
    traceback: str = ""
    explanation: Explanation | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """A call of a script that does something beside printing, such as a message box; `arguments` as a wire list."""

    call: str
    arguments: Payload

    @property
    def text(self) -> str:
        """The call as a script writes it."""
        return f"{self.call}({self.arguments.to_python2().removeprefix('[').removesuffix(']')})"


@dataclass(frozen=True, slots=True)
class Delivery:
    """How far one selected endpoint came with a send. Times are wall-clock ms since 1970; None: not yet.

    `duration_ms` is the handler's own run time, without any waiting.
    """

    send_id: int
    endpoint: Endpoint
    reason: Reason
    queued_ms: int
    started_ms: int | None = None
    ended_ms: int | None = None
    duration_ms: float | None = None
    output: str = ""
    error: ScriptError | None = None
    returned: Payload | None = None
    effects: tuple[Effect, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A request's end as its sender sees it. `error` is what was raised at the sender."""

    outcome: AnswerOutcome
    value: Payload | None = None
    error: ScriptError | None = None


@dataclass(frozen=True, slots=True)
class Send:
    """One call of `sendMessage` or `sendRequest` that was accepted or blocked (M22).

    `seq` is its place among all events; `receipts` what the sender got back (M13); `blocked_by` the comm mode
    that stopped it, or empty; `line` where in the sender's script it stands, 0 if nobody knows.
    `selected` holds the selected endpoints, local gateway first, then its clients in session order, then remote ones;
    `endpoints` is how many gateways, clients and designers there were.
    """

    id: int
    seq: int
    time_ms: int
    kind: SendKind
    sender: Endpoint
    call: Call
    receipts: tuple[str, ...] = ()
    selected: tuple[Endpoint, ...] = ()
    blocked_by: str = ""
    line: int = 0
    timeout_s: float | None = None
    endpoints: int = 0
