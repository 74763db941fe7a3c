"""The verdict lines for a table view: shape and word, who, why. Knows no gateway."""

from PySide6.QtCore import QObject, Qt

from client.looks.outcome_look import OutcomeLook, depends_look, expected_look, not_sent_look, reason_look
from client.toolkit.table import BatchTableModel
from client.toolkit.theme import ThemeController
from designer.panels.verdicts.model import LineStanding, VerdictLine

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
        self._not_open = self.tr("{name} (not open)")

    def text(self, row: VerdictLine, column: int) -> str:
        if column == VERDICT:
            return line_look(row).text
        if column == USER:
            return row.user or str(row.kind)
        if column == NAME and not row.is_open:
            return self._not_open.format(name=row.name)
        return {NAME: row.name, HOST: row.host, WHY: row.sentence}[column]

    def look(self, row: VerdictLine, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole:
            is_loud = row.is_open and (row.selected or row.standing is LineStanding.UNSENT or column == NAME)
            quiet = "text" if is_loud else "muted"
            return self._themes.theme.color(line_look(row).token if column == VERDICT else quiet)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return row.sentence
        return None


def line_look(line: VerdictLine) -> OutcomeLook:
    """Shape, word and colour of a line's verdict."""
    looks = {
        LineStanding.UNSENT: not_sent_look,
        LineStanding.EXPECTED: expected_look,
        LineStanding.DEPENDS: depends_look,
    }
    found = looks.get(line.standing)
    return found() if found else reason_look(line.reason)
