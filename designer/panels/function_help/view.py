"""A window with the functions of `system`: search, a tree by part, the page of the chosen one. Knows no lab."""

from collections.abc import Sequence

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

from designer.panels.function_help.model import FunctionGroup

_NAME_ROLE = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT, _TREE = 127, 87, 47  # in letters of average width, so that a zoomed window opens a larger one
_LEADING_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FunctionHelpView(QDialog):
    """Shows what the presenter gives it. Up and Down go through the functions while the search keeps the keyboard.

    Signals: `searched` (the text of the search field), `chosen` (a full name), `copy_requested` (None).
    """

    searched = Signal(object)
    chosen = Signal(object)
    copy_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Functions of system"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search names and meanings"))
        self.search.setAccessibleName(self.tr("Search the functions"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.installEventFilter(self)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Functions by part"))
        self.tree.currentItemChanged.connect(self._on_current_changed)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Help of the chosen function"))
        self.empty = QLabel(self.tr("No function has these words. Try fewer of them."))
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.copy_button = QPushButton(self.tr("&Copy Call"))
        self.copy_button.setToolTip(self.tr("Put the call with its parameters on the clipboard"))
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

    def show_groups(self, groups: Sequence[FunctionGroup], chosen: str, not_emulated: str) -> None:
        """Show these functions, with `chosen` as the current one; `not_emulated` marks those that are not."""
        self.tree.blockSignals(True)
        self.tree.clear()
        current: QTreeWidgetItem | None = None
        for group in groups:
            parent = QTreeWidgetItem(self.tree, [f"system.{group.part}"])
            parent.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for function in group.functions:
                text = function.name if function.is_emulated else not_emulated.format(name=function.name)
                item = QTreeWidgetItem(parent, [text])
                item.setData(0, _NAME_ROLE, function.full_name)
                current = item if function.full_name == chosen else current
        if len(groups) == 1 or self.search.text():
            self.tree.expandAll()
        self.tree.blockSignals(False)
        self.empty.setVisible(not groups)
        self.tree.setVisible(bool(groups))
        if current is not None:
            self.tree.setCurrentItem(current)
            self.tree.scrollToItem(current)

    def show_page(self, html: str) -> None:
        """Show the page of the chosen function; empty where none is."""
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
        name = current.data(0, _NAME_ROLE) if current is not None else None
        if name:
            self.chosen.emit(name)

    def _on_copy_clicked(self) -> None:
        self.copy_requested.emit(None)
