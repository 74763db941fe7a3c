"""The message log as a table with its follow switch. Knows no gateway."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QToolButton, QVBoxLayout, QWidget

from client.toolkit.look import Look
from client.toolkit.table import DataTable
from client.toolkit.theme import Theme
from designer.panels.message_log.table import FILTERS, MessageLogTable
from gateway_core.api import LogChange, MessageLog

_WIDTHS_EM = (13, 5.5, 12, 9, 7.5, 14, 8, 12)


class MessageLogView(QWidget):
    """Shows the rows and which one is chosen.

    Signals: `row_chosen` (its position) when a person or `choose` chose one; `follow_changed` (whether to choose the newest).
    """

    row_chosen = Signal(object)
    follow_changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.table = DataTable(self)
        self.table.setAccessibleName(self.tr("Message log"))
        self.model = MessageLogTable(look.themes, self)
        self.table.setModel(self.model)
        self.table.set_column_widths_em(_WIDTHS_EM)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.horizontalHeader().setSectionResizeMode(FILTERS, QHeaderView.ResizeMode.Stretch)
        self.table.set_empty_text(
            self.tr("Every message and request shows up here, one row each."),
            self.tr("Choose Comm Read/Write in the toolbar, then press F5 to run the script."),
        )
        self.table.row_chosen.connect(self._on_row_chosen)
        self.follow = QToolButton()
        self.follow.setText(self.tr("Follow newest"))
        self.follow.setToolTip(self.tr("Choose each new row as it comes, so that its endpoints show at the right"))
        self.follow.setAccessibleName(self.tr("Follow newest"))
        self.follow.setCheckable(True)
        self.follow.setChecked(True)
        self.follow.setAutoRaise(True)
        self.follow.toggled.connect(self._on_follow_toggled)
        self._count = QLabel()
        self._count.setAccessibleName(self.tr("Number of rows"))
        row = QHBoxLayout()
        row.setContentsMargins(4, 2, 4, 2)
        row.addWidget(self.follow)
        row.addStretch(1)
        row.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)
        look.themes.changed.connect(self._on_theme_changed)

    def show_log(self, log: MessageLog) -> None:
        """Show a log."""
        self.model.show_log(log)

    def show_change(self, change: LogChange) -> None:
        """Show what a batch did to the log."""
        self.model.show_change(change)
        if change.appended:
            self._count.setText(self.tr("Rows: {count}").format(count=len(self.model.rows)))

    def choose(self, position: int) -> None:
        """Choose a row."""
        self.table.choose_row(position)

    def _on_row_chosen(self, position: int | None) -> None:
        if position is not None:
            self.row_chosen.emit(position)

    def _on_follow_toggled(self, follows: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.follow_changed.emit(follows)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.table.viewport().update()
