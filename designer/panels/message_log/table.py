"""The message log's rows for a table view: texts and looks of cells. Knows no gateway."""

from PySide6.QtCore import QObject, Qt

from client.looks.outcome_look import FAILED_SHAPE, NONE_SHAPE, OutcomeLook, not_sent_look, reason_look
from client.toolkit.fonts import code_font
from client.toolkit.table import BatchTableModel
from client.toolkit.theme import ThemeController
from client.toolkit.times import clock_text
from gateway_core.api import AnswerOutcome, LogChange, MessageLog, Reason, RowOutcome, Unsent

TIME, NUMBER, HANDLER, SENDER, SCOPE, FILTERS, SELECTED, OUTCOME = range(8)
_IN_CODE = (TIME, NUMBER)


class MessageLogTable(BatchTableModel[int]):
    """The item model of a message log. Its rows are the numbers of the log's rows."""

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (
            self.tr("Time"),
            self.tr("No."),
            self.tr("Handler"),
            self.tr("From"),
            self.tr("Scope"),
            self.tr("Filters"),
            self.tr("Selected"),
            self.tr("Outcome"),
        )
        self._log = MessageLog()
        self._themes = themes
        self._code = code_font()
        self._of = self.tr("{selected} of {endpoints}")
        self._looks: dict[RowOutcome, OutcomeLook] = {None: OutcomeLook(NONE_SHAPE, self.tr("nobody"), "waiting")}
        self._looks |= {reason: reason_look(reason) for reason in Reason}
        self._looks[AnswerOutcome.TIMED_OUT] = OutcomeLook(FAILED_SHAPE, self.tr("timed out"), "failed")
        self._looks[AnswerOutcome.LATE] = OutcomeLook(FAILED_SHAPE, self.tr("answered late"), "failed")
        self._looks[AnswerOutcome.RETURNED] = reason_look(Reason.DONE)
        self._looks[Unsent.NOT_SENT] = not_sent_look()

    def show_log(self, log: MessageLog) -> None:
        """Show another log."""
        self._log = log
        self.set_rows(range(len(log)))

    def show_change(self, change: LogChange) -> None:
        """Follow a change of the log."""
        if change.appended:
            self.append_rows(range(len(self.rows), len(self._log)))
        if change.first_changed >= 0:
            first = self.index(change.first_changed, SELECTED)
            self.dataChanged.emit(first, self.index(change.last_changed, OUTCOME))

    def text(self, row: int, column: int) -> str:
        shown = self._log.row(row)
        if column == TIME:
            return clock_text(shown.time_ms)
        if column == SELECTED:
            return self._of.format(selected=shown.selected, endpoints=shown.endpoints)
        if column == OUTCOME:
            return self._looks[shown.outcome].text
        if column == NUMBER:
            return f"#{shown.id}"
        return (shown.handler, shown.sender, shown.scope, shown.filters)[column - HANDLER]

    def look(self, row: int, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.FontRole:
            return self._code if column in _IN_CODE else None
        if role == Qt.ItemDataRole.ForegroundRole and column == OUTCOME:
            return self._themes.theme.color(self._looks[self._log.row(row).outcome].token)
        return None
