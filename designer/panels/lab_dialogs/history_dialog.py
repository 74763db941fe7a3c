"""The list of all edits of the lab, as one goes back and forth among them. Knows no lab."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from client.toolkit.fonts import strong_font
from client.toolkit.plain_tip import plain_tip

_LEAST_EM = 50  # widths of a digit


class HistoryDialog(QDialog):
    """Shows what was done and what can be made again; the line in bold is how the lab stands now.

    Signals: `chosen` (how many steps to go, negative for back).
    """

    chosen = Signal(object)

    def __init__(self, undo_names: Sequence[str], redo_names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Lab History")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        label = QLabel(self.tr("Choose how far to go back, or forward again. The lab stands at the line in bold."))
        label.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Edits of the lab, the first one above"))
        names = [self.tr("As it was opened"), *reversed(undo_names), *redo_names]
        self._now = len(undo_names)
        for row, name in enumerate(names):
            self.list.addItem(self._item(name, row))
        self.list.setCurrentRow(self._now)
        self.list.itemActivated.connect(self._on_item_activated)
        self.list.currentRowChanged.connect(self._on_row_changed)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Close)
        self.go = self.buttons.addButton(self.tr("Go There"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._on_go)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        column.addStrut(_LEAST_EM * self.fontMetrics().horizontalAdvance("0"))
        self._on_row_changed(self._now)
        self.resize(460, 400)

    def _item(self, name: str, row: int) -> QListWidgetItem:
        item = QListWidgetItem(name)
        if row == self._now:
            item.setText(self.tr("{name}  ◂ now").format(name=name))
            item.setFont(strong_font())
        elif row > self._now:
            item.setText(self.tr("{name}  (taken back)").format(name=name))
            item.setForeground(self.palette().placeholderText())
        item.setToolTip(plain_tip(name))
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _on_row_changed(self, row: int) -> None:
        self.go.setEnabled(row >= 0 and row != self._now)

    def _on_item_activated(self, _item: QListWidgetItem) -> None:
        self._on_go()

    def _on_go(self) -> None:
        steps = self.list.currentRow() - self._now
        if steps:
            self.chosen.emit(steps)
        self.accept()
