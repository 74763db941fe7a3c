"""How the Project Browser draws a line, and how a name is typed in it.

It draws the label, and the hint behind it in a quieter colour.
"""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from client.toolkit.theme import ThemeController
from designer.panels.project_browser.model import BrowserNode, Renaming

HINT = Qt.ItemDataRole.UserRole + 1
_NODE = Qt.ItemDataRole.UserRole
_GAP_PX = 8
_LEAST_LETTERS = 16


class HintDelegate(QStyledItemDelegate):
    """Draws the text of the role `HINT` behind the label.

    Signals: `typed` (a `Renaming`) when another name was typed; the tree itself is left as it is; `ended` (None) when the
    field for it has gone, whatever was typed.
    """

    typed = Signal(object)
    ended = Signal(object)

    def __init__(self, themes: ThemeController, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        hint = str(index.data(HINT) or "")
        if not hint:
            return
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget else QApplication.style()
        text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        left = text.left() + option.fontMetrics.horizontalAdvance(option.text) + _GAP_PX
        room = QRect(left, option.rect.top(), option.rect.right() - left, option.rect.height())
        painter.save()
        painter.setPen(self._themes.theme.color("muted"))
        shown = option.fontMetrics.elidedText(hint, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QLineEdit:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """From the label to the tree's edge, and never too narrow to read what is typed."""
        super().updateEditorGeometry(editor, option, index)
        parent = editor.parentWidget()
        edge = parent.width() if parent is not None else editor.geometry().right()
        left = max(0, min(editor.x(), edge - option.fontMetrics.averageCharWidth() * _LEAST_LETTERS))
        editor.setGeometry(left, editor.y(), edge - left, editor.height())

    def setModelData(
        self, editor: QWidget, _model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        node = index.data(_NODE)
        if isinstance(editor, QLineEdit) and isinstance(node, BrowserNode) and editor.text() != node.label:
            self.typed.emit(Renaming(node, editor.text()))

    def destroyEditor(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        super().destroyEditor(editor, index)
        self.ended.emit(None)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        hint = str(index.data(HINT) or "")
        return size + QSize(option.fontMetrics.horizontalAdvance(hint) + _GAP_PX if hint else 0, 0)
