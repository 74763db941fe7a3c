"""The Project Browser as a tree with a filter field. Knows no gateway."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.look import Look
from client.toolkit.theme import Theme
from designer.panels.project_browser.delegate import HINT, HintDelegate
from designer.panels.project_browser.model import BrowserNode, NodeKind, filtered

_ICONS = {
    NodeKind.GATEWAY: "server",
    NodeKind.PROJECT: "folder",
    NodeKind.EVENT_SCRIPTS: "scroll-text",
    NodeKind.MESSAGE: "message-square",
    NodeKind.HANDLER: "file-code",
    NodeKind.CLIENTS: "monitor",
    NodeKind.PRESET: "app-window",
    NodeKind.SESSION: "app-window",
    NodeKind.USERS: "users",
    NodeKind.USER: "user",
    NodeKind.SCRIPTS: "folder",
    NodeKind.SCRIPT: "file-code",
}
_NODE = Qt.ItemDataRole.UserRole


class ProjectBrowserView(QWidget):
    """Shows the tree.

    Signals: `node_activated` (a `BrowserNode`; double click or Enter), `menu_requested` (the place, a `QPoint`).
    """

    node_activated = Signal(object)
    menu_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._nodes: tuple[BrowserNode, ...] = ()
        self._closed: set[str] | None = None
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the Project Browser"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter_changed)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Project Browser"))
        self.tree.setHeaderHidden(True)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.tree.setItemDelegate(HintDelegate(look.themes, self))
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(14)
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._on_menu_requested)
        self.tree.itemActivated.connect(self._on_item_activated)
        self.tree.itemExpanded.connect(self._on_item_expanded)
        self.tree.itemCollapsed.connect(self._on_item_collapsed)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.filter)
        column.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        look.themes.changed.connect(self._on_theme_changed)

    def show_tree(self, nodes: tuple[BrowserNode, ...]) -> None:
        """Show another state of the tree; what was open, chosen and in view stays so."""
        if nodes != self._nodes:
            self._nodes = nodes
            self._rebuild()

    def current_node(self) -> BrowserNode | None:
        """The chosen node."""
        item = self.tree.currentItem()
        return item.data(0, _NODE) if item else None

    def open_menu(self, menu: QMenu, where: QPoint) -> None:
        """Open a context menu at a place of the tree."""
        menu.popup(self.tree.viewport().mapToGlobal(where))

    def choose(self, key: str) -> None:
        """Make the node with that key the chosen one, if it is shown."""
        for item in _all_items(self.tree):
            if item.data(0, _NODE).key == key:
                self.tree.setCurrentItem(item)

    def _rebuild(self) -> None:
        current = self.current_node()
        scrolled = self.tree.verticalScrollBar().value()
        if self._closed is None:
            self._closed = _closed_at_first(self._nodes)
        blocked = self.tree.blockSignals(True)
        self.tree.clear()
        shown = filtered(self._nodes, self.filter.text())
        self.tree.addTopLevelItems([self._item(node) for node in shown])
        for item in _all_items(self.tree):
            node = item.data(0, _NODE)
            item.setExpanded(bool(self.filter.text()) or node.key not in self._closed)
            if current is not None and node.key == current.key:
                self.tree.setCurrentItem(item)
        self.tree.blockSignals(blocked)
        self.tree.verticalScrollBar().setValue(scrolled)

    def _item(self, node: BrowserNode) -> QTreeWidgetItem:
        item = QTreeWidgetItem([node.label])
        item.setData(0, _NODE, node)
        item.setIcon(0, self._look.icons.icon(_ICONS[node.kind], "muted"))
        item.setData(0, HINT, node.hint)
        item.setToolTip(0, f"{node.label}  {node.hint}" if node.hint else node.label)
        item.addChildren([self._item(child) for child in node.children])
        return item

    def _on_filter_changed(self, _text: str) -> None:
        self._rebuild()

    def _on_item_activated(self, item: QTreeWidgetItem, _column: int) -> None:
        self.node_activated.emit(item.data(0, _NODE))

    def _on_item_expanded(self, item: QTreeWidgetItem) -> None:
        if self._closed is not None:
            self._closed.discard(item.data(0, _NODE).key)

    def _on_item_collapsed(self, item: QTreeWidgetItem) -> None:
        if self._closed is not None:
            self._closed.add(item.data(0, _NODE).key)

    def _on_menu_requested(self, where: QPoint) -> None:
        item = self.tree.itemAt(where)
        if item is not None:
            self.tree.setCurrentItem(item)
            self.menu_requested.emit(where)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._rebuild()


def _closed_at_first(nodes: Sequence[BrowserNode]) -> set[str]:
    """The keys of what is closed at first, so that gateway, clients and scripts fit: further gateways, and users."""
    gateways = [node.key for node in nodes if node.kind is NodeKind.GATEWAY]
    users = [node.key for node in nodes if node.kind is NodeKind.USERS]
    return {*gateways[1:], *users}


def _all_items(tree: QTreeWidget) -> Sequence[QTreeWidgetItem]:
    waiting = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    found = []
    while waiting:
        item = waiting.pop(0)
        if item is not None:
            found.append(item)
            waiting += [item.child(row) for row in range(item.childCount())]
    return found
