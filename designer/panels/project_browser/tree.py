"""The tree of the Project Browser: items that are kept where they stay, names typed in place, drag and drop, clipboard.

Knows no gateway and edits nothing: it says what was typed and dropped.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from client.toolkit.look import Look
from client.toolkit.plain_tip import plain_tip
from designer.panels.project_browser.delegate import HINT, HintDelegate
from designer.panels.project_browser.drops import Drop, drop_target
from designer.panels.project_browser.model import BrowserNode, NodeKind

_ICONS = {
    NodeKind.GATEWAY: "server",
    NodeKind.PROJECT: "folder",
    NodeKind.EVENT_SCRIPTS: "scroll-text",
    NodeKind.MESSAGE: "message-square",
    NodeKind.HANDLER: "file-code",
    NodeKind.LIBRARY: "folder",
    NodeKind.MODULE: "file-code",
    NodeKind.SHARED: "folder",
    NodeKind.CLIENTS: "monitor",
    NodeKind.PRESET: "app-window",
    NodeKind.SESSION: "app-window",
    NodeKind.USERS: "users",
    NodeKind.USER: "user",
    NodeKind.ROLES: "users",
    NodeKind.ROLE: "user-pen",
    NodeKind.SCRIPTS: "folder",
    NodeKind.SCRIPT: "file-code",
    NodeKind.SENDS: "folder",
    NodeKind.SEND: "message-square",
}
PARTS = frozenset(
    {
        NodeKind.GATEWAY,
        NodeKind.PROJECT,
        NodeKind.HANDLER,
        NodeKind.MODULE,
        NodeKind.PRESET,
        NodeKind.USER,
        NodeKind.ROLE,
        NodeKind.SCRIPT,
        NodeKind.SEND,
    }
)
"""The kinds of lines that stand for a part of the lab with a name of its own."""
_NODE = Qt.ItemDataRole.UserRole
_MIME = "application/x-scopelab-part"
_FLAGS = Qt.ItemFlag
_OF_ALL = _FLAGS.ItemIsEnabled | _FLAGS.ItemIsSelectable | _FLAGS.ItemIsDropEnabled
# Joined once: an item takes no longer than joining them.
_OF_PARTS = _OF_ALL | _FLAGS.ItemIsEditable | _FLAGS.ItemIsDragEnabled


@dataclass(frozen=True, slots=True)
class _Held:
    """A line that was copied or cut. Only its label goes to the clipboard: data of our own there crash Qt at the end."""

    key: str
    label: str
    is_copy: bool


class BrowserTree(QTreeWidget):
    """Shows nodes.

    Signals: `dropped` (a `Drop`; also for what is pasted). The delegate says what was typed as a name.
    """

    dropped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._held: _Held | None = None
        self.setAccessibleName(self.tr("Project Browser"))
        self.setHeaderHidden(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.names = HintDelegate(look.themes, self)
        self.setItemDelegate(self.names)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def show_nodes(self, nodes: Sequence[BrowserNode]) -> list[QTreeWidgetItem]:
        """Show `nodes`; returns the items that are new in their places. Those that stay keep their state."""
        new: list[QTreeWidgetItem] = []
        self._sync(self.invisibleRootItem(), nodes, new)
        return new

    def refresh_icons(self) -> None:
        """Draw the icons in the colours of the theme in force."""
        for item in self.items():
            item.setIcon(0, self._look.icons.icon(_ICONS[node_of(item).kind], "muted"))

    def items(self) -> Iterator[QTreeWidgetItem]:
        """Every item, from above to below."""
        return items_below(self.invisibleRootItem())

    def current_node(self) -> BrowserNode | None:
        """The chosen node."""
        item = self.currentItem()
        return node_of(item) if item is not None else None

    def item_of(self, key: str) -> QTreeWidgetItem | None:
        """The item of the node with that key, if it is shown."""
        return next((item for item in self.items() if node_of(item).key == key), None)

    def cut(self) -> None:
        """Let what is chosen go where something is pasted next."""
        self._hold(is_copy=False)

    def copy(self) -> None:
        """Keep what is chosen for pasting; other programs get its name."""
        self._hold(is_copy=True)

    def paste(self) -> None:
        """Put what was copied or cut where somebody stands, unless something else is on the clipboard since."""
        held, onto = self._held, self.current_node()
        item = self.item_of(held.key) if held is not None else None
        if held is None or item is None or onto is None or QGuiApplication.clipboard().text() != held.label:
            return
        self.dropped.emit(Drop(node_of(item), onto, is_copy=held.is_copy))
        if not held.is_copy:
            self._held = None

    def _hold(self, *, is_copy: bool) -> None:
        node = self.current_node()
        if node is not None and node.kind in PARTS:
            self._held = _Held(node.key, node.label, is_copy)
            QGuiApplication.clipboard().setText(node.label)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu asked for by a key belongs to the chosen line, wherever the mouse stands."""
        item = self.currentItem()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard and item is not None
        where = self.visualItemRect(item).center() if by_key and item is not None else event.pos()
        self.customContextMenuRequested.emit(where)
        event.accept()

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        return self._mime(node_of(items[0]))

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if self._node_in(event.mimeData()) is not None:
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        event.setAccepted(self._drop(event) is not None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say what is to go where; the view itself takes no item away, as it would after a drag that moved one."""
        drop = self._drop(event)
        if drop is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(drop)

    def _drop(self, event: QDropEvent) -> Drop | None:
        node, item = self._node_in(event.mimeData()), self.itemAt(event.position().toPoint())
        if node is None or item is None or drop_target(node, node_of(item)) is None:
            return None
        return Drop(node, node_of(item), is_copy=event.dropAction() == Qt.DropAction.CopyAction)

    def _mime(self, node: BrowserNode) -> QMimeData:
        data = QMimeData()
        if node.kind in PARTS:
            data.setData(_MIME, QByteArray(f"{id(self)}\n{node.key}".encode()))
        return data

    def _node_in(self, data: QMimeData) -> BrowserNode | None:
        """The part of this very lab that `data` is about, if it is still there."""
        owner, _, key = bytes(data.data(_MIME).data()).decode().partition("\n")
        item = self.item_of(key) if owner == str(id(self)) else None
        return node_of(item) if item is not None else None

    def _sync(self, parent: QTreeWidgetItem, nodes: Sequence[BrowserNode], new: list[QTreeWidgetItem]) -> None:
        wanted = {node.key for node in nodes}
        for item in _children(parent):
            if node_of(item).key not in wanted:
                parent.removeChild(item)
        for row, node in enumerate(nodes):
            present = parent.child(row)
            if present is None or node_of(present).key != node.key:
                item = self._item(node)
                parent.insertChild(row, item)
                new.append(item)
            elif node_of(present) != node:
                self._show(present, node)
                self._sync(present, node.children, new)
        for row in reversed(range(len(nodes), parent.childCount())):
            parent.takeChild(row)

    def _item(self, node: BrowserNode) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setIcon(0, self._look.icons.icon(_ICONS[node.kind], "muted"))
        item.setFlags(_OF_PARTS if node.kind in PARTS else _OF_ALL)
        self._show(item, node)
        item.addChildren([self._item(child) for child in node.children])
        return item

    def _show(self, item: QTreeWidgetItem, node: BrowserNode) -> None:
        item.setText(0, node.label)
        item.setData(0, _NODE, node)
        item.setData(0, HINT, node.hint)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join((node.label, *node.notes)))
        head = f"{node.label}  {node.hint}" if node.hint else node.label
        item.setToolTip(0, plain_tip("\n".join((head, *node.faults))))


def node_of(item: QTreeWidgetItem) -> BrowserNode:
    """The node that an item shows."""
    node = item.data(0, _NODE)
    assert isinstance(node, BrowserNode)
    return node


def items_below(parent: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    """Every item below another one, from above to below."""
    for item in _children(parent):
        yield item
        yield from items_below(item)


def _children(parent: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    children = (parent.child(row) for row in range(parent.childCount()))
    return [child for child in children if child is not None]
