"""How the lab stood at any earlier event, so that an old send is judged against its own time (section 6).

Keeps only what changed: a session's states and the gateways' states, each with the number of its event.
"""

from bisect import bisect_right
from dataclasses import replace
from operator import itemgetter
from typing import TypeVar

from gateway_core.model.session import Session
from gateway_core.routing.world import World

_SEQ = itemgetter(0)
_Value = TypeVar("_Value")


class WorldHistory:
    """States by event number. All records come in rising order of `seq`."""

    def __init__(self) -> None:
        self._worlds: list[tuple[int, World]] = []
        self._sessions: dict[str, list[tuple[int, Session | None]]] = {}

    def record_gateways(self, seq: int, world: World) -> None:
        """From event `seq` on the gateways and settings are those of `world` (its sessions are not looked at)."""
        self._worlds.append((seq, replace(world, sessions=())))

    def record_session(self, seq: int, session_id: str, session: Session | None) -> None:
        """From event `seq` on the session is this; None: it is closed."""
        self._sessions.setdefault(session_id, []).append((seq, session))

    def knows(self, session_id: str) -> bool:
        """Whether there ever was a session of that id."""
        return session_id in self._sessions

    def world_at(self, seq: int) -> World:
        """The world just before event `seq`."""
        states = (_before(seq, changes) for changes in self._sessions.values())
        sessions = sorted((state for state in states if state is not None), key=_created)
        world = _before(seq, self._worlds) or self._worlds[0][1]
        return replace(world, sessions=tuple(sessions))


def _before(seq: int, changes: list[tuple[int, _Value]]) -> _Value | None:
    position = bisect_right(changes, seq - 1, key=_SEQ)
    return changes[position - 1][1] if position else None


def _created(session: Session) -> int:
    return session.created
