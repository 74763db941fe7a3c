"""What the Send form offers and says, out of the lab, the open sessions and the form itself (plain Python, no Qt).

Words for people are made at the edge; here are names, values and codes.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from gateway_core.api import (
    VARIABLE,
    EndpointKind,
    HandlerScope,
    Lab,
    ScriptFinding,
    SendCode,
    SendForm,
    SendValue,
    Session,
    ValueKind,
    World,
)

SCOPES = ("C", "G", "CG")
FILTERS_OF_CLIENTS = ("user", "hasRole", "hostName")
MESSAGE_FIELDS = ("scope", "clientSessionId", "user", "hasRole", "hostName", "remoteServers")
REQUEST_FIELDS = ("remoteServer", "timeoutSec", "hostName")
FIRST_FIELDS = ("project", "messageHandler")


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that fits a field, and how it is listed."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Sender:
    """Who may send: `designer`, or an open client by its session."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class FieldNote:
    """What is said below a field; `severity` is that of a finding, or empty for a plain remark."""

    text: str
    severity: str = ""


def choices(lab: Lab, world: World, form: SendForm) -> dict[str, tuple[Choice, ...]]:
    """What fits each field, as things are now."""
    clients = open_clients(world)
    gateways = tuple(gateway.name for gateway in lab.gateways)
    return {
        "project": _plain(name for gateway in lab.gateways for name in gateway.projects),
        "messageHandler": _handlers(lab, form),
        "scope": _plain(SCOPES),
        "clientSessionId": tuple(Choice(client.id, f"{client.name}  {client.id}") for client in clients),
        "user": _plain((*(user.name for user in lab.users), *(client.identity.user for client in clients))),
        "hasRole": _plain(
            (
                *(role for user in lab.users for role in user.roles),
                *(role for client in clients for role in client.identity.roles),
            )
        ),
        "hostName": _plain((*(client.identity.host for client in clients), *(each.host for each in lab.clients))),
        "remoteServers": _plain(gateways),
        "remoteServer": _plain(gateways),
        "timeoutSec": (),
    }


def open_clients(world: World) -> tuple[Session, ...]:
    """The clients that are open now."""
    return tuple(session for session in world.sessions if session.kind is EndpointKind.CLIENT)


def senders(world: World, designer_label: str) -> tuple[Sender, ...]:
    """Who may send now."""
    clients = tuple(Sender(f"client:{client.name}", client.name) for client in open_clients(world))
    return (Sender("designer", designer_label), *clients)


def session_of(world: World, sender: str) -> Session | None:
    """The open client that `client:…` names; the oldest one of that name."""
    return next((client for client in open_clients(world) if f"client:{client.name}" == sender), None)


def default_scope_filter(form: SendForm) -> str:
    """The first filter that makes the default scope C; empty where it is CG (M4)."""
    return next((name for name in FILTERS_OF_CLIENTS if form.text(name)), "")


def client_of(world: World, session_id: str) -> Session | None:
    """The open client with that session id."""
    return next((client for client in open_clients(world) if client.id == session_id), None)


def code_parts(value: SendValue) -> tuple[str, ...]:
    """The expressions in a value that only running can tell; a variable such as `{{line}}` is none."""
    if value.kind is ValueKind.CODE:
        return () if VARIABLE.fullmatch(value.text) else (value.text,)
    parts = [part for member in value.members for part in (member.key, member.value) if part is not None]
    return tuple(found for part in parts for found in code_parts(part))


def notes_of_findings(code: SendCode, found: Iterable[ScriptFinding]) -> dict[str, FieldNote]:
    """The gravest finding on each argument of the call, by parameter; what stands elsewhere is left out."""
    notes: dict[str, FieldNote] = {}
    for finding in sorted(found, key=_gravity):
        name = next((key for key, place in code.places.items() if place.covers(finding.line, finding.column)), "")
        if name:
            advice = f" {finding.advice}" if finding.advice else ""
            notes.setdefault(name, FieldNote(f"{finding.text}{advice}", finding.severity))
    return notes


def _plain(names: Iterable[str]) -> tuple[Choice, ...]:
    return tuple(Choice(name, name) for name in dict.fromkeys(names) if name)


def _handlers(lab: Lab, form: SendForm) -> tuple[Choice, ...]:
    """The handlers of the chosen project, or of all where none of that name is there; a request asks gateways alone (R2)."""
    wanted = form.text("project")
    projects = [project for gateway in lab.gateways for project in gateway.projects.values()]
    mine = [project for project in projects if project.name == wanted] or projects
    scopes = (HandlerScope.GATEWAY,) if form.is_request else (HandlerScope.CLIENT, HandlerScope.GATEWAY)
    where: dict[str, list[str]] = {}
    for project in mine:
        for scope in scopes:
            for name in project.handlers(scope):
                places = where.setdefault(name, [])
                places += [] if scope.value in places else [scope.value]
    return tuple(Choice(name, f"{name}  {', '.join(places)}") for name, places in where.items())


def _gravity(finding: ScriptFinding) -> int:
    return ("error", "warning", "note").index(finding.severity)
