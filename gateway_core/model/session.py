"""Sessions and endpoints: who takes part in a run of the lab (rules A2 to A4, A6)."""

from dataclasses import dataclass, field
from enum import StrEnum

from gateway_core.model.parts import CommMode


class EndpointKind(StrEnum):
    """What a message may come from or go to."""

    GATEWAY = "gateway"
    CLIENT = "client"
    DESIGNER = "designer"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One party of the lab: a gateway (`session` empty, `name` is its own) or a session on one.

    It names a sender, a receiver, and the place where output and log lines appear. A designer may move to another gateway
    when the lab is edited, and is the same endpoint there.
    """

    kind: EndpointKind
    name: str
    gateway: str = field(compare=False)
    session: str = ""

    @property
    def label(self) -> str:
        """`gateway:plant-gw`, `client:Packing 1`, or `designer`: how the command line names the place."""
        if self.kind is EndpointKind.DESIGNER:
            return "designer"
        return f"{self.kind}:{self.name}"


@dataclass(frozen=True, slots=True)
class Identity:
    """What a client says of itself and may change while it runs (A2, A6)."""

    user: str = ""
    roles: tuple[str, ...] = ()
    host: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """One open client or designer (A2, A3). `id` is 8 upper-case hex digits (A4); `created` counts up by one.

    `created_ms` is wall-clock time in ms since 1970. `name` is the window's name, for people.
    """

    id: str
    kind: EndpointKind
    name: str
    gateway: str
    project: str
    identity: Identity = field(default_factory=Identity)
    comm_mode: CommMode = CommMode.READ_WRITE
    created: int = 0
    created_ms: int = 0

    @property
    def endpoint(self) -> Endpoint:
        """This session as an endpoint."""
        return Endpoint(self.kind, self.name, self.gateway, self.id)
