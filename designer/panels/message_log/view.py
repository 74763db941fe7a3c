"""The message log: filter line, pause and follow switches, the table, notes. Knows no gateway."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from client.toolkit.buttons import text_switch
from client.toolkit.look import Look
from client.toolkit.theme import Theme
from designer.panels.message_log.filter_line import FilterLine
from designer.panels.message_log.log_table import LogTable, stretch
from designer.panels.message_log.table import FILTERS, HIDDEN_AT_FIRST, MessageLogTable

_WIDTHS_EM = (14.5, 5.5, 12, 9.5, 9, 13, 10.5, 12, 10, 9, 9)
_LEAST_EM = (13.5, 4.5, 6.8, 6.2, 7.4, 5, 6.5, 10.4, 7, 7, 7)
_FILTER_EM = 40  # widths of a digit that the filter with its buttons wants beside the switches


@dataclass(frozen=True, slots=True)
class LogCounts:
    """What the line above the table counts. `waiting`: rows that come when the pause ends."""

    shown: int
    total: int
    waiting: int = 0
    is_filtered: bool = False


class MessageLogView(QWidget):
    """Shows the rows and which one is chosen.

    Signals: `row_chosen` (its position) when a person or `choose` chose one; `follow_changed` (whether to choose the newest);
    `pause_changed` (whether new rows shall wait); `menu_requested` (the `QPoint` in the rows' area).
    """

    row_chosen = Signal(object)
    follow_changed = Signal(object)
    pause_changed = Signal(object)
    show_all_requested = Signal(object)
    menu_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.table = LogTable(self)
        self.table.setAccessibleName(self.tr("Message log"))
        self.model = MessageLogTable(look.themes, self)
        self.table.setModel(self.model)
        self.table.set_column_widths_em(_WIDTHS_EM)
        self.table.set_least_widths_em(_LEAST_EM)
        stretch(self.table, FILTERS)
        for column in HIDDEN_AT_FIRST:
            self.table.setColumnHidden(column, True)
        self.line = FilterLine(look)
        self.pause = text_switch(self.tr("Pause"), self.tr("Let new rows wait; nothing is lost (Space in the log)"))
        self.follow = text_switch(
            self.tr("Follow newest"),
            self.tr(
                "Choose each new row as it comes, so that its endpoints show at the right, except what handlers send in turn"
            ),
        )
        self.follow.setChecked(True)
        self._count = QLabel()
        self._count.setAccessibleName(self.tr("Number of rows"))
        self.show_all = QToolButton()
        self.show_all.setText(self.tr("Show All"))
        self.show_all.setToolTip(self.tr("Show the rows again that were there before the view was cleared"))
        self.show_all.setAccessibleName(self.tr("Show the cleared rows again"))
        self.show_all.setAutoRaise(True)
        self._note = QLabel()
        self._note.setAccessibleName(self.tr("What is no longer kept"))
        self._note.setContentsMargins(8, 0, 8, 2)
        self._note.setWordWrap(True)
        self._lay_out()
        self._connect(look)
        self.setFocusProxy(self.table)
        self.show_empty(is_filtered=False)

    def _lay_out(self) -> None:
        self._switches = QWidget()
        switches = QHBoxLayout(self._switches)
        switches.setContentsMargins(4, 0, 4, 0)
        switches.setSpacing(4)
        for switch in (self.pause, self.follow, self.show_all):
            switches.addWidget(switch)
        switches.addStretch(1)
        switches.addWidget(self._count)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(0)
        self._head.addWidget(self.line.bar, 1)
        self._head.addWidget(self._switches)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.line)
        column.addWidget(self._note)
        column.addWidget(self.table, 1)
        self._note.hide()
        self.show_all.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for a filter that one can read, the switches stand below it."""
        super().resizeEvent(event)
        self._arrange_head()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.layout() is not None:
            self._arrange_head()

    def _arrange_head(self) -> None:
        room = self.width() - self._switches.sizeHint().width()
        is_narrow = room < _FILTER_EM * self.fontMetrics().horizontalAdvance("0")
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _connect(self, look: Look) -> None:
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.pause_requested.connect(self._on_pause_requested)
        self.table.filter_requested.connect(self.focus_filter)
        self.table.menu_requested.connect(self._on_menu_requested)
        self.follow.toggled.connect(self._on_follow_toggled)
        self.pause.toggled.connect(self._on_pause_toggled)
        self.show_all.clicked.connect(self._on_show_all_clicked)
        self.line.edit.left.connect(self._on_filter_left)
        look.themes.changed.connect(self._on_theme_changed)

    def show_counts(self, counts: LogCounts) -> None:
        """Show how many rows there are, how many of them are shown, how many wait."""
        if counts.is_filtered or counts.shown + counts.waiting < counts.total:
            text = self.tr("{shown} of {total}").format(shown=f"{counts.shown:,}", total=f"{counts.total:,}")
        else:
            text = self.tr("Rows: {count}").format(count=f"{counts.shown:,}")
        self._count.setText(text)
        waiting = self.tr("Resume ({count} new)").format(count=f"{counts.waiting:,}")
        self.pause.setText(waiting if self.pause.isChecked() else self.tr("Pause"))

    def show_note(self, sentence: str) -> None:
        """Say above the table what is no longer kept."""
        self._note.setText(f"⋯ {sentence}" if sentence else "")
        self._note.setVisible(bool(sentence))

    def show_cleared(self, *, is_cleared: bool) -> None:
        """Offer to show the cleared rows again, or not."""
        self.show_all.setVisible(is_cleared)

    def show_empty(self, *, is_filtered: bool) -> None:
        """What the table says where it has no rows."""
        if is_filtered:
            self.table.set_empty_text(
                self.tr("No message passes the filter."), self.tr("Press Escape in the filter to see all again.")
            )
            return
        self.table.set_empty_text(
            self.tr("Every message and request shows up here, one row each."),
            self.tr("Choose Comm Read/Write in the toolbar, then press F5 to run the script."),
        )

    def choose(self, position: int) -> None:
        """Choose a row."""
        self.table.choose_row(position)

    def focus_filter(self, _value: object = None) -> None:
        """Put the cursor into the filter."""
        self.line.edit.setFocus()
        self.line.edit.selectAll()

    def _on_row_chosen(self, position: int | None) -> None:
        if position is not None:
            self.row_chosen.emit(position)

    def _on_menu_requested(self, where: QPoint) -> None:
        self.menu_requested.emit(where)

    def _on_follow_toggled(self, follows: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.follow_changed.emit(follows)

    def _on_pause_toggled(self, pauses: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.pause_changed.emit(pauses)

    def _on_pause_requested(self, _value: None) -> None:
        self.pause.toggle()

    def _on_show_all_clicked(self) -> None:
        self.show_all_requested.emit(None)

    def _on_filter_left(self, _value: None) -> None:
        self.table.setFocus()

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.table.viewport().update()
