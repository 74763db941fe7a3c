"""The variables of a send as a small table: the value for this send, and the one that the whole lab has. Knows no gateway."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

_NAME, _OWN, _LAB = range(3)
_MOST_ROWS = 4


@dataclass(frozen=True, slots=True)
class VariableEdit:
    """A person gives a variable another value; an empty text means none. `in_lab`: for the whole lab."""

    name: str
    value: str
    in_lab: bool


class VariablesView(QWidget):
    """Shows variables; hidden where there are none.

    Signals: `variable_edited` (a `VariableEdit`).
    """

    variable_edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(self.tr("Variables"))
        self.table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.setHorizontalHeaderLabels([self.tr("Variable"), self.tr("Value here"), self.tr("In the whole lab")])
        self.table.verticalHeader().hide()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.ResizeToContents)
        for column in (_OWN, _LAB):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.setToolTip(
            self.tr(
                "{{line}} anywhere in the fields takes its value from here; {{n}} is the number of the send in its row"
            )
        )
        self.table.itemChanged.connect(self._on_item_changed)
        label = QLabel(self.tr("Variables"))
        label.setBuddy(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(label)
        layout.addWidget(self.table)
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self.hide()

    def show_variables(self, names: tuple[str, ...], own: Mapping[str, str], lab: Mapping[str, str]) -> None:
        """Show these variables with their values."""
        rows = tuple((name, own.get(name, ""), lab.get(name, "")) for name in names)
        if rows == self._shown:
            return
        self._shown = rows
        blocked = self.table.blockSignals(True)
        self.table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(f"{{{{{text}}}}}" if column == _NAME else text)
                if column == _NAME:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.table.setItem(row, column, item)
        self.table.blockSignals(blocked)
        self.setVisible(bool(rows))
        self._fit()

    def ask_for(self, name: str) -> None:
        """Let the value of that variable be typed, brought into view."""
        row = [shown for shown, _own, _lab in self._shown].index(name)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self)
        self.table.setFocus()
        self.table.setCurrentCell(row, _OWN)
        self.table.edit(self.table.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        rows = min(max(len(self._shown), 1), _MOST_ROWS)
        height = self.table.verticalHeader().defaultSectionSize() * rows
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 4)

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        name, own, lab = self._shown[item.row()]
        text = " ".join(item.text().splitlines())
        values = (own, text) if item.column() == _LAB else (text, lab)
        self._shown = (*self._shown[: item.row()], (name, *values), *self._shown[item.row() + 1 :])
        self.variable_edited.emit(VariableEdit(name, text, in_lab=item.column() == _LAB))
