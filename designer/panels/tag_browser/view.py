"""The Tag Browser as a tree with columns, and a choice of whose tags. Knows no gateway."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.choosers import let_be_narrow, tell_choice
from client.toolkit.empty_text import paint_empty_text
from client.toolkit.look import Look
from client.toolkit.theme import Theme
from designer.panels.tag_browser.model import TagNode
from designer.panels.tag_browser.tree_model import Column, TagTreeModel

_FEWEST_LETTERS = 4
_WIDTHS = (31, 22, 14, 17)  # of the columns, in letters of average width


@dataclass(frozen=True, slots=True)
class TagSource:
    """Whose tags can be shown: `key` tells them apart, `label` is for people."""

    key: str
    label: str


class TagTreeView(QTreeView):
    """A tree in which a double click or F2 anywhere in a row edits the row's value; says what to do while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.empty_text = ("", "")
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.header().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)  # Qt would edit the column that was clicked
        self.doubleClicked.connect(self._on_double_clicked)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAllColumnsShowFocus(True)

    def set_empty_text(self, headline: str, hint: str) -> None:
        """What to say while it is empty."""
        self.empty_text = (headline, hint)
        self.viewport().update()

    def edit_value(self) -> None:
        """Let somebody type another value for the chosen tag, if it takes one."""
        value = self.currentIndex().siblingAtColumn(Column.VALUE)
        if value.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(value)

    def copy(self) -> None:
        """Put the chosen tag's path on the clipboard."""
        model = self.model()
        node = model.node(self.currentIndex()) if isinstance(model, TagTreeModel) else None
        if node is not None:
            QGuiApplication.clipboard().setText(node.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.edit_value()
        else:
            super().keyPressEvent(event)

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.edit_value()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model: QAbstractItemModel | None = self.model()
        if model is None or model.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            paint_empty_text(painter, self.viewport().rect(), self.font(), self.empty_text)
            painter.end()


class TagBrowserView(QWidget):
    """Shows tags.

    Signals: `source_chosen` (a `TagSource`'s key), `filter_changed` (the text of the filter), `write_requested` (a pair
    of path and typed text).
    """

    source_chosen = Signal(object)
    filter_changed = Signal(object)
    write_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._closed: set[str] = set()  # what somebody has closed; a filter opens it for a while
        self._is_filtered = False
        self.tree = TagTreeView()
        self._say_why_empty()
        self.tree.setAccessibleName(self.tr("Tag Browser"))
        self.model = TagTreeModel(look.themes, look.icons, self)
        self.model.write_requested.connect(self.write_requested)
        self.tree.setModel(self.model)
        self._letter = self.fontMetrics().averageCharWidth()
        for number, width in enumerate(_WIDTHS):
            self.tree.setColumnWidth(number, round(width * self._letter))
        self.tree.customContextMenuRequested.connect(self._on_menu_requested)
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Whose tags are shown"))
        let_be_narrow(self.chooser, _FEWEST_LETTERS)
        self.chooser.activated.connect(self._on_chosen)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the tags"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter_changed)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.filter, 1)
        row.addWidget(self.chooser, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        look.themes.changed.connect(self._on_theme_changed)

    def show_sources(self, sources: Sequence[TagSource], chosen: str) -> None:
        """Offer these; a choice is only shown where there is one."""
        blocked = self.chooser.blockSignals(True)
        self.chooser.clear()
        for source in sources:
            self.chooser.addItem(source.label, source.key)
        self.chooser.setCurrentIndex(max(self.chooser.findData(chosen), 0))
        self.chooser.setVisible(len(sources) > 1)
        self.chooser.blockSignals(blocked)
        tell_choice(self.chooser)

    def show_root(self, root: TagNode) -> None:
        """Show another tree; what was open and chosen stays so, and all is open at first while it is small."""
        current = self.model.node(self.tree.currentIndex())
        if not self._is_filtered:
            self._note_closed()
        self._is_filtered = bool(self.filter.text().strip())
        closed = set() if self._is_filtered else self._closed
        self.model.show_root(root)
        self._say_why_empty()
        waiting = list(root.children)
        while waiting:
            node = waiting.pop()
            if node.children:
                self.tree.setExpanded(self.model.index_of(node), node.path not in closed)
                waiting += node.children
            if current is not None and node.path == current.path:
                self.tree.setCurrentIndex(self.model.index_of(node))

    def menu_for(self, node: TagNode) -> QMenu:
        """The actions that make sense for a tag or folder."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if node.is_writable:
            menu.addAction(self.tr("Write Value…")).triggered.connect(self.tree.edit_value)
        menu.addAction(self.tr("Copy Path")).triggered.connect(self.tree.copy)
        if node.is_tag:
            menu.addAction(self.tr('Copy system.tag.read("…")')).triggered.connect(self._on_copy_read)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Columns grow with the window's zoom, from what somebody has made them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            before, self._letter = self._letter, self.fontMetrics().averageCharWidth()
            for number in range(len(_WIDTHS)):
                self.tree.setColumnWidth(number, round(self.tree.columnWidth(number) * self._letter / before))

    def _note_closed(self) -> None:
        """Remember what somebody has closed, or opened again."""
        waiting = [self.model.index(row, 0) for row in range(self.model.rowCount())]
        while waiting:
            index = waiting.pop()
            node = self.model.node(index)
            if node is not None and node.children:
                if self.tree.isExpanded(index):
                    self._closed.discard(node.path)
                else:
                    self._closed.add(node.path)
                waiting += [self.model.index_of(child) for child in node.children if child.children]

    def _say_why_empty(self) -> None:
        if self._is_filtered:
            headline = self.tr("No tag has all of these words in its path.")
            self.tree.set_empty_text(headline, self.tr("Try fewer of them, or clear the filter."))
        else:
            hint = self.tr("Declare tags in the lab's file gateways/…/tags.toml, or add one with system.tag.addTag.")
            self.tree.set_empty_text(self.tr("The tags of the gateway, with their values."), hint)

    def _on_filter_changed(self, text: str) -> None:
        self.filter_changed.emit(text)

    def _on_chosen(self, _index: int) -> None:
        self.source_chosen.emit(self.chooser.currentData())

    def _on_copy_read(self) -> None:
        node = self.model.node(self.tree.currentIndex())
        if node is not None:
            QGuiApplication.clipboard().setText(f'system.tag.read("{node.path}").value')

    def _on_menu_requested(self, where: QPoint) -> None:
        node = self.model.node(self.tree.indexAt(where))
        if node is not None:
            self.menu_for(node).popup(self.tree.viewport().mapToGlobal(where))

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.tree.viewport().update()
