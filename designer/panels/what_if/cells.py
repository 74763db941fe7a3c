"""The table of What If with its cells that can be typed into: a line with names that fit, or a list of a few words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from client.toolkit.plain_tip import plain_tip
from client.toolkit.table import DataTable
from client.toolkit.theme import ThemeController
from designer.panels.verdicts.delegate import TwoLineDelegate, VerdictTableView
from designer.panels.what_if.model import Part, network_word, presence_word
from designer.panels.what_if.table import WHY, WhatIfTable, part_of
from gateway_core.api import Presence

_Index = QModelIndex | QPersistentModelIndex
NamesFor = Callable[[Part], tuple[str, ...]]
_TRIGGERS = QAbstractItemView.EditTrigger
_LEAST_ROWS = 2


class WhatIfTableView(VerdictTableView):
    """Rows of two lines; F2 or a double click opens a cell that can be supposed otherwise, or says which ones can be.

    `names_for` gives the names that fit a cell, asked when it opens.
    """

    def __init__(self, themes: ThemeController, names_for: NamesFor) -> None:
        super().__init__(themes, WHY)
        self.setItemDelegate(_SupposingDelegate(self, themes, names_for))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(_TRIGGERS.DoubleClicked | _TRIGGERS.EditKeyPressed)
        self._clicked_in_vain = QPersistentModelIndex()

    def minimumSizeHint(self) -> QSize:
        """The verdicts are what it is about: some are seen in a low panel too."""
        bars = self.horizontalHeader().sizeHint().height() + self.horizontalScrollBar().sizeHint().height()
        rows = _LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        return QSize(super().minimumSizeHint().width(), rows + bars + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_F2 and _is_fixed(self.currentIndex()):
            self._tell_at(self.currentIndex())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and _is_fixed(index):
            self._clicked_in_vain = QPersistentModelIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt takes every tip away when a button is let go: what a double click has to be told comes only then."""
        super().mouseReleaseEvent(event)
        index, self._clicked_in_vain = self._clicked_in_vain, QPersistentModelIndex()
        if index.isValid():
            self._tell_at(index)

    def _tell_at(self, index: _Index) -> None:
        """Say which cells of that row can be supposed."""
        model = self.model()
        assert isinstance(model, WhatIfTable)
        self.scrollTo(index)
        place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        QToolTip.showText(place, plain_tip(model.what_can_be_supposed(model.rows[index.row()])), self.viewport())


class _SupposingDelegate(TwoLineDelegate):
    """Opens an editor over the upper line of a cell, which is all of what can be supposed."""

    def __init__(self, view: DataTable, themes: ThemeController, names_for: NamesFor) -> None:
        super().__init__(view, themes, WHY)
        self._names_for = names_for

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index) -> QWidget:
        model = index.model()
        assert isinstance(model, WhatIfTable)
        row = model.rows[index.row()]
        part = part_of(row, index.column())
        assert part is not None, "other cells cannot be edited"
        name = self.tr("{column} of {endpoint}")
        column = str(model.headerData(index.column(), Qt.Orientation.Horizontal))
        words = _words_of(part)
        editor = self._box(parent, words) if words else self._line(parent, part)
        editor.setAccessibleName(name.format(column=column, endpoint=row.name))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentText(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index) -> None:
        """Over the cell, and no further out of sight than it must be where the column is cut off."""
        cell, around = QRect(option.rect), editor.parentWidget()
        height = max(cell.height() // 2, editor.minimumSizeHint().height())
        width = max(cell.width(), editor.sizeHint().width())
        left = cell.left() if around is None else max(min(cell.left(), around.width() - width), 0)
        editor.setGeometry(left, cell.top(), width, height)

    def _box(self, parent: QWidget, words: Sequence[str]) -> QWidget:
        box = QComboBox(parent)
        box.addItems(list(words))
        return box

    def _line(self, parent: QWidget, part: Part) -> QWidget:
        line = QLineEdit(parent)
        completer = QCompleter(self._names_for(part), line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line.setCompleter(completer)
        line.returnPressed.connect(
            self._on_return_pressed, Qt.ConnectionType.QueuedConnection
        )  # after the delegate's own
        return line

    def _on_return_pressed(self) -> None:
        """WORKAROUND(Qt 6.11): while names are listed, Return goes past this delegate, and the cell would stay open."""
        line = self.sender()
        if isinstance(line, QLineEdit) and line.isVisible():
            self.commitData.emit(line)
            self.closeEditor.emit(line)


def _is_fixed(index: QModelIndex) -> bool:
    """Whether it is a cell that cannot be supposed otherwise."""
    return index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEditable


def _words_of(part: Part) -> tuple[str, ...]:
    """All that can be supposed of such a part, where that is a few words."""
    if part is Part.NETWORK:
        return (network_word(True), network_word(False))
    return tuple(map(presence_word, Presence)) if part is Part.HANDLER else ()
