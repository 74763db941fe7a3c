"""The table twin of the plant map: the same parties, ways and choice, for keyboard and screen reader. Knows no gateway."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QSplitter

from client.toolkit.look import Look
from client.toolkit.table import BatchTableModel, DataTable
from client.toolkit.theme import Theme
from designer.panels.message_export.text_writers import csv_line
from designer.panels.plant_map.model import MapChoice, MapNode, NodeMenuWish, ShownSend
from designer.panels.plant_map.rows import choose_row, show_rows
from designer.panels.plant_map.table_model import (
    PARTY_WIDTHS_EM,
    WAY_WIDTHS_EM,
    PartyLine,
    PartyLines,
    WayLines,
)

_Row = TypeVar("_Row")


class TableTwin(QSplitter):
    """Two tables, which choose what is chosen on the map and the other way round.

    Signals: `node_menu_requested` (a `NodeMenuWish`), `node_activated` (the `Endpoint` of a row; Enter or a double click).
    """

    node_menu_requested = Signal(object)
    node_activated = Signal(object)

    def __init__(self, look: Look, choice: MapChoice) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._choice = choice
        self.setChildrenCollapsible(False)
        self.parties, self.ways = DataTable(), DataTable()
        self.party_lines, self.way_lines = PartyLines(look.themes, self), WayLines(look.themes, self)
        self.parties.setModel(self.party_lines)
        self.parties.setAccessibleName(self.tr("Everybody on the map, as a table"))
        self.parties.set_column_widths_em(PARTY_WIDTHS_EM)
        self.parties.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        headline = self.tr("Everybody in the lab, as a table.")
        self.parties.set_empty_text(headline, self.tr("Launch a client to see it here."))
        self.ways.setModel(self.way_lines)
        self.ways.setAccessibleName(self.tr("The ways of the shown message, as a table"))
        self.ways.set_column_widths_em(WAY_WIDTHS_EM)
        headline = self.tr("The ways that a message takes, one by one.")
        self.ways.set_empty_text(headline, self.tr("Choose a message in the Message Log."))
        for table, share in ((self.parties, 3), (self.ways, 2)):
            self.addWidget(table)
            self.setStretchFactor(self.indexOf(table), share)
        self.setFocusProxy(self.parties)
        self.parties.row_chosen.connect(self._on_party_chosen)
        self.parties.row_activated.connect(self._on_party_activated)
        self.parties.customContextMenuRequested.connect(self._on_menu_requested)
        self.ways.row_chosen.connect(self._on_way_chosen)
        choice.node_changed.connect(self._on_node_changed)
        choice.trip_changed.connect(self._on_trip_changed)
        look.themes.changed.connect(self._on_theme_changed)

    def show_nodes(self, nodes: Sequence[MapNode], send: ShownSend | None) -> None:
        """Show these nodes, and what a send means to each of them."""
        marks = send.marks if send else {}
        show_rows(self.parties, self.party_lines, [PartyLine(node, marks.get(node.key)) for node in nodes])
        show_rows(self.ways, self.way_lines, send.trips if send else ())
        self._on_node_changed(self._choice.node)
        self._on_trip_changed(self._choice.trip)

    def as_text(self) -> str:
        """Both tables as text, a tab between cells, an empty line between the tables."""
        return "\n\n".join("\n".join(map("\t".join, cells)) for cells in self._texts())

    def as_csv(self) -> str:
        """Both tables as comma-separated values, an empty line between them."""
        return "\r\n".join("".join(map(csv_line, cells)) for cells in self._texts())

    def _texts(self) -> list[list[list[str]]]:
        """The cells of the tables that have any."""
        return [cells for cells in (_cells(self.party_lines), _cells(self.way_lines)) if len(cells) > 1]

    def _on_party_chosen(self, row: int | None) -> None:
        if row is not None:
            self._choice.choose_node(self.party_lines.rows[row].node.key)

    def _on_party_activated(self, row: int) -> None:
        self.node_activated.emit(self.party_lines.rows[row].node.endpoint)

    def _on_way_chosen(self, row: int | None) -> None:
        if row is not None:
            self._choice.choose_trip(self.way_lines.rows[row].number)

    def _on_node_changed(self, key: str) -> None:
        choose_row(
            self.parties, next((at for at, row in enumerate(self.party_lines.rows) if row.node.key == key), None)
        )

    def _on_trip_changed(self, number: int) -> None:
        choose_row(self.ways, number - 1 if 0 < number <= len(self.way_lines.rows) else None)

    def _on_menu_requested(self, where: QPoint) -> None:
        """Of the row there; from the keyboard, of the chosen one."""
        row = self.parties.rowAt(where.y())
        row = row if row >= 0 else self.parties.currentIndex().row()
        endpoint = self.party_lines.rows[row].node.endpoint if row >= 0 else None
        self.node_menu_requested.emit(NodeMenuWish(endpoint, self.parties.viewport().mapToGlobal(where)))

    def _on_theme_changed(self, _theme: Theme) -> None:
        for table in (self.parties, self.ways):
            table.viewport().update()


def _cells(model: BatchTableModel[_Row]) -> list[list[str]]:
    """The headers and all rows."""
    columns = range(model.columnCount())
    heads = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
    return [heads, *([model.text(row, column) for column in columns] for row in model.rows)]
