"""Fills the gateway log from events (H6, M12)."""

from collections.abc import Sequence

from designer.panels.gateway_log.model import GatewayLog, shown_of
from designer.panels.gateway_log.view import GatewayLogView
from designer.workplace import Workplace
from gateway_core.api import Event, Lab


class GatewayLogPresenter:
    """Keeps all lines and shows those of the chosen gateway, with the lines of tracebacks if they are wanted."""

    def __init__(self, view: GatewayLogView, workplace: Workplace) -> None:
        self._view = view
        self._log = GatewayLog()
        self._gateway = ""
        self._with_tracebacks = False
        view.gateway_chosen.connect(self._on_gateway_chosen)
        view.tracebacks_wanted.connect(self._on_tracebacks_wanted)
        view.clear_requested.connect(self._on_clear_requested)
        workplace.bridge.events.connect(self._on_events)
        workplace.edits.changed.connect(self._on_lab_changed)
        self._gateways = [gateway.name for gateway in workplace.edits.lab.gateways]

    def _on_events(self, events: Sequence[Event]) -> None:
        added = self._log.take(events)
        if not added:
            return
        if self._log.trim():
            self._show()
        else:
            self._view.append_lines(shown_of(added, self._gateway, with_tracebacks=self._with_tracebacks))

    def _on_lab_changed(self, lab: Lab) -> None:
        names = [gateway.name for gateway in lab.gateways]
        if names != self._gateways:
            self._gateways = names
            self._view.show_gateways(names)

    def _show(self) -> None:
        self._view.show_lines(self._log.shown(self._gateway, with_tracebacks=self._with_tracebacks))

    def _on_gateway_chosen(self, name: str) -> None:
        self._gateway = name
        self._show()

    def _on_tracebacks_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - the signal's own
        self._with_tracebacks = wanted
        self._show()

    def _on_clear_requested(self, _value: None) -> None:
        self._log.clear()
        self._view.show_lines(())
