"""The plant map under mouse and keys: choosing, moving nodes, zoom, tool tips, what a screen reader hears. Knows no gateway."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip

from client.toolkit.look import Look
from client.toolkit.plain_tip import plain_tip
from client.toolkit.zoom import ZoomsItself
from designer.panels.plant_map.canvas import ZOOM_STEP, MapCanvas
from designer.panels.plant_map.model import MapChoice, MapNode, NodeMenuWish
from designer.panels.plant_map.node_text import door_text, node_text

_STEP = 16.0  # by which a key moves a node
_NOTCH = 120  # Qt's eighths of a degree for one notch of a wheel
_ASIDE_COUNTS = 2.0  # a node straight ahead is nearer than one as far away to the side
_KEYS = Qt.Key
_DIRECTIONS = {
    _KEYS.Key_Left: QPointF(-1, 0),
    _KEYS.Key_Right: QPointF(1, 0),
    _KEYS.Key_Up: QPointF(0, -1),
    _KEYS.Key_Down: QPointF(0, 1),
}


@dataclass(frozen=True, slots=True)
class NodeMove:
    """A node was put somewhere; `is_done`: it stays there, else it is still held."""

    key: str
    place: QPointF
    is_done: bool


class MapArea(MapCanvas, ZoomsItself):
    """The map that people choose and move nodes on.

    Signals: `node_moved` (a `NodeMove`), `node_menu_requested` (a `NodeMenuWish`), `node_activated` (the `Endpoint` of a node;
    Enter or a double click).
    """

    node_moved = Signal(object)
    node_activated = Signal(object)
    node_menu_requested = Signal(object)

    def __init__(self, look: Look, choice: MapChoice) -> None:
        super().__init__(look, choice)
        self._grip: QPointF | None = None  # from the middle of the held node to the mouse
        self._pressed = QPointF()
        self._is_moving = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Plant map"))
        choice.node_changed.connect(self._on_told_changed)
        choice.send_changed.connect(self._on_told_changed)
        self._tell()

    # -- mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a node and hold it, or hold the map."""
        key = self.node_at(event.position())
        self._pressed, self._is_moving, self._grip = event.position(), False, None
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        self._choice.choose_node(key)
        if key and event.button() is Qt.MouseButton.LeftButton:
            self._grip = self.camera.place(event.position()) - self.picture.plan.centers[key]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        away = event.position() - self._pressed
        if not self._is_moving and away.manhattanLength() < QPoint(4, 4).manhattanLength():
            return
        self._is_moving = True
        if self._grip is None:
            self._pressed = event.position()
            self.pan(away)
        else:
            self._put(event.position(), is_done=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and self._is_moving:
            self._put(event.position(), is_done=True)
        self._grip, self._is_moving = None, False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a node; beside all of them it is another press."""
        self.mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = None
            self._activate()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom where the mouse is, the wheel alone moves the map."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.zoom * ZOOM_STEP ** (turned.y() / _NOTCH), event.position())
        else:
            self.pan(QPointF(turned) / 2)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the node at the mouse; with the menu key, of the chosen one."""
        where = event.globalPos()
        key = self.node_at(QPointF(event.pos()))
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            key = self._chosen_key()
            middle = self.camera.point(self.picture.plan.centers[key]) if key else QPointF(self.rect().center())
            where = self.mapToGlobal(middle.toPoint())
        node = self.picture.nodes.get(key)
        self.node_menu_requested.emit(NodeMenuWish(node.endpoint if node else None, where))

    def event(self, event: QEvent) -> bool:
        """A tool tip tells all of the node at the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            node = self.picture.nodes.get(self.node_at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), plain_tip(self._told_of(node)) if node else "", self)
            return True
        return super().event(event)

    # -- keys ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from node to node, with Ctrl they move one; Enter opens it; plus, minus and 0 zoom."""
        key, keys = event.key(), _KEYS
        direction = _DIRECTIONS.get(keys(key))
        if direction is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._nudge(direction)
        elif direction is not None:
            self._go(direction)
        elif key in (keys.Key_Plus, keys.Key_Minus):
            self.zoom_to(self.zoom * (ZOOM_STEP if key == keys.Key_Plus else 1 / ZOOM_STEP))
        elif key == keys.Key_0:
            self.fit()
        elif key in (keys.Key_Return, keys.Key_Enter):
            self._activate()
        elif key == keys.Key_Home:
            self._choose(next(iter(self.picture.nodes), ""))
        elif key == keys.Key_Escape and self._choice.node:
            self._choice.choose_node("")
        else:
            super().keyPressEvent(event)

    def _go(self, direction: QPointF) -> None:
        """Choose the nearest node in that direction; at first the first one."""
        here = self._chosen_key()
        centers = self.picture.plan.centers
        if not here:
            self._choose(next(iter(self.picture.nodes), ""))
            return
        found: list[tuple[float, str]] = []
        for key in self.picture.nodes:
            away = centers[key] - centers[here]
            ahead = QPointF.dotProduct(away, direction)
            aside = abs(away.x() * direction.y()) + abs(away.y() * direction.x())
            if ahead > 1 and aside <= 3 * ahead:
                found.append((ahead + _ASIDE_COUNTS * aside, key))
        if found:
            self._choose(min(found)[1])

    def _nudge(self, direction: QPointF) -> None:
        key = self._chosen_key()
        if key:
            place = self.picture.plan.centers[key] + direction * _STEP
            self.node_moved.emit(NodeMove(key, place, is_done=True))
            self.reveal(key)

    def _choose(self, key: str) -> None:
        self._choice.choose_node(key)
        if key:
            self.reveal(key)

    def _activate(self) -> None:
        node = self.picture.nodes.get(self._chosen_key())
        if node is not None:
            self.node_activated.emit(node.endpoint)

    def _chosen_key(self) -> str:
        return self._choice.node if self._choice.node in self.picture.nodes else ""

    def _put(self, point: QPointF, *, is_done: bool) -> None:
        key = self._chosen_key()
        if key and self._grip is not None:
            self.node_moved.emit(NodeMove(key, self.camera.place(point) - self._grip, is_done))

    # -- what a screen reader hears -----------------------------------------------------------------------------

    def _on_told_changed(self, _value: object) -> None:
        self._tell()

    def _tell(self) -> None:
        node = self.picture.nodes.get(self._choice.node)
        hint = self.tr("Arrow keys go from node to node.")
        self.setAccessibleDescription(self._told_of(node) if node else hint)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _told_of(self, node: MapNode) -> str:
        return f"{node_text(node, self.picture.mark(node.key))}\n{door_text(node)}"
