"""Events of one client session, made short for tests: sends, their deliveries, prints, logs, boxes, windows."""

from gateway_core.api import (
    BoxOpened,
    Delivery,
    DeliveryEnded,
    DeliveryStarted,
    Endpoint,
    EndpointKind,
    Filters,
    LogWritten,
    MessageCall,
    OpenWindow,
    OutputWritten,
    Payload,
    Reason,
    ScriptError,
    Send,
    SendKind,
    Sent,
    WindowsChanged,
)

DESIGNER = Endpoint(EndpointKind.DESIGNER, "designer", "plant-gw", "0A1B2C3D")
GATEWAY = Endpoint(EndpointKind.GATEWAY, "plant-gw", "plant-gw")
NOON_MS = 1_763_712_067_113


class Happenings:
    """Makes the events of the session at `where`, with send ids that count up."""

    def __init__(self, where: Endpoint) -> None:
        self.where = where
        self.last_send = 0

    def sent(
        self,
        handler: str,
        payload: str = "{}",
        *,
        sender: Endpoint = DESIGNER,
        filters: Filters | None = None,
        selected: tuple[Endpoint, ...] | None = None,
    ) -> Sent:
        self.last_send += 1
        call = MessageCall("ACME", handler, Payload(payload), filters=filters or Filters())
        to = (self.where,) if selected is None else selected
        send = Send(self.last_send, 0, NOON_MS, SendKind.MESSAGE, sender, call, selected=to)
        return Sent(0, NOON_MS, send)

    def started(self, send_id: int | None = None) -> DeliveryStarted:
        return DeliveryStarted(0, NOON_MS + 1, send_id or self.last_send, self.where)

    def ended(self, reason: Reason = Reason.DONE, error: ScriptError | None = None, send_id: int | None = None):
        delivery = Delivery(
            send_id or self.last_send, self.where, reason, NOON_MS, NOON_MS, NOON_MS + 1, 0.8, error=error
        )
        return DeliveryEnded(0, NOON_MS + 2, delivery)

    def printed(self, text: str) -> OutputWritten:
        return OutputWritten(0, NOON_MS, self.where, text, send_id=self.last_send)

    def logged(self, level: str, text: str) -> LogWritten:
        return LogWritten(0, NOON_MS, self.where, level, "packing", text)

    def box(self, box_id: int, function: str, arguments: str, *, needs_answer: bool = True) -> BoxOpened:
        return BoxOpened(0, NOON_MS, box_id, self.where, f"system.gui.{function}", Payload(arguments), needs_answer)

    def windows(self, *opened: OpenWindow) -> WindowsChanged:
        return WindowsChanged(0, NOON_MS, self.where, opened)
