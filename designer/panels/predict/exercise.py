"""Exercises: a call for the present lab that one rule decides for somebody. Candidates are tried, and nothing is sent."""

import random
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

from gateway_core.api import (
    Call,
    CommMode,
    Endpoint,
    EndpointKind,
    Filters,
    MessageCall,
    RequestCall,
    Session,
    World,
    call_script,
    unsent,
)

_MOST_TRIES = 500
_ENOUGH = 6  # calls that the rule decides, of which the most telling one is taken
_OF_REQUESTS = ("R2", "R3", "R6", "R10")
_SCOPES = ("", "", "C", "G", "CG", "GC", "c", "g")


@dataclass(frozen=True, slots=True)
class Exercise:
    """A call that `rule` decides for `decided` endpoints, and how many it selects of all."""

    rule: str
    call: Call
    decided: int
    selected: int
    count: int

    @property
    def script(self) -> str:
        """The call as a script."""
        return call_script(self.call)

    @property
    def worth(self) -> tuple[bool, int]:
        """The more mixed the answer is, the more has to be thought about."""
        return 0 < self.selected < self.count, min(self.decided, self.count - self.decided)


def exercise_steps(rule: str, world: World, sender: Endpoint, seed: int) -> Generator[None, None, Exercise | None]:
    """Look for a call that the rule decides, one candidate a step; None where this lab has none."""
    sending = _able_to_send(world, sender)
    makers = _CallMaker(sending, random.Random(f"{rule} {seed}"))  # noqa: S311 - an exercise is no secret
    found: list[Exercise] = []
    for _ in range(_MOST_TRIES):
        yield
        call = makers.request() if rule in _OF_REQUESTS else makers.message()
        verdicts = unsent(call, sender, sending).verdicts
        decided = sum(verdict.rule == rule for verdict in verdicts)
        if decided:
            selected = sum(verdict.selected for verdict in verdicts)
            found.append(Exercise(rule, call, decided, selected, len(verdicts)))
        if len(found) == _ENOUGH:
            break
    return max(found, key=lambda each: each.worth, default=None)


class _CallMaker:
    """Makes calls out of what stands in the lab, and some that are nearly right."""

    def __init__(self, world: World, dice: random.Random) -> None:
        self._dice = dice
        self._sessions = [each for each in world.sessions if each.kind is EndpointKind.CLIENT]
        self._gateways = [state.name for state in world.gateways]
        projects = {name: project for state in world.gateways for name, project in state.projects.items()}
        self._projects = [*projects, *(session.project for session in self._sessions)]
        handlers = [name for each in projects.values() for name in (*each.client_handlers, *each.gateway_handlers)]
        self._handlers = sorted(set(handlers)) or ["notice"]

    def message(self) -> MessageCall:
        """A call of `sendMessage`."""
        scope = self._dice.choice(_SCOPES)
        servers = self._servers() if self._dice.random() < 0.25 else ()
        return MessageCall(
            self._project(), self._handler(), scope=scope, filters=self._filters(), remote_servers=servers
        )

    def request(self) -> RequestCall:
        """A call of `sendRequest`."""
        host = self._of_somebody("host") if self._dice.random() < 0.5 else ""
        server = self._dice.choice(["", *self._servers()])
        return RequestCall(self._project(), self._handler(), host=host, remote_server=server)

    def _project(self) -> str:
        return self._nearly(self._dice.choice(self._projects or ["Bottling"]))

    def _handler(self) -> str:
        return self._nearly(self._dice.choice(self._handlers))

    def _filters(self) -> Filters:
        """None, one, or seldom two, all about the same client."""
        given = self._dice.sample(("session_id", "user", "role", "host"), self._dice.choice((0, 1, 1, 1, 2)))
        return replace(Filters(), **{name: self._of_somebody(name) for name in given})

    def _of_somebody(self, name: str) -> str:
        """What a client has that a filter of that name looks at; empty where nobody has any."""
        if not self._sessions:
            return ""
        session = self._dice.choice(self._sessions)
        if name == "session_id":
            return session.id
        values = {"user": (session.identity.user,), "role": session.identity.roles, "host": _hosts(session)}[name]
        return self._nearly(self._dice.choice(values)) if values else ""

    def _servers(self) -> tuple[str, ...]:
        count = self._dice.randint(1, min(2, len(self._gateways)))
        return tuple(self._nearly(name) for name in self._dice.sample(self._gateways, count))

    def _nearly(self, name: str) -> str:
        """The name, or seldom one that differs in upper and lower case only."""
        return name.swapcase() if self._dice.random() < 0.08 else name


def _hosts(session: Session) -> Sequence[str]:
    """What people take for a client's host name."""
    return [text for text in (session.identity.host, session.identity.host, session.identity.address) if text]


def _able_to_send(world: World, sender: Endpoint) -> World:
    """The world with the sender in Read/Write: the comm mode would decide everything alike."""
    session = world.session(sender.session)
    return world if session is None else world.with_session(replace(session, comm_mode=CommMode.READ_WRITE))
