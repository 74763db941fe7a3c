"""What is to be said about a lab's files: one finding each, and the list that collects them all.

Knows no files and no format; how a finding is printed is the front end's business.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from gateway_core.lab.script_finding import ScriptFinding
from gateway_core.routing.near_misses import name_miss

Severity = Literal["error", "warning", "note"]

NOT_UTF_8 = "not-utf-8"
_SUGGESTIONS = 50  # so many references get a suggestion; each one compares with every name that there is
_CANDIDATES = 500
_LONGEST = 200  # letters; the comparison of two names grows with the product of their lengths


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong or odd.

    `file` is relative to the lab, with `/`, and empty for the lab as a whole; `line` counts from 1, 0 is unknown.
    `text` is a sentence that says what is the matter, `advice` one that says what to do next, `code` names the kind
    for programs, `rule` the rule of semantics.md where there is one. `column` counts from 1, 0 is unknown. A `note` is
    no fault: what it names runs here.
    """

    severity: Severity
    file: str
    line: int
    text: str
    advice: str
    code: str
    rule: str = ""
    column: int = 0

    @property
    def place(self) -> str:
        """`lab.toml:12`, or the file alone if the line is unknown; empty for the lab as a whole."""
        return f"{self.file}:{self.line}" if self.line else self.file


class FindingList:
    """Collects findings while a lab is read."""

    def __init__(self) -> None:
        self._findings: list[Finding] = []
        self._suggested = 0

    @property
    def has_errors(self) -> bool:
        """Whether something is so wrong that the lab cannot be opened."""
        return any(finding.severity == "error" for finding in self._findings)

    @property
    def has_readable_rest(self) -> bool:
        """Whether nothing worse is among them than scripts that are not UTF-8, each of which harms itself alone."""
        return all(
            finding.code == NOT_UTF_8 and finding.file.endswith(".py")
            for finding in self._findings
            if finding.severity == "error"
        )

    def error(self, code: str, place: tuple[str, int], text: str, advice: str) -> None:
        """Add an error; `place` is file and line, `text` becomes a sentence."""
        self._findings.append(Finding("error", *place, _sentence(text), advice, code))

    def warning(self, code: str, place: tuple[str, int], text: str, advice: str) -> None:
        """Add a warning; `place` is file and line, `text` becomes a sentence."""
        self._findings.append(Finding("warning", *place, _sentence(text), advice, code))

    def add_script(self, file: str, found: ScriptFinding) -> None:
        """Add what was found in a script."""
        place = (file, found.line)
        self._findings.append(
            Finding(found.severity, *place, found.text, found.advice, found.code, found.rule, found.column + 1)
        )

    def suggestion(self, given: str, names: Iterable[str], otherwise: str) -> str:
        """`Did you mean 'bob'?` if a name is near, else `otherwise`. Gives up after many, so that it never takes long."""
        self._suggested += 1
        if self._suggested > _SUGGESTIONS or len(given) > _LONGEST:
            return otherwise
        candidates = (name for name in names if len(name) <= _LONGEST)
        miss = name_miss(given, islice(candidates, _CANDIDATES))
        return f"Did you mean '{miss.value}'?" if miss else otherwise

    def sorted(self) -> tuple[Finding, ...]:
        """All findings by file and line, those of the lab as a whole and of `lab.toml` first."""
        return tuple(sorted(self._findings, key=_order))


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _order(finding: Finding) -> tuple[bool, str, int, int]:
    return (finding.file not in ("", "lab.toml"), finding.file, finding.line, finding.column)
