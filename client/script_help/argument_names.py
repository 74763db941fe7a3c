"""The names of the lab that fit an argument of a call of `system`, narrowed by what the call says already (M4, M7, M23, R2)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from client.script_help.call_text import CallText
from client.script_help.lab_names import LabNames, ScriptPlace, gateways_near, open_clients
from gateway_core.api import Filters, Gateway, HandlerScope, MessageCall, MessageHandler, Threading

REQUESTS = ("system.util.sendRequest", "system.util.sendRequestAsync")
MESSAGE = "system.util.sendMessage"
SENDS = (MESSAGE, *REQUESTS)
_SHOWN = 3  # names in a hint


@dataclass(frozen=True, slots=True)
class FittingName:
    """A name that fits, and what is said beside it."""

    name: str
    hint: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class ArgumentQuestion:
    """Which argument of which call is written, and where the script stands."""

    function: str
    parameter: str
    call: CallText
    place: ScriptPlace
    names: LabNames

    @property
    def is_send(self) -> bool:
        """Whether the call sends a message or a request."""
        return self.function in SENDS


@dataclass(frozen=True, slots=True)
class FoundHandler:
    """A handler, and where it stands."""

    gateway: str
    project: str
    handler: MessageHandler


_Answer = Callable[[ArgumentQuestion], Iterable[FittingName]]


def fitting_names(question: ArgumentQuestion) -> tuple[FittingName, ...]:
    """The names for that argument, none where it takes no names of the lab."""
    answer = (_OF_SENDS if question.is_send else _OF_OTHERS).get(question.parameter)
    return tuple(answer(question)) if answer else ()


def is_list(question: ArgumentQuestion) -> bool:
    """Whether the argument takes a list of names (M23)."""
    return question.parameter in ("remoteServers", "tagPaths")


def target_gateways(question: ArgumentQuestion) -> Sequence[Gateway]:
    """The gateways that would look at the call, as far as it tells: those that are named, else the script's own (M23)."""
    named = {*question.call.lists.get("remoteServers", ()), question.call.text("remoteServer")}
    found = [gateway for gateway in question.names.lab().gateways if gateway.name in named]
    is_open = question.call.is_open("remoteServer") or question.call.is_open("remoteServers")
    if is_open and not found:
        return question.names.lab().gateways
    return found or gateways_near(question.names, question.place)


def target_scopes(question: ArgumentQuestion) -> frozenset[HandlerScope]:
    """The sets whose handlers the call may select (M4, R2); both where that is not told."""
    if question.function in REQUESTS:
        return frozenset({HandlerScope.GATEWAY})
    call = question.call
    if call.is_open("scope") or (not call.text("scope") and any(map(call.is_open, ("user", "hasRole", "hostName")))):
        return frozenset(HandlerScope)
    filters = Filters(user=call.text("user"), role=call.text("hasRole"), host=call.text("hostName"))
    sent = MessageCall("", "", scope=call.text("scope"), filters=filters)
    chosen = {HandlerScope.CLIENT: sent.to_clients, HandlerScope.GATEWAY: sent.to_gateway}
    return frozenset(scope for scope, is_chosen in chosen.items() if is_chosen)


def handlers_in(question: ArgumentQuestion, scopes: Iterable[HandlerScope]) -> list[FoundHandler]:
    """The handlers of those sets in the projects that the call may mean."""
    project, wanted = question.call.text("project"), frozenset(scopes)
    return [
        FoundHandler(gateway.name, each.name, handler)
        for gateway in target_gateways(question)
        for each in gateway.projects.values()
        if not project or each.name == project
        for scope in HandlerScope
        if scope in wanted
        for handler in each.handlers(scope).values()
    ]


def _projects(question: ArgumentQuestion) -> Iterable[FittingName]:
    where: dict[str, list[str]] = {}
    for gateway in target_gateways(question):
        for project in gateway.projects:
            where.setdefault(project, []).append(gateway.name)
    own = question.place.project
    for name in sorted(where, key=lambda each: (each != own, each.casefold())):
        hint = QCoreApplication.translate("ScriptHelp", "project on {gateways}")
        yield FittingName(name, hint.format(gateways=_listed(where[name])))


def _handlers(question: ArgumentQuestion) -> Iterable[FittingName]:
    found = handlers_in(question, target_scopes(question)) or handlers_in(question, HandlerScope)
    by_name: dict[str, list[FoundHandler]] = {}
    for each in found:
        by_name.setdefault(each.handler.name, []).append(each)
    words = {
        HandlerScope.CLIENT: QCoreApplication.translate("ScriptHelp", "client"),
        HandlerScope.GATEWAY: QCoreApplication.translate("ScriptHelp", "gateway"),
    }
    for name in sorted(by_name, key=str.casefold):
        yield FittingName(name, _handler_hint(by_name[name], words))


def _handler_hint(found: Sequence[FoundHandler], words: Mapping[HandlerScope, str]) -> str:
    """`client, gateway · ACME · EDT · switched off`."""
    scopes = dict.fromkeys(words[each.handler.scope] for each in found)
    parts = [", ".join(scopes), _listed(list(dict.fromkeys(each.project for each in found)))]
    threadings = {each.handler.threading for each in found} - {Threading.SHARED}
    parts += sorted(str(threading).upper() if threading is Threading.EDT else threading for threading in threadings)
    if not any(each.handler.enabled for each in found):
        parts.append(QCoreApplication.translate("ScriptHelp", "switched off"))
    return " · ".join(parts)


def _scopes(question: ArgumentQuestion) -> Iterable[FittingName]:
    if question.function in REQUESTS:
        return
    yield FittingName("C", QCoreApplication.translate("ScriptHelp", "clients"))
    yield FittingName("G", QCoreApplication.translate("ScriptHelp", "the gateway"))
    yield FittingName("CG", QCoreApplication.translate("ScriptHelp", "clients and the gateway"))


def _users(question: ArgumentQuestion) -> Iterable[FittingName]:
    role = question.call.text("hasRole")
    users = {user.name: user.roles for user in question.names.lab().users}
    users |= {session.identity.user: session.identity.roles for session in open_clients(question.names)}
    for name in sorted(filter(None, users), key=str.casefold):
        if not role or role in users[name]:
            yield FittingName(name, _listed(users[name]))


def _roles(question: ArgumentQuestion) -> Iterable[FittingName]:
    only = question.call.text("user")
    holders: dict[str, list[str]] = {}
    given = [(user.name, user.roles) for user in question.names.lab().users]
    given += [(session.identity.user, session.identity.roles) for session in open_clients(question.names)]
    for user, roles in given:
        for role in roles if not only or user == only else ():
            if user not in holders.setdefault(role, []):
                holders[role].append(user)
    for role in sorted(holders, key=str.casefold):
        hint = QCoreApplication.translate("ScriptHelp", "role of {users}")
        yield FittingName(role, hint.format(users=_listed(holders[role])))


def _hosts(question: ArgumentQuestion) -> Iterable[FittingName]:
    clients: dict[str, list[str]] = {}
    given = [(preset.host, preset.name) for preset in question.names.lab().clients]
    given += [(session.identity.host, session.name) for session in open_clients(question.names)]
    for host, name in given:
        if host and name not in clients.setdefault(host, []):
            clients[host].append(name)
    for host in sorted(clients, key=str.casefold):
        yield FittingName(host, _listed(clients[host]))


def _sessions(question: ArgumentQuestion) -> Iterable[FittingName]:
    """The open clients by their ids, with the names of their windows."""
    project = question.call.text("project")
    for session in open_clients(question.names):
        if not project or session.project == project:
            told = (session.name, session.identity.user, session.identity.host)
            yield FittingName(session.id, " · ".join(part for part in told if part))


def _gateways(question: ArgumentQuestion) -> Iterable[FittingName]:
    taken = question.call.lists.get("remoteServers", ())
    for state in question.names.world().gateways:
        hint = ""
        if state.name == question.place.gateway:
            hint = QCoreApplication.translate("ScriptHelp", "this gateway")
        elif not state.online:
            hint = QCoreApplication.translate("ScriptHelp", "off line")
        if state.name not in taken:
            yield FittingName(state.name, hint)


def _tags(question: ArgumentQuestion) -> Iterable[FittingName]:
    for gateway in gateways_near(question.names, question.place)[:1]:
        for tag in gateway.tags:
            yield FittingName(tag.path, tag.data_type.value, tag.documentation)


def _listed(names: Sequence[str]) -> str:
    """The first names, and how many more there are."""
    shown = ", ".join(names[:_SHOWN])
    more = len(names) - _SHOWN
    return f"{shown} +{more}" if more > 0 else shown


_OF_SENDS: Mapping[str, _Answer] = {
    "project": _projects,
    "messageHandler": _handlers,
    "scope": _scopes,
    "clientSessionId": _sessions,
    "user": _users,
    "hasRole": _roles,
    "hostName": _hosts,
    "remoteServers": _gateways,
    "remoteServer": _gateways,
}
_OF_OTHERS: Mapping[str, _Answer] = {
    "username": _users,
    "usernameFilter": _users,
    "projectFilter": _projects,
    "tagPath": _tags,
    "tagPaths": _tags,
}
