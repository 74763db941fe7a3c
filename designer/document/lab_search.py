"""Looking for something in all scripts of a lab, drafts as they stand, and replacing it. Pure: no Qt, no files.

What counts as a hit in a line is told by a `LinePattern`.
"""

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Protocol

from gateway_core.api import Lab, Place, PlaceKind, all_scripts, with_script

MOST_HITS = 5_000
LONGEST_ROW = 2_000  # characters of a line that are kept for showing
_ROWS_A_STEP = 100

HANDLER_KINDS = (PlaceKind.GATEWAY_HANDLER, PlaceKind.CLIENT_HANDLER)
LIBRARY_KINDS = (PlaceKind.LIBRARY, PlaceKind.SHARED)


class LinePattern(Protocol):
    """Finds places in a line. A place has a `start` and an `end`, in characters."""

    def hits(self, line: str) -> Iterable[Any]:
        """The places, from left to right."""

    def replaced(self, hit: Any, replacement: str) -> str:
        """What stands in a place then."""


@dataclass(frozen=True, slots=True)
class ScriptSource:
    """A text that is looked through. `place` is None for the Script Console; `is_draft`: the lab has another text there."""

    place: Place | None
    text: str
    is_draft: bool = False


@dataclass(frozen=True, slots=True)
class ScriptHit:
    """One place: its line, from 1, what the line says, where in it. `match` is for the pattern that found it."""

    line: int
    row: str
    start: int
    end: int
    match: Any


@dataclass(frozen=True, slots=True)
class FileHits:
    """All hits of one text, at least one."""

    source: ScriptSource
    hits: tuple[ScriptHit, ...]


@dataclass(frozen=True, slots=True)
class Drafts:
    """What editors hold that the lab does not: texts by their places, and the Script Console's, None to leave it out."""

    texts: Mapping[Place, str]
    console: str | None = None


@dataclass(frozen=True, slots=True)
class SpotChange:
    """Another text in place of a hit."""

    hit: ScriptHit
    text: str


SearchSteps = Generator[FileHits | None, None, None]


def script_sources(lab: Lab, kinds: Iterable[PlaceKind], drafts: Drafts) -> tuple[ScriptSource, ...]:
    """The texts of these kinds, handlers first; a draft stands in place of what the lab has, or is on its own if it has nothing."""
    wanted = tuple(kinds)
    texts = {**all_scripts(lab), **drafts.texts}
    places = sorted((place for place in texts if place.kind in wanted), key=_order)
    found = [ScriptSource(place, texts[place], place in drafts.texts) for place in places]
    if drafts.console is not None:
        found.append(ScriptSource(None, drafts.console))
    return tuple(found)


def search_steps(sources: Sequence[ScriptSource], pattern: LinePattern) -> SearchSteps:
    """The hits of each text; None for one without, and now and then in a long one. Ends after `MOST_HITS`."""
    left = MOST_HITS
    for source in sources:
        hits: list[ScriptHit] = []
        for number, row in enumerate(source.text.split("\n"), 1):
            hits.extend(islice(_hits(number, row, pattern), left - len(hits)))
            if len(hits) == left:
                break
            if number % _ROWS_A_STEP == 0:
                yield None
        left -= len(hits)
        yield FileHits(source, tuple(hits)) if hits else None
        if not left:
            return


def changes_of(hits: Iterable[ScriptHit], pattern: LinePattern, replacement: str) -> tuple[SpotChange, ...]:
    """What a replacement makes of these hits."""
    return tuple(SpotChange(hit, pattern.replaced(hit.match, replacement)) for hit in hits)


def changed_text(text: str, changes: Iterable[SpotChange]) -> str:
    """A text with these changes made, which are of its own hits."""
    rows = text.split("\n")
    for change in sorted(changes, key=_last_first):
        row, hit = rows[change.hit.line - 1], change.hit
        rows[hit.line - 1] = row[: hit.start] + change.text + row[hit.end :]
    return "\n".join(rows)


def with_texts(lab: Lab, texts: Mapping[Place, str]) -> Lab:
    """The lab with other texts at these places."""
    for place, text in texts.items():
        lab = with_script(lab, place, text)
    return lab


def _hits(number: int, row: str, pattern: LinePattern) -> Iterator[ScriptHit]:
    for match in pattern.hits(row):
        yield ScriptHit(number, row[:LONGEST_ROW], match.start, match.end, match)


def _order(place: Place) -> tuple[int, str, str, str]:
    kinds = (*HANDLER_KINDS, *LIBRARY_KINDS, PlaceKind.SCRIPT)
    return kinds.index(place.kind) if place.kind in kinds else len(kinds), place.gateway, place.project, place.name


def _last_first(change: SpotChange) -> tuple[int, int]:
    return -change.hit.line, -change.hit.start
