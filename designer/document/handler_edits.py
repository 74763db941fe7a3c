"""Edits of message handlers and saved scripts: each takes a lab and returns a new one (rules A5, H1). No Qt, no files.

An edit that makes no sense raises `EditRefused`, whose text is a sentence for people.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from gateway_core.api import Gateway, HandlerScope, Lab, MessageHandler, Project, Threading


class EditRefused(Exception):  # noqa: N818 - it is an answer to the user, not a fault of the program
    """The edit would leave a lab that cannot be; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class HandlerSet:
    """One of the two handler sets of a project on a gateway (A5)."""

    gateway: str
    project: str
    scope: HandlerScope


@dataclass(frozen=True, slots=True)
class HandlerPlace:
    """One handler: its set and its name there."""

    set: HandlerSet
    name: str


def handlers_of(lab: Lab, where: HandlerSet) -> Mapping[str, MessageHandler]:
    """The handlers of that set by name; empty if the project is not there."""
    gateway = lab.gateway(where.gateway)
    project = gateway.projects.get(where.project) if gateway else None
    return project.handlers(where.scope) if project else {}


def handler_at(lab: Lab, place: HandlerPlace) -> MessageHandler | None:
    """The handler at that place, or None."""
    return handlers_of(lab, place.set).get(place.name)


def add_handler(lab: Lab, where: HandlerSet, handler: MessageHandler) -> Lab:
    """Put a handler at the end of its set; refused if the name is empty or taken."""
    present = handlers_of(lab, where)
    _check(handler, where, present)
    return _with_handlers(lab, where, {**present, handler.name: handler})


def modify_handler(lab: Lab, place: HandlerPlace, handler: MessageHandler) -> Lab:
    """Put `handler` in the place of another, under a new name if it has one; refused if that is empty or taken."""
    present = handlers_of(lab, place.set)
    _require(place, present)
    others = {name: other for name, other in present.items() if name != place.name}
    _check(handler, place.set, others)
    changed = [handler if name == place.name else other for name, other in present.items()]
    return _with_handlers(lab, place.set, {each.name: each for each in changed})


def remove_handler(lab: Lab, place: HandlerPlace) -> Lab:
    """Take a handler out of its set."""
    present = handlers_of(lab, place.set)
    _require(place, present)
    return _with_handlers(lab, place.set, {name: each for name, each in present.items() if name != place.name})


def save_script(lab: Lab, name: str, text: str) -> Lab:
    """Keep a script under `name`, in place of the one that has this name already."""
    if not name.strip():
        raise EditRefused("A script needs a name. Type one, such as “broadcast to all clients”.")
    return replace(lab, scripts={**lab.scripts, name: text})


def remove_script(lab: Lab, name: str) -> Lab:
    """Take a saved script out of the lab."""
    if name not in lab.scripts:
        raise EditRefused(f"The lab has no script “{name}” any more.")
    return replace(lab, scripts={other: text for other, text in lab.scripts.items() if other != name})


def _check(handler: MessageHandler, where: HandlerSet, others: Mapping[str, MessageHandler]) -> None:
    name = handler.name
    if not name.strip():
        raise EditRefused("A message handler needs a name. Type the one that sendMessage shall use.")
    if name != name.strip():
        raise EditRefused(f"The name “{name}” begins or ends with a blank, which nobody sees. Take the blank away.")
    if name in others:
        raise EditRefused(
            f"{where.project} already has a {where.scope} message handler “{name}”. "
            "Choose another name, or modify that one."
        )
    if handler.threading is Threading.EDT and where.scope is HandlerScope.GATEWAY:
        raise EditRefused("A gateway handler cannot run on the EDT. Choose Shared or Dedicated.")


def _require(place: HandlerPlace, present: Mapping[str, MessageHandler]) -> None:
    if place.name not in present:
        raise EditRefused(
            f"{place.set.project} has no {place.set.scope} message handler “{place.name}” any more. "
            "It was renamed or removed elsewhere."
        )


def _with_handlers(lab: Lab, where: HandlerSet, handlers: Mapping[str, MessageHandler]) -> Lab:
    gateway = lab.gateway(where.gateway)
    project = gateway.projects.get(where.project) if gateway else None
    if gateway is None or project is None:
        raise EditRefused(f"The gateway “{where.gateway}” has no project “{where.project}” any more.")
    if where.scope is HandlerScope.CLIENT:
        changed: Project = replace(project, client_handlers=dict(handlers))
    else:
        changed = replace(project, gateway_handlers=dict(handlers))
    return _with_project(lab, gateway, changed)


def _with_project(lab: Lab, gateway: Gateway, project: Project) -> Lab:
    projects = {name: project if name == project.name else other for name, other in gateway.projects.items()}
    changed = replace(gateway, projects=projects)
    return replace(lab, gateways=tuple(changed if each.name == gateway.name else each for each in lab.gateways))
