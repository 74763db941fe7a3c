"""What the plant map shows, as values: its nodes, the ways of a send, what that send means to each node. No drawing.

The table twin, the numbered steps and the menus show the same values; what is chosen in one of them is chosen in all.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal

from client.looks.outcome_look import FAILED_SHAPE, OutcomeLook, answer_look, reason_look
from designer.panels.verdicts.model import headline
from gateway_core.api import (
    AnswerOutcome,
    Endpoint,
    EndpointKind,
    Fault,
    GatewayState,
    Leg,
    LegKind,
    Reason,
    Session,
    Trace,
    Verdict,
    World,
    fault_text,
    legs,
    verdict_text,
)

PASSED_SHAPE, FAULT_SHAPE = "→", "⚠"


class NodeState(StrEnum):
    """How a node fares. `GONE`: a send tells of it, and it is not in the lab, or its client was closed since."""

    OPEN = "open"
    STOPPED = "stopped"
    DOWN = "down"
    FAULTY = "faulty"
    GONE = "gone"


STATE_SHAPES = {NodeState.DOWN: "✖", NodeState.STOPPED: "…", NodeState.FAULTY: FAULT_SHAPE, NodeState.GONE: "?"}
STATE_TOKENS = {NodeState.DOWN: "failed", NodeState.STOPPED: "waiting", NodeState.FAULTY: "waiting"}


@dataclass(frozen=True, slots=True)
class MapNode:
    """A gateway, client or designer. `key` tells nodes apart; `label` names one from one start to the next.

    `state_word` says the state in words, `faults` has a sentence for each fault on purpose.
    """

    endpoint: Endpoint
    key: str
    project: str = ""
    user: str = ""
    roles: tuple[str, ...] = ()
    host: str = ""
    state: NodeState = NodeState.OPEN
    state_word: str = ""
    faults: tuple[str, ...] = ()

    @property
    def kind(self) -> EndpointKind:
        """What it is."""
        return self.endpoint.kind

    @property
    def label(self) -> str:
        """Its name in files and in faults: `client:Packing 1`."""
        return self.endpoint.label

    @property
    def name(self) -> str:
        """Its name for people."""
        return party_name(self.endpoint)

    @property
    def kind_word(self) -> str:
        """What it is, for people."""
        words = {
            EndpointKind.DESIGNER: QCoreApplication.translate("PlantMap", "designer"),
            EndpointKind.GATEWAY: QCoreApplication.translate("PlantMap", "gateway"),
            EndpointKind.CLIENT: QCoreApplication.translate("PlantMap", "client"),
        }
        return words[self.kind]

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands below its name: who is logged in with which roles, and the host; of a gateway, what it is."""
        if self.kind is EndpointKind.GATEWAY:
            return (self.kind_word,)
        if self.kind is EndpointKind.DESIGNER:
            return (self.user,) if self.user else ()
        if self.state is NodeState.GONE:
            return ()
        nobody = QCoreApplication.translate("PlantMap", "nobody")
        who = self.user or nobody
        return (f"{who} · {', '.join(self.roles)}" if self.roles else who, self.host)


@dataclass(frozen=True, slots=True)
class MapTrip:
    """One piece of a send's way. `number` counts from 1 in the order in which they begin; times are ms after the send.

    `ends_ms` None: it is not there yet. `from_key` and `to_key` are those of its two nodes. `look` is shape, word and colour of how it ended, `text` all of it in words.
    """

    number: int
    send_id: int
    kind: LegKind
    from_endpoint: Endpoint
    to_endpoint: Endpoint
    begins_ms: int
    ends_ms: int | None
    look: OutcomeLook
    text: str
    from_key: str = field(init=False)
    to_key: str = field(init=False)

    def __post_init__(self) -> None:
        """Work out the keys of both nodes once: a moving picture asks for them all the time."""
        object.__setattr__(self, "from_key", key_of(self.from_endpoint))
        object.__setattr__(self, "to_key", key_of(self.to_endpoint))


@dataclass(frozen=True, slots=True)
class NodeMark:
    """What the shown send means to a node: shape, word and colour, and the verdict as a sentence."""

    look: OutcomeLook
    sentence: str
    selected: bool


@dataclass(frozen=True, slots=True)
class ShownSend:
    """A send on the map: its way, what it means to each node by that node's key, and itself in a few words."""

    id: int
    headline: str
    trips: tuple[MapTrip, ...]
    marks: Mapping[str, NodeMark] = field(default_factory=dict)
    is_over: bool = True

    @property
    def parties(self) -> tuple[Endpoint, ...]:
        """Everybody on its way, each once."""
        return tuple(
            dict.fromkeys(each for trip in self.trips for each in (trip.from_endpoint, trip.to_endpoint)),
        )


@dataclass(frozen=True, slots=True)
class NodeMenuWish:
    """The menu of a node is wanted at a place of the screen; `endpoint` None: that of the map itself."""

    endpoint: Endpoint | None
    where: QPoint


class MapChoice(QObject):
    """What is chosen and shown on the map, shared by all that show it.

    Signals: `node_changed` (the key of the chosen node, or an empty text), `send_changed` (the `ShownSend`, or None),
    `trip_changed` (the number of the chosen piece of its way, or 0).
    """

    node_changed = Signal(object)
    send_changed = Signal(object)
    trip_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._node = ""
        self._send: ShownSend | None = None
        self._trip = 0

    @property
    def node(self) -> str:
        """The key of the chosen node, or an empty text."""
        return self._node

    @property
    def send(self) -> ShownSend | None:
        """The send whose way is shown."""
        return self._send

    @property
    def trip(self) -> int:
        """The number of the chosen piece of the shown send's way; 0 for none."""
        return self._trip

    def choose_trip(self, number: int) -> None:
        """Choose a piece of the shown send's way by its number; 0 chooses none."""
        if number != self._trip:
            self._trip = number
            self.trip_changed.emit(number)

    def choose_node(self, key: str) -> None:
        """Choose a node by its key; an empty text chooses none."""
        if key != self._node:
            self._node = key
            self.node_changed.emit(key)

    def show_send(self, send: ShownSend | None) -> None:
        """Show the way of a send, or of none."""
        if (send.id if send else 0) != (self._send.id if self._send else 0):
            self.choose_trip(0)
        if send != self._send:
            self._send = send
            self.send_changed.emit(send)


def key_of(endpoint: Endpoint) -> str:
    """The key of an endpoint's node."""
    return endpoint.session or endpoint.label


def map_nodes(world: World, faults: Sequence[Fault] = (), stopped: Collection[Endpoint] = ()) -> tuple[MapNode, ...]:
    """A node for everybody who is in the lab: designers, gateways, clients, each in the lab's order.

    `stopped` are the sessions whose windows do not respond.
    """
    sessions = [_session_node(session, world, faults, session.endpoint in stopped) for session in world.sessions]
    gateways = [_gateway_node(state, faults) for state in world.gateways]
    designers = [node for node in sessions if node.kind is EndpointKind.DESIGNER]
    return (*designers, *gateways, *(node for node in sessions if node.kind is not EndpointKind.DESIGNER))


def with_parties(nodes: tuple[MapNode, ...], send: ShownSend | None) -> tuple[MapNode, ...]:
    """The nodes, and one more for everybody on the way of a send who is not among them."""
    known = {node.key for node in nodes}
    strangers = send.parties if send else ()
    return (
        *nodes,
        *(
            MapNode(each, key_of(each), state=NodeState.GONE, state_word=gone_word(is_session=bool(each.session)))
            for each in strangers
            if key_of(each) not in known
        ),
    )


def gone_word(*, is_session: bool) -> str:
    """Why somebody of an earlier send is not among the others; a client of that name may be open again."""
    if is_session:
        return QCoreApplication.translate("PlantMap", "closed since")
    return QCoreApplication.translate("PlantMap", "not in the lab")


def shown_send(trace: Trace) -> ShownSend:
    """The way of a send and what it means to each node."""
    trips = tuple(_trip(number, leg) for number, leg in enumerate(legs(trace), 1))
    marks = {key_of(verdict.endpoint): _mark(verdict) for verdict in trace.verdicts}
    return ShownSend(trace.send.id, headline(trace), trips, marks, _is_over(trace))


def leg_word(kind: LegKind) -> str:
    """What goes along a way, for people."""
    words = {
        LegKind.SEND: QCoreApplication.translate("PlantMap", "call"),
        LegKind.FORWARD: QCoreApplication.translate("PlantMap", "passed on"),
        LegKind.DELIVER: QCoreApplication.translate("PlantMap", "message"),
        LegKind.ANSWER: QCoreApplication.translate("PlantMap", "answer"),
        LegKind.ERROR: QCoreApplication.translate("PlantMap", "error"),
    }
    return words[kind]


def _session_node(session: Session, world: World, faults: Sequence[Fault], is_stopped: bool) -> MapNode:  # noqa: FBT001
    endpoint, identity = session.endpoint, session.identity
    handlers = [fault for fault in faults if fault.handler and world.handler(endpoint, session.project, fault.handler)]
    own = tuple(
        fault_text(fault) for fault in faults if fault.target == endpoint.label or _is_anywhere(fault, handlers)
    )
    state = NodeState.STOPPED if is_stopped else NodeState.FAULTY if own else NodeState.OPEN
    return MapNode(
        endpoint,
        key_of(endpoint),
        session.project,
        identity.user,
        identity.roles,
        identity.host,
        state,
        state_word(state),
        own,
    )


def _gateway_node(gateway: GatewayState, faults: Sequence[Fault]) -> MapNode:
    endpoint = gateway.endpoint
    known = {name for project in gateway.projects.values() for name in project.gateway_handlers}
    handlers = [fault for fault in faults if fault.handler in known]
    own = tuple(
        fault_text(fault) for fault in faults if fault.target == endpoint.label or _is_anywhere(fault, handlers)
    )
    state = NodeState.DOWN if not gateway.online else NodeState.FAULTY if own else NodeState.OPEN
    return MapNode(endpoint, key_of(endpoint), state=state, state_word=state_word(state), faults=own)


def _is_anywhere(fault: Fault, with_handler: Iterable[Fault]) -> bool:
    """Whether it is a fault of a handler wherever that is, and it is here."""
    return not fault.target and fault in with_handler


def state_word(state: NodeState) -> str:
    """A state in words; nothing where all is as it should be."""
    words = {
        NodeState.STOPPED: QCoreApplication.translate("PlantMap", "not responding"),
        NodeState.DOWN: QCoreApplication.translate("PlantMap", "down"),
        NodeState.FAULTY: QCoreApplication.translate("PlantMap", "fault on purpose"),
    }
    return words.get(state, "")


def _mark(verdict: Verdict) -> NodeMark:
    return NodeMark(reason_look(verdict.reason), verdict_text(verdict), verdict.selected)


def _trip(number: int, leg: Leg) -> MapTrip:
    look = _trip_look(leg)
    text = QCoreApplication.translate("PlantMap", "{origin} → {target}: {what}, {outcome}")
    text = text.format(
        origin=party_name(leg.from_endpoint),
        target=party_name(leg.to_endpoint),
        what=leg_word(leg.kind),
        outcome=look.word,
    )
    return MapTrip(
        number, leg.send_id, leg.kind, leg.from_endpoint, leg.to_endpoint, leg.begins_ms, leg.ends_ms, look, text
    )


def party_name(endpoint: Endpoint) -> str:
    """The name of an endpoint for people."""
    if endpoint.kind is EndpointKind.DESIGNER:
        return QCoreApplication.translate("PlantMap", "designer")
    return endpoint.name


def _trip_look(leg: Leg) -> OutcomeLook:
    """How a piece of the way ended: on the way to gateways, what stopped it there, else that it came through."""
    if isinstance(leg.outcome, AnswerOutcome):
        look = answer_look(leg.outcome)
        is_answer = leg.outcome is AnswerOutcome.RETURNED
        return replace(look, word=QCoreApplication.translate("PlantMap", "answered")) if is_answer else look
    if leg.outcome is None:
        if leg.ends_ms is None:
            return reason_look(Reason.QUEUED)
        return OutcomeLook(PASSED_SHAPE, QCoreApplication.translate("PlantMap", "came through"), "accent")
    if leg.kind is LegKind.DELIVER:
        return reason_look(leg.outcome)
    if leg.outcome is Reason.COMM_MODE:
        return reason_look(leg.outcome)
    return OutcomeLook(FAILED_SHAPE, _stop_word(leg.outcome), "failed")


def _stop_word(reason: Reason) -> str:
    words = {
        Reason.REMOTE_UNKNOWN: QCoreApplication.translate("PlantMap", "no such gateway"),
        Reason.REMOTE_DOWN: QCoreApplication.translate("PlantMap", "gateway down"),
        Reason.PROJECT_UNKNOWN: QCoreApplication.translate("PlantMap", "no such project"),
    }
    return words.get(reason) or QCoreApplication.translate("PlantMap", "stopped")


def _is_over(trace: Trace) -> bool:
    """Whether nothing more will come of it."""
    waits = any(
        verdict.delivery is not None and verdict.delivery.ended_ms is None
        for verdict in trace.verdicts
        if verdict.selected
    )
    return not waits and (trace.answer is not None or trace.send.timeout_s is None)
