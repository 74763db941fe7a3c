"""The scripts of a lab by their places: the text at one, all of them, and the lab with another text there. Touches no file."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from operator import attrgetter
from typing import TypeVar

from gateway_core.lab.layout import Place, PlaceKind
from gateway_core.model.parts import Gateway, HandlerScope, Lab, Project

_Part = TypeVar("_Part")

_HANDLERS = {PlaceKind.GATEWAY_HANDLER: HandlerScope.GATEWAY, PlaceKind.CLIENT_HANDLER: HandlerScope.CLIENT}
_TOP_TEXTS: dict[PlaceKind, Callable[[Lab], Mapping[str, str]]] = {
    PlaceKind.SHARED: attrgetter("shared"),
    PlaceKind.SCRIPT: attrgetter("scripts"),
    PlaceKind.SEND: attrgetter("sends"),
}
_KINDS = {scope: kind for kind, scope in _HANDLERS.items()}


def script_texts(lab: Lab) -> dict[Place, str]:
    """The texts of all library modules and handlers."""
    found = {Place(PlaceKind.SHARED, name=name): text for name, text in lab.shared.items()}
    for gateway in lab.gateways:
        for project in gateway.projects.values():
            inside = (gateway.name, project.name)
            found |= {Place(PlaceKind.LIBRARY, *inside, name): text for name, text in project.library.items()}
            for scope, kind in _KINDS.items():
                handlers = project.handlers(scope).items()
                found |= {Place(kind, *inside, name): handler.script for name, handler in handlers}
    return found


def all_scripts(lab: Lab) -> dict[Place, str]:
    """The texts of all library modules, handlers, saved scripts and saved sends."""
    top = {Place(kind, name=name): text for kind, texts in _TOP_TEXTS.items() for name, text in texts(lab).items()}
    return script_texts(lab) | top


def script_at(lab: Lab, place: Place) -> str | None:
    """The text at that place, or None if the lab has no such script."""
    if place.kind in _TOP_TEXTS:
        return _TOP_TEXTS[place.kind](lab).get(place.name)
    gateway = lab.gateway(place.gateway)
    project = gateway.projects.get(place.project) if gateway else None
    if project is None:
        return None
    if place.kind is PlaceKind.LIBRARY:
        return project.library.get(place.name)
    scope = _HANDLERS.get(place.kind)
    handler = project.handlers(scope).get(place.name) if scope else None
    return handler.script if handler else None


def with_script(lab: Lab, place: Place, text: str) -> Lab:
    """The lab with `text` at that place. Modules, saved scripts and sends may be new; a handler, a project, a gateway must be there."""
    if place.kind is PlaceKind.SHARED:
        return replace(lab, shared={**lab.shared, place.name: text})
    if place.kind is PlaceKind.SCRIPT:
        return replace(lab, scripts={**lab.scripts, place.name: text})
    if place.kind is PlaceKind.SEND:
        return replace(lab, sends={**lab.sends, place.name: text})
    if place.kind is PlaceKind.LIBRARY:
        return _with_project(
            lab, place, lambda project: replace(project, library={**project.library, place.name: text})
        )
    if script_at(lab, place) is None:
        return lab
    return _with_project(lab, place, lambda project: _with_handler(project, _HANDLERS[place.kind], place.name, text))


def without_script(lab: Lab, place: Place) -> Lab:
    """The lab without the script at that place, if there is one."""
    if place.kind is PlaceKind.SHARED:
        return replace(lab, shared=_without(lab.shared, place.name))
    if place.kind is PlaceKind.SCRIPT:
        return replace(lab, scripts=_without(lab.scripts, place.name))
    if place.kind is PlaceKind.SEND:
        return replace(lab, sends=_without(lab.sends, place.name))
    return _with_project(lab, place, lambda project: _without_script(project, place))


def _without_script(project: Project, place: Place) -> Project:
    if place.kind is PlaceKind.GATEWAY_HANDLER:
        return replace(project, gateway_handlers=_without(project.gateway_handlers, place.name))
    if place.kind is PlaceKind.CLIENT_HANDLER:
        return replace(project, client_handlers=_without(project.client_handlers, place.name))
    return replace(project, library=_without(project.library, place.name))


def _without(parts: Mapping[str, _Part], name: str) -> dict[str, _Part]:
    return {key: part for key, part in parts.items() if key != name}


def _with_handler(project: Project, scope: HandlerScope, name: str, text: str) -> Project:
    handlers = dict(project.handlers(scope))
    handlers[name] = replace(handlers[name], script=text)
    if scope is HandlerScope.CLIENT:
        return replace(project, client_handlers=handlers)
    return replace(project, gateway_handlers=handlers)


def _with_project(lab: Lab, place: Place, change: Callable[[Project], Project]) -> Lab:
    gateways = (_changed(each, place, change) if each.name == place.gateway else each for each in lab.gateways)
    return replace(lab, gateways=tuple(gateways))


def _changed(gateway: Gateway, place: Place, change: Callable[[Project], Project]) -> Gateway:
    if place.project not in gateway.projects:
        return gateway
    projects = {name: change(each) if name == place.project else each for name, each in gateway.projects.items()}
    return replace(gateway, projects=projects)
