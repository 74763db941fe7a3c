"""The conditions of a call beside what an endpoint has, in the order in which they are looked at (M7, M9, M22 to M24)."""

from dataclasses import dataclass, replace

from gateway_core.api import Reason, RequestCall, Send, Verdict

_NAMES = {Reason.COMM_MODE: "comm mode", Reason.REMOTE_DOWN: "gateway network"}


@dataclass(frozen=True, slots=True)
class ComparedFilter:
    """One condition of the call beside what the endpoint has.

    `agrees` None: not given, so it limits nothing. `was_reached` false: the call was stopped before anybody looked.
    """

    name: str
    given: str
    actual: str
    agrees: bool | None
    was_reached: bool = True


def compared_filters(send: Send, verdict: Verdict) -> tuple[ComparedFilter, ...]:
    """Each condition with both values; if the call was stopped on its way, what stopped it first."""
    conditions = _session_conditions(send, verdict) if verdict.session else _gateway_conditions(send, verdict)
    name = _target_name(send) if verdict.reason is Reason.REMOTE_UNKNOWN else _NAMES.get(verdict.reason)
    if name is None:
        return conditions
    given = f"needs {verdict.expected}" if verdict.reason is Reason.COMM_MODE else verdict.expected
    stopped = ComparedFilter(name, given, verdict.actual, agrees=False)
    later = (replace(each, agrees=None, was_reached=False) for each in conditions if each.name != name)
    return (stopped, *later)


def _target_name(send: Send) -> str:
    """What says which gateway the call goes to: its argument, or where its sender stands (M23, R10)."""
    if isinstance(send.call, RequestCall):
        return "remoteServer" if send.call.remote_server else "sender's gateway"
    return "remoteServers" if send.call.remote_servers else "sender's gateway"


def _session_conditions(send: Send, verdict: Verdict) -> tuple[ComparedFilter, ...]:
    call, session = send.call, verdict.session
    assert session is not None
    identity = session.identity
    project = _equal("project", call.project, session.project)
    if isinstance(call, RequestCall):
        return (project, _equal("hostName", call.host, identity.host))
    filters = call.filters
    has_role = filters.role in identity.roles if filters.role else None
    return (
        ComparedFilter("scope", call.effective_scope, "C", call.to_clients),
        project,
        _equal("clientSessionId", filters.session_id, session.id),
        _equal("user", filters.user, identity.user),
        ComparedFilter("hasRole", filters.role, ", ".join(identity.roles), has_role),
        _equal("hostName", filters.host, identity.host),
    )


def _gateway_conditions(send: Send, verdict: Verdict) -> tuple[ComparedFilter, ...]:
    call, here = send.call, verdict.endpoint.name
    if isinstance(call, RequestCall):
        target = call.remote_server or send.sender.gateway
        return (ComparedFilter(_target_name(send), target, here, target == here),)
    conditions = [ComparedFilter("scope", call.effective_scope, "G", call.to_gateway)]
    if call.remote_servers:
        servers = ", ".join(call.remote_servers)
        conditions.append(ComparedFilter("remoteServers", servers, here, here in call.remote_servers))
    return tuple(conditions)


def _equal(name: str, given: str, actual: str) -> ComparedFilter:
    return ComparedFilter(name, given, actual, given == actual if given else None)
