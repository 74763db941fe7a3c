"""The plant map as rows of two tables: the parties on it, and the ways of the shown send. The map's own words."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt

from client.toolkit.table import BatchTableModel
from client.toolkit.theme import ThemeController
from designer.panels.plant_map.model import (
    STATE_SHAPES,
    STATE_TOKENS,
    MapNode,
    MapTrip,
    NodeMark,
    leg_word,
    party_name,
)
from designer.panels.plant_map.node_text import door_text

NAME, KIND, VERDICT, STATE, WHY, USER, ROLES, HOST, PROJECT, FAULTS = range(10)
NUMBER, FROM, TO, WHAT, OUTCOME, BEGINS, TOOK = range(7)
PARTY_WIDTHS_EM = (13, 9, 15, 18, 34, 10, 19, 12, 11)
WAY_WIDTHS_EM = (5, 11, 11, 11, 15, 8)


@dataclass(frozen=True, slots=True)
class PartyLine:
    """A node of the map, and what the shown send means to it."""

    node: MapNode
    mark: NodeMark | None = None


class PartyLines(BatchTableModel[PartyLine]):
    """The item model of everybody on the map."""

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._themes = themes
        self._headers = (
            self.tr("Name"),
            self.tr("Kind"),
            self.tr("Verdict"),
            self.tr("State"),
            self.tr("Why"),
            self.tr("User"),
            self.tr("Roles"),
            self.tr("Host"),
            self.tr("Project"),
            self.tr("Faults"),
        )

    def text(self, row: PartyLine, column: int) -> str:
        node, mark = row.node, row.mark
        return {
            NAME: node.name,
            KIND: node.kind_word,
            USER: node.user,
            ROLES: ", ".join(node.roles),
            HOST: node.host,
            PROJECT: node.project,
            STATE: f"{STATE_SHAPES[node.state]} {node.state_word}" if node.state_word else "",
            VERDICT: mark.look.text if mark else "",
            WHY: mark.sentence if mark else "",
            FAULTS: " ".join(node.faults),
        }[column]

    def look(self, row: PartyLine, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (self.text(row, column), door_text(row.node))))
        if role != Qt.ItemDataRole.ForegroundRole:
            return None
        if column == VERDICT and row.mark is not None:
            return self._themes.theme.color(row.mark.look.token)
        if column == STATE and row.node.state_word:
            return self._themes.theme.color(STATE_TOKENS.get(row.node.state, "muted"))
        return None


class WayLines(BatchTableModel[MapTrip]):
    """The item model of the ways of the shown send, in the order in which they begin."""

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._themes = themes
        self._headers = (
            self.tr("No."),
            self.tr("From"),
            self.tr("To"),
            self.tr("What"),
            self.tr("Outcome"),
            self.tr("Begins"),
            self.tr("Took"),
        )
        self._ms = self.tr("{count} ms")
        self._open = self.tr("not there yet")

    def text(self, row: MapTrip, column: int) -> str:
        took = self._open if row.ends_ms is None else self._ms.format(count=f"{row.ends_ms - row.begins_ms:,}")
        return {
            NUMBER: str(row.number),
            FROM: party_name(row.from_endpoint),
            TO: party_name(row.to_endpoint),
            WHAT: leg_word(row.kind),
            OUTCOME: row.look.text,
            BEGINS: self._ms.format(count=f"{row.begins_ms:,}"),
            TOOK: took,
        }[column]

    def look(self, row: MapTrip, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole and column == OUTCOME:
            return self._themes.theme.color(row.look.token)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.text
        return None
