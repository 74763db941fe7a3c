"""The dialog on a part of the lab that is open, one at a time, and what its OK does."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from designer.window.part_steps import MakeEdit, PartSteps, PartTools

_Value = TypeVar("_Value")


class PartDialogs(QObject):
    """Opens dialogs on parts of the lab. `dialog` is the one that is open."""

    def __init__(self, tools: PartTools, steps: PartSteps) -> None:
        super().__init__(tools.window)
        self._steps = steps
        self._accept: Callable[[], object] | None = None
        self.dialog: QDialog | None = None

    def checked_by(self, make: Callable[[_Value], MakeEdit]) -> Callable[[_Value], str]:
        """What says in a sentence why the edit that `make` gives for a value would be refused."""

        def check(value: _Value) -> str:
            return self._steps.refusal(make(value))

        return check

    def show(self, dialog: QDialog, accept: Callable[[], object]) -> None:
        """Open a dialog; `accept` is what its OK does."""
        self.dialog, self._accept = dialog, accept
        dialog.accepted.connect(self._on_accepted)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_accepted(self) -> None:
        if self._accept is not None:
            self._accept()

    def _on_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = self._accept = None
