"""What comes back when a lab is opened again: its tabs and what was not saved in them, windows, docks. Values and their text.

No Qt and no disk. A text that is damaged, or that another version wrote, gives what can be had of it.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from gateway_core.api import Place, PlaceKind

FORMAT = 1
_MOST_ZOOM = 100.0
_LARGEST = 2**31 - 1  # that Qt counts
_FARTHEST = 1e6  # that a node of the map is from its middle
CONSOLE_KEY = "script/"


@dataclass(frozen=True, slots=True)
class Draft:
    """What a tab held that was not saved; `base` is the text that the lab had in its place, None: none."""

    content: str
    base: str | None = None


@dataclass(frozen=True, slots=True)
class TabState:
    """A tab: what it was called, where its script stands, where the cursor stood and how far it was scrolled.

    `is_unsaved`: its draft is something that the lab was to have; else it is only kept from one start to the next.
    """

    key: str
    title: str
    place: Place | None = None
    line: int = 1
    column: int = 0
    scrolled: int = 0
    draft: Draft | None = None
    is_unsaved: bool = False


@dataclass(frozen=True, slots=True)
class ClientPlace:
    """A client window that was open: the preset's name, and its geometry as Qt tells it, in hexadecimal digits."""

    preset: str
    geometry: str = ""


@dataclass(frozen=True, slots=True)
class MapPlace:
    """Where somebody has put a node of the plant map; `label` names the node."""

    label: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class WindowState:
    """The designer's window: geometry and docks as Qt tells them, in hexadecimal digits; zoom; closed nodes of the tree."""

    geometry: str = ""
    docks: str = ""
    zoom: float = 0.0
    closed_nodes: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class LabSession:
    """Everything of one lab. `lab` is its path, `written_ms` when it was written, 0: never.

    `unsaved_lab` is whether the lab itself had edits that the disk did not take.
    """

    lab: str = ""
    title: str = ""
    written_ms: int = 0
    tabs: tuple[TabState, ...] = ()
    front: str = ""
    window: WindowState = field(default_factory=WindowState)
    clients: tuple[ClientPlace, ...] = ()
    unsaved_lab: bool = False
    map_places: tuple[MapPlace, ...] = ()

    @property
    def drafts(self) -> tuple[TabState, ...]:
        """The tabs with something that was not saved."""
        return tuple(tab for tab in self.tabs if tab.draft is not None and tab.is_unsaved)

    def with_drafts(self, drafts: Iterable[TabState]) -> "LabSession":
        """The same with these tabs in place of those of the same key, or after the others."""
        found = {tab.key: tab for tab in (*self.tabs, *drafts)}
        return replace(self, tabs=tuple(found.values()))

    def without_drafts(self, keys: Iterable[str]) -> "LabSession":
        """The same without what was not saved in the tabs of these keys."""
        dropped = set(keys)
        kept = tuple(replace(tab, draft=None) if tab.key in dropped else tab for tab in self.tabs)
        return replace(self, tabs=kept)


def session_text(session: LabSession) -> str:
    """The session as a text that `session_of` reads."""
    return json.dumps({"format": FORMAT, **asdict(session)}, ensure_ascii=False, separators=(",", ":"))


def session_of(text: str | bytes) -> LabSession:
    """The session that the text tells of; an empty one where it tells of none."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return LabSession()
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        return LabSession()
    return LabSession(
        lab=_text(data, "lab"),
        title=_text(data, "title"),
        written_ms=_number(data, "written_ms"),
        tabs=tuple(tab for entry in _list(data, "tabs") if (tab := _tab(entry)) is not None),
        front=_text(data, "front"),
        window=_window(data.get("window")),
        clients=tuple(
            ClientPlace(_text(entry, "preset"), _text(entry, "geometry"))
            for entry in _list(data, "clients")
            if isinstance(entry, dict) and _text(entry, "preset")
        ),
        unsaved_lab=data.get("unsaved_lab") is True,
        map_places=tuple(place for entry in _list(data, "map_places") if (place := _map_place(entry)) is not None),
    )


def _tab(data: object) -> TabState | None:
    if not isinstance(data, dict) or not _text(data, "key"):
        return None
    line, column, scrolled = (min(max(_number(data, key), 0), _LARGEST) for key in ("line", "column", "scrolled"))
    numbers = (max(line, 1), column, scrolled)
    place, draft = _place(data.get("place")), _draft(data.get("draft"))
    return TabState(
        _text(data, "key"), _text(data, "title"), place, *numbers, draft, is_unsaved=data.get("is_unsaved") is True
    )


def _map_place(data: object) -> MapPlace | None:
    if not isinstance(data, dict) or not _text(data, "label"):
        return None
    x, y = data.get("x"), data.get("y")
    if not isinstance(x, int | float) or not isinstance(y, int | float):
        return None
    if not (abs(x) < _FARTHEST and abs(y) < _FARTHEST):  # true of what is no number, too
        return None
    return MapPlace(_text(data, "label"), float(x), float(y))


def _place(data: object) -> Place | None:
    if not isinstance(data, dict) or data.get("kind") not in list(PlaceKind):
        return None
    return Place(PlaceKind(data["kind"]), _text(data, "gateway"), _text(data, "project"), _text(data, "name"))


def _draft(data: object) -> Draft | None:
    if not isinstance(data, dict) or not isinstance(data.get("content"), str):
        return None
    base = data.get("base")
    return Draft(data["content"], base if isinstance(base, str) else None)


def _window(data: object) -> WindowState:
    if not isinstance(data, dict):
        return WindowState()
    zoom, closed = data.get("zoom"), data.get("closed_nodes")
    return WindowState(
        geometry=_text(data, "geometry"),
        docks=_text(data, "docks"),
        zoom=float(zoom) if isinstance(zoom, int | float) and 0 < zoom < _MOST_ZOOM else 0.0,
        closed_nodes=tuple(map(str, closed)) if isinstance(closed, list) else None,
    )


def _text(data: Mapping[str, Any], key: str) -> str:
    value = data.get(key)
    return value if isinstance(value, str) else ""


def _number(data: Mapping[str, Any], key: str) -> int:
    value = data.get(key)
    return value if isinstance(value, int) and abs(value) < 2**53 else 0


def _list(data: Mapping[str, Any], key: str) -> list[Any]:
    value = data.get(key)
    return value if isinstance(value, list) else []
