"""Which names fit what was typed, the best first: begins with it, has words that begin with it, has it anywhere."""

import re
from collections.abc import Sequence

from client.toolkit.code_help import Completion

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_a-zA-Z]+")


def matching(items: Sequence[Completion], typed: str) -> tuple[Completion, ...]:
    """The items whose names fit; those that fit equally well keep their order."""
    if not typed:
        return tuple(items)
    ranked = [(rank, item) for item in items if (rank := _rank(item.name, typed)) is not None]
    ranked.sort(key=_first)
    return tuple(item for _rank_of, item in ranked)


def _first(ranked: tuple[int, Completion]) -> int:
    return ranked[0]


def _rank(name: str, typed: str) -> int | None:
    """0 begins with it as it is written, 1 but for capitals, 2 its words' beginnings do (`gSI`), 3 it is in it anywhere."""
    if name.startswith(typed):
        return 0
    folded, wanted = name.casefold(), typed.casefold()
    if folded.startswith(wanted):
        return 1
    if any(word.casefold().startswith(wanted) for word in _WORDS.findall(name)) or _are_initials(name, wanted):
        return 2
    return 3 if len(wanted) > 1 and wanted in folded else None


def _are_initials(name: str, wanted: str) -> bool:
    initials = "".join(word[0] for word in _WORDS.findall(name)).casefold()
    return len(wanted) > 1 and initials.startswith(wanted)
