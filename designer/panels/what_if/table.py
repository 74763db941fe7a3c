"""The lines of What If for a table view: before and now beside each other, and cells that can be supposed otherwise.

Knows no gateway.
"""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from client.toolkit.fonts import strong_font
from client.toolkit.table import BatchTableModel
from client.toolkit.theme import ThemeController
from designer.panels.what_if.model import Move, Part, PartValue, WhatIfLine
from gateway_core.api import EndpointKind

NAME, BEFORE, NOW, USER, ROLES, HOST, PROJECT, HANDLER, WHY = range(9)
_PARTS = {USER: Part.USER, ROLES: Part.ROLES, HOST: Part.HOST, PROJECT: Part.PROJECT, HANDLER: Part.HANDLER}
_OF_GATEWAYS = {HOST: Part.NETWORK, HANDLER: Part.HANDLER}
_Index = QModelIndex | QPersistentModelIndex
_EDIT = int(Qt.ItemDataRole.EditRole)


@dataclass(frozen=True, slots=True)
class CellEdit:
    """Somebody supposes that something about an endpoint is `text`."""

    key: str
    part: Part
    text: str


class WhatIfTable(BatchTableModel[WhatIfLine]):
    """The item model of What If.

    Signals: `cell_edited` (a `CellEdit`).
    """

    cell_edited = Signal(object)

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (
            self.tr("Endpoint"),
            self.tr("Before"),
            self.tr("What if"),
            self.tr("User"),
            self.tr("Roles"),
            self.tr("Host"),
            self.tr("Project"),
            self.tr("Handler"),
            self.tr("Why"),
        )
        self._themes = themes
        self._strong = strong_font()
        self._not_open = self.tr("{name} (not open)")
        self._was = self.tr("{before} → {value}")
        self._nothing = self.tr("none")
        self._tip = self.tr("Double-click or F2: suppose something else")
        self._shared_tip = self.tr("All clients of a project share this handler: they change together")
        self._nothing_of = self.tr("Nothing can be supposed of {name}.")
        self._these_of = self.tr("This cannot be supposed. Of {name} these cells can: {columns}.")
        self._words = {
            Move.GAINED: self.tr("now selected"),
            Move.LOST: self.tr("no longer"),
            Move.OTHER: self.tr("other reason"),
        }

    def text(self, row: WhatIfLine, column: int) -> str:
        if column in (NAME, BEFORE, NOW, WHY):
            return self._verdict_text(row, column)
        value = part_at(row, column)
        if value is None:
            return str(row.kind) if column == USER else ""
        if value.before is None:
            return value.value
        return self._was.format(value=value.value or self._nothing, before=value.before or self._nothing)

    def look(self, row: WhatIfLine, column: int, role: int) -> object:
        if role == _EDIT:
            value = part_at(row, column)
            return value.value if value is not None else None
        if role == Qt.ItemDataRole.FontRole and self._is_changed(row, column):
            return self._strong
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._themes.theme.color(self._token(row, column))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._part_tip(row, column) if part_at(row, column) else self._fixed_tip(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return both_sentences(row) if part_at(row, column) else self._fixed_tip(row)
        return None

    def what_can_be_supposed(self, row: WhatIfLine) -> str:
        """Which cells of a row can be supposed, for somebody who has tried another one."""
        columns = [name for column, name in enumerate(self._headers) if part_at(row, column) is not None]
        text = self._these_of if columns else self._nothing_of
        return text.format(name=row.name, columns=", ".join(columns))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """What can be supposed can be edited."""
        flags = super().flags(index)
        if index.isValid() and part_at(self.rows[index.row()], index.column()) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: _Index, value: object, role: int = _EDIT) -> bool:
        """Tell what somebody supposes; the row changes when the lines are shown anew."""
        if role != _EDIT or not index.isValid():
            return False
        row = self.rows[index.row()]
        part, shown = part_of(row, index.column()), part_at(row, index.column())
        if part is None or shown is None:
            return False
        if str(value) != shown.value:
            self.cell_edited.emit(CellEdit(row.key, part, str(value)))
        return True

    def _verdict_text(self, row: WhatIfLine, column: int) -> str:
        if column == NAME:
            return row.name if row.is_open else self._not_open.format(name=row.name)
        if column == BEFORE:
            return row.before.text
        if column == NOW:
            return row.after.text if _tells_itself(row) else f"{row.move.value[0]} {self._words[row.move]}"
        return row.sentence

    def _part_tip(self, row: WhatIfLine, column: int) -> str:
        lines = [self.text(row, column), self._tip]
        if column == HANDLER and row.kind is EndpointKind.CLIENT:
            lines.append(self._shared_tip)
        return "\n".join(lines)

    def _fixed_tip(self, row: WhatIfLine) -> str:
        return f"{both_sentences(row)}\n{self.what_can_be_supposed(row)}"

    def _is_changed(self, row: WhatIfLine, column: int) -> bool:
        value = part_at(row, column)
        if column == NOW:
            return row.move is not Move.NONE
        return value is not None and value.before is not None

    def _token(self, row: WhatIfLine, column: int) -> str:
        if column == BEFORE:
            return row.before.token
        if column == NOW:
            return row.after.token if _tells_itself(row) else row.move.value[1]
        if self._is_changed(row, column):
            return "accent"
        return "text" if row.is_open else "muted"


def part_of(row: WhatIfLine, column: int) -> Part | None:
    """What a cell is about that can be supposed; a gateway has its network in the place of a host, and its handler."""
    return (_OF_GATEWAYS if row.kind is EndpointKind.GATEWAY else _PARTS).get(column)


def part_at(row: WhatIfLine, column: int) -> PartValue | None:
    """What stands in a cell that can be supposed otherwise, None for any other cell."""
    part = part_of(row, column)
    return row.part(part) if part is not None else None


def _tells_itself(row: WhatIfLine) -> bool:
    """Whether the word of the verdict says it: nothing moved, or another word stands there than before."""
    return row.move is Move.NONE or (row.move is Move.OTHER and row.after != row.before)


def both_sentences(row: WhatIfLine) -> str:
    """Why now, and why before where that differs."""
    if row.sentence == row.sentence_before:
        return row.sentence
    return f"{row.sentence}\n{row.sentence_before}"
