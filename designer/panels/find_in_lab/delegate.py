"""How Find in Lab draws a hit: the number of its line, and the line with the found part tinted and framed."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from client.toolkit.theme import ThemeController

SPOT = Qt.ItemDataRole.UserRole + 1  # (start, end) of the found part in the row's text


class HitDelegate(QStyledItemDelegate):
    """Draws the found part of a row."""

    def __init__(self, themes: ThemeController, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        spot = index.data(SPOT)
        if not isinstance(spot, tuple):
            super().paint(painter, option, index)
            return
        area = self._spot_area(option, index, spot)
        color = self._themes.theme.color("waiting")
        tint = QColor(color)
        tint.setAlpha(56)
        painter.fillRect(area, tint)
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(QPen(color, 0))
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.restore()

    def _spot_area(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, spot: tuple[int, int]
    ) -> QRect:
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        style = whole.widget.style() if whole.widget else QApplication.style()
        text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, whole, whole.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, whole.widget) + 1
        metrics = QFontMetrics(whole.font)
        start, end = spot
        left = text.left() + margin + metrics.horizontalAdvance(whole.text[:start])
        right = text.left() + margin + metrics.horizontalAdvance(whole.text[:end])
        return QRect(left, text.top() + 1, max(right - left, 2), text.height() - 2).intersected(option.rect)
