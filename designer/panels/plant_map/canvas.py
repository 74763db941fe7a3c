"""The plant map itself: a picture that is drawn once and kept, with envelopes that move over it. Knows no gateway.

What stands still is drawn anew only when it changes; a frame of the animation copies it and draws the envelopes.
"""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontInfo, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from client.toolkit.empty_text import paint_empty_text
from client.toolkit.look import Look
from client.toolkit.motion import motion_ms
from client.toolkit.theme import Theme
from designer.panels.plant_map.drawing import FONT_PX, MapDrawing
from designer.panels.plant_map.flight_drawing import FlightDrawing
from designer.panels.plant_map.flights import LONGEST_MS, Flights
from designer.panels.plant_map.layout import MapPlan
from designer.panels.plant_map.model import MapChoice, MapNode, ShownSend
from designer.panels.plant_map.picture import Camera, MapPicture, whole_size

FRAME_MS = 16
LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 0.05, 4.0, 1.25
LARGEST_FIT = 1.5
_MARGIN = 8.0
_EMPTY = QRectF()


class MapCanvas(QWidget):
    """Shows nodes, the chosen node and the shown send, and flies what sets out.

    Signals: `zoom_changed` (the zoom, 1.0 is 100 %), `flown` (None) when nothing is under way any more.
    """

    zoom_changed = Signal(object)
    flown = Signal(object)

    def __init__(self, look: Look, choice: MapChoice) -> None:
        super().__init__()
        self._look = look
        self._choice = choice
        self._plan = MapPlan({}, (), _EMPTY)
        self._nodes: dict[str, MapNode] = {}
        self._zoom = 1.0
        self._offset = QPointF()
        self._fits = True
        self._ground: QPixmap | None = None
        self.flights = Flights()
        self._flight_drawing: FlightDrawing | None = None
        self._clock = QElapsedTimer()
        self._clock.start()
        self._frames = QTimer(self)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self.next_frame)
        self.setMinimumSize(QSize(120, 80))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        choice.node_changed.connect(self._on_choice_changed)
        choice.send_changed.connect(self._on_choice_changed)
        choice.trip_changed.connect(self._on_choice_changed)
        look.themes.changed.connect(self._on_theme_changed)

    # -- what is shown ------------------------------------------------------------------------------------------

    @property
    def picture(self) -> MapPicture:
        """What stands still now: while the shown send is under way, it does not tell yet how that ends."""
        send = self._choice.send
        shown = None if send is None or self.flights.has(send.id) else send
        return MapPicture(self._nodes, self._plan, shown, self._choice.node, not self.moves, self._choice.trip)

    @property
    def is_moving(self) -> bool:
        """Whether something is under way now."""
        return self._frames.isActive()

    @property
    def moving_count(self) -> int:
        """How many envelopes are on their way now."""
        return len(self.flights.sight(self._clock.elapsed()).moving)

    @property
    def moves(self) -> bool:
        """Whether things may move: the system may ask for less motion."""
        return motion_ms(self, round(LONGEST_MS)) > 0

    @property
    def camera(self) -> Camera:
        """From where the map is looked at."""
        return Camera(self._zoom * QFontInfo(self.font()).pixelSize() / FONT_PX, self._offset)

    @property
    def zoom(self) -> float:
        """1.0 is the size of the window's own letters."""
        return self._zoom

    def show_nodes(self, nodes: Sequence[MapNode], plan: MapPlan) -> None:
        """Show these nodes at these places."""
        self._nodes = {node.key: node for node in nodes}
        self._plan = plan
        if self._fits:
            self.fit()
        self.redraw()

    def redraw(self) -> None:
        """Draw anew what stands still."""
        self._ground = None
        self._flight_drawing = None
        self.update()

    # -- what moves ---------------------------------------------------------------------------------------------

    def fly(self, send: ShownSend) -> bool:
        """Let the messages of a send set out; false where nothing may move, or too much does already."""
        if not self.moves or not self.isVisible() or not self.flights.start(send, self._clock.elapsed()):
            return False
        self._ground = None
        self._frames.start()
        return True

    def update_flight(self, send: ShownSend) -> None:
        """More is known of a send that may be under way."""
        self.flights.update(send, self._clock.elapsed())

    def next_frame(self) -> None:
        """Let everything that is under way move on."""
        shown = self._choice.send.id if self._choice.send else 0
        if self.flights.end(self._clock.elapsed(), shown):
            self._ground = None
        if self.flights.is_idle:
            self._frames.stop()
            self.flown.emit(None)
        self.update()

    # -- from where it is looked at -----------------------------------------------------------------------------

    def fit(self) -> None:
        """Show all of it, as large as it goes within reason; from now on whenever it changes."""
        self._fits = True
        whole = whole_size(self._plan)
        if whole.isEmpty() or self.width() < 2 * _MARGIN or self.height() < 2 * _MARGIN:
            return
        unit = QFontInfo(self.font()).pixelSize() / FONT_PX
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        fitting = min(room.width() / whole.width(), room.height() / whole.height()) / unit
        self._look_from(min(fitting, LARGEST_FIT), whole.center(), room.center())

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Show it so large; what is at that point of the picture stays there."""
        self._fits = False
        point = at if at is not None else QRectF(self.rect()).center()
        self._look_from(min(max(zoom, LEAST_ZOOM), MOST_ZOOM), self.camera.place(point), point)

    def pan(self, by: QPointF) -> None:
        """Move the picture."""
        self._fits = False
        self._offset += by
        self.redraw()

    def reveal(self, key: str) -> None:
        """Move the picture so that this node is on it."""
        area = self.camera.rect(self._plan.rect(key)).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        room = QRectF(self.rect())
        across = max(0.0, room.left() - area.left()) - max(0.0, area.right() - room.right())
        down = max(0.0, room.top() - area.top()) - max(0.0, area.bottom() - room.bottom())
        if across or down:
            self.pan(QPointF(across, down))

    def node_at(self, point: QPointF) -> str:
        """The key of the node at a point of the picture, or an empty text."""
        place = self.camera.place(point)
        found = [key for key in self._nodes if self._plan.rect(key).contains(place)]
        return found[-1] if found else ""

    def _look_from(self, zoom: float, place: QPointF, point: QPointF) -> None:
        self._zoom = zoom
        self._offset = point - place * self.camera.scale
        self.redraw()
        self.zoom_changed.emit(zoom)

    # -- Qt -----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._ground is None:
            self._ground = self._drawn_ground()
        painter.drawPixmap(0, 0, self._ground)
        if not self.flights.is_idle:
            if self._flight_drawing is None:
                ratio = self.devicePixelRatioF()
                self._flight_drawing = FlightDrawing(self._look.themes.theme, self.font(), self.camera, ratio)
            self._flight_drawing.draw(painter, self.picture, self.flights.sight(self._clock.elapsed()))
        painter.end()

    def _drawn_ground(self) -> QPixmap:
        theme, ratio = self._look.themes.theme, self.devicePixelRatioF()
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(theme.color("surface"))
        painter = QPainter(ground)
        if self._nodes:
            MapDrawing(painter, theme, self.font(), self.camera).draw(self.picture, QRectF(self.rect()))
        else:
            painter.setPen(theme.color("muted"))
            texts = (self.tr("Everybody in the lab, as a map."), self.tr("Launch a client to see it here."))
            paint_empty_text(painter, self.rect(), self.font(), texts)
        painter.end()
        return ground

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit()
        self.redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            if self._fits:
                self.fit()
            self.redraw()

    def _on_choice_changed(self, _value: object) -> None:
        self.redraw()

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.redraw()
