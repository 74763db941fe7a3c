"""What is to be said about one place in a script: the value that editors and `scopelab check` show."""

from dataclasses import dataclass
from typing import Literal

ScriptSeverity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class ScriptFinding:
    """One finding. `line` counts from 1; the place is from `column` up to, not with, `end_column`, counted from 0.

    `code` names the kind for programs, `rule` is the rule of semantics.md. `text` and `advice` are sentences: what is
    the matter, and how to write it instead. An `error` is what no engine runs or what raises for certain; a `warning` runs
    and does something else than it seems; a `note` is fine here.
    """

    severity: ScriptSeverity
    code: str
    rule: str
    line: int
    column: int
    end_column: int
    text: str
    advice: str


@dataclass(frozen=True, slots=True)
class TextInsertion:
    """A text to put in at a place of a script; lines count from 1, columns from 0."""

    line: int
    column: int
    text: str
