"""The gateway log as a table, with a choice of gateway where there are several. Knows no gateway but by name."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from client.toolkit.choosers import let_be_narrow, tell_choice
from client.toolkit.fonts import code_font
from client.toolkit.look import Look
from client.toolkit.plain_tip import plain_tip
from client.toolkit.table import BatchTableModel, DataTable
from client.toolkit.theme import Theme, ThemeController
from client.toolkit.times import clock_text
from designer.panels.gateway_log.model import LogLine, LogWish

TIME, GATEWAY, LEVEL, LOGGER, TEXT = range(5)
_WIDTHS_EM = (13, 11, 7, 12)
_NARROWEST_PX = 40
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

    Signals: `wish_changed` (the `LogWish`), `pause_changed` (whether new lines shall wait), `clear_requested` (None).
    """

    wish_changed = Signal(object)
    pause_changed = Signal(object)
    clear_requested = Signal(object)

    def __init__(self, look: Look, gateways: Sequence[str]) -> None:
        super().__init__()
        self.table = DataTable(is_log=True)
        self.table.setAccessibleName(self.tr("Gateway log"))
        self.model = GatewayLogTable(look.themes, self)
        self.table.setModel(self.model)
        self.table.set_column_widths_em(_WIDTHS_EM)
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Gateway whose log is shown"))
        self.level = QComboBox()
        self.level.setAccessibleName(self.tr("Levels that are shown"))
        self.level.addItem(self.tr("All levels"), "")
        self.level.addItem(self.tr("Warnings and errors"), "WARN")
        self.level.addItem(self.tr("Errors"), "ERROR")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Text that is looked for in the gateway log"))
        self.filter.setClearButtonEnabled(True)
        clear = self._button(self.tr("Clear"), self.tr("Clear the gateway log"))
        clear.clicked.connect(self._on_clear_clicked)
        self.tracebacks = self._button(self.tr("Tracebacks"), self.tr("Show the tracebacks of errors"))
        self.tracebacks.setCheckable(True)
        self.pause = self._button(self.tr("Pause"), self.tr("Let new lines wait; nothing is lost"))
        self.pause.setCheckable(True)
        for chooser in (self.chooser, self.level):  # they may be narrow: the dock beside wants room, too
            let_be_narrow(chooser, 0)
            chooser.setMinimumWidth(_NARROWEST_PX)
            chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(4)
        row.addWidget(self.chooser, 1)
        row.addWidget(self.level, 1)
        row.addWidget(self.filter, 2)
        row.addWidget(self.pause)
        row.addWidget(self.tracebacks)
        row.addWidget(clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.show_gateways(gateways)  # not before the widgets have a parent: they would be windows of their own
        self.show_empty(is_filtered=False)
        self._connect()
        self.setFocusProxy(self.table)
        look.themes.changed.connect(self._on_theme_changed)

    def _connect(self) -> None:
        self.chooser.currentIndexChanged.connect(self._on_wish_edited)
        self.level.currentIndexChanged.connect(self._on_wish_edited)
        self.filter.textChanged.connect(self._on_wish_edited)
        self.tracebacks.toggled.connect(self._on_wish_edited)
        self.pause.toggled.connect(self._on_pause_toggled)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRaise(True)
        return button

    @property
    def wish(self) -> LogWish:
        """Which lines shall be shown."""
        gateway, level = self.chooser.currentData() or "", self.level.currentData()
        return LogWish(gateway, level, self.filter.text().strip(), self.tracebacks.isChecked())

    def show_empty(self, *, is_filtered: bool) -> None:
        """What the table says where it has no lines."""
        if is_filtered:
            self.table.set_empty_text(self.tr("No line passes the filter."), self.tr("Clear the filter to see all."))
            return
        self.table.set_empty_text(
            self.tr("What gateways log and print."),
            self.tr("Send a message with scope G, or a request, and the gateway's handler writes here."),
        )

    def show_waiting(self, count: int) -> None:
        """Show how many lines wait for the end of the pause."""
        waiting = self.tr("Resume ({count} new)").format(count=f"{count:,}")
        self.pause.setText(waiting if self.pause.isChecked() else self.tr("Pause"))

    def show_gateways(self, names: Sequence[str]) -> None:
        """Offer these gateways; the one that was chosen stays so if it is among them."""
        chosen = self.chooser.currentData()
        blocked = self.chooser.blockSignals(True)
        self.chooser.clear()
        self.chooser.addItem(self.tr("All gateways"), "")
        for name in names:
            self.chooser.addItem(name, name)
            self.chooser.setItemData(self.chooser.count() - 1, plain_tip(name), Qt.ItemDataRole.ToolTipRole)
        self.chooser.setCurrentIndex(max(self.chooser.findData(chosen), 0))
        self.chooser.blockSignals(blocked)
        tell_choice(self.chooser)
        self.table.setColumnHidden(GATEWAY, len(names) < 2)
        self.chooser.setVisible(len(names) > 1)
        if self.chooser.currentData() != chosen:
            self._on_wish_edited(0)

    def append_lines(self, lines: Sequence[LogLine]) -> None:
        """Show more lines at the end."""
        self.model.append_rows(lines)

    def show_lines(self, lines: Sequence[LogLine]) -> None:
        """Show other lines in place of all."""
        self.model.set_rows(lines)

    def choose_line(self, seq: int) -> bool:
        """Choose the line that an event wrote; false where it is not shown."""
        rows = self.model.rows
        position = next((at for at, line in enumerate(rows) if line.seq == seq and line.is_first), -1)
        if position >= 0:
            self.table.choose_row(position)
        return position >= 0

    def show_everything(self) -> None:
        """Take all filters away, and end a pause."""
        self.pause.setChecked(False)
        self.chooser.setCurrentIndex(0)
        self.level.setCurrentIndex(0)
        self.filter.clear()

    def _on_wish_edited(self, _value: object) -> None:
        self.wish_changed.emit(self.wish)

    def _on_pause_toggled(self, pauses: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.pause_changed.emit(pauses)

    def _on_clear_clicked(self) -> None:
        self.clear_requested.emit(None)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.table.viewport().update()
