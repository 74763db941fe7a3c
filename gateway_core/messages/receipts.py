"""Receipts: the strings that `sendMessage` returns, exact to the character (rules M13 to M16, M24)."""

from gateway_core.messages.calls import MessageCall
from gateway_core.model.session import Session


def client_head(session: Session) -> str:
    """The part of a client's receipt that only its session decides (M15); made once a session, not once a send."""
    identity = session.identity
    return (
        f"type=Client,sessionId={session.id},clientAddress={identity.address},clientHostName={identity.host},project="
    )


def call_tail(call: MessageCall) -> str:
    """The part that only the call decides: project value, handler and filters, without the status (M16)."""
    filters = call.filters
    return (
        f"{call.project},messageHandler={call.handler},filterParams={{hostName={filters.host}, "
        f"clientSessionId={filters.session_id}, scope={call.effective_scope}, user={filters.user}, "
        f"hasRole={filters.role}}}"
    )


def gateway_receipt(tail: str) -> str:
    """The receipt of the gateway that the sender stands on (M14)."""
    return f"type=Gateway,project={tail},sendStatus=SENT"


def remote_receipt(server: str, tail: str, *, reached: bool) -> str:
    """The receipt of one name in `remoteServers` (M24)."""
    status = "SENT" if reached else "NOT_SENT"
    return f"type=RemoteServer,remoteServer={server},project={tail},sendStatus={status}"
