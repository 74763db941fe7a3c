"""The plant map's panel: a row of buttons, the map, a line that says what is shown. Knows no gateway."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.buttons import give_menu, word_button
from client.toolkit.elided_label import ElidedLabel
from client.toolkit.folding_row import FoldingRow, row_of
from client.toolkit.look import Look
from designer.panels.plant_map.area import MapArea
from designer.panels.plant_map.canvas import ZOOM_STEP
from designer.panels.plant_map.layout import MapPlan
from designer.panels.plant_map.model import MapChoice, MapNode
from designer.panels.plant_map.numbered import NumberedSteps
from designer.panels.plant_map.table import TableTwin

_SHARES = (620, 380)  # of the map, and of the steps beside it


class PlantMapView(QWidget):
    """Shows the map; `pages` are the map and what is shown instead of it.

    Signals: `appeared` (None) whenever it is shown after it was not, `lay_out_requested` (None), `export_requested` (whether in the colours
    shown, else in those for paper), `node_menu_requested` (a `NodeMenuWish`), `node_activated` (the `Endpoint` of a node), `table_switched` (whether the tables are shown instead of the map).
    """

    appeared = Signal(object)
    lay_out_requested = Signal(object)
    export_requested = Signal(object)
    node_menu_requested = Signal(object)
    node_activated = Signal(object)
    table_switched = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._is_in_front = True
        self._nodes: tuple[MapNode, ...] = ()
        self.choice = MapChoice(self)
        self.map = MapArea(look, self.choice)
        self.pages = QStackedWidget()
        self.steps = NumberedSteps(look, self.choice)
        self.drawn = QSplitter()
        self.drawn.setChildrenCollapsible(False)
        for widget, share in zip((self.map, self.steps), _SHARES, strict=True):
            self.drawn.addWidget(widget)
            self.drawn.setStretchFactor(self.drawn.indexOf(widget), share)
        self.drawn.setSizes(_SHARES)
        self.table = TableTwin(look, self.choice)
        self.pages.addWidget(self.drawn)
        self.pages.addWidget(self.table)
        icons = look.icons
        self.zoom_out = word_button(icons, "zoom-out", "", self.tr("Show the map smaller (-)"))
        self.zoom_in = word_button(icons, "zoom-in", "", self.tr("Show the map larger (+)"))
        self.fit = word_button(icons, "maximize", self.tr("Fit"), self.tr("Show the whole map (0)"))
        tip = self.tr("Put every node back where the map would put it")
        self.lay_out = word_button(icons, "layout-grid", self.tr("Lay Out Again"), tip)
        self.export = word_button(icons, "file-output", self.tr("Export"), self.tr("Save the map as SVG or PNG"))
        menu = QMenu(self.export)
        self.for_paper = menu.addAction(self.tr("For &Paper, in Light Colours…"))
        self.as_shown = menu.addAction(self.tr("As &Shown, in These Colours…"))
        give_menu(self.export, menu)
        tip = self.tr("Show the same as two tables (Ctrl+M, T)")
        self.as_table = word_button(icons, "columns-3", self.tr("As Table"), tip)
        self.as_table.setCheckable(True)
        self.caption = ElidedLabel()
        self.caption.setAccessibleName(self.tr("What the map shows"))
        self._arrange()
        self._connect()
        self.setFocusProxy(self.map)
        self.show_caption("")

    def show_caption(self, sentence: str) -> None:
        """Say which send is shown, and what is not."""
        hint = self.tr("Messages that are sent travel here. Choose one in the Message Log to see its way.")
        self.caption.setText(sentence or hint)

    @property
    def is_seen(self) -> bool:
        """Whether somebody can see it; behind another tab Qt calls it visible all the same."""
        return self._is_in_front and self.isVisible()

    def show_in_front(self, *, is_in_front: bool) -> None:
        """Whether its dock is in front of the others in its row of tabs."""
        self._is_in_front = is_in_front
        if self.is_seen:
            self.appeared.emit(None)

    @property
    def is_table(self) -> bool:
        """Whether the tables are shown instead of the map."""
        return self.as_table.isChecked()

    def show_table(self, *, as_table: bool) -> None:
        """Show the tables, or the map."""
        self.as_table.setChecked(as_table)

    def show_nodes(self, nodes: tuple[MapNode, ...], plan: MapPlan) -> None:
        """Show these nodes at these places, and in the table."""
        self.map.show_nodes(nodes, plan)
        self._nodes = nodes
        self._show_ways()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_ways()
        self.appeared.emit(None)

    def larger(self) -> None:
        """Zoom in."""
        self.map.zoom_to(self.map.zoom * ZOOM_STEP)

    def smaller(self) -> None:
        """Zoom out."""
        self.map.zoom_to(self.map.zoom / ZOOM_STEP)

    def _arrange(self) -> None:
        of_map, rest = row_of(self._of_map()), QWidget()
        of_map.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # it takes what is left
        row = QHBoxLayout(rest)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.export)
        row.addWidget(self.as_table)
        row.addWidget(self.caption, 1)
        for button in (*self._of_map(), self.export, self.as_table):
            button.setAutoRaise(True)
        bar = FoldingRow((of_map, rest))
        bar.setContentsMargins(4, 2, 4, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.pages, 1)

    def _of_map(self) -> tuple[QToolButton, ...]:
        """What makes no sense for tables."""
        return (self.zoom_out, self.zoom_in, self.fit, self.lay_out)

    def _connect(self) -> None:
        self.zoom_out.clicked.connect(self.smaller)
        self.zoom_in.clicked.connect(self.larger)
        self.fit.clicked.connect(self.map.fit)
        self.lay_out.clicked.connect(self._on_lay_out_clicked)
        self.for_paper.triggered.connect(self._on_for_paper)
        self.as_shown.triggered.connect(self._on_as_shown)
        self.as_table.toggled.connect(self._on_as_table_toggled)
        self.map.node_menu_requested.connect(self.node_menu_requested)
        self.table.node_menu_requested.connect(self.node_menu_requested)
        self.map.node_activated.connect(self.node_activated)
        self.table.node_activated.connect(self.node_activated)
        self.choice.send_changed.connect(self._on_send_changed)

    def changeEvent(self, event: QEvent) -> None:
        """The system may ask for less motion from now on, or no longer."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._show_ways()

    def _show_ways(self) -> None:
        """The shown send in the tables, and where nothing may move as numbered steps beside the map."""
        send = self.choice.send
        self.table.show_nodes(self._nodes, send)
        self.steps.show_send(send)
        self.steps.setVisible(not self.map.moves)

    def _on_send_changed(self, _send: object) -> None:
        self._show_ways()

    def _on_as_table_toggled(self, as_table: bool) -> None:  # noqa: FBT001 - Qt's signature
        shown = self.table if as_table else self.drawn
        has_focus = self.pages.isAncestorOf(self.focusWidget() or self)
        self.pages.setCurrentWidget(shown)
        self.setFocusProxy(self.table if as_table else self.map)
        for button in self._of_map():
            button.setEnabled(not as_table)
        if has_focus:
            self.setFocus()
        self.table_switched.emit(as_table)

    def _on_lay_out_clicked(self) -> None:
        self.lay_out_requested.emit(None)

    def _on_for_paper(self) -> None:
        self.export_requested.emit(False)

    def _on_as_shown(self) -> None:
        self.export_requested.emit(True)
