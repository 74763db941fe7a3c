"""How the lab stood, as rows of the journal and back: gateways, projects and handlers by name, and the open sessions.

Scripts are left out: verdicts do not look at them.
"""

import json
from collections.abc import Iterable
from typing import Any

from gateway_core.model.parts import CommMode, HandlerScope, MessageHandler, Project, Threading
from gateway_core.model.session import EndpointKind, Identity, Session
from gateway_core.routing.world import GatewayState, World

SESSION_COLUMNS = "what, id, kind, name, gateway, project, user, roles, host, address, comm_mode, created, created_ms"
_CLOSED = "SessionClosed"


def world_text(world: World) -> str:
    """What of a world does not change with its sessions."""
    gateways = [
        [state.name, state.online, [_project_list(project) for project in state.projects.values()], *_fault(state)]
        for state in world.gateways
    ]
    return json.dumps([gateways, world.request_timeout_s, world.request_host_name])


def world_from(text: str, sessions: Iterable[Session]) -> World:
    """The world with these sessions, oldest first."""
    gateways, timeout_s, host_name = json.loads(text)
    states = (
        GatewayState(name, online, {parts[0]: _project(parts) for parts in projects}, bool(fault))
        for name, online, projects, *fault in gateways
    )
    return World(tuple(states), tuple(sorted(sessions, key=_created)), timeout_s, host_name)


def session_columns(what: str, session: Session) -> tuple[Any, ...]:
    """The columns `SESSION_COLUMNS`. `what` is the event's name."""
    identity = session.identity
    who = (session.id, session.kind, session.name, session.gateway, session.project)
    said = (identity.user, json.dumps(identity.roles), identity.host, identity.address)
    return (what, *who, *said, session.comm_mode, session.created, session.created_ms)


def sessions_after(rows: Iterable[tuple[Any, ...]]) -> list[Session]:
    """The sessions that are open after the events of these rows of `SESSION_COLUMNS`, in their order."""
    found: dict[str, Session] = {}
    for what, session_id, kind, name, gateway, project, user, roles, host, address, mode, created, created_ms in rows:
        if what == _CLOSED:
            found.pop(session_id, None)
            continue
        identity = Identity(user, tuple(json.loads(roles)), host, address)
        found[session_id] = Session(
            session_id, EndpointKind(kind), name, gateway, project, identity, CommMode(mode), created, created_ms
        )
    return list(found.values())


def _fault(state: GatewayState) -> list[bool]:
    """Written only where there is one, as journals of before have none."""
    return [True] if state.down_on_purpose else []


def _project_list(project: Project) -> list[Any]:
    sets = (project.gateway_handlers, project.client_handlers)
    return [project.name, *([[one.name, one.threading, one.enabled] for one in each.values()] for each in sets)]


def _project(parts: list[Any]) -> Project:
    name, gateway_handlers, client_handlers = parts
    return Project(
        name, "", _handlers(gateway_handlers, HandlerScope.GATEWAY), _handlers(client_handlers, HandlerScope.CLIENT)
    )


def _handlers(parts: list[list[Any]], scope: HandlerScope) -> dict[str, MessageHandler]:
    return {name: MessageHandler(name, scope, "", Threading(threading), enabled) for name, threading, enabled in parts}


def _created(session: Session) -> int:
    return session.created
