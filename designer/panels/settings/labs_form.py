"""The part of Settings about labs: what comes back at a start, and which labs are trusted."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from client.toolkit.empty_text import paint_empty_text

_SHOWN_ROWS = 4


class TrustedList(QListWidget):
    """The labs that are trusted; it says what it is for while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Trusted labs"))
        self.empty_text = (self.tr("None from elsewhere."), self.tr("Your own labs are trusted without being listed."))
        self.setAccessibleDescription(" ".join(self.empty_text))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            painter = QPainter(self.viewport())
            paint_empty_text(painter, self.viewport().rect(), self.font(), self.empty_text)
            painter.end()


class LabsForm(QWidget):
    """Two switches and a list. `forgotten` are the labs that somebody took out of the list."""

    def __init__(self) -> None:
        super().__init__()
        self.reopen = QCheckBox(self.tr("Open the &lab that was open last"))
        self.clients = QCheckBox(self.tr("Open the &client windows that were open last"))
        self.trusted = TrustedList()
        self.trusted.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.trusted.setMaximumHeight(self.fontMetrics().lineSpacing() * 2 * _SHOWN_ROWS)
        self.trusted.itemSelectionChanged.connect(self._on_selection_changed)
        self.forget = QPushButton(self.tr("&Forget"))
        self.forget.setToolTip(
            self.tr("Trust it no more: it is read-only the next time it is opened, until you trust it")
        )
        self.forget.clicked.connect(self._on_forget_clicked)
        self.forgotten: list[Path] = []
        self.start = QWidget()
        switches = QVBoxLayout(self.start)
        switches.setContentsMargins(0, 0, 0, 0)
        switches.addWidget(self.reopen)
        switches.addWidget(self.clients)
        self.start.setFocusProxy(self.reopen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.trusted, 1)
        column = QVBoxLayout()
        column.addWidget(self.forget)
        column.addStretch(1)
        row.addLayout(column)
        self.setFocusProxy(self.trusted)

    def show_labs(self, labs: Sequence[Path], *, reopens: bool, clients: bool) -> None:
        """Show the labs that are trusted, and what comes back at a start."""
        self.reopen.setChecked(reopens)
        self.clients.setChecked(clients)
        self.trusted.clear()
        self.trusted.addItems([str(lab) for lab in labs])
        self._on_selection_changed()

    def _on_selection_changed(self) -> None:
        self.forget.setEnabled(bool(self.trusted.selectedItems()))

    def _on_forget_clicked(self) -> None:
        for item in self.trusted.selectedItems():
            self.forgotten.append(Path(item.text()))
            self.trusted.takeItem(self.trusted.row(item))
