"""Shows the tags of the chosen gateway or client, live, and has values written."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from client.toolkit.message_bar import BarMessage
from designer.panels.tag_browser.model import CLIENT_PROVIDER, DEFAULT_PROVIDER, TagTree
from designer.panels.tag_browser.view import TagBrowserView, TagSource
from designer.workplace import Workplace
from gateway_core.api import Endpoint, Event, LabReplaced, SessionClosed, SessionOpened, TagRow, TagsChanged


class TagBrowserPresenter:
    """Asks for all tags once, then follows what is told. The local gateway is looked at as the designer sees it."""

    def __init__(self, view: TagBrowserView, workplace: Workplace) -> None:
        self._view = view
        self._workplace = workplace
        self._tree = TagTree(_provider_names())
        self._where = workplace.designer
        self._places: dict[str, Endpoint] = {}
        view.source_chosen.connect(self._on_source_chosen)
        view.filter_changed.connect(self._on_filter_changed)
        view.write_requested.connect(self._on_write_requested)
        workplace.bridge.events.connect(self._on_events)
        self._offer()
        self._ask()

    def _offer(self) -> None:
        """The designer's gateway first, then the others, then each client that has tags of its own."""
        world, lab = self._workplace.bridge.network.world(), self._workplace.edits.lab
        designer = world.current(self._workplace.designer)
        with_client_tags = {gateway.name for gateway in lab.gateways if any(tag.is_client for tag in gateway.tags)}
        places = [designer, *(state.endpoint for state in world.gateways if state.name != designer.gateway)]
        places += [
            session.endpoint
            for session in world.sessions
            if session.gateway in with_client_tags and session.id != designer.session
        ]
        self._places = {_key(place): place for place in places}
        before, self._where = self._where, self._places.get(_key(self._where), designer)
        if before != self._where:
            self._ask()
        sources = [TagSource(key, _label(place, designer)) for key, place in self._places.items()]
        self._view.show_sources(sources, _key(self._where))

    def _ask(self) -> None:
        bridge = self._workplace.bridge
        bridge.run(bridge.network.tags.rows(self._where), self._on_rows, self._workplace.notices.show_error)

    def _on_rows(self, rows: Sequence[TagRow]) -> None:
        self._tree.show(rows)
        self._view.show_root(self._tree.root)

    def _on_source_chosen(self, key: str) -> None:
        self._where = self._places.get(key, self._workplace.designer)
        self._ask()

    def _on_filter_changed(self, wanted: str) -> None:
        self._tree.filter(wanted)
        self._view.show_root(self._tree.root)

    def _on_write_requested(self, wish: tuple[str, str]) -> None:
        path, text = wish
        bridge = self._workplace.bridge
        written = bridge.network.tags.write(self._where, path, text)
        bridge.run(written, self._on_written, self._workplace.notices.show_error)

    def _on_written(self, refusal: str) -> None:
        if refusal:
            self._workplace.notices.show(BarMessage(refusal))

    def _on_events(self, events: Sequence[Event]) -> None:
        if any(isinstance(event, SessionOpened | SessionClosed | LabReplaced) for event in events):
            self._offer()
        if any(isinstance(event, LabReplaced) for event in events):
            self._ask()
            return
        for event in events:
            if isinstance(event, TagsChanged) and self._concerns(event):
                self._take(event)

    def _concerns(self, event: TagsChanged) -> bool:
        return event.gateway == self._where.gateway and event.session in ("", self._where.session)

    def _take(self, event: TagsChanged) -> None:
        changed = self._tree.take(event.rows, event.removed)
        if changed is None:
            self._view.show_root(self._tree.root)
        else:
            self._view.model.show_changed(changed)


def _key(place: Endpoint) -> str:
    return place.session or place.gateway


def _label(place: Endpoint, designer: Endpoint) -> str:
    if not place.session or place == designer:
        return place.gateway
    label = QCoreApplication.translate("TagBrowser", "{client} on {gateway}")
    return label.format(client=place.name, gateway=place.gateway)


def _provider_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        DEFAULT_PROVIDER: translate("TagBrowser", "Tags"),
        CLIENT_PROVIDER: translate("TagBrowser", "Client"),
    }
