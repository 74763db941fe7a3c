"""The two calls as values: what `sendMessage` and `sendRequest` were asked to do, after binding (rules M1 to M6, R1 to R3).

An optional text that was not given is the empty string (M5).
"""

from dataclasses import dataclass, field

from gateway_core.messages.payload import EMPTY_PAYLOAD, Payload


@dataclass(frozen=True, slots=True)
class Filters:
    """The four filters that limit client deliveries (M7, M9); empty means not given."""

    session_id: str = ""
    user: str = ""
    role: str = ""
    host: str = ""


@dataclass(frozen=True, slots=True)
class MessageCall:
    """One `system.util.sendMessage`. `scope` is as given, empty for the default (M4)."""

    project: str
    handler: str
    payload: Payload = EMPTY_PAYLOAD
    scope: str = ""
    filters: Filters = field(default_factory=Filters)
    remote_servers: tuple[str, ...] = ()

    @property
    def effective_scope(self) -> str:
        """The scope in force, letters as given; the default is C with a user, role or host filter, else CG (M4, M16)."""
        if self.scope:
            return self.scope
        filters = self.filters
        return "C" if filters.user or filters.role or filters.host else "CG"

    @property
    def to_clients(self) -> bool:
        """Whether the scope names clients (M6)."""
        return "C" in self.effective_scope

    @property
    def to_gateway(self) -> bool:
        """Whether the scope names the gateway (M6)."""
        return "G" in self.effective_scope


@dataclass(frozen=True, slots=True)
class RequestCall:
    """One `system.util.sendRequest` or `sendRequestAsync`. `timeout_s` None means the lab's default (R8)."""

    project: str
    handler: str
    payload: Payload = EMPTY_PAYLOAD
    host: str = ""
    remote_server: str = ""
    timeout_s: float | None = None


Call = MessageCall | RequestCall
