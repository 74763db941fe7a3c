"""The message log's rows for a table view: texts and looks of cells, each made when it is drawn. Knows no gateway."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, Qt

from client.looks.outcome_look import OutcomeLook, answer_look, duration_text, nobody_look, not_sent_look, reason_look
from client.toolkit.fonts import code_font
from client.toolkit.table import BatchTableModel
from client.toolkit.theme import ThemeController
from client.toolkit.times import day_text, log_time_text
from designer.panels.message_log import quick_filters
from designer.panels.message_log.quick_filters import CellTerm
from gateway_core.api import AnswerOutcome, LogRow, MessageLog, Reason, RowOutcome, Unsent

TIME, NUMBER, HANDLER, SENDER, SCOPE, FILTERS, SELECTED, OUTCOME, PROJECT, KIND, DURATION = range(11)
HIDDEN_AT_FIRST = (PROJECT, KIND, DURATION)
_IN_CODE = (TIME, NUMBER)
_TERMS: dict[int, Callable[[LogRow], tuple[CellTerm, ...]]] = {
    HANDLER: quick_filters.handler_terms,
    SENDER: quick_filters.sender_terms,
    SCOPE: quick_filters.scope_terms,
    FILTERS: quick_filters.filter_terms,
    SELECTED: quick_filters.selected_terms,
    OUTCOME: quick_filters.outcome_terms,
    PROJECT: quick_filters.project_terms,
    KIND: quick_filters.kind_terms,
}


@dataclass(frozen=True, slots=True)
class LogSource:
    """Where the rows come from: the log, and how far the keys of rows are from their positions in it."""

    log: MessageLog
    origin: Callable[[], int]


class MessageLogTable(BatchTableModel[int]):
    """The item model of a message log. Its rows are keys of the log's rows; what they are, `LogSource` knows."""

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
            self.tr("Project"),
            self.tr("Kind"),
            self.tr("Duration"),
        )
        self._keys = array("q")
        self._rows = self._keys
        self._source = LogSource(MessageLog(), int)
        self._themes = themes
        self._code = code_font()
        self._of = self.tr("{selected} of {endpoints}")
        self._looks: dict[RowOutcome, OutcomeLook] = {None: nobody_look()}
        self._looks |= {reason: reason_look(reason) for reason in Reason}
        self._looks |= {outcome: answer_look(outcome) for outcome in AnswerOutcome}
        self._looks[Unsent.NOT_SENT] = not_sent_look()

    def show_source(self, source: LogSource) -> None:
        """Show the rows of another log; none of them yet."""
        self._source = source
        self.reset(array("q"))

    def log_row(self, position: int) -> LogRow:
        """The row that is shown at a position."""
        return self._log_row(self._keys[position])

    def cell_terms(self, position: int, column: int) -> tuple[CellTerm, ...]:
        """The conditions that a cell offers for the filter."""
        terms = _TERMS.get(column)
        return terms(self.log_row(position)) if terms is not None else ()

    def header_texts(self) -> Sequence[str]:
        """What the columns are called."""
        return self._headers

    # -- the sink of `ShownRows` --------------------------------------------------------------------------------

    def insert(self, at: int, keys: "array[int]") -> None:
        """Show more rows from this position on."""
        self.beginInsertRows(QModelIndex(), at, at + len(keys) - 1)
        self._keys[at:at] = keys
        self.endInsertRows()

    def remove(self, first: int, last: int) -> None:
        """Take the rows at these positions away."""
        self.beginRemoveRows(QModelIndex(), first, last)
        del self._keys[first : last + 1]
        self.endRemoveRows()

    def show_changed(self, first: int, last: int) -> None:
        """The rows at these positions have other selected endpoints, outcomes, durations."""
        self.dataChanged.emit(self.index(first, SELECTED), self.index(last, DURATION))

    def reset(self, keys: "array[int]") -> None:
        """Show other rows in place of all."""
        self.beginResetModel()
        self._keys = self._rows = keys
        self.endResetModel()

    # -- cells --------------------------------------------------------------------------------------------------

    def text(self, row: int, column: int) -> str:
        shown = self._log_row(row)
        if column == TIME:
            return log_time_text(shown.time_ms)
        if column == SELECTED:
            return self._of.format(selected=shown.selected, endpoints=shown.endpoints)
        if column == OUTCOME:
            return self._looks[shown.outcome].text
        if column == NUMBER:
            return f"#{shown.id}"
        if column < SELECTED:
            return (shown.handler, shown.sender, shown.scope, shown.filters)[column - HANDLER]
        duration = "" if shown.duration_ms is None else duration_text(shown.duration_ms)
        return (shown.shape.project, str(shown.shape.kind), duration)[column - PROJECT]

    def look(self, row: int, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.FontRole:
            return self._code if column in _IN_CODE else None
        if role == Qt.ItemDataRole.ForegroundRole and column == OUTCOME:
            return self._themes.theme.color(self._looks[self._log_row(row).outcome].token)
        if role == Qt.ItemDataRole.ToolTipRole:
            return day_text(self._log_row(row).time_ms) if column == TIME else self.text(row, column)
        return None

    def copy_text(self, positions: Iterable[int]) -> str:
        """The rows at `positions` as text with a tab between the cells of the columns that are seen at first."""
        columns = [column for column in range(len(self._headers)) if column not in HIDDEN_AT_FIRST]
        return "\n".join("\t".join(self.text(self._keys[at], column) for column in columns) for at in positions)

    def _log_row(self, key: int) -> LogRow:
        return self._source.log.row(key + self._source.origin())
