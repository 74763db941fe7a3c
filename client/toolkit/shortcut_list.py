"""All commands of a window with their keys, as a list to search in. Knows no window's commands."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from client.toolkit.actions import plain_text
from client.toolkit.column_names import name_columns

_WIDTH_EM, _HEIGHT_EM = 36, 34


class ShortcutList(QDialog):
    """Shows every menu of a window and the keys that need none."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search commands and keys"))
        self.search.setAccessibleName(self.tr("Search commands and keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_text_changed)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        name_columns(self.tree, (self.tr("Command"), self.tr("Keys")))
        self.tree.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._groups: dict[QTreeWidgetItem, list[QTreeWidgetItem]] = {}
        self._nothing = QLabel(self.tr("Nothing fits. Type fewer letters."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter in the search stays here
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self._nothing)
        column.addWidget(buttons)
        self._fill(window)
        em = self.fontMetrics().height()
        self.resize(em * _WIDTH_EM, em * _HEIGHT_EM)
        self._on_text_changed("")
        self.search.setFocus()

    def shown(self) -> tuple[tuple[str, str], ...]:
        """The commands that fit what is searched for, with their keys."""
        items = [item for group in self._groups.values() for item in group]
        return tuple((item.text(0), item.text(1)) for item in items if not item.isHidden())

    def _fill(self, window: QMainWindow) -> None:
        for action in window.menuBar().actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                group = self._group(plain_text(menu.title()))
                self._add_menu(group, menu, "")
        group = self._group(self.tr("Everywhere"))
        for text, keys in (
            (self.tr("Larger or smaller, text and all"), self.tr("Ctrl+Mouse wheel")),
            (self.tr("Go to where a name is defined"), self.tr("Ctrl+Click")),
            (self.tr("To the next tab"), self.tr("Ctrl+Tab")),
            (self.tr("Open the menu of what is chosen"), self.tr("Menu key, Shift+F10")),
        ):
            self._add(group, text, keys)
        self.tree.expandAll()

    def _group(self, title: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFirstColumnSpanned(True)
        self._groups[group] = []
        return group

    def _add_menu(self, group: QTreeWidgetItem, menu: QMenu, path: str) -> None:
        for action in menu.actions():
            below = action.menu()
            if isinstance(below, QMenu):
                self._add_menu(group, below, f"{path}{plain_text(below.title())} › ")
            elif not action.isSeparator() and not action.shortcut().isEmpty():
                self._add(group, path + plain_text(action.text()).rstrip("…"), _keys(action))

    def _add(self, group: QTreeWidgetItem, text: str, keys: str) -> None:
        self._groups[group].append(QTreeWidgetItem(group, [text, keys]))

    def _on_text_changed(self, text: str) -> None:
        words = text.lower().split()
        for group, items in self._groups.items():
            for item in items:
                said = f"{group.text(0)} {item.text(0)} {item.text(1)}".lower()
                item.setHidden(not all(word in said for word in words))
            group.setHidden(all(item.isHidden() for item in items))
        found = bool(self.shown())
        self.tree.setVisible(found)
        self._nothing.setVisible(not found)


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return " / ".join(keys.toString(native) for keys in action.shortcuts())
