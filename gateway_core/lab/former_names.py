"""Where the gateways and projects of a lab lie in files that were written before they got the names that they have now.

Files know no renames. A project whose folder is gone and one that is new and has the same handlers and modules are one.
"""

from collections.abc import Iterable, Mapping

from gateway_core.lab.findings import FindingList
from gateway_core.lab.lab_file import read_lab_file
from gateway_core.lab.layout import LAB_FILE, Place, PlaceKind, place_of
from gateway_core.lab.toml_text import read_toml
from gateway_core.model.parts import HandlerScope, Lab, Project

_PROJECT_KINDS = (PlaceKind.PROJECT, PlaceKind.GATEWAY_HANDLER, PlaceKind.CLIENT_HANDLER, PlaceKind.LIBRARY)

_Where = tuple[str, str]  # gateway and project
_Parts = frozenset[tuple[PlaceKind, str]]


def former_gateways(lab: Lab, lab_file: bytes) -> dict[str, str]:
    """The former name of a gateway that has a new one: in the former `lab.toml` one is gone, another has come."""
    source = read_toml(LAB_FILE, lab_file, FindingList())
    former = read_lab_file(source, FindingList()) if source is not None else None
    known = {gateway.name for gateway in former.gateways} if former is not None else set()
    named = {gateway.name for gateway in lab.gateways}
    gone, new = known - named, named - known
    return {new.pop(): gone.pop()} if len(gone) == len(new) == 1 else {}


def former_projects(lab: Lab, paths: Iterable[str], gateways: Mapping[str, str]) -> dict[_Where, _Where]:
    """Former gateway and name of each project that has new ones, as far as its parts tell; see `former_gateways`."""
    known = _parts_in(paths)
    wanted = {(gateway.name, name): project for gateway in lab.gateways for name, project in gateway.projects.items()}
    gone = {where: parts for where, parts in known.items() if where not in wanted}
    found: dict[_Where, _Where] = {}
    for where, project in wanted.items():
        if where in known:
            continue
        same = [each for each, parts in gone.items() if parts == _parts_of(project)]
        nearest = (gateways.get(where[0], where[0]), where[1])
        if nearest in same or len(same) == 1:
            found[where] = nearest if nearest in same else same[0]
            del gone[found[where]]
    return found


def _parts_in(paths: Iterable[str]) -> Mapping[_Where, _Parts]:
    places: dict[_Where, set[tuple[PlaceKind, str]]] = {}
    for place in filter(None, map(place_of, paths)):
        if place.kind in _PROJECT_KINDS:
            parts = places.setdefault((place.gateway, place.project), set())
            parts |= _part(place)
    return {where: frozenset(parts) for where, parts in places.items()}


def _part(place: Place) -> set[tuple[PlaceKind, str]]:
    return set() if place.kind is PlaceKind.PROJECT else {(place.kind, place.name)}


def _parts_of(project: Project) -> _Parts:
    handlers = {HandlerScope.GATEWAY: PlaceKind.GATEWAY_HANDLER, HandlerScope.CLIENT: PlaceKind.CLIENT_HANDLER}
    parts = {(kind, name) for scope, kind in handlers.items() for name in project.handlers(scope)}
    return frozenset(parts | {(PlaceKind.LIBRARY, name) for name in project.library})
