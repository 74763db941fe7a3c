"""Opens clients from the designer: presets, all of them, the Launch Client dialog, raising, arranging, closing.

Knows no menu.
"""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from client.toolkit.dialogs.ask import Dialogs, Question
from client.toolkit.message_bar import BarMessage
from client.window.client_windows import ClientWindows
from designer.panels.launch_client.view import LaunchClientDialog
from designer.window.client_series import ClientSeries, SeriesOutcome
from designer.workplace import Workplace
from gateway_core.api import EndpointKind, Lab

_MOST_UNASKED = 20  # windows at once


class ClientLauncher:
    """The designer's hand on the client windows. `series` launches many of them."""

    def __init__(self, clients: ClientWindows, workplace: Workplace, window: QWidget, dialogs: Dialogs) -> None:
        self._clients = clients
        self._workplace = workplace
        self._window = window
        self._dialogs = dialogs
        self.series = ClientSeries(clients, window)
        self.series.ended.connect(self._on_series_ended)
        self._arrange_when_opened = 0
        self.dialog: LaunchClientDialog | None = None
        clients.failed.connect(self._on_failed)
        clients.opened.connect(self._on_opened)
        self._presets = _preset_names(workplace.edits.lab)
        workplace.edits.changed.connect(self._on_lab_changed)

    @property
    def clients(self) -> ClientWindows:
        """The client windows."""
        return self._clients

    def open_preset(self, name: str) -> None:
        """Launch a preset's client, or raise its window if it is open."""
        world = self._workplace.bridge.network.world()
        for session in self._clients.sessions:
            if session.name == name and world.session(session.id) is not None:
                self._clients.bring_to_front(session.id)
                return
            if session.name == name:
                self._close(session.id)
        preset = next((each for each in self._workplace.edits.lab.clients if each.name == name), None)
        if preset is not None:
            self._clients.open_preset(preset)

    def launch_all(self) -> None:
        """Launch the clients of all presets that are not open; of many only after a question."""
        if self.series.is_running:
            return
        presets, sessions = self._workplace.edits.lab.clients, self._workplace.bridge.network.world().sessions
        there = {session.name for session in sessions if session.kind is EndpointKind.CLIENT}
        missing = [preset for preset in presets if preset.name not in there]
        if not presets:
            sentence = QCoreApplication.translate(
                "ClientLauncher",
                "This lab has no client presets. Make one with Project > New > Client Preset…, or launch a client with "
                "Ctrl+L.",
            )
            self._workplace.notices.show(BarMessage(sentence, "info"))
        elif not missing:
            sentence = QCoreApplication.translate("ClientLauncher", "The clients of all presets are open already.")
            self._workplace.notices.show(BarMessage(sentence, "info"))
        elif len(missing) <= _MOST_UNASKED or self._wants_many(len(missing)):
            self._close_named({preset.name for preset in missing})  # windows whose sessions are over
            self.series.start(missing)

    def open_first_presets(self, count: int) -> None:
        """Launch the first presets and, when they are there, arrange them beside the designer."""
        presets = self._workplace.edits.lab.clients[:count]
        self._arrange_when_opened = len(presets)
        for preset in presets:
            self._clients.open_preset(preset)

    def raise_client(self, session_id: str) -> None:
        """Bring an open client's window to the front."""
        self._clients.bring_to_front(session_id)

    def launch(self) -> None:
        """Ask for a client and open it."""
        self.dialog = LaunchClientDialog(self._workplace.look, self._workplace.edits.lab, self._window)
        self.dialog.accepted.connect(self._on_dialog_accepted)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def arrange(self) -> None:
        """Tile all client windows beside the designer."""
        if self._has_clients():
            self._clients.arrange(self._window)

    def close_all(self) -> None:
        """Close all client windows."""
        is_launching = self.series.is_running
        self.series.give_up()
        if is_launching or self._has_clients():
            self._clients.close_all()

    def _wants_many(self, count: int) -> bool:
        translate = QCoreApplication.translate
        title, text = (
            translate("ClientLauncher", "Launch All Clients"),
            translate("ClientLauncher", "Launch {count} clients, one for each preset that is not open yet?"),
        )
        details = translate("ClientLauncher", "Each gets a window. Clients > Close All Clients closes them together.")
        question = Question(title, text.format(count=count), translate("ClientLauncher", "Launch"), details)
        return self._dialogs.confirm(self._window, question)

    def _on_series_ended(self, outcome: SeriesOutcome) -> None:
        """Say what came of it, in the window that the new ones may cover."""
        self._workplace.notices.show(outcome.message(), self.arrange)
        self._window.activateWindow()

    def _has_clients(self) -> bool:
        """Whether a client is open; where none is, the message bar says so."""
        has_some = bool(self._clients.windows)
        if not has_some:
            sentence = QCoreApplication.translate("ClientLauncher", "No client is open. Launch one first, with Ctrl+L.")
            self._workplace.notices.show(BarMessage(sentence, "info"))
        return has_some

    def _close(self, session_id: str) -> None:
        """Close a client's window, and with it the session if that is not over."""
        window = self._clients.frame(session_id)
        if window is not None:
            window.close()

    def _on_lab_changed(self, lab: Lab) -> None:
        """Say of a client whose preset is called otherwise now that it keeps its name: logs and receipts have it by that."""
        before, self._presets = self._presets, _preset_names(lab)
        gone, come = before - self._presets, self._presets - before
        if len(gone) != 1 or len(come) != 1 or self._workplace.edits.document.is_dirty:
            return
        (old,), (new,) = gone, come
        if old not in [session.name for session in self._clients.sessions]:
            return
        sentence = QCoreApplication.translate(
            "ClientLauncher", "The open client keeps the name “{old}” until it is launched again as “{new}”."
        )
        again = QCoreApplication.translate("ClientLauncher", "Launch Again")
        message = BarMessage(sentence.format(old=old, new=new), "info", again)
        self._workplace.notices.show(message, partial(self._launch_again, old, new))

    def _launch_again(self, old: str, new: str) -> None:
        self._close_named({old})
        self.open_preset(new)

    def _close_named(self, names: Collection[str]) -> None:
        for session in self._clients.sessions:
            if session.name in names:
                self._close(session.id)

    def _on_dialog_accepted(self) -> None:
        if self.dialog is not None:
            self._clients.open_client(self.dialog.start())
            self.dialog = None

    def _on_failed(self, message: BarMessage) -> None:
        self._arrange_when_opened = 0
        self._workplace.notices.show(message)

    def _on_opened(self, _session: object) -> None:
        if self._arrange_when_opened and len(self._clients.windows) == self._arrange_when_opened:
            self._arrange_when_opened = 0
            self.arrange()
            self._window.activateWindow()


def _preset_names(lab: Lab) -> frozenset[str]:
    return frozenset(preset.name for preset in lab.clients)
