"""The steps and the standing of the endpoints for table views: shape, word, colour. Knows no gateway."""

from PySide6.QtCore import QObject, Qt

from client.looks.outcome_look import DONE_SHAPE, FAILED_SHAPE, OPEN_SHAPE, OutcomeLook, reason_look
from client.toolkit.fonts import strong_font
from client.toolkit.table import BatchTableModel
from client.toolkit.theme import ThemeController
from designer.panels.step_through.model import StandingLine, StepLine

NUMBER, WHO, WHAT, PASSED = range(4)
NAME, USER, STANDING = range(3)
PRESENT_SHAPE = "▶"
NEW_SHAPE = "●"


class StepTable(BatchTableModel[StepLine]):
    """The item model of the list of steps."""

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (self.tr("Step"), self.tr("For"), self.tr("What is decided"), self.tr("Decided"))
        self._themes = themes
        self._passed = f"{DONE_SHAPE} {self.tr('goes on')}"
        self._stopped = f"{FAILED_SHAPE} {self.tr('ends here')}"
        self._waits = f"… {self.tr('waits')}"
        self._new = self.tr("new")
        self._to_come = f"… {self.tr('to come')}"
        self._strong = strong_font()

    def text(self, row: StepLine, column: int) -> str:
        if column == NUMBER:
            return self._numbered(row)
        if column == PASSED:
            return self._decided(row)
        return row.who if column == WHO else row.what

    def look(self, row: StepLine, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole:
            if row.is_to_come:
                return self._themes.theme.color("muted")
            if column == PASSED and row.waits:
                return self._themes.theme.color("waiting")
            if column == PASSED:
                return self._themes.theme.color("done" if row.passed else "failed")
        if role == Qt.ItemDataRole.FontRole and (row.is_present or row.is_new):
            return self._strong
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return "" if row.is_to_come else row.sentence
        return None

    def _numbered(self, row: StepLine) -> str:
        if row.is_new:
            return f"{NEW_SHAPE} {row.number} {self._new}"
        return f"{PRESENT_SHAPE} {row.number}" if row.is_present else str(row.number)

    def _decided(self, row: StepLine) -> str:
        if row.is_to_come:
            return self._to_come
        if row.waits:
            return self._waits
        return self._passed if row.passed else self._stopped


class StandingTable(BatchTableModel[StandingLine]):
    """The item model of how the endpoints stand so far."""

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (self.tr("Endpoint"), self.tr("User"), self.tr("So far"))
        self._themes = themes
        self._undecided = OutcomeLook(OPEN_SHAPE, self.tr("not decided yet"), "muted")
        self._strong = strong_font()

    def text(self, row: StandingLine, column: int) -> str:
        return {NAME: row.name, USER: row.user, STANDING: self._look_of(row).text}[column]

    def look(self, row: StandingLine, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole and column == STANDING:
            return self._themes.theme.color(self._look_of(row).token)
        if role == Qt.ItemDataRole.FontRole and row.is_meant:
            return self._strong
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.text(row, column)
        return None

    def _look_of(self, row: StandingLine) -> OutcomeLook:
        return self._undecided if row.verdict is None else reason_look(row.verdict.reason)
