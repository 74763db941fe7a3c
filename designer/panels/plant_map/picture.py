"""One picture of the plant map as a value: what is on it, and from where it is looked at. Draws nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from designer.panels.plant_map.layout import NODE_HEIGHT, NODE_WIDTH, MapPlan
from designer.panels.plant_map.model import MapNode, NodeMark, ShownSend


@dataclass(frozen=True, slots=True)
class Camera:
    """How places of the map become places of the picture: times `scale`, then moved by `offset`."""

    scale: float = 1.0
    offset: QPointF = field(default_factory=QPointF)

    def point(self, place: QPointF) -> QPointF:
        """A place of the map in the picture."""
        return place * self.scale + self.offset

    def rect(self, area: QRectF) -> QRectF:
        """A rectangle of the map in the picture."""
        return QRectF(self.point(area.topLeft()), area.size() * self.scale)

    def place(self, point: QPointF) -> QPointF:
        """The place of the map at a point of the picture."""
        return (point - self.offset) / self.scale


@dataclass(frozen=True, slots=True)
class MapPicture:
    """What is drawn: nodes, where they stand, the shown send, which node is chosen; `is_numbered`: ways carry numbers.

    `trip` is the number of the chosen piece of the send's way, 0 for none.
    """

    nodes: Mapping[str, MapNode]
    plan: MapPlan
    send: ShownSend | None = None
    chosen: str = ""
    is_numbered: bool = False
    trip: int = 0

    def mark(self, key: str) -> NodeMark | None:
        """What the shown send means to a node."""
        return self.send.marks.get(key) if self.send else None


def whole_size(plan: MapPlan) -> QRectF:
    """The area of the map with what stands below its lowest nodes, and some room around it."""
    return plan.area.adjusted(-NODE_WIDTH / 8, -NODE_HEIGHT / 8, NODE_WIDTH / 8, NODE_HEIGHT / 2.4)
