"""Where somebody has put the nodes of one lab's map: kept with the lab's session, whether or not the map is shown."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPointF, Signal


class MapPlaces(QObject):
    """The places by the nodes' labels. Signals: `changed` (None)."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: dict[str, QPointF] = {}

    @property
    def all(self) -> Mapping[str, QPointF]:
        """Where each stands that somebody has moved."""
        return self._places

    def put(self, label: str, place: QPointF) -> None:
        """Somebody wants this node there."""
        self._places[label] = place
        self.changed.emit(None)

    def bring_back(self, places: Mapping[str, QPointF]) -> None:
        """The places of last time."""
        self._places = dict(places)
        self.changed.emit(None)

    def clear(self) -> None:
        """Nobody has moved anything."""
        self._places.clear()
        self.changed.emit(None)
