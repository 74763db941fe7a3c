"""The rows of the list of names that fit: the name, and muted beside it where it comes from. Knows no language."""

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from client.toolkit.code_help import Completion
from client.toolkit.plain_tip import plain_tip

NAME_ROLE: Final = Qt.ItemDataRole.UserRole
HINT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_GAP = 24
_MARGIN = 6
_Index = QModelIndex | QPersistentModelIndex


class CompletionModel(QAbstractListModel):
    """The names that fit, best first."""

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[Completion, ...] = ()

    @property
    def items(self) -> tuple[Completion, ...]:
        """All rows."""
        return self._items

    def show_items(self, items: tuple[Completion, ...]) -> None:
        """Show these rows instead of those before."""
        if items != self._items:
            self.beginResetModel()
            self._items = items
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        found = {
            Qt.ItemDataRole.DisplayRole: item.shown,
            Qt.ItemDataRole.ToolTipRole: plain_tip(item.help) or None,
            Qt.ItemDataRole.AccessibleTextRole: f"{item.shown}, {item.hint}" if item.hint else item.shown,
            Qt.ItemDataRole.AccessibleDescriptionRole: item.help or None,
            NAME_ROLE: item.name,
            HINT_ROLE: item.hint,
        }
        return found.get(Qt.ItemDataRole(role) if role < Qt.ItemDataRole.UserRole else role)


class CompletionRow(QStyledItemDelegate):
    """Draws a row: the line at the left, its hint muted at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        text, row.text = row.text, ""
        style = row.widget.style() if row.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, row, painter, row.widget)
        is_chosen = bool(row.state & QStyle.StateFlag.State_Selected)
        area = row.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.save()
        painter.setFont(row.font)
        metrics = QFontMetrics(row.font)
        hint = str(index.data(HINT_ROLE) or "")
        room = area.width() - metrics.horizontalAdvance(text) - _GAP
        if hint and room > _GAP:
            painter.setPen(row.palette.color(QPalette.ColorRole.PlaceholderText))
            shown = metrics.elidedText(hint, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(area), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        painter.setPen(row.palette.color(role))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics = option.fontMetrics
        width = metrics.horizontalAdvance(str(index.data())) + 2 * _MARGIN
        hint = str(index.data(HINT_ROLE) or "")
        if hint:
            width += _GAP + metrics.horizontalAdvance(hint)
        return QSize(width, metrics.height() + 4)
