"""Keeps the plant map up to date: who is in the lab, the chosen send, and messages that set out while it is seen."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, QTimer
from PySide6.QtGui import QGuiApplication

from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.message_bar import BarMessage
from client.toolkit.theme import load_theme
from designer.panels.plant_map.area import NodeMove
from designer.panels.plant_map.export import MapFile, file_filter
from designer.panels.plant_map.layout import MapLayout
from designer.panels.plant_map.model import MapNode, map_nodes, with_parties
from designer.panels.plant_map.places import MapPlaces
from designer.panels.plant_map.traffic import MapTraffic
from designer.panels.plant_map.view import PlantMapView
from designer.workplace import Workplace
from gateway_core.api import (
    Endpoint,
    Event,
    FaultsChanged,
    GatewayChanged,
    GuiQueueBlocked,
    LabReplaced,
    SessionChanged,
    SessionClosed,
    SessionOpened,
)

SOON_MS = 30  # many who come at once are drawn once
PAPER = "light"  # the theme of what is printed
_FOLDER_KEY = "plant_map/export_folder"
_OF_NODES = (SessionOpened, SessionChanged, SessionClosed, GatewayChanged, LabReplaced, FaultsChanged, GuiQueueBlocked)


class PlantMapPresenter:
    """What nobody sees is not drawn: it catches up when the map is shown."""

    def __init__(self, view: PlantMapView, workplace: Workplace, places: MapPlaces, dialogs: Dialogs) -> None:
        self._view = view
        self._workplace = workplace
        self._places = places
        self._dialogs = dialogs
        self._layout = MapLayout()
        self._stopped: set[Endpoint] = set()
        self._there: tuple[MapNode, ...] = ()
        self._nodes: tuple[MapNode, ...] = ()  # with those who are not in the lab, but on the shown way
        self._is_stale = True
        self.traffic = MapTraffic(view, workplace)
        self._soon = QTimer(view)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._on_soon)
        view.appeared.connect(self._on_appeared)
        view.lay_out_requested.connect(self._on_lay_out_requested)
        view.export_requested.connect(self._on_export_requested)
        view.map.node_moved.connect(self._on_node_moved)
        view.choice.send_changed.connect(self._on_send_changed)
        places.changed.connect(self._on_places_changed)
        workplace.bridge.events.connect(self._on_events)

    @property
    def nodes(self) -> tuple[MapNode, ...]:
        """Everybody on the map."""
        return self._nodes

    def show_send(self, send_id: int) -> None:
        """Show the way of that send."""
        self.traffic.show_send(send_id)

    def lay_out_again(self) -> None:
        """Put every node back where the map puts it, and show the whole."""
        self._layout.forget()
        self._view.map.fit()
        self._places.clear()

    def export(self, *, as_shown: bool = False) -> None:
        """Ask for a file and write the map to it: in the window's colours, else in light ones, as for paper."""
        self._refresh()
        settings, title = self._workplace.look.settings, self._title()
        theme = self._workplace.look.themes.theme if as_shown else load_theme(PAPER)
        start = Path(settings.text(_FOLDER_KEY) or str(Path.home())) / "plant-map.svg"
        asked = QCoreApplication.translate("PlantMap", "Export Plant Map")
        file = self._dialogs.save_file(self._view, asked, start, file_filter())
        if file is None:
            return
        file = file if file.suffix else file.with_suffix(".svg")
        try:
            MapFile(self._view.map.picture, title, self._view.font(), theme).write(file)
        except OSError as error:
            reason = (error.strerror or str(error)).rstrip(".")
            text = QCoreApplication.translate(
                "PlantMap", "{file} was not written: {reason}. Choose another place, or make room there."
            )
            self._workplace.notices.show(BarMessage(text.format(file=file.name, reason=reason)))
            return
        settings.set_text(_FOLDER_KEY, str(file.parent))
        text = QCoreApplication.translate("PlantMap", "The map was written to {file} in {folder}.")
        copy = QCoreApplication.translate("PlantMap", "Copy Path")
        message = BarMessage(text.format(file=file.name, folder=file.parent), "info", copy)
        self._workplace.notices.show(message, partial(_copy, str(file)))

    def _title(self) -> str:
        lab, send = self._workplace.edits.lab.title, self._view.choice.send
        return f"{lab}: {send.headline}" if send else lab

    # -- who is there -------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Draw who is there now."""
        self._is_stale = False
        network = self._workplace.bridge.network
        self._there = map_nodes(network.world(), network.faults(), self._stopped)
        self._show_nodes()

    def _show_nodes(self) -> None:
        self._nodes = with_parties(self._there, self._view.choice.send)
        if self._view.choice.node not in {node.key for node in self._nodes}:
            self._view.choice.choose_node("")
        self._show_plan()

    def _show_plan(self) -> None:
        self._layout.by_hand = dict(self._places.all)
        self._view.show_nodes(self._nodes, self._layout.plan(self._nodes))

    def _on_events(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, GuiQueueBlocked):
                (self._stopped.add if event.blocked else self._stopped.discard)(event.where)
            elif isinstance(event, SessionClosed):
                self._stopped.discard(event.session.endpoint)
        if any(isinstance(event, _OF_NODES) for event in events):
            self._is_stale = True
            if self._view.is_seen and not self._soon.isActive():
                self._soon.start()

    def _on_soon(self) -> None:
        if self._is_stale:
            self._refresh()

    def _on_appeared(self, _value: None) -> None:
        if self._is_stale:
            self._refresh()

    def _on_send_changed(self, _send: object) -> None:
        """A send may tell of somebody who is not in the lab any more."""
        if len(with_parties(self._there, self._view.choice.send)) != len(self._there) or self._nodes != self._there:
            self._show_nodes()

    # -- by hand ------------------------------------------------------------------------------------------------

    def _on_node_moved(self, move: NodeMove) -> None:
        label = next((node.label for node in self._nodes if node.key == move.key), "")
        if not label:
            return
        if move.is_done:
            self._places.put(label, move.place)
            return
        self._layout.by_hand = {**self._places.all, label: QPointF(move.place)}
        self._view.show_nodes(self._nodes, self._layout.plan(self._nodes))

    def _on_places_changed(self, _value: None) -> None:
        if self._nodes:
            self._show_plan()

    def _on_lay_out_requested(self, _value: None) -> None:
        self.lay_out_again()

    def _on_export_requested(self, as_shown: bool) -> None:  # noqa: FBT001 - a signal's value
        self.export(as_shown=as_shown)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
