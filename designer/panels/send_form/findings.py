"""What is found in the code of the Send form: in the strip below the code, and at the field of each argument."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from client.panels.findings.presenter import FindingsPresenter, ReadAs
from designer.panels.send_form.model import FieldNote, notes_of_findings
from designer.panels.send_form.view import SendFormView
from gateway_core.api import (
    LintPlace,
    ScriptFinding,
    SendCode,
    read_send_code,
    used_variables,
)


class FormFindings:
    """Looks through the code as it is sent, which `filled` tells; `place` is where its sender stands.

    `remarks` are what is said of fields that nothing is found on.
    """

    def __init__(
        self,
        view: SendFormView,
        place: Callable[[], LintPlace],
        filled: Callable[[str], str],
        remarks: Callable[[], Mapping[str, FieldNote]],
    ) -> None:
        self._view = view
        self._filled = filled
        self._remarks = remarks
        self.strip = FindingsPresenter(view.code.findings, place, ReadAs(filled, self._shown))

    def _shown(self, found: tuple[ScriptFinding, ...]) -> tuple[ScriptFinding, ...]:
        """Say below the fields what is found on their arguments; returns the findings as they stand in the code."""
        text = self._view.editor.text()
        read = read_send_code(self._filled(text))
        notes = notes_of_findings(read, found) if isinstance(read, SendCode) else {}
        self._view.fields.show_notes({**self._remarks(), **notes})
        return _as_in_text(found, text)


def _as_in_text(found: Sequence[ScriptFinding], text: str) -> tuple[ScriptFinding, ...]:
    """The findings of the script with its variables' values, at their lines in the text that has their names."""
    rows = text.split("\n")
    placed = []
    for finding in found:
        row = rows[finding.line - 1] if finding.line <= len(rows) else ""
        has_variables = bool(used_variables(row))
        placed.append(replace(finding, column=0, end_column=len(row), fixes=()) if has_variables else finding)
    return tuple(placed)
