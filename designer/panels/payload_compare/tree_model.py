"""The pairs of two compared payloads for a tree view: either side's type and value, how they differ. Knows no gateway."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from client.toolkit.fonts import code_font, strong_font
from client.toolkit.plain_tip import plain_tip
from client.toolkit.theme import ThemeController
from designer.panels.payload_compare.model import Difference, ValuePair
from gateway_core.api import PayloadNode

KEY, LEFT_TYPE, LEFT_VALUE, DIFFERENCE, RIGHT_TYPE, RIGHT_VALUE = range(6)
_HEADER_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_TEXT_LIMIT = 400  # characters in a cell
_Index = QModelIndex | QPersistentModelIndex
_TOKENS = {
    Difference.SAME: "muted",
    Difference.INSIDE: "waiting",
    Difference.VALUE: "waiting",
    Difference.TYPE: "failed",
    Difference.ONLY_LEFT: "failed",
    Difference.ONLY_RIGHT: "done",
}


class CompareModel(QAbstractItemModel):
    """The item model of one comparison; members are compared when their parent is opened."""

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._top: ValuePair | None = None
        self._before: ValuePair | None = None
        self._sides = ("", "")
        self._words = {
            Difference.SAME: "= " + self.tr("same"),
            Difference.INSIDE: "… " + self.tr("differs inside"),
            Difference.VALUE: "≠ " + self.tr("other value"),
            Difference.TYPE: "≠ " + self.tr("other type"),
            Difference.ONLY_LEFT: "◀ " + self.tr("only left"),
            Difference.ONLY_RIGHT: "▶ " + self.tr("only right"),
        }

    def show_pair(self, top: ValuePair, left: str, right: str) -> None:
        """Show another comparison; `left` and `right` say what is compared."""
        self.beginResetModel()
        self._before = self._top  # indexes point to pairs without holding them
        self._top, self._sides = ValuePair.above(top), (left, right)
        self.endResetModel()

    def pair(self, index: _Index) -> ValuePair | None:
        """The pair behind an index; the one above all for an invalid one."""
        if not index.isValid():
            return self._top
        found = index.internalPointer()
        return found if isinstance(found, ValuePair) else None

    def index_of(self, pair: ValuePair) -> QModelIndex:
        """The index of a pair of this comparison."""
        return self.createIndex(pair.row, 0, pair)

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        above = self.pair(parent)
        if above is None or not 0 <= row < len(above.members) or not 0 <= column <= RIGHT_VALUE:
            return QModelIndex()
        return self.createIndex(row, column, above.members[row])

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]  # the other overload is QObject's
        pair = self.pair(index) if index.isValid() else None
        if pair is None or pair.parent is None or pair.parent is self._top:
            return QModelIndex()
        return self.createIndex(pair.parent.row, 0, pair.parent)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        above = self.pair(parent)
        return len(above.members) if above is not None and parent.column() <= 0 else 0

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return RIGHT_VALUE + 1

    def hasChildren(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's signature
        above = self.pair(parent)
        if above is None or parent.column() > 0:
            return False
        return above is self._top or above.has_members

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role not in _HEADER_ROLES:
            return None
        left, right = self._sides
        return {
            KEY: self.tr("Key"),
            LEFT_TYPE: self.tr("Type"),
            LEFT_VALUE: left,
            DIFFERENCE: self.tr("Difference"),
            RIGHT_TYPE: self.tr("Type"),
            RIGHT_VALUE: right,
        }[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        pair = self.pair(index)
        if pair is None or not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._text(pair, index.column())
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.ForegroundRole and (index.column() == DIFFERENCE or not _is_own(pair)):
            return self._themes.theme.color(_TOKENS[pair.difference])
        if role == Qt.ItemDataRole.FontRole:
            if index.column() == DIFFERENCE and _is_own(pair):
                return strong_font()
            return code_font() if index.column() in (KEY, LEFT_VALUE, RIGHT_VALUE) else None
        return None

    def _text(self, pair: ValuePair, column: int) -> str:
        if column == KEY:
            return pair.label
        if column == DIFFERENCE:
            return self._words[pair.difference]
        side = pair.left if column in (LEFT_TYPE, LEFT_VALUE) else pair.right
        if side is None:
            return ""
        return side.type_name if column in (LEFT_TYPE, RIGHT_TYPE) else _value_text(side)


def _is_own(pair: ValuePair) -> bool:
    """Whether this very place differs, not only something inside it."""
    return pair.difference not in (Difference.SAME, Difference.INSIDE)


def _value_text(side: PayloadNode) -> str:
    if next(side.children(), None) is not None:
        return ""
    text = side.text
    return text if len(text) <= _TEXT_LIMIT else text[:_TEXT_LIMIT] + "…"
