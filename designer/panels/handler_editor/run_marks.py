"""Marks the line on which the last run of a handler failed, in its editor, until a run goes well or the text changes (H7)."""

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from client.toolkit.code_editor import CodeEditor
from designer.document.handler_edits import HandlerPlace, handler_at
from designer.workplace import Workplace
from gateway_core.api import Delivery, DeliveryEnded, EndpointKind, Event, HandlerScope, Sent

_MOST_SENDS = 500  # that may be under way at once
_SCOPES = {EndpointKind.GATEWAY: HandlerScope.GATEWAY, EndpointKind.CLIENT: HandlerScope.CLIENT}


class HandlerRunMarks:
    """Follows the runs of one handler. `place` tells where it stands now.

    A text that is not saved is left alone: what ran is another one, whose lines may be others.
    """

    def __init__(self, editor: CodeEditor, workplace: Workplace, place: Callable[[], HandlerPlace]) -> None:
        self._editor = editor
        self._workplace = workplace
        self._place = place
        self._sends: deque[int] = deque(maxlen=_MOST_SENDS)
        workplace.bridge.events.connect(self._on_events)

    def close(self) -> None:
        """Hear of nothing any more."""
        self._workplace.bridge.events.disconnect(self._on_events)

    def _on_events(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, Sent):
                place, call = self._place(), event.send.call
                if (call.project, call.handler) == (place.set.project, place.name):
                    self._sends.append(event.send.id)
            elif isinstance(event, DeliveryEnded) and self._is_ours(event.delivery):
                self._mark(event.delivery)

    def _is_ours(self, delivery: Delivery) -> bool:
        where, endpoint = self._place().set, delivery.endpoint
        is_here = endpoint.gateway == where.gateway and _SCOPES.get(endpoint.kind) is where.scope
        return is_here and delivery.send_id in self._sends

    def _mark(self, delivery: Delivery) -> None:
        handler = handler_at(self._workplace.edits.lab, self._place())
        if handler is None or handler.script != self._editor.text() or delivery.started_ms is None:
            return
        if delivery.error is None:
            self._editor.mark_error(0)
            return
        sentence = QCoreApplication.translate("HandlerEditor", "{error}, when it ran as {endpoint}")
        error = f"{delivery.error.type}: {delivery.error.message}"
        tip = sentence.format(error=error, endpoint=delivery.endpoint.name)
        self._editor.mark_error(delivery.error.line, tip, moves_cursor=False)
