"""Compares what two sends carried, answered and returned; opens with their payloads side by side."""

from itertools import islice

from PySide6.QtCore import QCoreApplication, QObject

from designer.panels.payload_compare.model import Comparable, ValuePair, comparables, compare
from designer.panels.payload_compare.view import CompareDialog
from gateway_core.api import Trace

_MOST_COUNTED = 1_000


class ComparePresenter(QObject):
    """Fills one dialog from the traces of one or two sends. Lives as long as the dialog."""

    def __init__(self, dialog: CompareDialog, traces: tuple[Trace, ...]) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._choices: list[Comparable] = [each for trace in traces for each in comparables(trace)]
        self._found: list[ValuePair] = []
        right = len(comparables(traces[0])) if len(traces) > 1 else min(1, len(self._choices) - 1)
        dialog.show_choices(self._choices, 0, right)
        dialog.sides_chosen.connect(self._on_sides_chosen)
        dialog.step_requested.connect(self._on_step_requested)
        self._compare(0, right)

    def _compare(self, left: int, right: int) -> None:
        pair = compare(self._choices[left].payload, self._choices[right].payload)
        self._found = list(islice(pair.differences(), _MOST_COUNTED + 1))
        self._dialog.show_pair(pair, self._found, self._count_text())
        if self._found:
            self._dialog.go_to(self._found[0])

    def _count_text(self) -> str:
        translate = QCoreApplication.translate
        count = len(self._found)
        if not count:
            return "= " + translate("ComparePresenter", "no difference")
        if count == 1:
            return "≠ " + translate("ComparePresenter", "1 difference")
        if count > _MOST_COUNTED:
            return "≠ " + translate("ComparePresenter", "more than {count} differences").format(count=_MOST_COUNTED)
        return "≠ " + translate("ComparePresenter", "{count} differences").format(count=count)

    def _on_sides_chosen(self, sides: tuple[int, int]) -> None:
        self._compare(*sides)

    def _on_step_requested(self, step: int) -> None:
        """The next difference, from the last on to the first again."""
        if not self._found:
            return
        current = self._dialog.current
        at = self._found.index(current) if current in self._found else -1 if step > 0 else 0
        self._dialog.go_to(self._found[(at + step) % len(self._found)])
