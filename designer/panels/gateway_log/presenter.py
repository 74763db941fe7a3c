"""Fills the gateway log from events (H6, M12)."""

from collections.abc import Sequence

from designer.panels.gateway_log.model import GatewayLog
from designer.panels.gateway_log.view import GatewayLogView
from designer.workplace import Workplace
from gateway_core.api import Event


class GatewayLogPresenter:
    """Keeps all lines and shows those of the chosen gateway."""

    def __init__(self, view: GatewayLogView, workplace: Workplace) -> None:
        self._view = view
        self._log = GatewayLog()
        self._gateway = ""
        view.gateway_chosen.connect(self._on_gateway_chosen)
        view.clear_requested.connect(self._on_clear_requested)
        workplace.bridge.events.connect(self._on_events)

    def _on_events(self, events: Sequence[Event]) -> None:
        added = self._log.take(events)
        if not added:
            return
        if self._log.trim():
            self._view.show_lines(self._log.of_gateway(self._gateway))
        else:
            self._view.append_lines([line for line in added if self._gateway in ("", line.gateway)])

    def _on_gateway_chosen(self, name: str) -> None:
        self._gateway = name
        self._view.show_lines(self._log.of_gateway(name))

    def _on_clear_requested(self, _value: None) -> None:
        self._log.clear()
        self._view.show_lines(())
