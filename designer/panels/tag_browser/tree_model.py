"""The item model of the Tag Browser: a tag tree in columns. Knows no gateway."""

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from client.toolkit.icons import Icons
from client.toolkit.plain_tip import plain_tip
from client.toolkit.theme import ThemeController
from client.toolkit.times import clock_text
from designer.panels.tag_browser.model import TagNode, value_text
from gateway_core.api import Quality

_Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_MOST_SHOWN, _MOST_TOLD = 200, 2_000  # letters of a value in its cell and in its tool tip: laying text out takes time
_MOST_EDITED = 30_000  # a line to type in cuts off what is longer


class Column(IntEnum):
    """The columns, in order."""

    TAG = 0
    VALUE = 1
    DATA_TYPE = 2
    QUALITY = 3
    TIMESTAMP = 4


class TagTreeModel(QAbstractItemModel):
    """Shows a `TagTree`'s nodes.

    Signals: `write_requested` (a pair of the tag's full path and the text that somebody typed).
    """

    write_requested = Signal(object)

    def __init__(self, themes: ThemeController, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons
        self._root = TagNode("", "")
        self._headers = (
            self.tr("Tag"),
            self.tr("Value"),
            self.tr("Data Type"),
            self.tr("Quality"),
            self.tr("Timestamp"),
        )

    def show_root(self, root: TagNode) -> None:
        """Show another tree."""
        self.beginResetModel()
        self._root = root
        self.endResetModel()

    def show_changed(self, nodes: Iterable[TagNode]) -> None:
        """These nodes have other values; one signal for each folder."""
        changed: dict[int, list[TagNode]] = {}
        for node in nodes:
            changed.setdefault(id(node.parent), []).append(node)
        for siblings in changed.values():
            first, last = min(siblings, key=_position), max(siblings, key=_position)
            self.dataChanged.emit(self.index_of(first), self.index_of(last).siblingAtColumn(Column.TIMESTAMP))

    def node(self, index: _Index) -> TagNode | None:
        """What an index stands for; None for none."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, TagNode) else None

    def index_of(self, node: TagNode) -> QModelIndex:
        """The first column of a node."""
        return QModelIndex() if node is self._root else self.createIndex(node.position, 0, node)

    # -- what Qt asks -------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        above = self.node(parent) or self._root
        if not 0 <= row < len(above.children) or not 0 <= column < len(Column):
            return QModelIndex()
        return self.createIndex(row, column, above.children[row])

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - Qt overloads it
        node = self.node(index)
        return QModelIndex() if node is None or node.parent is None else self.index_of(node.parent)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.column() > 0 else len((self.node(parent) or self._root).children)

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return self._headers[section]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        node = self.node(index)
        flags = super().flags(index)
        if node is not None and index.column() == Column.VALUE and _is_editable(node):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        node = self.node(index)
        if node is None:
            return None
        column = Column(index.column())
        if role in (_ROLE.DisplayRole, _ROLE.EditRole):
            text = _text(node, column)
            return text if role == _ROLE.EditRole else _cut(text, _MOST_SHOWN)
        if role == _ROLE.ToolTipRole:
            return plain_tip(_tip(node, column))
        if role == _ROLE.DecorationRole and column is Column.TAG and not node.is_tag:
            return self._icons.icon("folder", "muted")
        if role == _ROLE.ForegroundRole and node.row is not None and node.row.value.quality is not Quality.GOOD:
            return self._themes.theme.color("failed")
        return None

    def setData(self, index: _Index, value: object, role: int = _ROLE.EditRole) -> bool:
        """Ask for the write; the new value is shown when the gateway tells it."""
        node = self.node(index)
        if node is not None and role == _ROLE.EditRole and str(value) != _text(node, Column.VALUE):
            self.write_requested.emit((node.path, str(value)))
        return False


def _is_editable(node: TagNode) -> bool:
    return node.is_writable and len(_text(node, Column.VALUE)) <= _MOST_EDITED


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most]}…"


def _position(node: TagNode) -> int:
    return node.position


def _text(node: TagNode, column: Column) -> str:
    row = node.row
    if column is Column.TAG:
        return node.name
    if row is None or row.data_type is None:
        return ""
    if column is Column.VALUE:
        return value_text(row)
    if column is Column.DATA_TYPE:
        return row.data_type.value
    return row.value.quality.label if column is Column.QUALITY else clock_text(row.value.time_ms)


def _tip(node: TagNode, column: Column) -> str:
    documentation = node.row.documentation if node.row else ""
    if column is Column.TAG:
        return f"{node.path}\n{documentation}" if documentation else node.path
    return _cut(_text(node, column), _MOST_TOLD)
