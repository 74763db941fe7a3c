"""The names that fit a field or a cell of What If, out of the lab and of who is there. Decides nothing."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from designer.panels.send_form.model import Choice
from designer.panels.what_if.model import Ground, Part
from gateway_core.api import Argument, Lab, MessageCall, Project, Session, Supposition, World


def argument_choices(ground: Ground, supposition: Supposition, lab: Lab) -> Mapping[Argument, Sequence[Choice]]:
    """What fits each argument of the call."""
    call, world = supposition.of_call(ground.written.call), ground.world
    names = part_names(world, lab)
    gateways = _choices(state.name for state in world.gateways)
    return {
        Argument.PROJECT: _choices(names[Part.PROJECT]),
        Argument.HANDLER: _choices(_handlers(world, call.project, has_clients=isinstance(call, MessageCall))),
        Argument.SCOPE: _scopes(),
        Argument.USER: _choices(names[Part.USER]),
        Argument.ROLE: _choices(names[Part.ROLES]),
        Argument.HOST: _choices(names[Part.HOST]),
        Argument.SESSION_ID: tuple(_of_session(each) for each in world.sessions if ":" not in each.id),
        Argument.REMOTE_SERVERS: gateways,
        Argument.REMOTE_SERVER: gateways,
    }


def part_names(world: World, lab: Lab) -> Mapping[Part, tuple[str, ...]]:
    """What fits each cell that can be typed into."""
    people = [session.identity for session in world.sessions]
    roles = [role for user in lab.users for role in user.roles]
    return {
        Part.USER: _names([*(user.name for user in lab.users), *(each.user for each in people)]),
        Part.ROLES: _names([*roles, *(role for each in people for role in each.roles)]),
        Part.HOST: _names([*(each.host for each in people), *(preset.host for preset in lab.clients)]),
        Part.PROJECT: _names(name for state in world.gateways for name in state.projects),
    }


def _handlers(world: World, project: str, *, has_clients: bool) -> Iterable[str]:
    found = (state.projects.get(project) for state in world.gateways)
    names = (name for each in found if each is not None for name in _handlers_of(each, has_clients=has_clients))
    return _names(names)


def _handlers_of(project: Project, *, has_clients: bool) -> Iterable[str]:
    return (*project.gateway_handlers, *(project.client_handlers if has_clients else ()))


def _scopes() -> tuple[Choice, ...]:
    translate = QCoreApplication.translate
    return (
        Choice("C", translate("WhatIf", "C – clients only")),
        Choice("G", translate("WhatIf", "G – the gateway only")),
        Choice("CG", translate("WhatIf", "CG – clients and the gateway")),
    )


def _of_session(session: Session) -> Choice:
    return Choice(session.id, f"{session.id} – {session.name}")


def _choices(names: Iterable[str]) -> tuple[Choice, ...]:
    return tuple(Choice(name, name) for name in names)


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({name for name in names if name}))
