"""The gateway log as a table, with a choice of gateway where there are several. Knows no gateway but by name."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from client.toolkit.fonts import code_font
from client.toolkit.look import Look
from client.toolkit.table import BatchTableModel, DataTable
from client.toolkit.theme import Theme, ThemeController
from client.toolkit.times import clock_text
from designer.panels.gateway_log.model import LogLine

TIME, GATEWAY, LEVEL, LOGGER, TEXT = range(5)
_WIDTHS_EM = (13, 11, 7, 12)
_TOKENS = {"ERROR": "failed", "FATAL": "failed", "WARN": "waiting", "DEBUG": "muted", "TRACE": "muted"}


class GatewayLogTable(BatchTableModel[LogLine]):
    """The item model of the gateway log."""

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (
            self.tr("Time"),
            self.tr("Gateway"),
            self.tr("Level"),
            self.tr("Logger"),
            self.tr("Text"),
        )
        self._themes = themes
        self._code = code_font()
        self._printed = self.tr("print")

    def text(self, row: LogLine, column: int) -> str:
        if column == TEXT:
            return row.text
        if not row.is_first:
            return ""
        if column == TIME:
            return clock_text(row.time_ms)
        return {GATEWAY: row.gateway, LEVEL: row.level or self._printed, LOGGER: row.logger}[column]

    def look(self, row: LogLine, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.FontRole:
            return self._code if column in (TIME, TEXT) else None
        if role == Qt.ItemDataRole.ForegroundRole and row.is_traceback:
            return self._themes.theme.color("muted")
        if role == Qt.ItemDataRole.ForegroundRole and column in (LEVEL, TEXT) and row.level in _TOKENS:
            return self._themes.theme.color(_TOKENS[row.level])
        if role == Qt.ItemDataRole.ToolTipRole and column == TEXT:
            return row.tip or row.text
        return None


class GatewayLogView(QWidget):
    """Shows log lines.

    Signals: `gateway_chosen` (a gateway's name, empty for all), `tracebacks_wanted` (a bool), `clear_requested` (None).
    """

    gateway_chosen = Signal(object)
    tracebacks_wanted = Signal(object)
    clear_requested = Signal(object)

    def __init__(self, look: Look, gateways: Sequence[str]) -> None:
        super().__init__()
        self.table = DataTable()
        self.table.setAccessibleName(self.tr("Gateway log"))
        self.model = GatewayLogTable(look.themes, self)
        self.table.setModel(self.model)
        self.table.set_column_widths_em(_WIDTHS_EM)
        self.table.set_empty_text(
            self.tr("What gateways log and print."),
            self.tr("Send a message with scope G, or a request, and the gateway's handler writes here."),
        )
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Gateway whose log is shown"))
        self._chooser_label = label = QLabel(self.tr("Log of"))
        clear = QToolButton()
        clear.setText(self.tr("Clear"))
        clear.setAccessibleName(self.tr("Clear the gateway log"))
        clear.setAutoRaise(True)
        clear.clicked.connect(self._on_clear_clicked)
        self.tracebacks = QToolButton()
        self.tracebacks.setText(self.tr("Tracebacks"))
        self.tracebacks.setToolTip(self.tr("Show or hide the tracebacks of errors"))
        self.tracebacks.setAccessibleName(self.tr("Show the tracebacks of errors"))
        self.tracebacks.setCheckable(True)
        self.tracebacks.setAutoRaise(True)
        self.tracebacks.toggled.connect(self._on_tracebacks_toggled)
        row = QHBoxLayout()
        row.setContentsMargins(4, 2, 4, 2)
        row.addWidget(label)
        row.addWidget(self.chooser)
        row.addStretch(1)
        row.addWidget(self.tracebacks)
        row.addWidget(clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.show_gateways(gateways)  # not before the widgets have a parent: they would be windows of their own
        self.chooser.currentIndexChanged.connect(self._on_chooser_changed)
        self.setFocusProxy(self.table)
        look.themes.changed.connect(self._on_theme_changed)

    def show_gateways(self, names: Sequence[str]) -> None:
        """Offer these gateways; the one that was chosen stays so if it is among them."""
        chosen = self.chooser.currentData()
        blocked = self.chooser.blockSignals(True)
        self.chooser.clear()
        self.chooser.addItem(self.tr("All gateways"), "")
        for name in names:
            self.chooser.addItem(name, name)
        self.chooser.setCurrentIndex(max(self.chooser.findData(chosen), 0))
        self.chooser.blockSignals(blocked)
        self.table.setColumnHidden(GATEWAY, len(names) < 2)
        for widget in (self._chooser_label, self.chooser):
            widget.setVisible(len(names) > 1)
        if self.chooser.currentData() != chosen:
            self._on_chooser_changed(0)

    def append_lines(self, lines: Sequence[LogLine]) -> None:
        """Show more lines at the end."""
        self.model.append_rows(lines)

    def show_lines(self, lines: Sequence[LogLine]) -> None:
        """Show other lines in place of all."""
        self.model.set_rows(lines)

    def _on_chooser_changed(self, _index: int) -> None:
        self.gateway_chosen.emit(self.chooser.currentData())

    def _on_tracebacks_toggled(self, wanted: bool) -> None:  # noqa: FBT001 - the signal's own
        self.tracebacks_wanted.emit(wanted)

    def _on_clear_clicked(self) -> None:
        self.clear_requested.emit(None)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.table.viewport().update()
