"""What many sends have in common: everything of a call but its payload. A log of a million sends has few shapes.

So a row holds the number of its shape, and whoever judges rows by handler, user or sender judges each shape once.
"""

from dataclasses import dataclass
from typing import Any

from gateway_core.messages.calls import MessageCall, RequestCall
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.sends import Send, SendKind

REQUEST_SCOPE = "request"


@dataclass(frozen=True, slots=True)
class SendShape:
    """The part of a send that others share. `scope` is the one in force, or `request`; not given is empty."""

    kind: SendKind
    sender: Endpoint
    project: str
    handler: str
    scope: str
    session: str = ""
    user: str = ""
    role: str = ""
    host: str = ""
    servers: tuple[str, ...] = ()

    @property
    def sender_text(self) -> str:
        """Who sent, for people."""
        return "designer" if self.sender.kind is EndpointKind.DESIGNER else self.sender.name

    @property
    def filter_text(self) -> str:
        """The filters and remote servers that were given, as in the call; empty for none."""
        return ", ".join(f"{name}={value}" for name, value in self._given() if value)

    def _given(self) -> tuple[tuple[str, str], ...]:
        if self.kind is SendKind.REQUEST:
            return (("hostName", self.host), ("remoteServer", ", ".join(self.servers)))
        return (
            ("clientSessionId", self.session),
            ("user", self.user),
            ("hasRole", self.role),
            ("hostName", self.host),
            ("remoteServers", "[" + ", ".join(self.servers) + "]" if self.servers else ""),
        )


def shape_key(send: Send) -> tuple[Any, ...]:
    """What is equal for sends of one shape. Quick: it is made for every row."""
    call, sender = send.call, send.sender
    where = (sender.session, sender.name, sender.gateway)
    if isinstance(call, RequestCall):
        return (where, call.project, call.handler, call.host, call.remote_server)
    filters = call.filters
    given = (filters.session_id, filters.user, filters.role, filters.host)
    return (where, call.project, call.handler, call.scope, given, call.remote_servers)


def shape_of(send: Send) -> SendShape:
    """The shape of a send."""
    call = send.call
    if isinstance(call, MessageCall):
        filters = call.filters
        return SendShape(
            send.kind,
            send.sender,
            call.project,
            call.handler,
            call.effective_scope,
            filters.session_id,
            filters.user,
            filters.role,
            filters.host,
            call.remote_servers,
        )
    servers = (call.remote_server,) if call.remote_server else ()
    return SendShape(send.kind, send.sender, call.project, call.handler, REQUEST_SCOPE, host=call.host, servers=servers)
