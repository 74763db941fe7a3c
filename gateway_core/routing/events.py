"""What happened, as values: the one stream that the journal keeps and front ends show.

Every event has `seq`, which counts up by one over the whole network, and `time_ms`, wall-clock ms since 1970.
"""

from dataclasses import dataclass

from gateway_core.messages.payload import Payload
from gateway_core.model.engine import EngineState
from gateway_core.model.faults import Fault
from gateway_core.model.parts import CommMode
from gateway_core.model.session import Endpoint, Session
from gateway_core.model.tags import TagRow
from gateway_core.routing.open_windows import OpenWindow
from gateway_core.routing.sends import Answer, Delivery, Effect, Outcome, ScriptError, Send


@dataclass(frozen=True, slots=True)
class Event:
    """The base of all events."""

    seq: int
    time_ms: int


@dataclass(frozen=True, slots=True)
class SessionOpened(Event):
    """A client or designer has a session from now on."""

    session: Session


@dataclass(frozen=True, slots=True)
class SessionChanged(Event):
    """User, roles, host, address or comm mode changed; `session` is the new state (A6)."""

    session: Session


@dataclass(frozen=True, slots=True)
class SessionClosed(Event):
    """The session is gone; `session` is its last state. `reason` is a sentence where an edit of the lab has ended it."""

    session: Session
    reason: str = ""


@dataclass(frozen=True, slots=True)
class GatewayChanged(Event):
    """A gateway went on or off line, as the others see it."""

    gateway: str
    online: bool


@dataclass(frozen=True, slots=True)
class FaultsChanged(Event):
    """These faults on purpose are in force from now on, and no others."""

    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class LabReplaced(Event):
    """Gateways, projects, handlers, users or settings were edited; sessions that the lab still has a place for stay open."""


@dataclass(frozen=True, slots=True)
class EngineChanged(Event):
    """Another engine runs the scripts from now on, or the one in use has started, is missing or does not start."""

    state: EngineState


@dataclass(frozen=True, slots=True)
class Sent(Event):
    """A send was routed, or blocked. Its selected endpoints are queued from now on."""

    send: Send


@dataclass(frozen=True, slots=True)
class DeliveryStarted(Event):
    """The handler began to run at `endpoint`."""

    send_id: int
    endpoint: Endpoint


@dataclass(frozen=True, slots=True)
class HoldingChanged(Event):
    """Deliveries are held from now on, or not any more."""

    on: bool


@dataclass(frozen=True, slots=True)
class DeliveryHeld(Event):
    """A delivery could start and is held; `Network.release(delivery)` lets it."""

    delivery: Delivery


@dataclass(frozen=True, slots=True)
class DeliveryReleased(Event):
    """A delivery was held and may start now."""

    delivery: Delivery


@dataclass(frozen=True, slots=True)
class DeliveryEnded(Event):
    """A delivery has its final state; there is exactly one of these for every selected endpoint of every send."""

    delivery: Delivery


@dataclass(frozen=True, slots=True)
class RequestEnded(Event):
    """A request was answered, failed or timed out at its sender; a second one, `LATE`, may follow a time-out (R9)."""

    send_id: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class ScriptStarted(Event):
    """A script that somebody ran by hand (console, saved script, as a client) began. `run_id` names this run.

    `text` is the script as it ran.
    """

    run_id: int
    where: Endpoint
    name: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class ScriptEnded(Event):
    """A script run by hand is over. `note` is one sentence where the outcome needs one (stopped, host lost)."""

    run_id: int
    where: Endpoint
    outcome: Outcome
    error: ScriptError | None = None
    note: str = ""
    duration_ms: float = 0.0
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class OutputWritten(Event):
    """A script printed. `run_id` is set for a run by hand, `send_id` for a handler's; both 0 for other code (H6)."""

    where: Endpoint
    text: str
    run_id: int = 0
    send_id: int = 0


@dataclass(frozen=True, slots=True)
class FunctionShowed(Event):
    """What a function that a script had queued did beside printing; told when it is over, if there is anything."""

    where: Endpoint
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class LogWritten(Event):
    """A line in a log: of a gateway, or of a client's or designer's console. `level`: TRACE, DEBUG, INFO, WARN, ERROR, FATAL.

    `error`: the script's error that the line reports, if it reports one; `text` is its traceback then.
    """

    where: Endpoint
    level: str
    logger: str
    text: str
    send_id: int = 0
    error: ScriptError | None = None


@dataclass(frozen=True, slots=True)
class BoxOpened(Event):
    """A script wants to show a box: `call` is such as `system.gui.confirm`, `arguments` a wire list.

    In a session that has a window, answer with `Network.answer_box(box_id, …)`; elsewhere it is answered already.
    `needs_answer` tells which.
    """

    box_id: int
    where: Endpoint
    call: str
    arguments: Payload
    needs_answer: bool


@dataclass(frozen=True, slots=True)
class BoxClosed(Event):
    """The box was answered, or its script is gone."""

    box_id: int


@dataclass(frozen=True, slots=True)
class WindowsChanged(Event):
    """Windows of a client or designer were opened, closed or changed; `windows` are all that are open now, oldest first."""

    where: Endpoint
    windows: tuple[OpenWindow, ...]


@dataclass(frozen=True, slots=True)
class GuiQueueBlocked(Event):
    """A script has held this session's GUI queue for over a second: its window shows "not responding" (H5)."""

    where: Endpoint
    blocked: bool


@dataclass(frozen=True, slots=True)
class HostLost(Event):
    """The process behind these endpoints ended by itself or was ended; `reason` is a sentence."""

    where: tuple[Endpoint, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class CommModeBlocked(Event):
    """A send was refused because of the comm mode (M22); a front end may offer to switch."""

    where: Endpoint
    mode: CommMode


@dataclass(frozen=True, slots=True)
class JournalTrimmed(Event):
    """The journal is full: `count` of the oldest sends went from it; `first_kept` is the id of the oldest that stays."""

    first_kept: int
    count: int


@dataclass(frozen=True, slots=True)
class JournalRenewed(Event):
    """The journal's file was removed while the lab was open; a new one has the sends from `first_kept` on."""

    first_kept: int


@dataclass(frozen=True, slots=True)
class TagsChanged(Event):
    """Tags of a gateway, or the client tags of a session there, have other values, are new, or went (`removed`: paths).

    Writes that follow each other closely come as one event with the newest state of each tag.
    """

    gateway: str
    session: str
    rows: tuple[TagRow, ...]
    removed: tuple[str, ...] = ()
