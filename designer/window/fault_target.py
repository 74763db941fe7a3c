"""What a fault on purpose is about: the gateway or client that was chosen last, on the plant map or in the Project Browser.

And the message handler that somebody looks at: that of the message chosen last, or the one chosen in the Project Browser.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.document.handler_edits import HandlerPlace
from designer.panels.message_log.view import MessageLogView
from designer.panels.plant_map.fault_model import FaultParty, handlers_at, party_of
from designer.panels.project_browser.model import BrowserNode, NodeKind
from designer.panels.project_browser.view import ProjectBrowserView
from designer.workplace import Workplace
from gateway_core.api import EndpointKind

if TYPE_CHECKING:
    from designer.panels.plant_map.model import NodeMenuWish
    from designer.panels.plant_map.view import PlantMapView


class FaultTarget(QObject):
    """Follows both. Where nothing that can be broken is chosen in one of them, what is chosen in the other one counts.

    `party` is who is chosen, `handler` the name of the handler that somebody looks at; None and empty without.

    Signals: `changed` (None) when it is another one, `menu_requested` (the `NodeMenuWish` of somebody who wants the menu of
    a node of the map).
    """

    changed = Signal(object)
    menu_requested = Signal(object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._browser: ProjectBrowserView | None = None
        self._map: PlantMapView | None = None
        self._log: MessageLogView | None = None
        self.party: FaultParty | None = None
        self.handler = ""

    def follow_log(self, view: MessageLogView) -> None:
        """The message log stands."""
        self._log = view
        view.row_chosen.connect(self._on_message_chosen)

    def follow_browser(self, view: ProjectBrowserView) -> None:
        """The Project Browser stands."""
        self._browser = view
        view.chosen_changed.connect(self._on_browser_chosen)

    def follow_map(self, view: "PlantMapView") -> None:
        """The plant map has been made."""
        self._map = view
        view.choice.node_changed.connect(self._on_node_changed)
        view.node_menu_requested.connect(self._on_node_menu_requested)

    def handlers(self) -> tuple[str, ...]:
        """The names of the message handlers that run there."""
        world = self._workplace.bridge.network.world()
        return handlers_at(self.party, self._workplace.edits.lab, world) if self.party is not None else ()

    def _choose(self, party: FaultParty | None) -> None:
        if party != self.party:
            self.party = party
            self.changed.emit(None)

    def _party_on_map(self) -> FaultParty | None:
        node = self._map.map.picture.nodes.get(self._map.choice.node) if self._map is not None else None
        return party_of(node.endpoint if node is not None else None)

    def _node_in_browser(self) -> BrowserNode | None:
        return self._browser.current_node() if self._browser is not None else None

    def _party_in_browser(self, node: BrowserNode | None) -> FaultParty | None:
        if node is None:
            return None
        if node.kind is NodeKind.GATEWAY:
            return FaultParty(EndpointKind.GATEWAY, str(node.target))
        if node.kind is NodeKind.PRESET:
            return FaultParty(EndpointKind.CLIENT, str(node.target))
        if node.kind is NodeKind.SESSION:
            world = self._workplace.bridge.network.world()
            return party_of(next((each.endpoint for each in world.sessions if each.id == node.target), None))
        return None

    def _on_message_chosen(self, position: int) -> None:
        if self._log is not None:
            self.handler = self._log.model.log_row(position).handler

    def _on_browser_chosen(self, node: BrowserNode | None) -> None:
        if node is not None and isinstance(node.target, HandlerPlace):
            self.handler = node.target.name
        self._choose(self._party_in_browser(node) or self._party_on_map())

    def _on_node_changed(self, _key: str) -> None:
        self._choose(self._party_on_map() or self._party_in_browser(self._node_in_browser()))

    def _on_node_menu_requested(self, wish: "NodeMenuWish") -> None:
        if party_of(wish.endpoint) is not None:
            self._choose(party_of(wish.endpoint))
        self.menu_requested.emit(wish)
