"""What is found in the code of the Send form: in the strip below the code, and at the field of each argument."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from client.panels.findings.presenter import FindingsPresenter, ReadAs
from designer.panels.send_form.model import FieldNote
from designer.panels.send_form.view import SendFormView
from gateway_core.api import (
    LintPlace,
    ScriptFinding,
    missing_variables,
    used_variables,
)


class FormFindings:
    """Looks through the code as it is sent, which `filled` tells; `place` is where its sender stands.

    `values` are those of variables, `notes` what is said of fields when that is found in that script.
    """

    def __init__(
        self,
        view: SendFormView,
        place: Callable[[], LintPlace],
        filled: Callable[[str], str],
        values: Callable[[], Mapping[str, str]],
        notes: Callable[[str, Sequence[ScriptFinding]], Mapping[str, FieldNote]],
    ) -> None:
        self._view = view
        self._filled = filled
        self._values = values
        self._notes = notes
        self.strip = FindingsPresenter(view.code.findings, place, ReadAs(filled, self._shown))

    def _shown(self, found: tuple[ScriptFinding, ...]) -> tuple[ScriptFinding, ...]:
        """Say below the fields what is found on their arguments; returns the findings as they stand in the code."""
        text = self._view.editor.text()
        script = self._filled(text)
        found = _with_missing(found, script, missing_variables(text, self._values()))
        self._view.fields.show_notes(self._notes(script, found))
        return _as_in_text(found, text)


def _with_missing(found: Sequence[ScriptFinding], script: str, missing: Sequence[str]) -> tuple[ScriptFinding, ...]:
    """The variables without a value, and what is found on the lines that have none of them; syntax counts anywhere."""
    rows = script.split("\n")
    open_lines = {line for line, row in enumerate(rows, 1) if set(used_variables(row)) & set(missing)}
    kept = (each for each in found if each.line not in open_lines or each.code == "syntax")
    return tuple(sorted((*kept, *_no_values(rows, missing)), key=_line))


def _no_values(rows: Sequence[str], missing: Sequence[str]) -> Iterator[ScriptFinding]:
    translate = QCoreApplication.translate
    sentence = translate("SendForm", "The variable {name} has no value.")
    advice = translate("SendForm", "Give it one in the table of variables.")
    for name in missing:
        line = next((line for line, row in enumerate(rows, 1) if name in used_variables(row)), 1)
        column = max(rows[line - 1].find("{{" + name), 0)
        text = sentence.format(name=f"{{{{{name}}}}}")
        yield ScriptFinding("warning", "send-variable", "", line, column, column + len(name) + 4, text, advice)


def _line(finding: ScriptFinding) -> int:
    return finding.line


def _as_in_text(found: Sequence[ScriptFinding], text: str) -> tuple[ScriptFinding, ...]:
    """The findings of the script with its variables' values, at their lines in the text that has their names."""
    rows = text.split("\n")
    placed = []
    for finding in found:
        row = rows[finding.line - 1] if finding.line <= len(rows) else ""
        has_variables = bool(used_variables(row))
        placed.append(replace(finding, column=0, end_column=len(row), fixes=()) if has_variables else finding)
    return tuple(placed)
