"""The verdict lines for a table view: shape and word, who, why. Knows no gateway."""

from PySide6.QtCore import QObject, Qt

from client.looks.outcome_look import OutcomeLook, not_sent_look, reason_look
from client.toolkit.table import BatchTableModel
from client.toolkit.theme import ThemeController
from designer.panels.verdicts.model import VerdictLine

VERDICT, NAME, USER, HOST, WHY = range(5)


class VerdictTable(BatchTableModel[VerdictLine]):
    """The item model of the verdict panel."""

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (
            self.tr("Verdict"),
            self.tr("Endpoint"),
            self.tr("User"),
            self.tr("Host"),
            self.tr("Why"),
        )
        self._themes = themes

    def text(self, row: VerdictLine, column: int) -> str:
        if column == VERDICT:
            return line_look(row).text
        if column == USER:
            return row.user or str(row.kind)
        return {NAME: row.name, HOST: row.host, WHY: row.sentence}[column]

    def look(self, row: VerdictLine, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole:
            quiet = "text" if row.selected or row.is_unsent or column == NAME else "muted"
            return self._themes.theme.color(line_look(row).token if column == VERDICT else quiet)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return row.sentence
        return None


def line_look(line: VerdictLine) -> OutcomeLook:
    """Shape, word and colour of a line's verdict."""
    return not_sent_look() if line.is_unsent else reason_look(line.reason)
