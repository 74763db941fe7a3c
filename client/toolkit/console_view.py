"""A read-only console: prints, log lines, errors and notes, written in batches and bounded.

Errors come in plain words, with the traceback folded away below them: a click on its line, Enter, or the action
`tracebacks` shows it. Must not know who writes.
"""

from collections.abc import Iterable
from typing import Literal, cast

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from client.toolkit import console_folds
from client.toolkit.fonts import code_font
from client.toolkit.text_search import TextSearch
from client.toolkit.theme import Theme, ThemeController

Kind = Literal["output", "log", "error", "note", "words", "fold", "folded"]
LINE_LIMIT = 10_000
LINE_LENGTH_LIMIT = 4_000  # characters; Qt lays out a line of millions for seconds
_BATCH_MS = 16
_KIND_PROPERTY = QTextFormat.Property.UserProperty.value
_TOKENS: dict[str, str] = {
    "output": "text",
    "log": "muted",
    "error": "failed",
    "note": "accent",
    "words": "text",
    "fold": "accent",
    "folded": "muted",
}
_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ConsoleView(QPlainTextEdit):
    """Text in the code face that follows its tail until somebody scrolls up.

    Signals: `cleared` (None) after somebody emptied it.
    """

    cleared = Signal(object)

    def __init__(self, controller: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._waiting: list[tuple[str, Kind]] = []
        self._last_kind: Kind | None = None
        self._held: QTextCursor | None = None  # the line of an error that holds the tail back
        self._held_at = -1  # the place of the scroll bar when it last went to its tail; -1: it never did
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_BATCH_MS)
        self._timer.timeout.connect(self.flush)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFont(code_font())
        self.setMaximumBlockCount(LINE_LIMIT)
        self.setAccessibleName(self.tr("Console"))
        self._clear = QAction(self.tr("Clear"), self)
        self._clear.triggered.connect(self.clear_all)
        self.tracebacks = QAction(self.tr("Tracebacks"), self)
        self.tracebacks.setToolTip(self.tr("Show or hide the tracebacks of errors (Enter in the console)"))
        self.tracebacks.setCheckable(True)
        self.tracebacks.setEnabled(False)
        self.tracebacks.toggled.connect(self._on_tracebacks_toggled)
        self.search = TextSearch(self, controller)
        self.search.changed.connect(self._show_hits)
        self.search.laid_out.connect(self._make_room)
        controller.changed.connect(self._on_theme_changed)

    def append_text(self, text: str, kind: Kind = "output") -> None:
        """Write `text` as it is, line ends included; another kind than before begins a line of its own."""
        if text:
            self._waiting.append((text, kind))
            if not self._timer.isActive():
                self._timer.start()

    def append_error(self, words: str, traceback: str = "") -> None:
        """Write an error: its first line as the error, the rest as plain text, the traceback folded away."""
        first, _, rest = words.rstrip("\n").partition("\n")
        self.append_text(first + "\n", "error")
        if rest:
            self.append_text(rest + "\n", "words")
        if traceback.strip():
            self.append_text(console_folds.head_text(traceback), "fold")
            self.append_text(traceback.rstrip("\n") + "\n", "folded")

    def flush(self) -> None:
        """Show at once what waits for the next batch."""
        self._timer.stop()
        batch, self._waiting = _merged(self._waiting), []
        if not batch:
            return
        bar = self.verticalScrollBar()
        place = bar.value()
        follows = self._is_following()
        error = None
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for text, kind in batch:
            first = self._write(cursor, text, kind)
            error = first if kind == "error" else error
        cursor.endEditBlock()
        if follows:
            self._follow(error)
        else:
            bar.setValue(place)

    def go_to_tail(self) -> None:
        """Scroll to the end, and follow what comes."""
        self.flush()
        self._follow(None)

    def _is_following(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() in (self._held_at, bar.maximum())

    def _follow(self, line: QTextBlock | None) -> None:
        """Scroll to the end, but not past `line`: the first one of the newest error, or of its traceback."""
        self._held = QTextCursor(line) if line is not None and line.isValid() else None
        self._scroll_to_tail()

    def _scroll_to_tail(self) -> None:
        bar = self.verticalScrollBar()
        start = bar.maximum() if self._held is None else self._held.block().firstLineNumber()
        self._held_at = min(start, bar.maximum())
        bar.setValue(self._held_at)

    def clear_all(self) -> None:
        """Empty it."""
        self._waiting.clear()
        self._last_kind = None
        self._held = None
        self.clear()
        self.tracebacks.setChecked(False)
        self.tracebacks.setEnabled(False)
        self.cleared.emit(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def context_menu(self) -> QMenu:
        """What the context menu has to offer."""
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        self.search.add_actions(menu)
        menu.addAction(self.tracebacks)
        menu.addAction(self._clear)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on following where other lines fit: they are counted, and wrapped, anew."""
        follows = self._is_following()
        super().resizeEvent(event)
        self.search.place()
        if follows:
            self._scroll_to_tail()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar show or hide the tracebacks."""
        if event.key() in _OPENING_KEYS and self.tracebacks.isEnabled():
            self.tracebacks.toggle()
        elif not self.search.handle(event):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the line of a traceback shows or hides it."""
        super().mouseReleaseEvent(event)
        block = self.cursorForPosition(event.position().toPoint()).block()
        is_click = event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        if is_click and console_folds.is_head(block):
            follows = self._is_following()
            console_folds.set_open(self.document(), block, shown=not console_folds.is_open(block))
            if follows:  # without moving what is under the pointer
                self._held_at = self.verticalScrollBar().value()

    def _show_hits(self, _value: object) -> None:
        self.setExtraSelections(self.search.selections(self._controller.theme))

    def _make_room(self, _value: object) -> None:
        """For the bar above the text, if it is shown."""
        self.setViewportMargins(0, self.search.height, 0, 0)
        self.search.place()

    def _on_tracebacks_toggled(self, shown: bool) -> None:  # noqa: FBT001 - the signal's own
        follows = self._is_following()
        heads = list(console_folds.heads(self.document()))
        for head in heads:
            console_folds.set_open(self.document(), head, shown=shown)
        if follows and heads:
            self._follow(heads[-1])

    def _write(self, cursor: QTextCursor, text: str, kind: Kind) -> QTextBlock:
        """Write at the end; the first line of what was written."""
        cursor.movePosition(QTextCursor.MoveOperation.End)
        line_is_full = cursor.positionInBlock() > LINE_LENGTH_LIMIT
        if not cursor.atBlockStart() and (line_is_full or self._last_kind != kind):
            cursor.insertText("\n")
        self._last_kind = kind
        look = QTextCharFormat()
        look.setProperty(_KIND_PROPERTY, kind)
        look.setForeground(self._controller.theme.color(_TOKENS[kind]))
        first = cursor.block()
        cursor.insertText(shown_lines(text), look)
        if kind == "folded":
            console_folds.fold(self.document(), first, cursor.block())
            self.tracebacks.setEnabled(True)
            if self.tracebacks.isChecked():
                console_folds.set_open(self.document(), first.previous(), shown=True)
        return first

    def _on_theme_changed(self, theme: Theme) -> None:
        """Write what stands there already in the colours of the new theme."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            _recolour(cursor, block, theme)
            block = block.next()
        cursor.endEditBlock()


def _recolour(cursor: QTextCursor, block: QTextBlock, theme: Theme) -> None:
    spans = [piece.fragment() for piece in cast("Iterable[QTextBlock.iterator]", block)]
    for span in spans:
        look = span.charFormat()
        token = _TOKENS.get(str(look.property(_KIND_PROPERTY)))
        if token is not None:
            look.setForeground(theme.color(token))
            cursor.setPosition(span.position())
            cursor.setPosition(span.position() + span.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)


def _merged(batch: list[tuple[str, Kind]]) -> list[tuple[str, Kind]]:
    """Neighbours of one kind as one text: one insertion each, however many prints."""
    merged: list[tuple[list[str], Kind]] = []
    for text, kind in batch:
        if merged and merged[-1][1] == kind:
            merged[-1][0].append(text)
        else:
            merged.append(([text], kind))
    return [("".join(texts), kind) for texts, kind in merged]


def shown_lines(text: str) -> str:
    """As many lines as are kept, each as long as can be shown; what is left out is said."""
    lines = text.split("\n")[-LINE_LIMIT:]
    return "\n".join(line if len(line) <= LINE_LENGTH_LIMIT else _cut(line) for line in lines)


def _cut(line: str) -> str:
    left_out = QCoreApplication.translate("ConsoleView", "{} more characters").format(len(line) - LINE_LENGTH_LIMIT)
    return f"{line[:LINE_LENGTH_LIMIT]}… ({left_out})"
