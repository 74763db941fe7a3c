"""Draws the way of a send that stands still: a line for each piece, with an arrow, shape and word. Knows no widget."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from client.looks.outcome_look import FAILED_SHAPE
from client.toolkit.theme import Theme
from designer.panels.plant_map.model import MapTrip, leg_word
from designer.panels.plant_map.picture import Camera, MapPicture
from designer.panels.plant_map.routes import BACK, trip_points
from gateway_core.api import LegKind

_MOST_NUMBERS = 40  # more numbers than that hide what they stand for
_ARROW, _ARROW_HALF = 8.0, 4.0
_CHOSEN = 10.0
_LABELLED_FROM = 0.3  # from this scale on; numbers, which are what the steps are told by, on any
_Corners = tuple[QPointF, ...]


def draw_ways(painter: QPainter, theme: Theme, font: QFont, camera: Camera, picture: MapPicture) -> None:
    """Draw the shown send's way: first what several deliveries share, then each one's own end."""
    if picture.send is None:
        return
    trips = [trip for trip in picture.send.trips if trip.from_key in picture.nodes and trip.to_key in picture.nodes]
    corners = {trip: tuple(map(camera.point, trip_points(trip, picture.plan))) for trip in trips}
    _chosen(painter, theme, picture.trip, corners)
    _shared(painter, theme, corners)
    for trip in trips:
        _own(painter, theme, trip, corners[trip])
    words = _Words(painter, theme, font)
    for trip in trips:
        parts = (_number(trip, picture, len(trips)), _words(trip) if camera.scale >= _LABELLED_FROM else "")
        words.write(trip, corners[trip], "  ".join(filter(None, parts)))


def _chosen(painter: QPainter, theme: Theme, number: int, corners: dict[MapTrip, _Corners]) -> None:
    """A broad line below all of the chosen piece."""
    for trip, points in corners.items():
        if trip.number == number:
            ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(theme.color("accent"), _CHOSEN + 2, Qt.PenStyle.SolidLine, *ends))
            painter.drawPolyline(QPolygonF(list(points)))
            painter.setPen(QPen(theme.color("selection"), _CHOSEN, Qt.PenStyle.SolidLine, *ends))
            painter.drawPolyline(QPolygonF(list(points)))


def _is_shared(trip: MapTrip, corners: _Corners) -> bool:
    """Whether all but its end is a way that other deliveries may take, too."""
    return trip.kind is LegKind.DELIVER and len(corners) > 2


def _shared(painter: QPainter, theme: Theme, corners: dict[MapTrip, _Corners]) -> None:
    """The ways along rows, each as far as somebody there was meant."""
    rows: dict[tuple[str, float], _Corners] = {}
    for trip, points in corners.items():
        if _is_shared(trip, points):
            key = (trip.from_key, points[2].y())
            if key not in rows or points[3].x() > rows[key][3].x():
                rows[key] = points
    painter.setPen(QPen(theme.color("accent"), 1.6))
    for points in rows.values():
        painter.drawPolyline(QPolygonF(list(points[:4])))


def _own(painter: QPainter, theme: Theme, trip: MapTrip, points: _Corners) -> None:
    own = points[-2:] if _is_shared(trip, points) else points
    color = theme.color(trip.look.token)
    style = Qt.PenStyle.DashLine if trip.ends_ms is None or trip.kind in BACK else Qt.PenStyle.SolidLine
    painter.setPen(QPen(color, 1.8, style))
    painter.drawPolyline(QPolygonF(list(own)))
    _arrow(painter, theme, trip, own)


def _arrow(painter: QPainter, theme: Theme, trip: MapTrip, points: Sequence[QPointF]) -> None:
    line = QLineF(points[-2], points[-1])
    if line.length() < 1:
        return
    along = QPointF(line.dx(), line.dy()) / line.length()
    beside = QPointF(-along.y(), along.x()) * _ARROW_HALF
    back = line.p2() - along * min(_ARROW, line.length())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(trip.look.token))
    painter.drawPolygon(QPolygonF([line.p2(), back + beside, back - beside]))


class _Words:
    """Writes what goes along a way and how that ended."""

    def __init__(self, painter: QPainter, theme: Theme, font: QFont) -> None:
        self._painter = painter
        self._theme = theme
        self._letters = QFontMetricsF(font)
        painter.setFont(font)

    def write(self, trip: MapTrip, points: _Corners, words: str) -> None:
        """On the longest piece, on a ground of its own: what goes there above it, what comes back below."""
        if not words:
            return
        width, height = self._letters.horizontalAdvance(words) + 8, self._letters.height() + 2
        middle = _label_place(trip, points, QPointF(width, height) / 2 + QPointF(2, 2))
        area = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
        self._painter.setPen(QPen(self._theme.color(trip.look.token), 1))
        self._painter.setBrush(self._theme.color("surface"))
        self._painter.drawRoundedRect(area, 4, 4)
        self._painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), words)


def _label_place(trip: MapTrip, points: _Corners, half: QPointF) -> QPointF:
    """The middle of a label of that half size: beside its piece; of what comes to a client along a row, above the row."""
    if _is_shared(trip, points):
        return points[-2] - QPointF(0, half.y())
    pieces = [QLineF(points[at], points[at + 1]) for at in range(len(points) - 1)]
    piece = pieces[-1] if trip.kind is LegKind.DELIVER else max(pieces, key=QLineF.length)
    is_level = abs(piece.dx()) > abs(piece.dy())
    away = QPointF(0, half.y()) if is_level else QPointF(half.x(), 0)
    return piece.center() + (away if trip.kind in BACK else -away)


def _number(trip: MapTrip, picture: MapPicture, count: int) -> str:
    """The number of its step, where ways carry numbers at all."""
    return str(trip.number) if picture.is_numbered and count <= _MOST_NUMBERS else ""


def _words(trip: MapTrip) -> str:
    """What goes there and how that ended; of what was delivered the receiver itself tells."""
    if trip.kind is LegKind.DELIVER:
        return ""
    has_failed = trip.look.shape == FAILED_SHAPE
    return trip.look.text if trip.kind in BACK or has_failed else leg_word(trip.kind)
