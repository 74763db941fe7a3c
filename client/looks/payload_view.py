"""A payload as a tree of keys, Python 2 types and values; members are read only when somebody opens their parent.

Must not know where the payload comes from.
"""

from collections.abc import Callable
from itertools import islice

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QAction, QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from client.toolkit.empty_text import paint_empty_text
from client.toolkit.fonts import code_font
from client.toolkit.plain_tip import plain_tip
from gateway_core.api import Payload, PayloadNode, python2_source

_Index = QModelIndex | QPersistentModelIndex
_MEASURED_ROWS = 40  # how many decide on the width of a column; all of them would take their time
_HEADER_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_TEXT_LIMIT = 400  # characters in a cell; copying takes the whole value
_INDENT_PX = 14
_BATCH = 200  # members of one value that are shown at a time


class _Branch:
    """One value of the tree with those of its members that were looked at so far."""

    def __init__(self, node: PayloadNode, parent: "_Branch | None", row: int) -> None:
        self.node = node
        self.parent = parent
        self.row = row
        self.waiting = node.children()
        self.ahead = next(self.waiting, None)
        self.members: list[_Branch] = []

    def next_members(self) -> "list[_Branch]":
        """The next members to show, at most `_BATCH`."""
        found: list[_Branch] = []
        while self.ahead is not None and len(found) < _BATCH:
            found.append(_Branch(self.ahead, self, len(self.members) + len(found)))
            self.ahead = next(self.waiting, None)
        return found

    @property
    def is_plain(self) -> bool:
        """Whether it is a value without members."""
        return self.ahead is None and not self.members


class PayloadModel(QAbstractItemModel):
    """The item model of one payload: columns key, type, value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: _Branch | None = None
        self._before: _Branch | None = None

    def show_payload(self, payload: Payload | None) -> None:
        """Take over a payload, or none."""
        self.beginResetModel()
        self._before = self._top  # indexes point to branches without holding them; old ones may be asked for once more
        self._top = _Branch(payload.tree(), None, 0) if payload is not None else None
        if self._top is not None:
            self._top.members = self._top.next_members()
        self.endResetModel()

    def node(self, index: _Index) -> PayloadNode | None:
        """The value that an index stands for; the whole payload for an invalid one."""
        branch = self._branch(index)
        return branch.node if branch else None

    def path(self, index: _Index) -> str:
        """How a script gets at the value of an index: `payload['list'][2]`."""
        steps: list[str] = []
        branch = self._branch(index)
        while branch is not None and branch.parent is not None:
            steps.append(_step(branch.parent.node, branch))
            branch = branch.parent
        return "payload" + "".join(reversed(steps))

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        branch = self._branch(parent)
        if branch is None or not 0 <= row < len(branch.members) or not 0 <= column < 3:
            return QModelIndex()
        return self.createIndex(row, column, branch.members[row])

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]  # the other overload is QObject's
        above = self._branch(index).parent if index.isValid() else None  # type: ignore[union-attr]  # valid: has one
        if above is None or above is self._top:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        branch = self._branch(parent)
        return len(branch.members) if branch and parent.column() <= 0 else 0

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 3

    def hasChildren(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's signature
        branch = self._branch(parent)
        return branch is not None and parent.column() <= 0 and not branch.is_plain

    def canFetchMore(self, parent: _Index) -> bool:
        branch = self._branch(parent)
        return branch is not None and branch.ahead is not None

    def fetchMore(self, parent: _Index) -> None:
        branch = self._branch(parent)
        if branch is None:
            return
        found = branch.next_members()
        first = len(branch.members)
        self.beginInsertRows(parent, first, first + len(found) - 1)
        branch.members += found
        self.endInsertRows()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role not in _HEADER_ROLES:
            return None
        return (self.tr("Key"), self.tr("Type"), self.tr("Value"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        branch = self._branch(index)
        if branch is None or branch.parent is None:
            return None
        if role == Qt.ItemDataRole.FontRole:
            return code_font() if index.column() != 1 else QFont()
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self._text(branch, index.column())
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def _text(self, branch: _Branch, column: int) -> str:
        if column == 0:
            return branch.node.label
        if column == 1:
            return branch.node.type_name
        return _short(branch.node.text) if branch.is_plain else ""

    def _branch(self, index: _Index) -> _Branch | None:
        if not index.isValid():
            return self._top
        branch = index.internalPointer()
        return branch if isinstance(branch, _Branch) else None


class PayloadView(QTreeView):
    """Shows one payload. Ctrl+C copies the chosen value as Python 2 text, the whole payload if none is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PayloadModel(self)
        self._empty = ("", "")
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Payload"))
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # what is cut has a tool tip
        self.setIndentation(_INDENT_PX)
        header = self.header()
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        copy = self._add_action(self.tr("Copy Value"), self.copy)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._add_action(self.tr("Copy as Python 2 Literal"), self.copy_literal)
        self._add_action(self.tr("Copy Path"), self.copy_path)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_payload(self, payload: Payload | None, *, is_open: bool = True) -> None:
        """Show a payload with its first two levels open, or only the first, or nothing."""
        self._model.show_payload(payload)
        if is_open:
            self.expandToDepth(0)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need wider columns."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self._fit_columns()

    def _fit_columns(self) -> None:
        self.resizeColumnToContents(0)
        self.resizeColumnToContents(1)

    def set_empty_text(self, headline: str, hint: str = "") -> None:
        """What to say where there is no payload."""
        self._empty = (headline, hint)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's own answer to Ctrl+C would copy one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._model.rowCount() == 0:
            painter = QPainter(self.viewport())
            paint_empty_text(painter, self.viewport().rect(), self.font(), self._empty)
            painter.end()

    def copy(self) -> None:
        """Copy the chosen value, or the whole payload, as Python 2 text."""
        node = self._model.node(self.currentIndex())
        if node is not None:
            QGuiApplication.clipboard().setText(node.text)

    def copy_literal(self) -> None:
        """Copy the chosen value, or the whole payload, as source that makes it again type by type."""
        node = self._model.node(self.currentIndex())
        if node is not None:
            QGuiApplication.clipboard().setText(python2_source(node.wire))

    def copy_path(self) -> None:
        """Copy how a handler gets at the chosen value."""
        QGuiApplication.clipboard().setText(self._model.path(self.currentIndex()))

    def _add_action(self, text: str, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(slot)
        self.addAction(action)
        return action


def _step(parent: PayloadNode, member: _Branch) -> str:
    """The part of a path that leads from a value to its member."""
    if parent.type_name in ("list", "tuple"):
        return member.node.label
    if parent.type_name in ("Dataset", "PyDataSet"):
        return f"[{member.row}]"
    is_typed = "$type" in parent.wire
    return f"[{member.node.label if is_typed else python2_source(next(islice(parent.wire, member.row, None)))}]"


def _short(text: str) -> str:
    return text if len(text) <= _TEXT_LIMIT else text[:_TEXT_LIMIT] + "…"
