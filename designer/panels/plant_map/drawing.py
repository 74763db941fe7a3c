"""Draws the part of the plant map that stands still: groups, nodes, the way of the shown send. On a screen or in a file.

The smaller the map, the less is written: first the lines below the names go, then the words of verdicts, then the names;
their shapes stay. Knows no widget.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from client.toolkit.theme import Theme
from designer.panels.plant_map.glyphs import draw_kind
from designer.panels.plant_map.layout import GroupPlace
from designer.panels.plant_map.model import (
    FAULT_SHAPE,
    STATE_SHAPES,
    STATE_TOKENS,
    MapNode,
    NodeMark,
    NodeState,
    gone_word,
)
from designer.panels.plant_map.picture import Camera, MapPicture
from designer.panels.plant_map.routes import route
from designer.panels.plant_map.ways import draw_ways
from designer.panels.sequence.words import one_line
from gateway_core.api import EndpointKind

FONT_PX = 13.0  # of a name at a scale of 1
_LEAST_PX = 8.5  # smaller letters cannot be read
WORDS_FROM, NAMED_FROM = 0.5, 0.22  # from these scales on: all lines that have room, names
_MOST_LETTERS = 200  # more have no room in any box, and Qt measures all of them with each drawing
_NAMES = Qt.TextElideMode.ElideMiddle  # `Packing 1` and `Packing 2` differ at their ends
_BELOW = 20.0  # the room below a node for what a send means to it


class MapDrawing:
    """Draws one picture with one painter."""

    def __init__(self, painter: QPainter, theme: Theme, font: QFont, camera: Camera) -> None:
        self._painter = painter
        self._theme = theme
        self._camera = camera
        self._scale = camera.scale
        self._font = QFont(font)
        self._strong = QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        for each, size in ((self._font, FONT_PX - 1), (self._strong, FONT_PX)):
            each.setPixelSize(round(max(_LEAST_PX, size * self._scale)))
        self._letters, self._strong_letters = QFontMetricsF(self._font), QFontMetricsF(self._strong)

    def draw(self, picture: MapPicture, seen: QRectF) -> None:
        """Draw everything that lies in `seen`, a rectangle of the picture."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for group in picture.plan.groups:
            self._group(group)
        self._network(picture)
        if picture.send is not None:
            draw_ways(self._painter, self._theme, self._font, self._camera, picture)
        for key, node in picture.nodes.items():
            area = self._camera.rect(picture.plan.rect(key))
            if seen.intersects(area.adjusted(0, 0, 0, _BELOW * self._scale + _BELOW)):
                self._node(node, area, is_chosen=key == picture.chosen, mark=picture.mark(key))

    def _group(self, group: GroupPlace) -> None:
        if group.area.isEmpty():
            return
        area = self._camera.rect(group.area)
        self._painter.setPen(QPen(self._theme.color("line"), 1, Qt.PenStyle.DotLine))
        self._painter.setBrush(self._theme.color("window"))
        self._painter.drawRoundedRect(area, 6, 6)
        title = group.project or gone_word(is_session=True)
        text = QCoreApplication.translate("PlantMap", "{project}, clients: {count}")
        text = text.format(project=title, count=group.count)
        if self._letters.horizontalAdvance(text) > area.width() - 16:
            text = title
        height = self._letters.height()
        has_room = self._scale >= WORDS_FROM  # else it stands above the frame
        room = QRectF(area.left() + 8, area.top() + (2 if has_room else -height - 1), area.width() - 16, height)
        self._write(self._font, "muted", room, text)

    def _network(self, picture: MapPicture) -> None:
        """Faint lines: designer to gateway, the gateway network, each gateway to its clients."""
        self._painter.setPen(QPen(self._theme.color("line"), max(1.0, 1.5 * self._scale)))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        plan, nodes = picture.plan, picture.nodes.values()
        gateways = {node.endpoint.gateway: node.key for node in nodes if node.kind is EndpointKind.GATEWAY}
        home = next(iter(gateways.values()), "")
        for node in nodes:
            gateway = gateways.get(node.endpoint.gateway, home)
            if node.kind is EndpointKind.DESIGNER and gateway:
                self._line(route(node.key, gateway, plan))
            elif node.kind is EndpointKind.GATEWAY and node.key != home:
                self._line(route(home, node.key, plan))
        nearest = {(node.endpoint.gateway, node.project): node.key for node in reversed(tuple(nodes))}
        for group in plan.groups:
            if group.gateway in gateways and not group.area.isEmpty():
                self._line(self._to_group(route(gateways[group.gateway], nearest[group.gateway, group.project], plan)))

    def _to_group(self, points: Sequence[QPointF]) -> Sequence[QPointF]:
        """The way to a group's first member, as far as nobody else's way is the same."""
        return points[:4] if len(points) > 4 else points

    def _line(self, points: Sequence[QPointF]) -> None:
        self._painter.drawPolyline(QPolygonF([self._camera.point(point) for point in points]))

    # -- nodes --------------------------------------------------------------------------------------------------

    def _node(self, node: MapNode, area: QRectF, *, is_chosen: bool, mark: NodeMark | None) -> None:
        self._box(node, area, is_chosen=is_chosen)
        if self._scale < NAMED_FROM:
            self._tiny(node, area, mark)
            return
        if self._scale < WORDS_FROM:
            self._name(node, area.adjusted(3, 0, -3, 0), Qt.AlignmentFlag.AlignVCenter, _beside(node, mark))
            self._corner(node, area, mark)
            return
        self._lines(node, area)
        if mark is not None:
            self._verdict(mark, area)

    def _box(self, node: MapNode, area: QRectF, *, is_chosen: bool) -> None:
        token = "accent" if is_chosen else STATE_TOKENS.get(node.state, "line")
        style = Qt.PenStyle.DashLine if node.state in (NodeState.DOWN, NodeState.GONE) else Qt.PenStyle.SolidLine
        token = "muted" if node.state is NodeState.GONE and not is_chosen else token
        self._painter.setPen(QPen(self._theme.color(token), 2.5 if is_chosen else 1.2, style))
        self._painter.setBrush(self._theme.color("selection" if is_chosen else "surface"))
        radius = (3 if node.kind is EndpointKind.GATEWAY else 8) * min(1.0, self._scale)
        self._painter.drawRoundedRect(area, radius, radius)

    def _tiny(self, node: MapNode, area: QRectF, mark: NodeMark | None) -> None:
        """No letters: the shape of what a send means to it, or of its state."""
        shape, token = self._sign(node, mark)
        shape += _beside(node, mark).strip()
        is_landmark = node.kind is not EndpointKind.CLIENT and not node.state_word
        is_landmark = is_landmark and (mark is None or not mark.selected)
        if shape and not is_landmark:
            self._write(self._font, token, area, shape, Qt.AlignmentFlag.AlignCenter)
        elif is_landmark:
            side = min(area.height() - 2, 12.0)
            spot = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
            draw_kind(self._painter, node.kind, spot, self._theme.color("text"))

    def _corner(self, node: MapNode, area: QRectF, mark: NodeMark | None) -> None:
        """Below the name no words: a shape on the corner."""
        shape, token = self._sign(node, mark)
        if not shape:
            return
        side = self._letters.height()
        spot = QRectF(area.right() - 0.7 * side, area.bottom() - 0.6 * side, side, side)
        self._painter.setPen(QPen(self._theme.color(token), 1))
        self._painter.setBrush(self._theme.color("surface"))
        self._painter.drawEllipse(spot)
        self._write(self._font, token, spot.adjusted(-4, 0, 4, 0), shape, Qt.AlignmentFlag.AlignCenter)

    def _sign(self, node: MapNode, mark: NodeMark | None) -> tuple[str, str]:
        if mark is not None:
            return mark.look.shape, mark.look.token
        return STATE_SHAPES.get(node.state, ""), STATE_TOKENS.get(node.state, "muted")

    def _name(self, node: MapNode, area: QRectF, align: Qt.AlignmentFlag, before: str = "") -> None:
        self._write(self._strong, "text", area, before + node.name, align | Qt.AlignmentFlag.AlignLeft, _NAMES)

    def _lines(self, node: MapNode, area: QRectF) -> None:
        """Its shape, its name, who is there, and how it fares where that is not as it should be."""
        side = 16 * self._scale
        draw_kind(
            self._painter,
            node.kind,
            QRectF(area.left() + side / 2, area.top() + side / 2, side, side),
            self._theme.color("muted"),
        )
        text = area.adjusted(2 * side, side / 3, -side / 3, 0)
        self._name(node, text, Qt.AlignmentFlag.AlignTop)
        step = self._strong_letters.height()
        lines = [(line, "muted") for line in node.lines if line]
        if node.state_word:
            state = f"{STATE_SHAPES[node.state]} {node.state_word}"
            lines = [*lines[:1], (state, STATE_TOKENS.get(node.state, "muted"))]
        if node.faults and node.state is not NodeState.FAULTY:
            lines[-1] = (f"{lines[-1][0]} {FAULT_SHAPE}", lines[-1][1])
        for number, (line, token) in enumerate(lines, 1):
            room = text.adjusted(0, number * step * 0.98, 0, 0)
            if room.height() >= 0.8 * step:
                self._write(self._font, token, room, line)

    def _verdict(self, mark: NodeMark, area: QRectF) -> None:
        """Below the node: shape and word of what became of it; of who was not selected, why."""
        words = mark.look.text if mark.selected else f"{mark.look.shape} {mark.sentence}"
        room = QRectF(area.left(), area.bottom() + 2, area.width(), _BELOW * self._scale)
        self._write(self._font, mark.look.token, room, words, Qt.AlignmentFlag.AlignVCenter)

    def _write(
        self,
        font: QFont,
        token: str,
        area: QRectF,
        text: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
        elided: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        letters = self._strong_letters if font is self._strong else self._letters
        self._painter.setFont(font)
        self._painter.setPen(self._theme.color(token))
        shown = letters.elidedText(one_line(text[:_MOST_LETTERS]), elided, area.width())
        self._painter.drawText(area, int(align), shown)


def _beside(node: MapNode, mark: NodeMark | None) -> str:
    """The shape of a node's state where its corner tells of a send."""
    return f"{STATE_SHAPES[node.state]} " if mark is not None and node.state in STATE_SHAPES else ""
