"""The tables of a prediction: who can be ticked, both sides beside each other, the score by rule. Knows no gateway."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from client.looks.outcome_look import DONE_SHAPE, FAILED_SHAPE
from client.toolkit.fonts import strong_font
from client.toolkit.table import BatchTableModel, DataTable
from client.toolkit.theme import ThemeController
from designer.panels.predict.model import PartyRow
from designer.rule_words import rule_line
from gateway_core.api import EndpointKind

NAME, PROJECT, USER, ROLES, HOST, SESSION = range(6)
PARTY, MARK, YOURS, REALLY = range(4)
RULE, RIGHT, WRONG = range(3)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Ticks:
    """The rows at these positions are to be ticked, or not."""

    positions: tuple[int, ...]
    is_on: bool


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One endpoint of a comparison, in words."""

    name: str
    yours: str
    really: str
    is_right: bool
    tip: str


@dataclass(frozen=True, slots=True)
class RuleRow:
    """How the predictions went that one rule decided."""

    rule: str
    words: str
    right: int
    wrong: int


class PartyTable(BatchTableModel[PartyRow]):
    """The item model of who can be ticked.

    Signals: `ticked` (the `Ticks` that somebody wants).
    """

    ticked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (
            self.tr("Who"),
            self.tr("Project"),
            self.tr("User"),
            self.tr("Roles"),
            self.tr("Host"),
            self.tr("Session"),
        )
        self._strong = strong_font()
        self._kinds = {
            EndpointKind.GATEWAY: self.tr("gateway"),
            EndpointKind.CLIENT: self.tr("client"),
            EndpointKind.DESIGNER: self.tr("designer"),
        }

    def text(self, row: PartyRow, column: int) -> str:
        return (row.name, row.project, row.user, row.roles, row.host, row.session)[column]

    def look(self, row: PartyRow, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.FontRole and row.endpoint.kind is EndpointKind.GATEWAY:
            return self._strong
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME:
            ticked = self.tr("ticked") if row.is_ticked else self.tr("not ticked")
            return f"{row.name}, {self._kinds[row.endpoint.kind]}, {ticked}"
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == NAME:
            state = Qt.CheckState.Checked if self._rows[index.row()].is_ticked else Qt.CheckState.Unchecked
            return state.value  # Qt's own delegate reads a number
        return super().data(index, role)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a tick; whoever gave the rows decides and gives others."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or index.column() != NAME:
            return False
        self.ticked.emit(Ticks((index.row(),), value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)))
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == NAME else flags

    def show(self, rows: tuple[PartyRow, ...]) -> None:
        """Show these rows; where only ticks or names differ, a list that was scrolled stays where it is."""
        before = self._rows
        if [row.key for row in before] != [row.key for row in rows]:
            self.set_rows(rows)
            return
        self.replace_rows({at: row for at, row in enumerate(rows) if row != before[at]})

    def _tip(self, row: PartyRow) -> str:
        identity = (
            (self.tr("Project {value}"), row.project),
            (self.tr("User {value}"), row.user),
            (self.tr("Roles {value}"), row.roles),
            (self.tr("Host name {value}"), row.host),
            (self.tr("Address {value}"), row.address),
            (self.tr("Session {value}"), row.session),
        )
        lines = [text.format(value=value) for text, value in identity if value]
        return "\n".join((f"{row.name}, {self._kinds[row.endpoint.kind]} ({row.endpoint.gateway})", *lines))


class TickTable(DataTable):
    """A table of parties: Space ticks all chosen rows, Enter the current one; letters find a name."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() != Qt.Key.Key_Space or not isinstance(model, PartyTable):
            super().keyPressEvent(event)
            return
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        if chosen:
            model.ticked.emit(Ticks(tuple(chosen), is_on=not all(model.rows[at].is_ticked for at in chosen)))
        event.accept()


class ComparedTable(BatchTableModel[ComparedRow]):
    """The item model of both sides beside each other."""

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (self.tr("Who"), self.tr("Prediction"), self.tr("You"), self.tr("Really"))
        self._themes = themes
        self._marks = {True: f"{DONE_SHAPE} {self.tr('right')}", False: f"{FAILED_SHAPE} {self.tr('wrong')}"}

    def text(self, row: ComparedRow, column: int) -> str:
        return (row.name, self._marks[row.is_right], row.yours, row.really)[column]

    def look(self, row: ComparedRow, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole and column == MARK:
            return self._themes.theme.color("done" if row.is_right else "failed")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return row.tip
        return None


class RuleTable(BatchTableModel[RuleRow]):
    """The item model of the score by rule."""

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (self.tr("Rule"), self.tr("Right"), self.tr("Wrong"))
        self._themes = themes

    def text(self, row: RuleRow, column: int) -> str:
        if column == RULE:
            return f"{row.rule} {row.words}"
        shape, count = (DONE_SHAPE, row.right) if column == RIGHT else (FAILED_SHAPE, row.wrong)
        return f"{shape} {count}" if count else "0"

    def look(self, row: RuleRow, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole and column == WRONG and row.wrong:
            return self._themes.theme.color("failed")
        if role == Qt.ItemDataRole.ForegroundRole and column == RIGHT and row.right:
            return self._themes.theme.color("done")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return rule_line(row.rule)
        return None
