"""What the What If view shows, as values: the call's arguments, a line for every endpoint, what moved (no widgets).

Lines are made of predictions of the call as it is and as it is supposed, in the lab as it is and as it is supposed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from client.looks.outcome_look import DONE_SHAPE, NONE_SHAPE, OutcomeLook, depends_look, reason_look
from client.toolkit.name_list import names_in, names_text
from designer.panels.verdicts.model import endpoint_key
from designer.panels.who_receives.model import prediction_sentence
from gateway_core.api import (
    Argument,
    Call,
    Endpoint,
    EndpointKind,
    HandlerPlace,
    Prediction,
    Presence,
    Reason,
    Session,
    Supposition,
    World,
    WrittenCall,
    arguments_of,
    given_in,
    handler_asked,
    predict,
    presence_of,
)


@dataclass(frozen=True, slots=True)
class Ground:
    """What is supposed upon: a call, who makes it, and the lab that it meets.

    A supposition lasts as long as `key` stays the same. `note` says what to know about it, `text` is the one in which the
    call stands, with its payload; None for a call that was made and has it.
    """

    key: object
    written: WrittenCall
    sender: Endpoint
    world: World
    note: str = ""
    text: str | None = None


class Part(Enum):
    """What can be supposed of an endpoint."""

    USER = "user"
    ROLES = "roles"
    HOST = "host"
    PROJECT = "project"
    NETWORK = "network"
    HANDLER = "handler"


class Move(Enum):
    """What became of a verdict: a shape and a colour token."""

    GAINED = ("▲", "done")
    LOST = ("▼", "failed")
    OTHER = ("●", "waiting")
    NONE = ("", "muted")


@dataclass(frozen=True, slots=True)
class PartValue:
    """One thing about an endpoint, as it is supposed; `before` is what it is where that differs, else None."""

    value: str
    before: str | None = None


@dataclass(frozen=True, slots=True)
class WhatIfLine:
    """One endpoint: its verdicts before and now, the sentences to them, and what can be supposed of it.

    `is_open` is false for a client of the lab that is not open.
    """

    key: str
    name: str
    kind: EndpointKind
    is_open: bool
    before: OutcomeLook
    after: OutcomeLook
    move: Move
    parts: tuple[tuple[Part, PartValue], ...]
    sentence: str
    sentence_before: str

    def part(self, part: Part) -> PartValue | None:
        """What that is, None where it cannot be supposed of this endpoint."""
        return dict(self.parts).get(part)


@dataclass(frozen=True, slots=True)
class ArgumentField:
    """One argument of the call. `text` is what is supposed or given, empty for nothing.

    `is_open`: only running can tell it, and nothing is supposed.
    """

    argument: Argument
    text: str
    is_supposed: bool
    is_open: bool


def supposed_call(ground: Ground, supposition: Supposition) -> WrittenCall:
    """The call as it is supposed: what is supposed of an argument does not depend on running any more."""
    written = ground.written
    return WrittenCall(
        written.function,
        written.line,
        written.last_line,
        supposition.of_call(written.call),
        tuple(name for name in written.open_arguments if name not in supposition.arguments),
        written.problem,
    )


def predictions_before(ground: Ground) -> tuple[Prediction, ...]:
    """The verdicts on the call as it is."""
    return predict(ground.written, ground.sender, ground.world)


def what_if_lines(ground: Ground, supposition: Supposition, before: Sequence[Prediction]) -> tuple[WhatIfLine, ...]:
    """A line for every gateway and session, in their order."""
    worlds = (ground.world, supposition.of_world(ground.world))
    written = supposed_call(ground, supposition)
    after = predict(written, ground.sender, worlds[1])
    return tuple(_line(was, now, written, worlds) for was, now in zip(before, after, strict=True))


def handler_of(written: WrittenCall, endpoint: Endpoint, session: Session | None, world: World) -> HandlerPlace | None:
    """The handler that a call asks for at an endpoint; None for none, or where only running can tell which."""
    is_open = {"project", "messageHandler"} & set(written.open_arguments)
    return None if is_open else handler_asked(written.call, endpoint, session, world)


def moved_first(lines: Sequence[WhatIfLine]) -> tuple[WhatIfLine, ...]:
    """Who is selected now and was not, then who is not any more, then who is not for another reason, then the others."""
    order = list(Move)
    return tuple(sorted(lines, key=lambda line: order.index(line.move)))


def argument_fields(ground: Ground, supposition: Supposition) -> tuple[ArgumentField, ...]:
    """The fields of the call's arguments."""
    call = supposition.of_call(ground.written.call)
    return tuple(_field(ground, supposition, call, argument) for argument in arguments_of(call))


def given_of(argument: Argument, text: str) -> tuple[str, ...]:
    """What a text in a field gives: nothing for an empty one, several names for `remoteServers`, commas between."""
    if argument is not Argument.REMOTE_SERVERS:
        return (text,) if text else ()
    return names_in(text)


def summary(lines: Sequence[WhatIfLine], supposition: Supposition) -> str:
    """What it comes to, in one sentence; clients that are not open do not count."""
    translate = QCoreApplication.translate
    if supposition.is_empty:
        return translate("WhatIf", "Nothing is supposed yet. Change an argument above or a cell below (F2).")
    moves = [line.move for line in lines if line.is_open]
    more, fewer, other = (moves.count(move) for move in (Move.GAINED, Move.LOST, Move.OTHER))
    if not (more or fewer or other):
        return translate("WhatIf", "What if: the same endpoints as before. Nothing was sent.")
    text = translate("WhatIf", "What if: {more} more, {fewer} fewer").format(more=more, fewer=fewer)
    if not (more or fewer):
        text = translate("WhatIf", "What if: the same are selected")
    if other:
        text = translate("WhatIf", "{text}, {other} with another reason").format(text=text, other=other)
    return translate("WhatIf", "{text}. Nothing was sent.").format(text=text)


def default_scope_text(call: Call) -> str:
    """What it means that no scope is given (M4)."""
    filtered = any(given_in(call, each) for each in (Argument.USER, Argument.ROLE, Argument.HOST))
    translate = QCoreApplication.translate
    return translate("WhatIf", "not given: C") if filtered else translate("WhatIf", "not given: CG")


def _field(ground: Ground, supposition: Supposition, call: Call, argument: Argument) -> ArgumentField:
    is_supposed = argument in supposition.arguments
    is_open = argument in ground.written.open_arguments and not is_supposed
    return ArgumentField(argument, _given_text(call, argument), is_supposed, is_open)


def _given_text(call: Call, argument: Argument) -> str:
    given = given_in(call, argument)
    return names_text(given) if argument is Argument.REMOTE_SERVERS else "".join(given)


def _line(was: Prediction, now: Prediction, written: WrittenCall, worlds: tuple[World, World]) -> WhatIfLine:
    """`written` is the supposed call, `worlds` the lab as it is and as it is supposed."""
    endpoint = now.verdict.endpoint
    session = now.verdict.session
    is_client = session is not None and session.kind is EndpointKind.CLIENT
    parts = _client_parts(was.verdict.session, session) if is_client else ()
    if endpoint.kind is EndpointKind.GATEWAY:
        parts = ((Part.NETWORK, _network(*worlds, endpoint.name)),)
    place = handler_of(written, endpoint, session, worlds[1])
    if place is not None:
        parts = (*parts, (Part.HANDLER, _handler(*worlds, place)))
    return WhatIfLine(
        key=endpoint_key(endpoint),
        name=endpoint.name if endpoint.kind is not EndpointKind.DESIGNER else "designer",
        kind=endpoint.kind,
        is_open=now.is_open,
        before=standing_look(was),
        after=standing_look(now),
        move=_move(was, now),
        parts=parts,
        sentence=prediction_sentence(now),
        sentence_before=prediction_sentence(was),
    )


def _client_parts(was: Session | None, now: Session | None) -> tuple[tuple[Part, PartValue], ...]:
    assert was is not None, "a client has a session"
    assert now is not None, "a client has a session"
    pairs = (
        (Part.USER, was.identity.user, now.identity.user),
        (Part.ROLES, names_text(was.identity.roles), names_text(now.identity.roles)),
        (Part.HOST, was.identity.host, now.identity.host),
        (Part.PROJECT, was.project, now.project),
    )
    return tuple((part, PartValue(value, None if value == before else before)) for part, before, value in pairs)


def _network(world: World, supposed: World, name: str) -> PartValue:
    was, now = (network_word(_is_online(each, name)) for each in (world, supposed))
    return PartValue(now, None if was == now else was)


def _is_online(world: World, name: str) -> bool:
    state = world.gateway(name)
    return state is not None and state.online


def _handler(world: World, supposed: World, place: HandlerPlace) -> PartValue:
    was, now = (presence_word(presence_of(each, place)) for each in (world, supposed))
    return PartValue(now, None if was == now else was)


def presence_word(presence: Presence) -> str:
    """How it stands with a handler, in words."""
    translate = QCoreApplication.translate
    words = {
        Presence.ON: translate("WhatIf", "there"),
        Presence.OFF: translate("WhatIf", "switched off"),
        Presence.MISSING: translate("WhatIf", "not there"),
    }
    return words[presence]


def network_word(is_online: bool) -> str:  # noqa: FBT001 - what it says in a word
    """Whether a gateway is on line, in words."""
    translate = QCoreApplication.translate
    return translate("WhatIf", "on line") if is_online else translate("WhatIf", "off line")


def standing_look(prediction: Prediction) -> OutcomeLook:
    """Whether an endpoint is selected, as a shape and a short word."""
    verdict, translate = prediction.verdict, QCoreApplication.translate
    if prediction.depends_on:
        return depends_look()
    if not verdict.selected:
        return OutcomeLook(NONE_SHAPE, translate("WhatIf", "no"), "muted")
    if verdict.reason is Reason.QUEUED:
        return OutcomeLook(DONE_SHAPE, translate("WhatIf", "yes"), "done")
    return reason_look(verdict.reason)


def _move(was: Prediction, now: Prediction) -> Move:
    if was.verdict.selected != now.verdict.selected:
        return Move.GAINED if now.verdict.selected else Move.LOST
    same = (was.verdict.reason, bool(was.depends_on)) == (now.verdict.reason, bool(now.depends_on))
    return Move.NONE if same else Move.OTHER
