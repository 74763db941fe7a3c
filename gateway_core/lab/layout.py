"""Where the parts of a lab lie: paths inside the lab to places and back (design.md section 3).

A path is relative to the lab and has `/` on every system. Touches no file.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from gateway_core.lab.file_names import decoded, encodings, folded

LAB_FILE = "lab.toml"
PROJECT_FILE = "project.toml"
TAGS_FILE = "tags.toml"
DATABASE_SCRIPT = "database.sql"
TOP_NAMES = frozenset({LAB_FILE, "gateways", "shared", "scripts", "sends"})


class PlaceKind(StrEnum):
    """What a file of a lab is."""

    LAB = "lab file"
    TAGS = "tags file"
    DATABASE = "database script"
    PROJECT = "project file"
    GATEWAY_HANDLER = "gateway handler"
    CLIENT_HANDLER = "client handler"
    LIBRARY = "library module"
    SHARED = "shared module"
    SCRIPT = "script"
    SEND = "saved send"


@dataclass(frozen=True, slots=True)
class Place:
    """What a file holds: for a project's files `gateway` and `project`; `name` of the handler, script, send or dotted module."""

    kind: PlaceKind
    gateway: str = ""
    project: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Step:
    """One name on the way to a file and how it is written: `written` may hold several folders."""

    name: str
    written: str


_PROJECT_KINDS: dict[tuple[str, ...], PlaceKind] = {
    ("gateway", "messages"): PlaceKind.GATEWAY_HANDLER,
    ("client", "messages"): PlaceKind.CLIENT_HANDLER,
}
_GATEWAY_FILES = {TAGS_FILE: PlaceKind.TAGS, DATABASE_SCRIPT: PlaceKind.DATABASE}
_TOP_SCRIPTS = {"scripts": PlaceKind.SCRIPT, "sends": PlaceKind.SEND}
_HANDLER_FOLDERS = {kind: folders for folders, kind in _PROJECT_KINDS.items()}


def place_of(path: str) -> Place | None:
    """What the file at `path` holds, or None for a file that is none of the lab's."""
    parts = path.split("/")
    if not all(parts) or path.startswith(".") or "/." in path:
        return None
    names = tuple(step.name for step in _steps(path)) if "%" in path else tuple(parts)
    if names == (LAB_FILE,):
        return Place(PlaceKind.LAB)
    if names[0] == "gateways" and len(names) == 3 and names[2] in _GATEWAY_FILES:
        return Place(_GATEWAY_FILES[names[2]], names[1])
    if names[0] == "gateways" and len(names) >= 5 and names[2] == "projects":
        return _project_place(names[1], names[3], names[4:])
    return _script_place(names[0], names[1:]) if names[-1].endswith(".py") else None


def _script_place(top: str, rest: tuple[str, ...]) -> Place | None:
    if top in _TOP_SCRIPTS and len(rest) == 1:
        return Place(_TOP_SCRIPTS[top], name=rest[0][:-3])
    if top == "shared" and rest:
        return _module_place(Place(PlaceKind.SHARED), rest)
    return None


def _project_place(gateway: str, project: str, rest: tuple[str, ...]) -> Place | None:
    if rest == (PROJECT_FILE,):
        return Place(PlaceKind.PROJECT, gateway, project)
    if not rest[-1].endswith(".py"):
        return None
    kind = _PROJECT_KINDS.get(rest[:2])
    if kind and len(rest) == 3:
        return Place(kind, gateway, project, rest[2][:-3])
    if rest[0] == "library" and len(rest) >= 2:
        return _module_place(Place(PlaceKind.LIBRARY, gateway, project), rest[1:])
    return None


def _module_place(place: Place, names: tuple[str, ...]) -> Place | None:
    """A module's place; none if a name on the way has a dot of its own, for then no script can name it."""
    parts = [*names[:-1], names[-1][:-3]]
    return None if any("." in part for part in parts) else replace(place, name=".".join(parts))


class Paths:
    """Gives each place its path; a file that is there already keeps its own, and no two paths differ in case only."""

    def __init__(self, existing: Iterable[str] = ()) -> None:
        self._written: dict[tuple[str, str], str] = {}
        self._taken: set[tuple[str, str]] = set()
        for path in sorted(existing):
            self._learn(path)

    def path(self, place: Place) -> str:
        """The path of `place`."""
        parent = ""
        for name in _names(place):
            parent = _joined(parent, self._component(parent, name))
        return parent

    def _learn(self, path: str) -> None:
        parent = ""
        for step in _steps(path):
            self._written.setdefault((parent, step.name), step.written)
            self._taken.add((parent, folded(step.written)))
            parent = _joined(parent, step.written)

    def _component(self, parent: str, name: str) -> str:
        if (parent, name) in self._written:
            return self._written[parent, name]
        stem, suffix = (name[:-3], ".py") if name.endswith(".py") else (name, "")
        written = ""
        for encoding in encodings(stem):
            written = encoding + suffix
            if (parent, folded(written)) not in self._taken:
                break
        self._written[parent, name] = written
        self._taken.add((parent, folded(written)))
        return written


def _names(place: Place) -> list[str]:
    """The names of the folders on the way, and of the file."""
    if place.kind in _TOP_NAMES:
        return _TOP_NAMES[place.kind](place)
    for name, kind in _GATEWAY_FILES.items():
        if place.kind is kind:
            return ["gateways", place.gateway, name]
    project = ["gateways", place.gateway, "projects", place.project]
    if place.kind is PlaceKind.PROJECT:
        return [*project, PROJECT_FILE]
    if place.kind is PlaceKind.LIBRARY:
        return [*project, "library", *_module_names(place.name)]
    return [*project, *_HANDLER_FOLDERS[place.kind], f"{place.name}.py"]


def _lab_file_names(_place: Place) -> list[str]:
    return [LAB_FILE]


def _script_names(place: Place) -> list[str]:
    return ["scripts", f"{place.name}.py"]


def _send_names(place: Place) -> list[str]:
    return ["sends", f"{place.name}.py"]


def _shared_names(place: Place) -> list[str]:
    return ["shared", *_module_names(place.name)]


_TOP_NAMES = {
    PlaceKind.LAB: _lab_file_names,
    PlaceKind.SCRIPT: _script_names,
    PlaceKind.SEND: _send_names,
    PlaceKind.SHARED: _shared_names,
}


def _module_names(dotted: str) -> list[str]:
    *packages, module = dotted.split(".")
    return [*packages, f"{module}.py"]


def _steps(path: str) -> list[_Step]:
    steps: list[_Step] = []
    name = written = ""
    parts = path.split("/")
    for index, part in enumerate(parts):
        written = _joined(written, part)
        if part.endswith("%") and index + 1 < len(parts):
            name += decoded(part[:-1])
            continue
        steps.append(_Step(name + decoded(part), written))
        name = written = ""
    return steps


def _joined(parent: str, child: str) -> str:
    return f"{parent}/{child}" if parent else child
