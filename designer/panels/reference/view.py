"""A window to look things up in: search, a tree by groups, the page of the chosen topic. Knows no lab, and not what it lists."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from designer.panels.reference.model import TopicGroup

_KEY_ROLE = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT, _TREE = 127, 87, 47  # in letters of average width, so that a zoomed window opens a larger one
_LEADING_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class ReferenceWords:
    """What the window is called, and its parts."""

    title: str
    search_hint: str
    search_name: str
    tree_name: str
    page_name: str
    nothing_found: str
    copy: str
    copy_tip: str


class ReferenceView(QDialog):
    """Shows what the presenter gives it. Up and Down go through the topics while the search keeps the keyboard.

    Signals: `searched` (the text of the search field), `chosen` (a topic's key), `copy_requested` (None).
    """

    searched = Signal(object)
    chosen = Signal(object)
    copy_requested = Signal(object)

    def __init__(self, words: ReferenceWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.title)
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit()
        self.search.setPlaceholderText(words.search_hint)
        self.search.setAccessibleName(words.search_name)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.installEventFilter(self)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(words.tree_name)
        self.tree.currentItemChanged.connect(self._on_current_changed)
        self.page = QTextBrowser()
        self.page.setAccessibleName(words.page_name)
        self.empty = QLabel(words.nothing_found)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.copy_button = QPushButton(words.copy)
        self.copy_button.setToolTip(words.copy_tip)
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter in the search stays here
        self._splitter = splitter = QSplitter()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.empty, 1)
        column.addWidget(self.tree, 1)
        splitter.addWidget(left)
        splitter.addWidget(self.page)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.addWidget(splitter, 1)
        whole.addLayout(row)

    def show_groups(self, groups: Sequence[TopicGroup], chosen: str) -> None:
        """Show these topics, the one with the key `chosen` as the current one."""
        self.tree.blockSignals(True)
        self.tree.clear()
        current: QTreeWidgetItem | None = None
        for group in groups:
            parent = QTreeWidgetItem(self.tree, [group.title])
            parent.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for topic in group.topics:
                item = QTreeWidgetItem(parent, [topic.text])
                item.setData(0, _KEY_ROLE, topic.key)
                current = item if topic.key == chosen else current
        if len(groups) == 1 or self.search.text():
            self.tree.expandAll()
        self.tree.blockSignals(False)
        self.empty.setVisible(not groups)
        self.tree.setVisible(bool(groups))
        if current is not None:
            self.tree.setCurrentItem(current)
            self.tree.scrollToItem(current)

    def show_page(self, html: str) -> None:
        """Show the page of the chosen topic; empty where none is."""
        self.page.setHtml(html)
        self.copy_button.setEnabled(bool(html))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand on the keys that go through the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _LEADING_KEYS:
            QApplication.sendEvent(self.tree, event)
            return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that fits the letters; they are known only now."""
        super().showEvent(event)
        if not event.spontaneous():
            letter = self.fontMetrics().averageCharWidth()
            room = self.screen().availableSize()
            self.resize(min(letter * _WIDTH, room.width()), min(letter * _HEIGHT, room.height()))
            self._splitter.setSizes([letter * _TREE, letter * (_WIDTH - _TREE)])

    def _on_search_changed(self, text: str) -> None:
        self.searched.emit(text)

    def _on_current_changed(self, current: QTreeWidgetItem | None, _previous: QTreeWidgetItem | None) -> None:
        key = current.data(0, _KEY_ROLE) if current is not None else None
        if key:
            self.chosen.emit(key)

    def _on_copy_clicked(self) -> None:
        self.copy_requested.emit(None)
