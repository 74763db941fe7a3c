"""The table widget of the message log: its keys, its columns, and its place when older rows come before. Knows no rows."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from client.toolkit.table import BatchTableModel, DataTable

_MOST_COPIED = 10_000  # rows; text of a million would stop the window for seconds


class LogTable(DataTable):
    """A table whose keys are those of a log: Space pauses, the keys for Find go to the filter.

    Signals: `pause_requested`, `filter_requested` (None), `menu_requested` (the `QPoint` in the rows' area),
    `copied` (how many rows).
    """

    pause_requested = Signal(object)
    filter_requested = Signal(object)
    menu_requested = Signal(object)
    copied = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, is_log=True)
        self._least: tuple[float, ...] = ()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu_requested)

    @property
    def chosen_positions(self) -> Sequence[int]:
        """The positions of the selected rows, from the top; a million of them are a few ranges."""
        ranges = sorted((each.top(), each.bottom()) for each in self.selectionModel().selection().toList())
        return list(dict.fromkeys(row for top, bottom in ranges for row in range(top, bottom + 1)))

    @property
    def has_several_chosen(self) -> bool:
        """Whether more than one row is selected."""
        ranges = self.selectionModel().selection().toList()
        return len(ranges) > 1 or any(each.height() > 1 for each in ranges)

    def copy(self) -> None:
        """Copy the chosen rows as text; of very many the first ones, and how many there are besides."""
        model, positions = self.model(), self.chosen_positions
        if isinstance(model, BatchTableModel) and positions:
            text = model.copy_text(positions[:_MOST_COPIED])
            rest = len(positions) - _MOST_COPIED
            more = self.tr("… and {count} more rows; Export Messages writes them all").format(count=f"{rest:,}")
            QGuiApplication.clipboard().setText(f"{text}\n{more}" if rest > 0 else text)
            self.copied.emit(len(positions) - max(rest, 0))

    def set_least_widths_em(self, widths: Sequence[float]) -> None:
        """How narrow the columns get, in widths of a digit, before the table scrolls sideways."""
        self._least = tuple(widths)
        self._size_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_columns()

    def _size_columns(self) -> None:
        """Give the columns their widths; where these don't fit, all get narrower together."""
        digit = self.fontMetrics().horizontalAdvance("0")
        columns = [(wide, min(wide, least)) for wide, least in zip(self._widths, self._least, strict=False)]
        shown = [each for column, each in enumerate(columns) if not self.isColumnHidden(column)]
        wanted, needed = sum(wide for wide, _least in shown), sum(least for _wide, least in shown)
        spare = self.viewport().width() / digit - needed
        share = min(max(spare / (wanted - needed), 0), 1) if wanted > needed else 1
        self._is_sizing = True
        for column, (wide, least) in enumerate(columns):
            self.setColumnWidth(column, int((least + (wide - least) * share) * digit))
        self._is_sizing = False

    def event(self, event: QEvent) -> bool:
        """The window may have an action with the keys for Find; here they mean the filter."""
        key = event if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) else None
        if key is not None and key.matches(QKeySequence.StandardKey.Find):
            key.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.filter_requested.emit(None)
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.pause_requested.emit(None)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By key the menu belongs to the current row, by mouse to the cell below it."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid()
        self.menu_requested.emit(self.visualRect(self.currentIndex()).center() if by_key else event.pos())

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsInserted.connect(self._on_rows_inserted)  # after the header's own
            # A header asks, row by row, whether its column is all selected; it shows nothing of it here.
            self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self.horizontalHeader()))

    def show_down_from(self, row: int) -> None:
        """Scroll to the end, as far as the row stays in sight."""
        self.scrollToBottom()
        self.scrollTo(self.model().index(row, 0))

    def open_header_menu(self) -> None:
        """Show at the header which columns there are."""
        self._on_header_menu_requested(self.horizontalHeader().rect().bottomLeft())

    def header_menu(self) -> QMenu:
        """A menu that shows and hides columns."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in range(self.model().columnCount()):
            name = self.model().headerData(column, Qt.Orientation.Horizontal)
            action = menu.addAction(str(name))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(column))
            action.setData(column)
            action.toggled.connect(self._on_column_toggled)
        return menu

    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Older rows that come above leave what is seen where it is."""
        count = last - first + 1
        if self._follows or not 0 <= first <= self.rowAt(0) or self.model().rowCount() == count:
            return
        value = self.verticalScrollBar().value()
        self.updateGeometries()
        self.verticalScrollBar().setValue(value + count * self.verticalHeader().defaultSectionSize())

    def _on_header_menu_requested(self, where: QPoint) -> None:
        self.header_menu().popup(self.horizontalHeader().mapToGlobal(where))

    def _on_column_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        action = self.sender()
        header = self.horizontalHeader()
        if isinstance(action, QAction) and (shown or header.count() - header.hiddenSectionCount() > 1):
            self.setColumnHidden(action.data(), not shown)
            self._size_columns()


def stretch(table: DataTable, column: int) -> None:
    """Let one column take the room that the others leave."""
    table.horizontalHeader().setStretchLastSection(False)
    table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
