"""What helps with scripts are told of the open lab, as it is at the moment of the question: its parts, who is open, payloads."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from client.bridge.bridge import Bridge
from client.script_help.recent_payloads import RecentPayloads
from gateway_core.api import Gateway, HandlerScope, Lab, Payload, Session, World


@dataclass(frozen=True, slots=True)
class ScriptPlace:
    """Where a script stands: `scope` is `client`, `gateway` or `designer`; `handler` is empty where it is none.

    `gateway` and `project` are empty where they may be any.
    """

    scope: str
    gateway: str = ""
    project: str = ""
    handler: str = ""

    @property
    def handler_scope(self) -> HandlerScope:
        """The set in which the handler stands."""
        return HandlerScope.GATEWAY if self.scope == "gateway" else HandlerScope.CLIENT


class LabNames(Protocol):
    """The open lab, for whoever helps with its scripts."""

    def lab(self) -> Lab:
        """The lab with all edits."""

    def world(self) -> World:
        """Its gateways as they are, and the open sessions."""

    def payloads(self, project: str, handler: str) -> Sequence[Payload]:
        """What was sent to handlers of that name in that project lately, the newest first."""


class LiveNames:
    """The names of a running lab. It asks whenever it is asked, so edits and sessions are followed by themselves."""

    def __init__(self, bridge: Bridge, recent: RecentPayloads) -> None:
        self._bridge = bridge
        self._recent = recent

    def lab(self) -> Lab:
        """The lab in force."""
        return self._bridge.network.lab

    def world(self) -> World:
        """Its gateways and sessions now."""
        return self._bridge.network.world()

    def payloads(self, project: str, handler: str) -> Sequence[Payload]:
        """What was sent lately."""
        return self._recent.payloads(project, handler)


def open_clients(names: LabNames) -> tuple[Session, ...]:
    """The clients that are open now."""
    return tuple(session for session in names.world().sessions if session.kind == "client")


def gateways_near(names: LabNames, place: ScriptPlace) -> Sequence[Gateway]:
    """The gateway of the script, or all where it may stand on any."""
    gateways = names.lab().gateways
    own = [gateway for gateway in gateways if gateway.name == place.gateway]
    return own or gateways
