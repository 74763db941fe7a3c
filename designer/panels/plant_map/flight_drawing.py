"""Draws what is under way on the plant map: envelopes, and how trips ended that are over. Knows no widget and no clock.

Hundreds of envelopes are to move in one frame, so each shape is drawn once and then only copied.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPixmap

from client.looks.outcome_look import OutcomeLook
from client.toolkit.theme import Theme
from designer.panels.plant_map.drawing import FONT_PX, NAMED_FROM, WORDS_FROM
from designer.panels.plant_map.flights import Sight
from designer.panels.plant_map.glyphs import envelope_picture
from designer.panels.plant_map.model import MapTrip
from designer.panels.plant_map.picture import Camera, MapPicture
from designer.panels.plant_map.routes import trip_path, trip_points
from gateway_core.api import LegKind

_LEAST_SIZE, _MOST_SIZE = 0.55, 1.4
_PAPER = {LegKind.ANSWER: "done", LegKind.ERROR: "failed"}


class FlightDrawing:
    """Draws frames that are looked at from the same place."""

    def __init__(self, theme: Theme, font: QFont, camera: Camera, ratio: float) -> None:
        self._theme = theme
        self._camera = camera
        self._ratio = ratio
        self._font = QFont(font)
        self._font.setPixelSize(round(max(9.0, (FONT_PX - 1) * camera.scale)))
        self._size = min(max(_LEAST_SIZE, camera.scale), _MOST_SIZE)
        self._envelopes: dict[LegKind, QPixmap] = {}
        self._chips: dict[OutcomeLook, QPixmap] = {}
        self._paths: dict[tuple[LegKind, str, str], QPainterPath | None] = {}
        self._corners: dict[str, QPointF | None] = {}
        some = self._envelope(LegKind.DELIVER)
        self._middle = QPointF(some.width(), some.height()) / (2 * ratio)

    def draw(self, painter: QPainter, picture: MapPicture, sight: Sight) -> None:
        """Draw one frame over what stands still."""
        for trip in sight.landed:
            if trip.kind is not LegKind.SEND:
                corner = self._corner(trip.to_key, picture)
                if corner is not None:
                    painter.drawPixmap(corner, self._chip(trip.look))
        for moving in sight.moving:
            path = self._path(moving.trip, picture)
            if path is not None:
                envelope = self._envelope(moving.trip.kind)
                painter.drawPixmap(path.pointAtPercent(_eased(moving.done)) - self._middle, envelope)

    def _corner(self, key: str, picture: MapPicture) -> QPointF | None:
        """Where stands how a trip to this node ended: below it."""
        if key not in self._corners:
            is_on = key in picture.nodes
            self._corners[key] = self._chip_place(self._camera.rect(picture.plan.rect(key))) if is_on else None
        return self._corners[key]

    def _chip_place(self, area: QRectF) -> QPointF:
        """The corner of what is drawn below a node, or on one that is too small for words."""
        if self._camera.scale >= WORDS_FROM:
            return QPointF(area.left(), area.bottom() + 1)
        shape = QFontMetricsF(self._font).horizontalAdvance("✔") + 10
        height = QFontMetricsF(self._font).height() + 2
        if self._camera.scale >= NAMED_FROM:
            return QPointF(area.right() - 0.8 * shape, area.bottom() - 0.7 * height)
        return area.center() - QPointF(shape, height) / 2

    def _path(self, trip: MapTrip, picture: MapPicture) -> QPainterPath | None:
        key = (trip.kind, trip.from_key, trip.to_key)
        if key not in self._paths:
            is_on = trip.from_key in picture.nodes and trip.to_key in picture.nodes
            points = trip_points(trip, picture.plan) if is_on else ()
            self._paths[key] = trip_path([self._camera.point(point) for point in points]) if points else None
        return self._paths[key]

    def _envelope(self, kind: LegKind) -> QPixmap:
        if kind not in self._envelopes:
            colors = (self._theme.color(_PAPER.get(kind, "accent")), self._theme.color("surface"))
            self._envelopes[kind] = envelope_picture(kind, colors, self._size, self._ratio)
        return self._envelopes[kind]

    def _chip(self, look: OutcomeLook) -> QPixmap:
        if look not in self._chips:
            words = look.text if self._camera.scale >= WORDS_FROM else look.shape
            self._chips[look] = self._drawn_chip(words, look.token)
        return self._chips[look]

    def _drawn_chip(self, words: str, token: str) -> QPixmap:
        letters = QFontMetricsF(self._font)
        width, height = letters.horizontalAdvance(words) + 10, letters.height() + 2
        chip = QPixmap(round(width * self._ratio), round(height * self._ratio))
        chip.setDevicePixelRatio(self._ratio)
        chip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.setPen(self._theme.color(token))
        painter.setBrush(self._theme.color("surface"))
        area = chip.rect().size().toSizeF() / self._ratio
        painter.drawRoundedRect(1, 1, round(area.width()) - 2, round(area.height()) - 2, 4, 4)
        painter.drawText(1, 1, round(area.width()) - 2, round(area.height()) - 2, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        return chip


def _eased(done: float) -> float:
    """Setting out and arriving gently."""
    return done * done * (3 - 2 * done)
