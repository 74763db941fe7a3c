"""The list of names that fit at the cursor of a text editor, and what keys do while it is open.

Knows no language: what fits is told by a `CodeHelp`.
"""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

from client.toolkit.code_help import CodeHelp, Completion

_NAME_ROLE = Qt.ItemDataRole.UserRole
_MOST_ROWS = 12
# What the list takes for itself while it is open; the editor must not see them.
_LIST_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class CodeCompletion(QObject):
    """The list of one editor, which owns this. It opens by itself after a dot, and by `open_list`."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._help: CodeHelp | None = None
        self._items: tuple[Completion, ...] = ()
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Names that fit here"))
        self.completer = QCompleter(self._model, self)
        self.completer.setPopup(self.list)
        self.completer.setWidget(editor)
        self.completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.completer.setCompletionRole(_NAME_ROLE)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setMaxVisibleItems(_MOST_ROWS)
        self.completer.setWrapAround(False)
        self.completer.activated.connect(self._on_activated)

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self.list.isVisible()

    def set_help(self, code_help: CodeHelp) -> None:
        """Ask `code_help` from now on."""
        self._help = code_help

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the key is for the list, which gets it when the editor leaves it alone."""
        if self.is_open and event.key() in _LIST_KEYS:
            event.ignore()
            return True
        return False

    def after_key(self, event: QKeyEvent) -> None:
        """The editor has taken a key: open, narrow or close the list."""
        typed = event.text()
        if typed == "." or (self.is_open and (typed.isprintable() or event.key() == Qt.Key.Key_Backspace)):
            self._show()

    def open_list(self) -> None:
        """Show what fits at the cursor; put it in at once where it is a single name."""
        self._show()
        if self.is_open and self.completer.completionCount() == 1:
            self.list.hide()
            self._on_activated(self.completer.currentCompletion())

    def close_list(self) -> None:
        """Show nothing any more."""
        self.list.hide()

    def _show(self) -> None:
        if self._help is None or self._editor.isReadOnly():
            return
        cursor = self._editor.textCursor()
        found = self._help.completions(self._editor.toPlainText(), cursor.position())
        if found.items != self._items:
            self._fill(found.items)
        self.completer.setCompletionPrefix(found.typed)
        if not found.items or not self.completer.completionCount():
            self.close_list()
            return
        self.list.setFont(self._editor.font())
        self.list.setCurrentIndex(self.completer.completionModel().index(0, 0))
        area = self._editor.cursorRect()
        area.translate(self._editor.viewport().pos())
        area.setWidth(self.list.sizeHintForColumn(0) + 2 * self.list.verticalScrollBar().sizeHint().width())
        self.completer.complete(area)

    def _fill(self, items: tuple[Completion, ...]) -> None:
        self._items = items
        self._model.clear()
        for item in items:
            row = QStandardItem(item.shown)
            row.setData(item.name, _NAME_ROLE)
            row.setToolTip(item.help)
            self._model.appendRow(row)

    @Slot(str)
    def _on_activated(self, name: str) -> None:
        self._insert(next(item for item in self._items if item.name == name))

    def _insert(self, item: Completion) -> None:
        """Put the name in place of the part that was typed; brackets only where none follow."""
        cursor = self._editor.textCursor()
        typed = self.completer.completionPrefix()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(typed))
        follows = self._editor.document().characterAt(self._editor.textCursor().position())
        if follows == "(":
            cursor.insertText(item.name)
        else:
            cursor.insertText(item.inserted)
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, item.back)
        self._editor.setTextCursor(cursor)
