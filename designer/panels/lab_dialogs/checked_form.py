"""A form that is checked while somebody types, and the field for several names with commas between them.

Knows no lab: whoever opens the dialog says what is wrong with a value.
"""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QDoubleSpinBox, QLineEdit, QWidget

from client.toolkit.dialogs.form_dialog import FormDialog
from client.toolkit.look import Look
from client.toolkit.name_list import names_text

_Value = TypeVar("_Value")


class CheckedForm(FormDialog, Generic[_Value]):
    """A form for one value. `check` says what is wrong with a value in a sentence, empty for nothing."""

    def __init__(self, look: Look, title: str, check: Callable[[_Value], str], parent: QWidget | None = None) -> None:
        super().__init__(look.themes, title, parent)
        self._check = check
        self.set_least_width(420)

    def value(self) -> _Value:
        """What the fields say."""
        raise NotImplementedError

    def problem(self) -> str:
        return self._check(self.value())

    def watch(self, *fields: QWidget) -> None:
        """Check the value whenever one of these fields changes."""
        for field in fields:
            if isinstance(field, QLineEdit):
                field.textChanged.connect(self._on_edited)
            elif isinstance(field, QComboBox):
                field.currentIndexChanged.connect(self._on_edited)
            elif isinstance(field, QDoubleSpinBox):
                field.valueChanged.connect(self._on_edited)
            elif isinstance(field, QCheckBox):
                field.toggled.connect(self._on_edited)

    def _on_edited(self, _value: object = None) -> None:
        self.show_problem(self.problem())


class NamesCompleter(QCompleter):
    """Completes the name behind the last comma."""

    def __init__(self, names: Iterable[str], field: QLineEdit) -> None:
        super().__init__(list(names), field)
        self._field = field
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field.setCompleter(self)

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        before, comma, _typed = self._field.text().rpartition(",")
        name = names_text([super().pathFromIndex(index)])
        return f"{before}, {name}" if comma else name
