"""Open windows as a row of cards, each with its parameters. Knows no gateway."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from client.panels.windows.card import WindowCard
from client.panels.windows.model import WindowsState
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look

_LINES = 10.5  # of text, the height that the area asks for


class WindowsView(QWidget):
    """Shows a `WindowsState`. Left and Right go from card to card, Tab leaves them.

    Signals: `close_requested`, `front_requested` (the number of a window).
    """

    close_requested = Signal(object)
    front_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cards: dict[int, WindowCard] = {}
        self._front = 0
        self.setAccessibleName(self.tr("Open windows"))
        self.heading = QLabel()
        self.heading.setFont(strong_font())
        self.frozen = QLabel(self.tr("▲ not responding"))
        self.frozen.setToolTip(self.tr("A script holds this client's GUI queue, so its windows can't be used."))
        self.frozen.hide()
        self._row = QWidget()
        self._line = QHBoxLayout(self._row)
        self._line.setContentsMargins(8, 0, 8, 4)
        self._line.setSpacing(8)
        self._line.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._row)
        self._scroll.horizontalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._lay_out()

    @property
    def cards(self) -> tuple[WindowCard, ...]:
        """The cards, oldest first."""
        return tuple(self._cards.values())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(self.fontMetrics().lineSpacing() * _LINES))

    def show_state(self, state: WindowsState) -> None:
        """Show these cards; the ones that stay keep their focus and what is open in their trees."""
        self.heading.setText(state.heading)
        kept = {card.window.number for card in state.cards}
        for number in [number for number in self._cards if number not in kept]:
            self._remove(number)
        for place, card in enumerate(state.cards):
            number = card.window.number
            if number not in self._cards:
                self._add(number, place)
            self._cards[number].show_state(card)
        front = next((card.window.number for card in state.cards if card.window.is_front), 0)
        if front != self._front:
            self._front = front
            self._let_tab_reach(self._focused() or self._cards.get(front))
            self._show_front()

    def set_frozen(self, frozen: bool) -> None:  # noqa: FBT001 - reads as a setter
        """Whether a script holds the GUI queue: then nothing in the windows answers (H5)."""
        self.frozen.setVisible(frozen)
        self._scroll.setEnabled(not frozen)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 4, 8, 4)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.frozen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def _add(self, number: int, place: int) -> None:
        card = WindowCard(self._look)
        card.close_requested.connect(self.close_requested)
        card.front_requested.connect(self.front_requested)
        card.step_requested.connect(self._on_step_requested)
        card.focused.connect(self._on_card_focused)
        self._line.insertWidget(place, card)
        self._cards[number] = card

    def _remove(self, number: int) -> None:
        places = list(self._cards)
        place = places.index(number)
        card = self._cards.pop(number)
        neighbour = self._cards.get(places[place + 1] if place + 1 < len(places) else places[place - 1])
        if neighbour is not None and card.has_focus_within():
            neighbour.setFocus()
        self._line.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _focused(self) -> WindowCard | None:
        return next((card for card in self.cards if card.has_focus_within()), None)

    def _let_tab_reach(self, reached: WindowCard | None) -> None:
        """Tab goes to one card only, however many there are."""
        for card in self.cards:
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is reached else Qt.FocusPolicy.ClickFocus)

    def _show_front(self) -> None:
        """Scroll to the window in front, unless somebody works with another card."""
        card = self._cards.get(self._front)
        if card is not None and self._focused() in (None, card) and not self.underMouse():
            self._bring_into_sight(card)

    def _bring_into_sight(self, card: WindowCard) -> None:
        self._scroll.ensureWidgetVisible(card, 8, 0)
        self._scroll.verticalScrollBar().setValue(0)  # where the area is too low for a card, its title is seen

    def _on_range_changed(self, _least: int, _most: int) -> None:
        """Cards have come, gone, or become wider; only now a new one has its place."""
        self._show_front()

    def _on_step_requested(self, step: int) -> None:
        cards = self.cards
        focused = self._focused()
        if focused is not None:
            place = min(max(cards.index(focused) + step, 0), len(cards) - 1)
            cards[place].setFocus()

    def _on_card_focused(self, number: int) -> None:
        card = self._cards.get(number)
        if card is not None:
            self._let_tab_reach(card)
            self._bring_into_sight(card)
