"""Opens and closes the boxes of one session and passes the answers on."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from client.bridge.bridge import Bridge
from client.panels.boxes.model import box_request
from client.toolkit.look import Look
from gateway_core.api import BoxClosed, BoxOpened, CommandError, Event

if TYPE_CHECKING:
    from client.panels.boxes.view import BoxAnswer, BoxView


class BoxesPresenter:
    """The boxes over `window`. Give it the events of that window's session, and every `BoxClosed`."""

    def __init__(self, window: QWidget, look: Look, bridge: Bridge, on_error: Callable[[CommandError], None]) -> None:
        self._window = window
        self._look = look
        self._bridge = bridge
        self._on_error = on_error
        self._open: dict[int, BoxView] = {}

    @property
    def open_boxes(self) -> "tuple[BoxView, ...]":
        """The boxes that wait for a person."""
        return tuple(self._open.values())

    def take(self, events: Sequence[Event]) -> None:
        """Open and close what the events say."""
        for event in events:
            if isinstance(event, BoxOpened) and event.needs_answer:
                self._show(event)
            elif isinstance(event, BoxClosed):
                self._dismiss(event.box_id)

    def close(self) -> None:
        """Close all boxes without an answer."""
        for box_id in tuple(self._open):
            self._dismiss(box_id)

    def _show(self, event: BoxOpened) -> None:
        # Here and not above: most scripts open none, and no window is to wait for it.
        from client.panels.boxes.view import BoxView

        box = BoxView(box_request(event), self._look, self._window)
        box.answered.connect(self._on_answered)
        self._open[event.box_id] = box
        box.show()

    def _dismiss(self, box_id: int) -> None:
        box = self._open.pop(box_id, None)
        if box is not None:
            box.dismiss()
            box.deleteLater()

    def _on_answered(self, answer: "BoxAnswer") -> None:
        box = self._open.pop(answer.box_id, None)
        if box is not None:
            box.deleteLater()
        self._bridge.run(
            self._bridge.network.answer_box(answer.box_id, answer.value), self._on_passed_on, self._on_error
        )

    def _on_passed_on(self, _result: None) -> None:
        """The script goes on by itself."""
