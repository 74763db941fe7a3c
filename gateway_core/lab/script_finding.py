"""What is to be said about one place in a script: the value that editors and `scopelab check` show."""

from dataclasses import dataclass
from typing import Literal

ScriptSeverity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class TextEdit:
    """Another text in place of what stands on a line from `column` up to, not with, `end_column`; insertion if these are equal.

    Lines count from 1, columns from 0.
    """

    line: int
    column: int
    end_column: int
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to mend what was found: what it does, as an order, and its edits, which do not overlap."""

    title: str
    edits: tuple[TextEdit, ...]

    def applied(self, text: str) -> str:
        """The text with the edits made."""
        rows = text.split("\n")
        for edit in sorted(self.edits, key=_place_of_edit, reverse=True):
            row = rows[edit.line - 1]
            rows[edit.line - 1] = row[: edit.column] + edit.text + row[edit.end_column :]
        return "\n".join(rows)


@dataclass(frozen=True, slots=True)
class ScriptFinding:
    """One finding. `line` counts from 1; the place is from `column` up to, not with, `end_column`, counted from 0.

    `code` names the kind for programs, `rule` is the rule of semantics.md. `text` and `advice` are sentences: what is
    the matter, and how to write it instead. An `error` is what no engine runs or what raises for certain; a `warning` runs
    and does something else than it seems; a `note` is fine here. `fixes` are the ways to mend it that are certain to do so.
    """

    severity: ScriptSeverity
    code: str
    rule: str
    line: int
    column: int
    end_column: int
    text: str
    advice: str
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True, slots=True)
class TextInsertion:
    """A text to put in at a place of a script; lines count from 1, columns from 0."""

    line: int
    column: int
    text: str


def _place_of_edit(edit: TextEdit) -> tuple[int, int]:
    return edit.line, edit.column
