"""A payload as a tree whose keys, types and values can be edited, rows added and removed. Knows no gateway."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from client.toolkit.column_names import name_columns
from client.toolkit.empty_text import paint_empty_text
from client.toolkit.fonts import code_font
from client.toolkit.look import Look
from client.toolkit.plain_tip import plain_tip
from client.toolkit.theme import Theme
from designer.panels.send_form import payload_edits as edits
from gateway_core.api import SendValue, ValueKind

KEY, TYPE, VALUE = range(3)
_PATH = Qt.ItemDataRole.UserRole
_INDENT_PX, _LEAST_COLUMN_PX = 14, 32
_ROW_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsEditable
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
_MEMBERS = (ValueKind.LIST, ValueKind.TUPLE, ValueKind.DICT, ValueKind.DATASET)


class PayloadTree(QTreeWidget):
    """Shows and edits one payload; the payload itself is not shown, only what is in it.

    Signals: `value_edited` (the new `SendValue`), `refused` (a sentence: why an edit was not taken; empty: it was).
    """

    value_edited = Signal(object)
    refused = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._value: SendValue | None = None
        self._wanted: edits.Path | None = None
        self._closed: set[edits.Path] = set()
        self.code = code_font()
        self.setAccessibleName(self.tr("Payload as a tree"))
        self.setColumnCount(3)
        name_columns(self, (self.tr("Key"), self.tr("Type"), self.tr("Value")))
        self.setIndentation(_INDENT_PX)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setItemDelegate(_RowDelegate(self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(_LEAST_COLUMN_PX)
        header.setSectionResizeMode(KEY, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(TYPE, QHeaderView.ResizeMode.ResizeToContents)
        self.itemExpanded.connect(self._on_item_expanded)
        self.itemCollapsed.connect(self._on_item_collapsed)
        self._rebuilding = QTimer(self)  # not while the row is still being edited
        self._rebuilding.setSingleShot(True)
        self._rebuilding.setInterval(0)
        self._rebuilding.timeout.connect(self._rebuild)
        look.themes.changed.connect(self._on_theme_changed)

    @property
    def value(self) -> SendValue | None:
        """The payload."""
        return self._value

    def show_value(self, value: SendValue | None) -> None:
        """Show another payload, or none; what was closed and chosen stays so."""
        if value != self._value:
            self._value = value
            self._rebuild()

    def path(self) -> edits.Path | None:
        """Where the chosen row is; None if none is chosen."""
        item = self.currentItem()
        return item.data(KEY, _PATH) if item else None

    @property
    def muted(self) -> QColor:
        """The colour of what stands in place of a value."""
        return QColor(self._look.themes.theme.color("muted"))

    def count_text(self, count: int) -> str:
        """What stands in place of a value that has members."""
        return self.tr("1 member") if count == 1 else self.tr("{count} members").format(count=count)

    def place_text(self, owner: ValueKind, place: int) -> str:
        """What a member is called that has no key."""
        if owner is ValueKind.DATASET:
            return (self.tr("headers"), self.tr("rows"))[place]
        return f"[{place}]"

    def choose(self, path: edits.Path) -> None:
        """Choose a row."""
        item = self._item_at(path)
        if item is not None:
            self.setCurrentItem(item)

    def kind_at(self, path: edits.Path) -> ValueKind:
        """The kind of a row's value."""
        assert self._value is not None, "it has rows"
        return edits.value_at(self._value, path).kind

    def can_change_kind(self, path: edits.Path) -> bool:
        """Whether a row may have another type."""
        return self._value is not None and edits.can_change_kind(self._value, path)

    def add_member(self) -> None:
        """Add a row: into the chosen value if it has members, else beside it; a payload begins with its first key."""
        root = self._value if self._value is not None else SendValue(ValueKind.DICT)
        path = self.path() or ()
        if path and not edits.can_grow(root, path):
            path = path[:-1]
        if not edits.can_grow(root, path):
            self.refused.emit(self.tr("Choose a dictionary, a list or one of its rows first."))
            return
        changed, new = edits.grown(root, path)
        self._closed.discard(path)
        self._take(changed, new)

    def remove_member(self) -> None:
        """Take the chosen row out."""
        path = self.path()
        if self._value is None or path is None:
            self.refused.emit(self.tr("Choose the row to remove first."))
        elif not edits.can_go(self._value, path):
            self.refused.emit(self.tr("A dataset always has headers and rows. Choose the dataset itself to remove it."))
        else:
            place = path[-1]
            left = len(edits.value_at(self._value, path[:-1]).members) - 1
            near = (*path[:-1], min(place, left - 1)) if left else path[:-1]
            self._take(edits.without(self._value, path), near)

    def set_kind(self, path: edits.Path, kind: ValueKind) -> None:
        """Give a row another type."""
        if self._value is not None and self.kind_at(path) is not kind:
            self._take(edits.rekinded(self._value, path, kind), path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ins adds a row, Del removes the chosen one, Enter edits it."""
        if event.key() == Qt.Key.Key_Insert:
            self.add_member()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_member()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (item := self.currentItem()) is not None:
            self.editItem(item, self.currentColumn())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.topLevelItemCount() == 0:
            painter = QPainter(self.viewport())
            texts = (
                self.tr("No payload."),
                self.tr("The handler gets an empty dictionary (M17). Add puts the first key in."),
            )
            paint_empty_text(painter, self.viewport().rect(), self.font(), texts)
            painter.end()

    def _take(self, value: SendValue, chosen: edits.Path) -> None:
        self._value = value
        self._wanted = chosen
        self._rebuilding.start()
        self.refused.emit("")
        self.value_edited.emit(value)

    def take_text(self, path: edits.Path, column: int, text: str) -> None:
        """A person has typed another text for a key or a value."""
        if self._value is None or column == TYPE:
            return
        edit = edits.renamed if column == KEY else edits.retyped
        changed = edit(self._value, path, text)
        if isinstance(changed, str):
            self._wanted = path
            self._rebuilding.start()
            self.refused.emit(changed)
        else:
            self._take(changed, path)

    def _rebuild(self) -> None:
        self._rebuilding.stop()
        chosen = self._wanted if self._wanted is not None else self.path()
        column = max(self.currentColumn(), 0)
        self._wanted = None
        blocked = self.blockSignals(True)
        self.invisibleRootItem().takeChildren()  # `clear` takes seconds for ten thousand open rows
        if self._value is not None:
            self.addTopLevelItems(self._items_of(self._value, ()))
            self._open(self.invisibleRootItem())
        item = self._item_at(chosen) if chosen else None
        if item is not None:
            self.setCurrentItem(item, column)
        self.blockSignals(blocked)
        self.resizeColumnToContents(KEY)
        self.viewport().update()

    def _items_of(self, owner: SendValue, path: edits.Path) -> list[QTreeWidgetItem]:
        """A row for each member of the value at that path, with all that is in it."""
        rows: list[QTreeWidgetItem] = []
        for place, member in enumerate(owner.members):
            row = _Row(self, owner, (*path, place))
            if member.value.members:
                row.addChildren(self._items_of(member.value, (*path, place)))
            rows.append(row)
        return rows

    def _open(self, item: QTreeWidgetItem) -> None:
        """Open what is in it, but for what was closed."""
        for place in range(item.childCount()):
            row = item.child(place)
            if (
                row is not None and row.childCount()
            ):  # ten thousand rows that count as open without need make each change take seconds
                row.setExpanded(row.data(KEY, _PATH) not in self._closed)
                self._open(row)

    def _item_at(self, path: edits.Path) -> QTreeWidgetItem | None:
        item: QTreeWidgetItem | None = self.invisibleRootItem()
        for place in path:
            item = item.child(place) if item is not None else None
        return item

    def _on_item_expanded(self, item: QTreeWidgetItem) -> None:
        self._closed.discard(item.data(KEY, _PATH))

    def _on_item_collapsed(self, item: QTreeWidgetItem) -> None:
        self._closed.add(item.data(KEY, _PATH))

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._rebuild()


class _Row(QTreeWidgetItem):
    """One member. What a cell shows is made when it is drawn: ten thousand rows of which forty are seen come at once."""

    def __init__(self, tree: PayloadTree, owner: SendValue, path: edits.Path) -> None:
        super().__init__()
        self._tree = tree
        self._owner = owner
        self._path = path
        self.setFlags(_ROW_FLAGS)

    def data(self, column: int, role: int) -> Any:
        if role == _PATH:
            return self._path
        if role in _TEXTS:
            return self._text(column)
        if role == Qt.ItemDataRole.FontRole:
            return self._tree.code if column != TYPE else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(column)) if column != TYPE else None
        if role == Qt.ItemDataRole.ForegroundRole and column == VALUE and self._value.kind in _MEMBERS:
            return self._tree.muted
        return None

    def setData(self, column: int, role: int, value: Any) -> None:
        """A person has typed that."""
        if role in _TEXTS:
            self._tree.take_text(self._path, column, str(value))
        else:
            super().setData(column, role, value)

    @property
    def _value(self) -> SendValue:
        return self._owner.members[self._path[-1]].value

    def _text(self, column: int) -> str:
        value = self._value
        if column == TYPE:
            return value.kind.value
        if column == VALUE:
            return self._tree.count_text(len(value.members)) if value.kind in _MEMBERS else edits.shown_text(value)
        key = self._owner.members[self._path[-1]].key
        return edits.shown_key(key) if key is not None else self._tree.place_text(self._owner.kind, self._path[-1])


class _RowDelegate(QStyledItemDelegate):
    """A list of types for the type; nothing to type where a row has no key or no text of its own."""

    def __init__(self, tree: PayloadTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        path = index.sibling(index.row(), KEY).data(_PATH)
        if index.column() != TYPE:
            is_fixed = self._is_fixed(path, index.column())
            return None if is_fixed else super().createEditor(parent, option, index)  # type: ignore[return-value]  # Qt's null
        if not self._tree.can_change_kind(path):
            return None  # type: ignore[return-value]  # Qt's null
        box = QComboBox(parent)
        box.setAccessibleName(self._tree.tr("Type"))
        box.addItems([kind.value for kind in ValueKind])
        box.activated.connect(self._on_activated)
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))
        else:
            super().setEditorData(editor, index)

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, QComboBox):
            self._tree.set_kind(index.sibling(index.row(), KEY).data(_PATH), ValueKind(editor.currentText()))
        else:
            super().setModelData(editor, model, index)

    def _is_fixed(self, path: edits.Path, column: int) -> bool:
        root = self._tree.value
        if root is None:
            return True
        if column == KEY:
            return edits.key_at(root, path) is None
        return edits.value_at(root, path).kind in (*_MEMBERS, ValueKind.NONE)

    def _on_activated(self, _row: int) -> None:
        box = self.sender()
        if isinstance(box, QWidget):
            self.commitData.emit(box)
            self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)
