"""What was found in a script, as rows of a table and marks in the text (H8; plain Python, no Qt)."""

from dataclasses import dataclass

from gateway_core.api import ScriptFinding

MOST_SHOWN = 200  # more of them help nobody, and each is a mark that moves with every key stroke
_RANKS = ("error", "warning", "note")
LONGEST_TEXT = 1_000_000  # characters; a longer text would take more than some ten seconds of idle time


@dataclass(frozen=True, slots=True)
class IgnoreWish:
    """Somebody wants to hear no more of findings of that kind on that line, counted from 1."""

    line: int
    code: str


@dataclass(frozen=True, slots=True)
class FindingsState:
    """The findings that are shown, by line, and how many more there are.

    `is_too_long`: the text was not looked through at all.
    """

    findings: tuple[ScriptFinding, ...] = ()
    left_out: int = 0
    is_too_long: bool = False


def shown(found: tuple[ScriptFinding, ...]) -> FindingsState:
    """The first findings, but errors before warnings before notes where not all can be shown."""
    if len(found) <= MOST_SHOWN:
        return FindingsState(found)
    chosen = sorted(found, key=_rank)[:MOST_SHOWN]
    return FindingsState(tuple(sorted(chosen, key=_place_of)), len(found) - MOST_SHOWN)


def _rank(finding: ScriptFinding) -> int:
    return _RANKS.index(finding.severity)


def _place_of(finding: ScriptFinding) -> tuple[int, int]:
    return finding.line, finding.column
