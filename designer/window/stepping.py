"""Step in the window: deliveries held or not, and the ways through the step panel's message."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow

from client.toolkit.message_bar import BarMessage
from designer.panels.message_log.presenter import MessageLogPresenter
from designer.panels.step_through.moves import Move
from designer.window.held_deliveries import HeldDeliveries
from designer.window.late_panel import LatePanel
from designer.workplace import Workplace
from gateway_core.api import CommandError, Event, HoldingChanged

if TYPE_CHECKING:
    from designer.panels.step_through.presenter import StepThroughPresenter
    from designer.panels.step_through.view import StepThroughView


@dataclass(frozen=True, slots=True)
class SteppingParts:
    """What the commands work on: the message log, and the step panel with its dock."""

    log: MessageLogPresenter
    dock: QDockWidget
    panel: "LatePanel[StepThroughView, StepThroughPresenter]"


class StepWishes(QObject):
    """What panels that are made before the commands want to have gone through.

    Signals: `wanted` (the id of a send).
    """

    wanted = Signal(object)

    def step_through(self, send_id: int) -> None:
        """Have that message's steps shown."""
        self.wanted.emit(send_id)


class Stepping(QObject):
    """Holds deliveries, and goes through the steps of a message in the step panel.

    Signals: `holding_changed` (whether deliveries are held).
    """

    holding_changed = Signal(object)

    def __init__(self, window: QMainWindow, workplace: Workplace, parts: SteppingParts) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._parts = parts
        self._is_switched_here = False
        self.is_holding = False
        self.held = HeldDeliveries(workplace, self)
        workplace.bridge.events.connect(self._on_events)

    # -- commands -----------------------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Hold deliveries from now on, or let all go."""
        self._is_switched_here = True
        bridge = self._workplace.bridge
        bridge.run(bridge.network.hold(not self.is_holding), self._on_done, self._on_not_switched)

    def step_through_chosen(self) -> None:
        """Go through the message that is chosen in the message log."""
        ids = self._parts.log.ids.chosen
        if not ids:
            sentence = self.tr("Choose a message in the message log first; then this goes through its steps.")
            self._workplace.notices.show(BarMessage(sentence, "info"))
            return
        self.step_through(ids[0])

    def step_through(self, send_id: int) -> None:
        """Go through that message's steps."""
        self._show_panel()
        self._parts.panel.presenter.show_send(send_id)

    def go_first(self) -> None:
        """Go to the first step."""
        self._go(Move.FIRST)

    def go_back(self) -> None:
        """Go back one step; nothing runs again."""
        self._go(Move.BACK)

    def go_next(self) -> None:
        """Go on one step; where a delivery is held, let that one go."""
        self._go(Move.NEXT)

    def go_last(self) -> None:
        """Go to the last step that is known."""
        self._go(Move.LAST)

    # -- what happens -------------------------------------------------------------------------------------------

    def _go(self, move: Move) -> None:
        self._show_panel()
        panel = self._parts.panel.presenter
        if panel.walk is None:
            self.step_through_chosen()
        else:
            panel.move(move)

    def _show_panel(self) -> None:
        self._parts.dock.show()
        self._parts.dock.raise_()

    def _on_done(self, _result: object) -> None:
        """What comes of it comes as events."""

    def _on_not_switched(self, error: CommandError) -> None:
        self.holding_changed.emit(self.is_holding)
        self._workplace.notices.show_error(error)

    def _on_events(self, events: Sequence[Event]) -> None:
        changes = [event.on for event in events if isinstance(event, HoldingChanged)]
        if changes:
            self._show_holding(on=changes[-1])
        self.held.take(events)

    def _show_holding(self, *, on: bool) -> None:
        self.is_holding = on
        self.held.show_holding(on=on)
        if on and self._is_switched_here:
            self._show_panel()
        self._is_switched_here = False
        self.holding_changed.emit(on)
