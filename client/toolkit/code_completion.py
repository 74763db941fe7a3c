"""The list of names that fit at the cursor of a text editor, and what keys do while it is open.

Knows no language: what fits is told by a `CodeHelp`, the rest of it perhaps a little later.
"""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

from client.toolkit.code_help import LONGEST_TEXT, CodeHelp, Completion, Completions
from client.toolkit.completion_list import NAME_ROLE, CompletionModel, CompletionRow
from client.toolkit.name_match import matching
from client.toolkit.text_places import characters, place_before

_MOST_ROWS = 12
_MOST_PX = 620
_MEASURED_ROWS = 40
_OPENING = "'\""  # what begins a text in quotes
# What the list takes for itself while it is open; the editor must not see them.
_LIST_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class CodeCompletion(QObject):
    """The list of one editor, which owns this. It opens by itself after a dot or a quote, and by `open_list`."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._help: CodeHelp | None = None
        self._found = Completions()
        self._more: tuple[Completion, ...] = ()
        self._before = ""  # the text before the name that is being written
        self._is_waiting = False
        self._model = CompletionModel()
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Names that fit here"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row = CompletionRow(self.list)
        self.completer = QCompleter(self._model, self)
        self.completer.setPopup(self.list)
        self.list.setItemDelegate(self._row)  # after the completer has put its own in
        self.completer.setWidget(editor)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setCompletionRole(NAME_ROLE)
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
        self._forget()

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the key is for the list, which gets it when the editor leaves it alone; Ctrl+Space where no menu has it."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.open_list()
            event.accept()
            return True
        if self.is_open and event.key() in _LIST_KEYS:
            event.ignore()
            return True
        return False

    def after_key(self, event: QKeyEvent) -> None:
        """The editor has taken a key: open, narrow or close the list."""
        typed = event.text()
        if typed == ".":
            self._show(is_wanted=True)
        elif typed and typed in _OPENING:
            self.close_list()
            self._show(is_wanted=False)
        elif self.is_open and (typed.isprintable() or event.key() == Qt.Key.Key_Backspace):
            self._narrow()

    def open_list(self) -> None:
        """Show what fits at the cursor; put it in at once where it is a single name."""
        self._forget()
        self._show(is_wanted=True)
        if self.is_open and len(self._model.items) == 1 and not self._is_waiting:
            self.list.hide()
            self._insert(self._model.items[0])

    def close_list(self) -> None:
        """Show nothing any more."""
        self._is_waiting = False
        self.list.hide()

    def _forget(self) -> None:
        self._more, self._before, self._is_waiting = (), "", False

    def _show(self, *, is_wanted: bool) -> None:
        """Look up what fits. Where it is not `is_wanted`, only what is told to show itself opens the list."""
        is_too_long = self._editor.document().characterCount() > LONGEST_TEXT
        if self._help is None or self._editor.isReadOnly() or is_too_long:
            return
        self._forget()
        self._before = self._look(self._help)
        if is_wanted:
            self._is_waiting = self._help.ask_more(*self._place(), self.take_more)
        if is_wanted or self._found.opens:
            self._show_found()

    def _narrow(self) -> None:
        """Look again, as long as it is the same name that is being written."""
        if self._help is not None and self._look(self._help) == self._before:
            self._show_found()
        else:
            self.close_list()

    def take_more(self, items: tuple[Completion, ...]) -> None:
        """What took longer to find: add it, if the cursor still stands in the name for which it was asked."""
        is_waited_for, self._is_waiting = self._is_waiting, False
        if not is_waited_for or self._help is None or not self._editor.hasFocus():
            return
        if self._look(self._help) == self._before:
            self._more = items
            self._show_found()

    def _look(self, code_help: CodeHelp) -> str:
        """Look up what fits, and return the text before the name that is being written."""
        text, position = self._place()
        self._found = code_help.completions(text, position)
        return text[: position - self._found.replaced]

    def _show_found(self) -> None:
        known = {item.name for item in self._found.items}
        items = (*self._found.items, *(item for item in self._more if item.name not in known))
        self._model.show_items(matching(items, self._found.typed))
        if not self._model.items:
            self.list.hide()
            return
        self.list.setFont(self._editor.font())
        area = self._editor.cursorRect()
        area.translate(self._editor.viewport().pos())
        area.setWidth(self._width())
        self.completer.complete(area)
        rows = min(_MOST_ROWS, len(self._model.items)) * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth()
        self.list.resize(self.list.width(), min(rows, self.list.height()))
        self.list.setCurrentIndex(self.completer.completionModel().index(0, 0))

    def _width(self) -> int:
        """Of the first rows; what is wider is cut off where it is drawn."""
        option = self._editor.fontMetrics()
        lengths = [
            option.horizontalAdvance(f"{item.shown}    {item.hint}" if item.hint else item.shown)
            for item in self._model.items[:_MEASURED_ROWS]
        ]
        return min(_MOST_PX, max(lengths) + 3 * self.list.verticalScrollBar().sizeHint().width())

    def _place(self) -> tuple[str, int]:
        """The editor's text, and where the cursor stands in it, in characters."""
        text = self._editor.toPlainText()
        return text, characters(text, self._editor.textCursor().position())

    @Slot(str)
    def _on_activated(self, _name: str) -> None:
        """The row counts: names may be there twice."""
        self._insert(self._model.items[self.list.currentIndex().row()])

    def _insert(self, item: Completion) -> None:
        """Put the name in place of the part that was typed; brackets only where none follow."""
        text, position = self._place()
        cursor = self._editor.textCursor()
        cursor.setPosition(place_before(text, position - self._found.replaced))
        end = position + self._found.after
        cursor.setPosition(place_before(text, end), QTextCursor.MoveMode.KeepAnchor)
        if text[end : end + 1] == "(" and item.inserted.startswith(item.name + "("):
            cursor.insertText(item.name)
        else:
            cursor.insertText(item.inserted)
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, item.back)
        self._editor.setTextCursor(cursor)
        self._forget()
        if item.inserted.endswith("="):
            self._show(is_wanted=True)
