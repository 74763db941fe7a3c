"""Edits of message handlers: each takes a lab and returns a new one (rules A5, H1). No Qt, no files.

An edit that makes no sense raises `EditRefused`, whose text is a sentence for people.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from designer.document.lab_parts import in_place_of, project_of, with_project, without
from designer.document.refusals import EditRefused, check_name, gone
from gateway_core.api import HandlerScope, Lab, MessageHandler, Threading, script_fault, unified


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
    sound = _checked(handler, where, present)
    return _with_handlers(lab, where, {**present, sound.name: sound})


def modify_handler(lab: Lab, place: HandlerPlace, handler: MessageHandler) -> Lab:
    """Put `handler` in the place of another, under a new name if it has one; refused if that is empty or taken."""
    present = handlers_of(lab, place.set)
    _require(lab, place)
    sound = _checked(handler, place.set, without(present, place.name))
    return _with_handlers(lab, place.set, in_place_of(present, place.name, sound.name, sound))


def copy_handler(lab: Lab, place: HandlerPlace, to: HandlerPlace) -> Lab:
    """Put a copy of a handler at another place; on the EDT of clients becomes Shared where a gateway gets it (H1)."""
    return add_handler(lab, to.set, _at(_require(lab, place), to))


def move_handler(lab: Lab, place: HandlerPlace, to: HandlerPlace) -> Lab:
    """Take a handler to another place: another name, scope, project or gateway; its threading as in a copy."""
    handler = _at(_require(lab, place), to)
    if place.set == to.set:
        return modify_handler(lab, place, handler)
    return add_handler(remove_handler(lab, place), to.set, handler)


def remove_handler(lab: Lab, place: HandlerPlace) -> Lab:
    """Take a handler out of its set."""
    _require(lab, place)
    return _with_handlers(lab, place.set, without(handlers_of(lab, place.set), place.name))


def _at(handler: MessageHandler, to: HandlerPlace) -> MessageHandler:
    is_edt_of_gateway = handler.threading is Threading.EDT and to.set.scope is HandlerScope.GATEWAY
    threading = Threading.SHARED if is_edt_of_gateway else handler.threading
    return replace(handler, name=to.name, scope=to.set.scope, threading=threading)


def _checked(handler: MessageHandler, where: HandlerSet, others: Mapping[str, MessageHandler]) -> MessageHandler:
    check_name(f"{where.scope} message handler", handler.name, others, where.project)
    if handler.threading is Threading.EDT and where.scope is HandlerScope.GATEWAY:
        raise EditRefused("A gateway handler cannot run on the EDT. Choose Shared or Dedicated.")
    if fault := script_fault(handler.script):
        raise EditRefused(f"The script cannot be kept, for it {fault}.")
    return replace(handler, scope=where.scope, script=unified(handler.script))


def _require(lab: Lab, place: HandlerPlace) -> MessageHandler:
    handler = handler_at(lab, place)
    if handler is None:
        raise gone(f"{place.set.scope} message handler", place.name, place.set.project)
    return handler


def _with_handlers(lab: Lab, where: HandlerSet, handlers: Mapping[str, MessageHandler]) -> Lab:
    project = project_of(lab, where.gateway, where.project)
    if where.scope is HandlerScope.CLIENT:
        changed = replace(project, client_handlers=handlers)
    else:
        changed = replace(project, gateway_handlers=handlers)
    return with_project(lab, where.gateway, where.project, changed)
