"""The way from node to node on the plant map: along lanes between the rows, so that it runs behind nobody. No drawing.

Where somebody has moved one of the two, it is a straight line from edge to edge.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from designer.panels.plant_map.layout import NODE_HEIGHT, NODE_WIDTH, MapPlan
from designer.panels.plant_map.model import MapTrip
from gateway_core.api import LegKind

BACK = (LegKind.ANSWER, LegKind.ERROR)
_ASIDE = QPointF(7.0, 7.0)  # what comes back runs beside what went there
_ABOVE = 34.0


def trip_points(trip: MapTrip, plan: MapPlan) -> tuple[QPointF, ...]:
    """The corners of a trip's way, in units of the map, from its origin on."""
    if trip.from_key == trip.to_key:
        area = plan.rect(trip.to_key)
        top = QPointF(area.center().x(), area.top())
        return (top - QPointF(0, _ABOVE), top)
    if trip.kind in BACK:
        back = reversed(route(trip.to_key, trip.from_key, plan))
        return tuple(point + _ASIDE for point in back)
    return route(trip.from_key, trip.to_key, plan)


def trip_path(points: Sequence[QPointF]) -> QPainterPath:
    """The corners as a path."""
    path = QPainterPath()
    path.addPolygon(QPolygonF(list(points)))
    return path


def route(origin: str, target: str, plan: MapPlan) -> tuple[QPointF, ...]:
    """The corners of the way between two nodes; towards a client it comes from above."""
    lanes = plan.lanes
    if origin in lanes.trunks and target in lanes.buses:
        return _to_client(origin, target, plan)
    if origin in lanes.trunks and target in lanes.trunks:
        return _between_gateways(origin, target, plan)
    here, there = plan.rect(origin), plan.rect(target)
    return edge_point(here, there.center()), edge_point(there, here.center())


def edge_point(area: QRectF, towards: QPointF) -> QPointF:
    """Where the line from the middle of a rectangle to a point leaves it."""
    middle = area.center()
    away = towards - middle
    reach = max(abs(away.x()) / area.width(), abs(away.y()) / area.height()) * 2
    return middle + away / reach if reach > 1 else middle


def _to_client(gateway: str, client: str, plan: MapPlan) -> tuple[QPointF, ...]:
    begin, end = plan.centers[gateway], plan.centers[client]
    bus, row = plan.lanes.buses[client], plan.lanes.rows[client]
    return (
        QPointF(begin.x() + NODE_WIDTH / 2, begin.y()),
        QPointF(bus, begin.y()),
        QPointF(bus, row),
        QPointF(end.x(), row),
        QPointF(end.x(), end.y() - NODE_HEIGHT / 2),
    )


def _between_gateways(origin: str, target: str, plan: MapPlan) -> tuple[QPointF, ...]:
    """Down or up beside the column; to another column over the top of everything."""
    begin, end = plan.centers[origin], plan.centers[target]
    out, into = plan.lanes.trunks[origin], plan.lanes.trunks[target]
    half = NODE_WIDTH / 2
    first, last = QPointF(begin.x() - half, begin.y()), QPointF(end.x() - half, end.y())
    if out == into:
        if abs(end.y() - begin.y()) > 0:
            side = NODE_HEIGHT / 4 if end.y() > begin.y() else -NODE_HEIGHT / 4
            first = first + QPointF(0, side)
        return (first, QPointF(out, first.y()), QPointF(into, last.y()), last)
    top = plan.lanes.top
    first = first - QPointF(0, NODE_HEIGHT / 4)
    return (first, QPointF(out, first.y()), QPointF(out, top), QPointF(into, top), QPointF(into, last.y()), last)
