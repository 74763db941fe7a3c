"""The names in a call, compared with the lab: project, handler, user, role, host, gateways (M8, M11, M12, M24, R6, R10).

They are warnings, for the lab may not be all there is: a name is near or not, and the sentence says what there is here.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from gateway_core.lab.message_lint.argument_rules import wakes_gateway_beside_session
from gateway_core.lab.message_lint.finding import call_finding
from gateway_core.lab.message_lint.fixes import change_text, set_scope
from gateway_core.lab.message_lint.lint_place import LintPlace
from gateway_core.lab.message_lint.message_calls import TextCall
from gateway_core.lab.message_lint.targets import Group, selected_scopes, server_names, target_groups
from gateway_core.lab.message_lint.text_values import TextValue
from gateway_core.lab.script_finding import Fix, ScriptFinding
from gateway_core.model.parts import ClientPreset, Gateway, HandlerScope, MessageHandler, Project
from gateway_core.routing.near_misses import NearMiss, NearMissKind, host_miss, name_miss

_LONGEST = 200  # letters; comparing two names takes time with the product of their lengths
_MOST = 200  # names that a suggestion is looked for among
_WORDS = {HandlerScope.CLIENT: "client", HandlerScope.GATEWAY: "gateway"}


def name_findings(call: TextCall, place: LintPlace) -> Iterator[ScriptFinding]:
    """All that the lab says of a call's names."""
    yield from _gateways(call, place)
    groups = tuple(target_groups(call, place))
    yield from _projects_and_handlers(call, place, groups)
    if not call.is_request:
        yield from _users_and_roles(call, place)
        yield from _hosts(call, place)


def _gateways(call: TextCall, place: LintPlace) -> Iterator[ScriptFinding]:
    known = [gateway.name for gateway in place.lab.gateways]
    for value in server_names(call):
        if value.text is not None and value.text not in known:
            what = "the request raises a GatewayException" if call.is_request else "nothing is sent there"
            text = f"No gateway of this lab is called {_shown(value.text)}, so {what}."
            advice = _did_you_mean(value.text, known, "The lab has")
            rule = "R10" if call.is_request else "M24"
            found = call_finding("no-such-gateway", value.place, text, advice, rule=rule)
            yield replace(found, fixes=_change_to_nearest(value, known))


def _projects_and_handlers(call: TextCall, place: LintPlace, groups: Sequence[Group]) -> Iterator[ScriptFinding]:
    project, handler = call.argument("project"), call.argument("messageHandler")
    if project is None or project.text is None:
        return
    for group in groups:
        there = [gateway.projects[project.text] for gateway in group if project.text in gateway.projects]
        if not group:
            continue
        if not there:
            yield _no_project(call, project, group)
        elif handler is not None and handler.text is not None:
            yield from _handlers(call, place, handler, there, _where(group))


def _where(group: Group) -> str:
    return f"gateway '{group[0].name}'" if len(group) == 1 else "any gateway of this lab"


def _no_project(call: TextCall, value: TextValue, group: Sequence[Gateway]) -> ScriptFinding:
    given = value.text or ""
    known = sorted({name for gateway in group for name in gateway.projects})
    effect = "the request fails" if call.is_request else "the message goes to nobody there"
    text = f"There is no project {_shown(given)} on {_where(group)}, so {effect}."
    rule = "R6" if call.is_request else "M11"
    found = call_finding("no-such-project", value.place, text, _did_you_mean(given, known, "There are"), rule=rule)
    return replace(found, fixes=_change_to_nearest(value, known))


def _handlers(
    call: TextCall, place: LintPlace, value: TextValue, projects: Sequence[Project], where: str
) -> Iterator[ScriptFinding]:
    """A handler that is missing, or off, in each scope that will be selected (M12, R6)."""
    scopes = selected_scopes(call, place)
    given = value.text or ""
    if scopes is None:
        found = [project.handlers(scope).get(given) for project in projects for scope in HandlerScope]
        if not any(found):
            yield _no_handler(call, value, projects, None, where)
        return
    for scope in sorted(scopes, reverse=True):
        is_told = scope is HandlerScope.GATEWAY and wakes_gateway_beside_session(call)
        handlers = [handler for project in projects if (handler := project.handlers(scope).get(given))]
        if not handlers and not is_told:
            yield _no_handler(call, value, projects, scope, where)
        elif handlers and not any(handler.enabled for handler in handlers):
            yield _handler_off(value, handlers[0], where)


def _no_handler(
    call: TextCall, value: TextValue, projects: Sequence[Project], scope: HandlerScope | None, where: str
) -> ScriptFinding:
    given = value.text or ""
    word = f"{_WORDS[scope]} handler" if scope else "handler"
    text = f"Project '{projects[0].name}' on {where} has no {word} {_shown(given)}"
    effect = ", so the request fails." if call.is_request else ", but the message goes there."
    advice, fixes = _handler_advice(call, value, projects, scope)
    rule = "R6" if call.is_request else "M12"
    found = call_finding("no-such-handler", value.place, text + effect, advice, rule=rule)
    return replace(found, fixes=fixes)


def _handler_advice(
    call: TextCall, value: TextValue, projects: Sequence[Project], scope: HandlerScope | None
) -> tuple[str, tuple[Fix, ...]]:
    """The other scope that has it, a name that is near, or what there is."""
    given = value.text or ""
    if scope is not None:
        other = HandlerScope.CLIENT if scope is HandlerScope.GATEWAY else HandlerScope.GATEWAY
        if any(given in project.handlers(other) for project in projects):
            fixes = () if call.is_request else set_scope(call, _WORDS[other][0].upper())
            return _other_scope_advice(call, other), fixes
    scopes = (scope,) if scope is not None else tuple(HandlerScope)
    known = sorted({name for project in projects for each in scopes for name in project.handlers(each)})
    return _did_you_mean(given, known, "There are"), _change_to_nearest(value, known)


def _other_scope_advice(call: TextCall, other: HandlerScope) -> str:
    if call.is_request:
        return "It is a client handler, and requests go to gateway handlers: add one of that name."
    return f"It is a {_WORDS[other]} handler: add scope='{_WORDS[other][0].upper()}', or add a handler here too."


def _handler_off(value: TextValue, handler: MessageHandler, where: str) -> ScriptFinding:
    text = f"The {_WORDS[handler.scope]} handler {_shown(handler.name)} on {where} is switched off, so it does not run."
    return call_finding("handler-off", value.place, text, "Switch it on: Enabled in its editor.")


def _users_and_roles(call: TextCall, place: LintPlace) -> Iterator[ScriptFinding]:
    users = [user.name for user in place.lab.users]
    roles = sorted({role for user in place.lab.users for role in user.roles})
    for code, name, noun, known in (
        ("no-such-user", "user", "No user of this lab is called", users),
        ("no-such-role", "hasRole", "No user of this lab has the role", roles),
    ):
        value = call.argument(name)
        if value is not None and value.text and value.text not in known:
            text = f"{noun} {_shown(value.text)}, so no client gets this."
            found = call_finding(code, value.place, text, _did_you_mean(value.text, known, "There are"))
            yield replace(found, fixes=_change_to_nearest(value, known))


def _hosts(call: TextCall, place: LintPlace) -> Iterator[ScriptFinding]:
    """Clients can be opened with another host name, so this is said of the lab's own alone; none named, nothing said."""
    value = call.argument("hostName")
    clients = [client for client in place.lab.clients if client.host]
    if value is None or not value.text or not clients or any(client.host == value.text for client in clients):
        return
    text = f"No client of this lab has the host name {_shown(value.text)}, so none of them gets this."
    advice, fixes = _host_advice(value, clients)
    yield replace(call_finding("no-such-host", value.place, text, advice), fixes=fixes)


def _host_advice(value: TextValue, clients: Sequence[ClientPreset]) -> tuple[str, tuple[Fix, ...]]:
    given = value.text or ""
    for client in clients[:_MOST]:
        miss = host_miss(given, client.host, client.address)
        if miss is not None and miss.kind is NearMissKind.ADDRESS_FOR_HOST:
            return f"That is the address of {_shown(client.host)}: give the host name.", change_text(value, client.host)
    hosts = sorted({client.host for client in clients})
    return _did_you_mean(given, hosts, "There are"), _change_to_nearest(value, hosts)


def _change_to_nearest(value: TextValue, known: Iterable[str]) -> tuple[Fix, ...]:
    miss = _nearest(value.text or "", known)
    return change_text(value, miss.value) if miss is not None else ()


def _nearest(given: str, known: Iterable[str]) -> NearMiss | None:
    names = [name for name in known if len(name) <= _LONGEST][:_MOST]
    return name_miss(given, names) if len(given) <= _LONGEST else None


def _did_you_mean(given: str, known: Iterable[str], lead: str) -> str:
    names = [name for name in known if len(name) <= _LONGEST][:_MOST]
    miss = _nearest(given, names)
    if miss is not None:
        return f"Did you mean {_shown(miss.value)}? {_MISS_WORDS.get(miss.kind, '')}".rstrip()
    if not names:
        return "There are none at all."
    more = ", …" if len(names) > 8 else ""
    return f"{lead}: {', '.join(names[:8])}{more}."


_MISS_WORDS = {
    NearMissKind.CASE: "Capital and small letters count.",
    NearMissKind.BLANKS: "Blanks around a name count.",
    NearMissKind.CASE_AND_BLANKS: "Capital and small letters and blanks count.",
}


def _shown(name: str) -> str:
    return f"'{name}'" if len(name) <= 60 else f"'{name[:59]}…'"
