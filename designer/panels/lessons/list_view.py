"""The list of lessons: which one is next and why, all of them with what was done, folders of one's own. Knows no files."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.buttons import word_button
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look
from client.toolkit.theme import Theme
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.lessons.model import CardState, LessonCard

_CARD = Qt.ItemDataRole.UserRole
_MARGIN, _GAP = 8, 2
_TOKENS = {CardState.NEW: "muted", CardState.BEGUN: "waiting", CardState.DONE: "done"}
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class LessonListView(QWidget):
    """Shows the cards of all lessons.

    Signals: `begin_requested` (the id of a lesson), `folder_requested` (None).
    """

    begin_requested = Signal(object)
    folder_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.next_text = WrappedLabel(self.tr("Reading the lessons…"))
        self.next_text.setFont(strong_font())
        self.list = _CardList(look)
        self.list.itemActivated.connect(self._on_activated)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.begin_button = QPushButton(self.tr("&Begin"))
        self.begin_button.setEnabled(False)
        self.begin_button.clicked.connect(self._on_begin_clicked)
        tip = self.tr("Open a lesson that somebody gave you, or a folder with lessons")
        self.folder_button = word_button(look.icons, "folder-open", self.tr("Lesson Folder…"), tip)
        self.folder_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.folder_button.setAutoRaise(True)
        self.folder_button.clicked.connect(self._on_folder_clicked)
        row = QHBoxLayout()
        row.addWidget(self.begin_button)
        row.addStretch(1)
        row.addWidget(self.folder_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(8)
        self._column.addWidget(self.next_text)
        self._column.addWidget(self.list, 1)
        self._column.addLayout(row)
        self.setFocusProxy(self.list)

    def show_cards(self, cards: Sequence[LessonCard], next_text: str) -> None:
        """Show these lessons; the one that was chosen stays so, else it is the suggested one."""
        chosen = self.chosen
        self.list.clear()
        for card in cards:
            item = QListWidgetItem(f"{card.title}. {card.state_text}. {card.summary}")
            item.setData(_CARD, card)
            self.list.addItem(item)
        wanted = chosen.id if chosen else next((card.id for card in cards if card.is_next), "")
        rows = [row for row, card in enumerate(cards) if card.id == wanted]
        self.list.setCurrentRow(rows[0] if rows else 0)
        self.next_text.setText(next_text)
        self._column.activate()  # now: the sentence may take more lines than the one before
        self._on_row_changed(self.list.currentRow())

    @property
    def chosen(self) -> LessonCard | None:
        """The card that is chosen."""
        item = self.list.currentItem()
        return card_of(item) if item is not None else None

    def choose(self, lesson_id: str) -> None:
        """Choose a lesson."""
        for row in range(self.list.count()):
            if card_of(self.list.item(row)).id == lesson_id:
                self.list.setCurrentRow(row)

    def _on_row_changed(self, _row: int) -> None:
        card = self.chosen
        self.begin_button.setEnabled(card is not None)
        begun = card is not None and card.state is CardState.BEGUN
        self.begin_button.setText(self.tr("&Go On") if begun else self.tr("&Begin"))
        if card is not None:
            self.begin_button.setAccessibleDescription(card.title)

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.begin_requested.emit(card_of(item).id)

    def _on_begin_clicked(self) -> None:
        if self.chosen is not None:
            self.begin_requested.emit(self.chosen.id)

    def _on_folder_clicked(self) -> None:
        self.folder_requested.emit(None)


def card_of(item: QListWidgetItem | QModelIndex | QPersistentModelIndex) -> LessonCard:
    """The card behind a row."""
    card = item.data(_CARD)
    assert isinstance(card, LessonCard), "each row has one"
    return card


class _CardList(QListWidget):
    """Rows as high as their texts are at this width."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Lessons"))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # else a row's height would change its width
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setItemDelegate(_CardDelegate(self, look))
        look.themes.changed.connect(self._on_theme_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.viewport().update()


class _CardDelegate(QStyledItemDelegate):
    """Draws a card: title, state, summary, each below the other."""

    def __init__(self, view: QListWidget, look: Look) -> None:
        super().__init__(view)
        self._view = view
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = max(self._view.viewport().width(), 1)
        areas = self._areas(QRect(0, 0, width, 0), option.font, card_of(index))
        return QSize(width, areas[-1].bottom() + 1 + _MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card, theme = card_of(index), self._look.themes.theme
        title, state, summary = self._areas(option.rect, option.font, card)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        painter.setPen(theme.color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.setFont(_strong(option.font))
        painter.setPen(theme.color("text"))
        painter.drawText(title, _WRAP, _title(card))
        painter.setFont(option.font)
        painter.drawText(summary, _WRAP, card.summary)
        painter.setPen(theme.color(_TOKENS[card.state]))
        painter.drawText(state, _WRAP, card.state_text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _areas(self, rect: QRect, font: QFont, card: LessonCard) -> tuple[QRect, QRect, QRect]:
        """Where title, state and summary stand."""
        area = QRect(rect.left() + _MARGIN, rect.top() + _MARGIN, max(rect.width() - 2 * _MARGIN, 1), 1 << 16)
        found = []
        for text, face in ((_title(card), _strong(font)), (card.state_text, font), (card.summary, font)):
            needed = QFontMetrics(face).boundingRect(area, _WRAP, text)
            needed.setWidth(area.width())
            found.append(needed)
            area.setTop(needed.bottom() + 1 + _GAP)
        return found[0], found[1], found[2]


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _title(card: LessonCard) -> str:
    return f"➤ {card.title}" if card.is_next else card.title
