"""Decides which arrival is chosen: the newest, until somebody chooses an older one."""

from collections.abc import Callable, Sequence

from client.panels.arrivals.model import Arrival, ArrivalsModel
from client.panels.arrivals.view import ArrivalsView
from gateway_core.api import Event


class ArrivalsPresenter:
    """Feeds the table. `on_chosen` hears of the chosen arrival, and of each change of its state."""

    def __init__(self, view: ArrivalsView, model: ArrivalsModel, on_chosen: Callable[[Arrival | None], None]) -> None:
        self._view = view
        self._model = model
        self._on_chosen = on_chosen
        self._chosen: int | None = None
        view.row_chosen.connect(self._on_row_chosen)

    def take(self, events: Sequence[Event]) -> tuple[Arrival, ...]:
        """Bring the table up to date; returns what arrived anew."""
        followed = self._chosen is None or self._chosen == len(self._model.rows) - 1
        before = self._chosen_arrival()
        added = self._model.take(events)
        if added and followed:
            self._view.choose_row(len(self._model.rows) - 1)
        elif self._chosen_arrival() is not before:
            self._on_chosen(self._chosen_arrival())
        return added

    def forget(self) -> None:
        """Choose the newest again, as at the beginning; the table is empty."""
        self._chosen = None

    def _chosen_arrival(self) -> Arrival | None:
        return self._model.rows[self._chosen] if self._chosen is not None else None

    def _on_row_chosen(self, position: int | None) -> None:
        self._chosen = position
        self._on_chosen(self._chosen_arrival())
