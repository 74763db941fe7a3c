"""Names that stand twice, or that differ in case only."""

from collections.abc import Iterable

from gateway_core.lab.file_names import folded
from gateway_core.lab.findings import FindingList

NamedPlace = tuple[str, tuple[str, int]]


def report_twins(noun: str, named: Iterable[NamedPlace], findings: FindingList) -> None:
    """An error for each name that stands a second time, a warning for each that another one nearly equals."""
    first: dict[str, tuple[str, int]] = {}
    spellings: dict[str, str] = {}
    for name, place in named:
        if name in first:
            text = f"there are two {noun}s named '{name}'; the other one stands in {_shown(first[name])}"
            findings.error(f"duplicate-{noun.replace(' ', '-')}", place, text, "Rename or remove one of them.")
            continue
        first[name] = place
        other = spellings.setdefault(folded(name), name)
        if other != name:
            text = f"the {noun}s '{other}' and '{name}' differ in upper and lower case only"
            advice = "Names are compared exactly, so a message for one never reaches the other. Rename one of them."
            findings.warning("names-alike", place, text, advice)


def _shown(place: tuple[str, int]) -> str:
    file, line = place
    return f"{file}, line {line}" if line else file
