"""How the verdict panel draws a line: its cells above, the sentence that says why below them. Knows no gateway."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from client.toolkit.table import DataTable
from client.toolkit.theme import ThemeController
from designer.panels.verdicts.table import WHY

_PADDING_PX, _GAP_PX = 6, 2
_MOST_CHARACTERS = 2_000  # more do not fit a row, and Qt measures all of them with each drawing


class VerdictTableView(DataTable):
    """A table whose rows are two lines high; the column `why`, of reasons, becomes the second line."""

    def __init__(self, themes: ThemeController, why: int = WHY) -> None:
        super().__init__()
        self._why = why
        self.setItemDelegate(TwoLineDelegate(self, themes, why))
        self._make_room()

    def hide_reasons_column(self) -> None:
        """Once there is a model: the reasons stand below the cells, not beside them."""
        self.setColumnHidden(self._why, True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 2.5))


class TwoLineDelegate(QStyledItemDelegate):
    """Each cell draws its own part of the sentence, so that a part of the row can be drawn anew by itself."""

    def __init__(self, view: DataTable, themes: ThemeController, why: int) -> None:
        super().__init__(view)
        self._view = view
        self._themes = themes
        self._why = why

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell = QRect(option.rect)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, option.palette.color(QPalette.ColorRole.Highlight))
        option.rect = QRect(cell.left(), cell.top() + _GAP_PX, cell.width(), cell.height() // 2 - _GAP_PX)
        super().paint(painter, option, index)
        width = self._view.viewport().width() - 2 * _PADDING_PX
        line = QRect(_PADDING_PX, cell.top() + cell.height() // 2, width, cell.height() // 2)
        text = str(index.model().index(index.row(), self._why).data() or "")[:_MOST_CHARACTERS]
        painter.save()
        painter.setClipRect(cell)
        painter.setPen(self._themes.theme.color("text"))
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)
        painter.restore()
