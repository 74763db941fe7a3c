"""Opens whoever somebody activates on the plant map: a client's window, a gateway's properties, the script in front.

Knows no map.
"""

from PySide6.QtCore import QObject

from client.toolkit.message_bar import BarMessage
from designer.window.part_properties import PartProperties
from designer.window.part_steps import PartTools
from gateway_core.api import Endpoint, EndpointKind


class PartyOpener(QObject):
    """What a double click or Enter on a party does."""

    def __init__(self, tools: PartTools, properties: PartProperties) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._properties = properties

    def open(self, endpoint: Endpoint | None) -> None:
        """Open it, or say why that cannot be."""
        if endpoint is None:
            sentence = self.tr("Choose a gateway or client on the plant map first.")
            self._tools.workplace.notices.show(BarMessage(sentence, "info"))
        elif endpoint.kind is EndpointKind.CLIENT:
            self._open_client(endpoint)
        elif endpoint.kind is EndpointKind.GATEWAY:
            self._open_gateway(endpoint.name)
        else:
            editors = self._tools.editors
            (editors.current_editor or editors.current.widget).setFocus()

    def _open_client(self, endpoint: Endpoint) -> None:
        """Its window; that of a client which was closed is opened anew where the lab has its preset."""
        workplace = self._tools.workplace
        if workplace.bridge.network.world().session(endpoint.session) is not None:
            self._tools.opener.raise_client(endpoint.session)
        elif endpoint.name in [preset.name for preset in workplace.edits.lab.clients]:
            self._tools.opener.open_preset(endpoint.name)
        else:
            sentence = self.tr("The client {name} is closed. Launch one anew with Clients > Launch Client….")
            workplace.notices.show(BarMessage(sentence.format(name=endpoint.name), "info"))

    def _open_gateway(self, name: str) -> None:
        """Its properties, for which it is chosen in the Project Browser."""
        browser = self._tools.browser
        node = browser.node(f"gateway/{name}")
        if node is None:
            sentence = self.tr("The lab has no gateway {name} any more.")
            self._tools.workplace.notices.show(BarMessage(sentence.format(name=name), "info"))
            return
        browser.reveal(node.key)
        self._properties.open_chosen()
