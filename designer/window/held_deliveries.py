"""The deliveries that are held: the bar that says how many wait, and letting them go."""

from collections.abc import Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from client.bridge.latest_question import Answering, LatestQuestion
from client.toolkit.message_bar import BarMessage
from designer.window.holding_bar import HoldingBar
from designer.workplace import Workplace
from gateway_core.api import CommandError, DeliveryEnded, DeliveryHeld, DeliveryReleased, Event, Sent

_HOW_MANY = "how many wait"
_COUNTED = (Sent, DeliveryHeld, DeliveryReleased, DeliveryEnded)  # what is sent may wait behind others


class HeldDeliveries(QObject):
    """Shows `bar` as long as deliveries are held; it is made when they are for the first time."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._column: QVBoxLayout | None = None
        self._is_on = False
        counting = Answering(self._asked, self._on_held, self._on_no_answer)
        self._question = LatestQuestion(workplace.bridge, counting, self)
        self.bar: HoldingBar | None = None

    def stand_in(self, column: QVBoxLayout) -> None:
        """The bar comes below the first widget of that column."""
        self._column = column

    def release_one(self) -> None:
        """Let the delivery go that has waited longest."""
        bridge = self._workplace.bridge
        bridge.run(bridge.network.release_next(), self._on_done, self._workplace.notices.show_error)

    def release_all(self) -> None:
        """Let all go that wait now; what comes is held, too."""
        bridge = self._workplace.bridge
        bridge.run(bridge.network.release_all(), self._on_all_released, self._workplace.notices.show_error)

    def show_holding(self, *, on: bool) -> None:
        """Whether deliveries are held from now on."""
        self._is_on = on
        if on and self.bar is None and self._column is not None:
            self.bar = self._made_bar(self._column)
        if self.bar is not None:
            self.bar.show_waiting(0)
            self.bar.setVisible(on)
        if on:
            self._question.ask(_HOW_MANY)

    def take(self, events: Sequence[Event]) -> None:
        """Count again where one more waits, or one less."""
        if self._is_on and any(isinstance(event, _COUNTED) for event in events):
            self._question.ask(_HOW_MANY)

    def _made_bar(self, column: QVBoxLayout) -> HoldingBar:
        bar = HoldingBar(self._workplace.look.themes)
        column.insertWidget(1, bar)
        bar.release_requested.connect(self._on_release_requested)
        bar.release_all_requested.connect(self._on_release_all_requested)
        bar.stop_requested.connect(self._on_stop_requested)
        return bar

    def _asked(self, _what: str) -> Future[int]:
        return self._workplace.bridge.network.held_back()

    def _on_held(self, count: int) -> None:
        if self.bar is not None and self._is_on:
            self.bar.show_waiting(count)

    def _on_no_answer(self, _error: CommandError) -> None:
        """The count stays as it is until something more is told."""

    def _on_all_released(self, count: int) -> None:
        if not count:
            sentence = self.tr("No delivery waits to be released. Step (F9) holds what is sent from then on.")
            self._workplace.notices.show(BarMessage(sentence, "info"))

    def _on_done(self, _result: object) -> None:
        """What comes of it comes as events."""

    def _on_release_requested(self, _value: None) -> None:
        self.release_one()

    def _on_release_all_requested(self, _value: None) -> None:
        self.release_all()

    def _on_stop_requested(self, _value: None) -> None:
        bridge = self._workplace.bridge
        bridge.run(bridge.network.hold(False), self._on_done, self._workplace.notices.show_error)
