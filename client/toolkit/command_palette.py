"""A list to choose from by typing a few letters: all commands of a window, or all things that can be opened.

Must not know what the entries do.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QMainWindow, QMenu, QVBoxLayout, QWidget

from client.toolkit.actions import WORDS, plain_text
from client.toolkit.completion_list import HINT_ROLE, CompletionRow
from client.toolkit.fuzzy_match import begin_words, fuzzy_rank
from client.toolkit.plain_tip import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_ROWS, _WIDTH_EM, _MOST_RECENT = 14, 38, 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """Something to choose: `key` tells it from the others, `hint` stands beside it, `run` does it.

    `words` are found too, though not shown. One that is not `enabled` is shown, muted, and cannot be chosen.
    """

    key: str
    title: str
    hint: str
    run: Callable[[], object]
    enabled: bool = True
    words: str = ""


def palette_matches(entries: Sequence[PaletteEntry], typed: str, recent: Sequence[str]) -> tuple[PaletteEntry, ...]:
    """The entries that fit what was typed, the best first; of equally good ones those that were chosen lately."""
    order = {key: place for place, key in enumerate(recent)}
    ranked = []
    for place, entry in enumerate(entries):
        rank = fuzzy_rank(entry.title, typed)
        if rank is None and (wide := fuzzy_rank(f"{entry.title} {entry.hint}", typed)) is not None:
            rank = wide + 10
        if rank is None and begin_words(f"{entry.title} {entry.hint} {entry.words}", typed):
            rank = 20
        if rank is not None:
            ranked.append((rank, not entry.enabled, order.get(entry.key, len(order)), place))
    return tuple(entries[place] for *_rank, place in sorted(ranked))


def window_commands(window: QMainWindow) -> tuple[PaletteEntry, ...]:
    """Every action in the menus of a window, with its menu and its shortcut."""
    entries: list[PaletteEntry] = []
    for action in window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            entries += _commands_of(menu, plain_text(menu.title()))
    return tuple(entries)


def _commands_of(menu: QMenu, path: str) -> list[PaletteEntry]:
    entries = []
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            entries += _commands_of(below, f"{path} › {plain_text(below.title())}")
        elif not action.isSeparator() and action.isVisible():
            entries.append(_command(action, path))
    return entries


def _command(action: QAction, path: str) -> PaletteEntry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = plain_text(action.text())
    mark = "✔ " if action.isCheckable() and action.isChecked() else ""
    hint = f"{path}   {keys}" if keys else path
    words = f"{action.property(WORDS) or ''} {action.toolTip()}"
    return PaletteEntry(f"{path}/{text}", f"{mark}{text}", hint, action.trigger, action.isEnabled(), words)


class CommandPalette(QDialog):
    """Shows entries over a window; typing narrows them, Enter or a click runs the current one, Esc closes it.

    Signals: `chosen` (the `PaletteEntry`) before it is run.
    """

    chosen = Signal(object)

    def __init__(self, title: str, entries: Sequence[PaletteEntry], recent: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self._entries = tuple(entries)
        self._recent = tuple(recent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(title)
        self.search.setAccessibleName(title)
        self.search.textChanged.connect(self._on_text_changed)
        self.search.installEventFilter(self)
        self.model = _PaletteModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(CompletionRow(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.clicked.connect(self._on_clicked)
        self._nothing = QLabel(self.tr("Nothing fits. Type fewer letters."))
        self._nothing.setContentsMargins(8, 4, 8, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        self._on_text_changed("")
        self._place(parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: Any) -> bool:
        """The keys that move in the list go there from the field."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress and event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
            return True
        return False

    def _place(self, parent: QWidget) -> None:
        """In the middle of the window's upper part, as wide as the text needs."""
        metrics = self.fontMetrics()
        width = min(metrics.averageCharWidth() * _WIDTH_EM * 2, max(parent.width() - 32, 240))
        self.list.setFixedHeight(min(_ROWS, len(self._entries) or 1) * (metrics.height() + 4) + 4)
        self.resize(width, self.sizeHint().height())
        corner = parent.mapToGlobal(QPoint((parent.width() - width) // 2, parent.height() // 8))
        self.move(corner)

    def _step(self, by: int) -> None:
        count = self.model.rowCount()
        if count:
            row = min(max(self.list.currentIndex().row() + by, 0), count - 1)
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _choose(self, index: _Index) -> None:
        entry = self.model.entry(index)
        if entry is not None and entry.enabled:
            self.close()
            self.chosen.emit(entry)
            entry.run()

    def _on_text_changed(self, text: str) -> None:
        self.model.show_entries(palette_matches(self._entries, text, self._recent))
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self._nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)


class _PaletteModel(QAbstractListModel):
    """The entries that fit, best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: tuple[PaletteEntry, ...] = ()

    def show_entries(self, entries: tuple[PaletteEntry, ...]) -> None:
        """Show these instead of those before."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, index: _Index) -> PaletteEntry | None:
        """The entry of a row."""
        return self._entries[index.row()] if index.isValid() else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        entry = self.entry(index)
        return super().flags(index) if entry is not None and entry.enabled else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title}, {entry.hint}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{entry.title}, {entry.hint}")
        return entry.hint if role == HINT_ROLE else None


class RecentChoices:
    """Which entries of a palette were chosen lately, newest first; kept by whoever owns it."""

    def __init__(self, keys: Sequence[str] = ()) -> None:
        self.keys: tuple[str, ...] = tuple(keys)

    def add(self, entry: PaletteEntry) -> None:
        """One was chosen."""
        self.keys = (entry.key, *(key for key in self.keys if key != entry.key))[:_MOST_RECENT]
