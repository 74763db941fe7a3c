"""Brings client windows back where they stood: opens the presets that were open last and puts each window in its place."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QWidget

from client.window.client_windows import ClientWindows
from designer.document.lab_session import ClientPlace
from gateway_core.api import Lab, Session


class ClientPlaces(QObject):
    """The places of client windows that are on their way. Keep it as long as the windows.

    `designer` is the window that people work in: it has the keys when all are back.
    """

    def __init__(self, clients: ClientWindows, places: Sequence[ClientPlace], designer: QWidget) -> None:
        super().__init__()
        self._clients = clients
        self._designer = designer
        self._coming = 0
        self._waiting = {place.preset: place.geometry for place in places}
        clients.opened.connect(self._on_opened)

    def bring_back(self, lab: Lab) -> None:
        """Open every preset that was open and that the lab still has."""
        wanted = [preset for preset in lab.clients if preset.name in self._waiting]
        self._coming = len(wanted)
        for preset in wanted:
            self._clients.open_preset(preset)

    def _on_opened(self, session: Session) -> None:
        geometry = self._waiting.pop(session.name, "")
        window = self._clients.frame(session.id)
        if window is not None and geometry:
            window.restoreGeometry(QByteArray.fromHex(geometry.encode("ascii", "replace")))
        if self._coming:
            self._coming -= 1
            if not self._coming:
                self._designer.activateWindow()
