"""What is to be said about one place in a script: the value that editors and `scopelab check` show."""

from dataclasses import dataclass
from typing import Literal

ScriptSeverity = Literal["error", "note"]


@dataclass(frozen=True, slots=True)
class ScriptFinding:
    """One finding. `line` counts from 1; the place is from `column` up to, not with, `end_column`, counted from 0.

    `code` names the kind for programs, `rule` is the rule of semantics.md. `text` and `advice` are sentences: what is
    the matter, and how to write it instead. An `error` is what no engine runs, a `note` runs here.
    """

    severity: ScriptSeverity
    code: str
    rule: str
    line: int
    column: int
    end_column: int
    text: str
    advice: str
