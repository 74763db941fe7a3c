"""What Find in Lab shows and is asked for, as values (plain Python, no Qt)."""

from dataclasses import dataclass, field

from designer.document.lab_search import FileHits, ScriptHit
from gateway_core.api import PlaceKind

_AROUND = 60  # characters before a hit that are shown of a long line
_LONGEST = 240


@dataclass(frozen=True, slots=True)
class SearchScope:
    """What is looked through."""

    kinds: frozenset[PlaceKind] = field(default_factory=frozenset)
    console: bool = True


@dataclass(frozen=True, slots=True)
class SearchStatus:
    """How far the search has come. `error` says why nothing can be looked for; `remark` what a replacement did."""

    is_busy: bool = False
    hits: int = 0
    files: int = 0
    is_cut_off: bool = False
    error: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class OpenWish:
    """A hit that is to be shown in its text."""

    file: FileHits
    hit: ScriptHit


@dataclass(frozen=True, slots=True)
class ReplaceWish:
    """What is to stand in place of the hits that are checked."""

    replacement: str
    checked: tuple[FileHits, ...]


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A line as it is shown: without its indentation, cut where it is long; the hit is from `start` to `end` in it."""

    text: str
    start: int
    end: int


def shown_row(hit: ScriptHit) -> ShownRow:
    """The part of a hit's line that fits into a row."""
    indent = len(hit.row) - len(hit.row.lstrip())
    first = min(indent, hit.start)
    if hit.start - first > 2 * _AROUND:
        first = hit.start - _AROUND
    lead = "…" if first > indent else ""
    text = hit.row[first : first + _LONGEST].replace("\t", " ")
    tail = "…" if first + _LONGEST < len(hit.row) else ""
    start = len(lead) + hit.start - first
    end = min(len(lead) + hit.end - first, len(lead) + len(text))
    return ShownRow(f"{lead}{text}{tail}", min(start, end), end)
