"""Keeps the Project Browser's tree up to date and says what somebody wants to open there."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.panels.project_browser.model import BrowserNode, BrowserWords, NodeKind, browser_tree
from designer.panels.project_browser.view import ProjectBrowserView
from designer.workplace import Workplace
from gateway_core.api import (
    Event,
    FaultsChanged,
    GatewayChanged,
    Lab,
    Place,
    SessionChanged,
    SessionClosed,
    SessionOpened,
)

_Target = TypeVar("_Target")


class BrowserOpener(Protocol):
    """Who opens what is chosen in the Project Browser."""

    def open_handler(self, place: HandlerPlace) -> None:
        """Show a handler in an editor tab."""

    def open_event_scripts(self, where: HandlerSet) -> None:
        """Open the dialog of one handler set."""

    def open_preset(self, name: str) -> None:
        """Launch a preset's client, or raise its window if it is open."""

    def raise_client(self, session_id: str) -> None:
        """Bring an open client's window to the front."""

    def open_script(self, name: str) -> None:
        """Show a saved script in a tab."""

    def open_send(self, name: str) -> None:
        """Show a saved send in the Send form."""

    def open_module(self, place: Place) -> None:
        """Show a library module in a tab."""


class ProjectBrowserPresenter:
    """Joins the tree to the lab and to the open sessions."""

    def __init__(self, view: ProjectBrowserView, workplace: Workplace, opener: BrowserOpener) -> None:
        self._view = view
        self._workplace = workplace
        self._words = _words()
        self._open: dict[NodeKind, Callable[[BrowserNode], None]] = {
            NodeKind.HANDLER: _opening(opener.open_handler, HandlerPlace),
            NodeKind.MESSAGE: _opening(opener.open_event_scripts, HandlerSet),
            NodeKind.EVENT_SCRIPTS: _opening(opener.open_event_scripts, HandlerSet),
            NodeKind.PRESET: _opening(opener.open_preset, str),
            NodeKind.SESSION: _opening(opener.raise_client, str),
            NodeKind.SCRIPT: _opening(opener.open_script, str),
            NodeKind.SEND: _opening(opener.open_send, str),
            NodeKind.MODULE: _opening(opener.open_module, Place),
        }
        view.node_activated.connect(self._on_node_activated)
        workplace.edits.changed.connect(self._on_lab_changed)
        workplace.bridge.events.connect(self._on_events)
        self.refresh()

    def refresh(self) -> None:
        """Show the lab, the sessions and the faults on purpose as they are now."""
        network = self._workplace.bridge.network
        lab, world = self._workplace.edits.lab, network.world()
        self._view.show_tree(browser_tree(lab, world, self._words, network.faults()))

    @property
    def chosen(self) -> BrowserNode | None:
        """The chosen node."""
        return self._view.current_node()

    def open_chosen(self) -> bool:
        """Open the chosen node; false if there is none, or none that can be opened."""
        node = self.chosen
        if node is None or node.kind not in self._open:
            return False
        self._on_node_activated(node)
        return True

    def _on_node_activated(self, node: BrowserNode) -> None:
        opening = self._open.get(node.kind)
        if opening is not None:
            opening(node)

    def _on_lab_changed(self, _lab: Lab) -> None:
        self.refresh()

    def _on_events(self, events: Sequence[Event]) -> None:
        shown = SessionOpened | SessionChanged | SessionClosed | GatewayChanged | FaultsChanged
        if any(isinstance(event, shown) for event in events):
            self.refresh()


def _words() -> BrowserWords:
    translate = QCoreApplication.translate
    return BrowserWords(
        gateway_scripts=translate("ProjectBrowser", "Gateway Event Scripts"),
        client_scripts=translate("ProjectBrowser", "Client Event Scripts"),
        message=translate("ProjectBrowser", "Message"),
        library=translate("ProjectBrowser", "Script Library"),
        shared=translate("ProjectBrowser", "Shared Scripts"),
        clients=translate("ProjectBrowser", "Clients"),
        users=translate("ProjectBrowser", "Users"),
        roles=translate("ProjectBrowser", "Roles"),
        scripts=translate("ProjectBrowser", "Scripts"),
        sends=translate("ProjectBrowser", "Sends"),
        off=translate("ProjectBrowser", "off"),
        down=translate("ProjectBrowser", "off the network"),
        open=translate("ProjectBrowser", "● open"),
        faulty=translate("ProjectBrowser", "⚠ fault on purpose"),
    )


def _opening(open_it: Callable[[_Target], None], kind: type[_Target]) -> Callable[[BrowserNode], None]:
    """What opens a node whose target is of `kind`."""

    def open_node(node: BrowserNode) -> None:
        if isinstance(node.target, kind):
            open_it(node.target)

    return open_node
