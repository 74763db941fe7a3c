"""Where scripts went when things were renamed or moved, so that whoever shows one can follow it, also by undo and redo.

No Qt, no files.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from designer.document.handler_edits import HandlerPlace, HandlerSet
from gateway_core.api import HandlerScope, Lab, Place, PlaceKind, script_at

_SCOPES = {PlaceKind.GATEWAY_HANDLER: HandlerScope.GATEWAY, PlaceKind.CLIENT_HANDLER: HandlerScope.CLIENT}
_KINDS = {scope: kind for kind, scope in _SCOPES.items()}


def script_place(place: HandlerPlace) -> Place:
    """The place of a handler's script."""
    return Place(_KINDS[place.set.scope], place.set.gateway, place.set.project, place.name)


def handler_place_of(place: Place) -> HandlerPlace | None:
    """The handler whose script stands at that place; None if it is the place of another kind of script."""
    scope = _SCOPES.get(place.kind)
    return HandlerPlace(HandlerSet(place.gateway, place.project, scope), place.name) if scope else None


def has_script(lab: Lab, place: Place) -> bool:
    """Whether the lab has a script of any kind there."""
    return place.name in lab.scripts if place.kind is PlaceKind.SCRIPT else script_at(lab, place) is not None


def moves_below(lab: Lab, gateway: str, project: str, to: tuple[str, str]) -> dict[Place, Place]:
    """Where the scripts of a project go when it gets the gateway and the name in `to`."""
    found = lab.gateway(gateway)
    inside = found.projects.get(project) if found else None
    if inside is None:
        return {}
    places = [Place(PlaceKind.LIBRARY, gateway, project, name) for name in inside.library]
    for scope, kind in _KINDS.items():
        places += [Place(kind, gateway, project, name) for name in inside.handlers(scope)]
    to_gateway, to_project = to
    return {place: replace(place, gateway=to_gateway, project=to_project) for place in places}


class ScriptMoves:
    """Every way that a script has gone, there and back."""

    def __init__(self) -> None:
        self._ways: dict[Place, list[Place]] = {}

    def add(self, moved: Mapping[Place, Place]) -> None:
        """Remember where scripts go; before the lab changes."""
        for old, new in moved.items():
            self._ways.setdefault(old, []).insert(0, new)
            self._ways.setdefault(new, []).insert(0, old)

    def found(self, place: Place, is_there: Callable[[Place], bool]) -> Place | None:
        """Where the script that stood at `place` is now, the latest way first; None if it is nowhere."""
        return next((each for each in self._reached(place) if is_there(each)), None)

    def _reached(self, place: Place) -> Iterator[Place]:
        waiting, seen = [place], {place}
        while waiting:
            here = waiting.pop(0)
            yield here
            further = [each for each in self._ways.get(here, ()) if each not in seen]
            seen.update(further)
            waiting += further
