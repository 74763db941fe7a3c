"""The sequence as rows of a table, for the keyboard and for screen readers: the same marks, the same clicks."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from client.toolkit.table import BatchTableModel
from client.toolkit.theme import ThemeController
from designer.panels.sequence.model import SequenceMark
from designer.panels.sequence.words import after_text, one_line
from gateway_core.api import Mark

AFTER, OVER, WHAT, FROM, TO, TEXT = range(6)
WIDTHS_EM = (11, 11, 14, 17, 17)


class MarkTable(BatchTableModel[SequenceMark]):
    """The item model of the marks of one sequence."""

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (
            self.tr("Time"),
            self.tr("Over"),
            self.tr("What"),
            self.tr("Where"),
            self.tr("To"),
            self.tr("What happened"),
        )
        self._open = self.tr("not over")
        self._themes = themes
        self._begins_ms = 0

    def show_marks(self, marks: Sequence[SequenceMark], begins_ms: int) -> None:
        """Show other marks in place of all; their times count from `begins_ms`."""
        self._begins_ms = begins_ms
        self.set_rows(marks)

    def text(self, row: SequenceMark, column: int) -> str:
        mark = row.mark
        if column == OVER:
            return self._open if row.is_open else self._over(mark)
        return {
            AFTER: after_text(mark.time_ms, self._begins_ms),
            WHAT: row.kind_word,
            FROM: one_line(mark.where.name),
            TO: one_line(mark.to.name) if mark.to else "",
            TEXT: one_line(mark.text),
        }[column]

    def look(self, row: SequenceMark, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole and column == WHAT and row.token != "accent":  # noqa: S105 - a colour
            return self._themes.theme.color(row.token)
        if role == Qt.ItemDataRole.ToolTipRole and column == TEXT:
            return self.text(row, column)
        return None

    def _over(self, mark: Mark) -> str:
        """When an arrow or a bar ended, if that was later than it began."""
        is_later = mark.ends_ms is not None and mark.ends_ms > mark.time_ms
        return after_text(mark.ends_ms or 0, self._begins_ms) if is_later else ""
