"""Tables that grow fast: a model that speaks in batches and a view that can follow its tail and explains itself when empty.

Must not know what the rows are.
"""

from abc import abstractmethod
from collections.abc import Iterable, MutableSequence, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFontInfo, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from client.toolkit.empty_text import paint_empty_text
from client.toolkit.plain_tip import plain_tip

Row = TypeVar("Row")
_Index = QModelIndex | QPersistentModelIndex
_LEAST_WIDTH_PX = 16
ROW_HEIGHT_EM = 1.6
_MOST_CHARACTERS = 2_000  # no cell shows more, and Qt measures all of them with each drawing
_DISPLAY, _TOOL_TIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)
# Qt asks for these with each cell that it draws, and no row here has them: a flood of rows is no time for empty answers.
_NEVER_GIVEN = frozenset(
    map(int, (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.BackgroundRole))
)


class BatchTableModel(QAbstractTableModel, Generic[Row]):
    """Rows of one type. Subclasses say the text of a cell, and its look where it has one."""

    def __init__(self, headers: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self._rows: MutableSequence[Row] = []

    @abstractmethod
    def text(self, row: Row, column: int) -> str:
        """What the cell shows."""

    def look(self, _row: Row, _column: int, _role: int) -> object:
        """What the cell has for another role than its text: a font, a text colour, an alignment, a tool tip; else None."""
        return None

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, in order; not for changing."""
        return self._rows

    def append_rows(self, rows: Iterable[Row]) -> None:
        """Add a batch at the end, with one signal."""
        added = list(rows)
        if not added:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(added) - 1)
        self._rows += added
        self.endInsertRows()

    def replace_rows(self, replaced: dict[int, Row]) -> None:
        """Put new rows in place of those at the given positions, with one signal."""
        if not replaced:
            return
        for position, row in replaced.items():
            self._rows[position] = row
        first, last = min(replaced), max(replaced)
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._headers) - 1))

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Put other rows in place of all."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):  # a narrow column cuts its header
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in _NEVER_GIVEN or not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _DISPLAY:
            return self.text(row, index.column())[:_MOST_CHARACTERS]
        look = self.look(row, index.column(), role)
        return plain_tip(look) if role == _TOOL_TIP and isinstance(look, str) else look

    def copy_text(self, positions: Iterable[int]) -> str:
        """The rows at `positions` as text with a tab between cells."""
        columns = range(len(self._headers))
        return "\n".join("\t".join(self.text(self._rows[at], column) for column in columns) for at in positions)


class DataTable(QTableView):
    """A flat table of whole rows; Ctrl+C copies the chosen ones. A log follows its tail until somebody scrolls up.

    Signals: `row_chosen` (the position of the current row, or None), `row_activated` (the position; Enter or double click).
    """

    row_chosen = Signal(object)
    row_activated = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, is_log: bool = False) -> None:
        super().__init__(parent)
        self._headline = ""
        self._hint = ""
        self._is_log = self._follows = is_log
        self._widths: tuple[float, ...] = ()
        self._is_sizing = False
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setMinimumSectionSize(
            _LEAST_WIDTH_PX
        )  # else it grows with the font, and columns with it
        self.horizontalHeader().setStretchLastSection(True)
        self._size_rows()
        copy = QAction(self.tr("Copy Row"), self)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.activated.connect(self._on_activated)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)

    def set_empty_text(self, headline: str, hint: str = "") -> None:
        """What to say where there are no rows: what the table is for, and the first step."""
        self._headline, self._hint = headline, hint
        self.setAccessibleDescription(f"{headline} {hint}")
        self.viewport().update()

    def set_column_widths_em(self, widths: Sequence[float]) -> None:
        """The widths of the columns in widths of a digit; they follow the font. The last column takes the rest."""
        self._widths = tuple(widths)
        self._size_columns()

    @property
    def column_widths_em(self) -> tuple[float, ...]:
        """The widths that were set or drawn by hand, in widths of a digit."""
        return self._widths

    def stretch_columns(self, columns: Sequence[int]) -> None:
        """Have these columns share the room that the others leave, instead of the last one taking all."""
        self.horizontalHeader().setStretchLastSection(False)
        for column in columns:
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def choose_row(self, position: int) -> None:
        """Make a row the current one, and the only chosen one whatever keys are held."""
        flags = QItemSelectionModel.SelectionFlag
        chosen = self.model().index(position, 0)
        self.selectionModel().setCurrentIndex(chosen, flags.ClearAndSelect | flags.Rows)

    def copy(self) -> None:
        """Copy the chosen rows as text, a tab between cells."""
        model = self.model()
        if isinstance(model, BatchTableModel):
            positions = sorted({index.row() for index in self.selectionModel().selectedRows()})
            QGuiApplication.clipboard().setText(model.copy_text(positions))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's own answer to Ctrl+C would copy one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row() or not current.isValid():
            self.row_chosen.emit(current.row() if current.isValid() else None)

    def updateGeometries(self) -> None:
        """Qt's place for scroll bar ranges: the first moment at which the new tail can be shown."""
        super().updateGeometries()
        if self._follows:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_rows()
            self._size_columns()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        model = self.model()
        if self._headline and (model is None or model.rowCount() == 0):
            painter = QPainter(self.viewport())
            paint_empty_text(painter, self.viewport().rect(), self.font(), (self._headline, self._hint))
            painter.end()

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(QFontInfo(self.font()).pixelSize() * ROW_HEIGHT_EM))

    def _size_columns(self) -> None:
        digit = self.fontMetrics().horizontalAdvance("0")
        self._is_sizing = True
        for column, width in enumerate(self._widths):
            self.setColumnWidth(column, round(width * digit))
        self._is_sizing = False

    def _on_section_resized(self, column: int, _before: int, width: int) -> None:
        """Keep a width that somebody has drawn, so that it follows the font."""
        is_own = self.horizontalHeader().sectionResizeMode(column) == QHeaderView.ResizeMode.Interactive
        if not self._is_sizing and is_own and width and column < len(self._widths):
            digit = self.fontMetrics().horizontalAdvance("0")
            self._widths = (*self._widths[:column], width / digit, *self._widths[column + 1 :])

    def _on_scrolled(self, value: int) -> None:
        self._follows = self._is_log and value >= self.verticalScrollBar().maximum()

    def _on_activated(self, index: QModelIndex) -> None:
        self.row_activated.emit(index.row())
