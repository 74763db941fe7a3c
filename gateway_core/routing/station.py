"""Stations and lanes: the queues of one endpoint and what waits or runs in them (rules H3, H5, M20).

Values and small mutable state only; `queues` decides with them.
"""

from collections import deque
from dataclasses import dataclass, field

from gateway_core.messages.payload import Payload
from gateway_core.messages.receipts import client_head
from gateway_core.model.parts import MessageHandler, Threading
from gateway_core.model.session import Endpoint, EndpointKind, Session
from gateway_core.routing.sends import Effect

GUI_LANE = "gui"
SCRIPT_LANE = "script"


@dataclass(frozen=True, slots=True)
class HandlerJob:
    """A message or request on its way to a handler; one object serves all receivers of a send (M18: immutable).

    `note` is for its deliveries.
    """

    send_id: int
    project: str
    handler: MessageHandler
    payload: Payload
    queued_ms: int
    wants_answer: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class ScriptJob:
    """A script that somebody runs by hand; `run_id` is promised before it starts."""

    run_id: int
    text: str
    name: str
    keep_names: bool


@dataclass(frozen=True, slots=True)
class FunctionJob:
    """A function that a script queued (`invokeLater`, `invokeAsynchronous`, a callback); its host keeps it.

    `context` is the one that announced it, `label` says what it is, for tracebacks. `script` is the one by hand that it
    is of, if any.
    """

    context: str
    function: int
    label: str
    script: ScriptJob | None = None


Job = HandlerJob | ScriptJob | FunctionJob


@dataclass(slots=True)
class Run:
    """One job while it runs. `output` and `effects` collect what it did.

    `slowed_s` is how long it waits, on purpose, before its script begins.
    """

    id: int
    lane: "Lane"
    job: Job
    started_ms: int
    output: list[str] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    stopping: bool = False
    slowed_s: float = 0.0


class Lane:
    """One first-in-first-out queue of a station; at most one of its jobs runs at a time."""

    __slots__ = ("key", "running", "station", "waiting")

    def __init__(self, station: "Station", key: str) -> None:
        self.station = station
        self.key = key
        self.waiting: deque[Job] = deque()
        self.running: Run | None = None


class Station:
    """One endpoint with its lanes. `session` is None for a gateway; `receipt_head` is M15's part of a session."""

    __slots__ = ("created", "endpoint", "lanes", "receipt_head", "session")

    def __init__(self, endpoint: Endpoint, session: Session | None = None) -> None:
        self.endpoint = endpoint
        self.lanes: dict[str, Lane] = {}
        self.created = session.created if session else 0
        self.session: Session | None = None
        self.receipt_head = ""
        if session:
            self.take_session(session)

    def take_session(self, session: Session) -> None:
        """Hold the session's new state (A6); a designer's may stand on another gateway than before."""
        self.session = session
        self.endpoint = session.endpoint
        self.receipt_head = client_head(session)

    def lane(self, key: str) -> Lane:
        """The lane of that key, made when first needed."""
        lane = self.lanes.get(key)
        if lane is None:
            lane = self.lanes[key] = Lane(self, key)
        return lane

    def forget(self, lane: Lane) -> None:
        """Drop a lane that has nothing to do and that nobody may need again soon."""
        if lane.running is None and not lane.waiting:
            self.lanes.pop(lane.key, None)


def handler_lane(handler: MessageHandler, project: str, kind: EndpointKind) -> str:
    """The key of the lane that a handler's runs wait in (H3).

    Shared: one for each project and scope, which at a client is one for each client. Dedicated: one for each handler.
    EDT: the client's GUI queue (H5).
    """
    if handler.threading is Threading.EDT:
        return GUI_LANE
    prefix = f"{project}/" if kind is EndpointKind.GATEWAY else ""
    if handler.threading is Threading.DEDICATED:
        return f"dedicated {prefix}{handler.name}"
    return f"shared {prefix}".rstrip()
