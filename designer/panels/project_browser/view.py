"""The Project Browser as a tree with a filter field. Knows no gateway."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QTreeWidgetItem, QVBoxLayout, QWidget

from client.toolkit.look import Look
from client.toolkit.theme import Theme
from designer.panels.project_browser.drops import Drop
from designer.panels.project_browser.model import BrowserNode, NodeKind, Renaming, filtered
from designer.panels.project_browser.tree import PARTS, BrowserTree, items_below, node_of


class ProjectBrowserView(QWidget):
    """Shows the tree.

    Signals: `node_activated` (a `BrowserNode`; double click or Enter), `menu_requested` (the place, a `QPoint`),
    `rename_requested` (a `Renaming`), `drop_requested` (a `Drop`), `chosen_changed` (the chosen `BrowserNode` or None),
    `naming_ended` (None; a name in the tree was typed or left as it was).
    """

    node_activated = Signal(object)
    menu_requested = Signal(object)
    rename_requested = Signal(object)
    chosen_changed = Signal(object)
    naming_ended = Signal(object)
    drop_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._nodes: tuple[BrowserNode, ...] = ()
        self._closed: set[str] | None = None
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the Project Browser"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter_changed)
        self.tree = BrowserTree(look)
        self.tree.customContextMenuRequested.connect(self._on_menu_requested)
        self.tree.itemActivated.connect(self._on_item_activated)
        self.tree.currentItemChanged.connect(self._on_current_changed)
        self.tree.itemExpanded.connect(self._on_item_expanded)
        self.tree.itemCollapsed.connect(self._on_item_collapsed)
        # Queued: what comes of it may replace the very item that Qt is still busy with.
        queued = Qt.ConnectionType.QueuedConnection
        self.tree.names.typed.connect(self._on_name_typed, queued)
        self.tree.names.ended.connect(self.naming_ended, queued)
        self.tree.dropped.connect(self._on_dropped, queued)
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
            self._show()

    def closed_nodes(self) -> tuple[str, ...]:
        """The keys of what is closed, to be closed again another time."""
        return tuple(sorted(self._closed or ()))

    def close_nodes(self, keys: Iterable[str]) -> None:
        """Close the nodes of these keys, and open all others."""
        self._closed = set(keys)
        blocked = self.tree.blockSignals(True)
        self._expand(self.tree.items())
        self.tree.blockSignals(blocked)

    def current_node(self) -> BrowserNode | None:
        """The chosen node."""
        return self.tree.current_node()

    def node(self, key: str) -> BrowserNode | None:
        """The node with that key, whether the filter shows it or not."""
        waiting = list(self._nodes)
        while waiting:
            node = waiting.pop()
            if node.key == key:
                return node
            waiting += node.children
        return None

    def open_menu(self, menu: QMenu, where: QPoint) -> None:
        """Open a context menu at a place of the tree."""
        menu.popup(self.tree.viewport().mapToGlobal(where))

    def choose(self, key: str) -> None:
        """Make the node with that key the chosen one, if it is shown."""
        item = self.tree.item_of(key)
        if item is not None:
            self.tree.setCurrentItem(item)

    def reveal(self, key: str) -> None:
        """Choose the node with that key, though the filter hides it."""
        if self.tree.item_of(key) is None:
            self.filter.clear()
        self.choose(key)

    def edit_name(self, key: str) -> None:
        """Let the user type another name in the tree itself."""
        self.reveal(key)
        node, item = self.current_node(), self.tree.currentItem()
        if node is not None and item is not None and node.key == key and node.kind in PARTS:
            self.tree.setFocus()
            self.tree.editItem(item)

    def _show(self) -> None:
        current = self.current_node()
        if self._closed is None:
            self._closed = _closed_at_first(self._nodes)
        scrolled = self.tree.verticalScrollBar().value()
        blocked = self.tree.blockSignals(True)
        new = self.tree.show_nodes(filtered(self._nodes, self.filter.text()))
        for item in new:
            self._expand([item, *items_below(item)])
        if current is not None and self.current_node() != current:
            self.choose(current.key)
        self.tree.blockSignals(blocked)
        self.tree.verticalScrollBar().setValue(scrolled)

    def _expand(self, items: Iterable[QTreeWidgetItem]) -> None:
        closed, shows_all = self._closed or set(), bool(self.filter.text())
        for item in items:
            item.setExpanded(shows_all or node_of(item).key not in closed)

    def _on_filter_changed(self, _text: str) -> None:
        self._show()
        blocked = self.tree.blockSignals(True)
        self._expand(self.tree.items())
        self.tree.blockSignals(blocked)

    def _on_item_activated(self, item: QTreeWidgetItem, _column: int) -> None:
        self.node_activated.emit(node_of(item))

    def _on_current_changed(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        self.chosen_changed.emit(node_of(item) if item is not None else None)

    def _on_item_expanded(self, item: QTreeWidgetItem) -> None:
        if self._closed is not None:
            self._closed.discard(node_of(item).key)

    def _on_item_collapsed(self, item: QTreeWidgetItem) -> None:
        if self._closed is not None:
            self._closed.add(node_of(item).key)

    def _on_menu_requested(self, where: QPoint) -> None:
        """The menu of the line there; where none is, that of the lab."""
        self.tree.setCurrentIndex(self.tree.indexAt(where))
        self.menu_requested.emit(where)

    def _on_name_typed(self, renaming: Renaming) -> None:
        self.rename_requested.emit(renaming)

    def _on_dropped(self, drop: Drop) -> None:
        self.drop_requested.emit(drop)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.tree.refresh_icons()


def _closed_at_first(nodes: Sequence[BrowserNode]) -> set[str]:
    """The keys of what is closed at first, so that gateway, clients and scripts fit: further gateways, users, roles."""
    gateways = [node.key for node in nodes if node.kind is NodeKind.GATEWAY]
    people = [node.key for node in nodes if node.kind in (NodeKind.USERS, NodeKind.ROLES)]
    return {*gateways[1:], *people}
