"""The status bar: which lab, which engine, how many clients, what runs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStatusBar, QToolButton

from client.toolkit.elided_label import ElidedLabel
from client.toolkit.fonts import strong_font
from client.toolkit.plain_tip import plain_tip
from designer.workplace import Workplace
from gateway_core.api import EndpointKind, Event, Lab, ScriptEnded, ScriptStarted, SessionClosed, SessionOpened


class StatusView(QStatusBar):
    """Texts, and a button that names the engine.

    Signals: `engine_clicked` (nothing with it).
    """

    engine_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Status"))
        self.lab = self._label(self.tr("Lab"))
        self.mode = self._label(self.tr("How the lab is open"))
        self.mode.setFont(strong_font())
        self.running = self._label(self.tr("What runs"))
        self.clients = self._label(self.tr("Clients"))
        self.engine = QToolButton()
        self.engine.setAutoRaise(True)
        self.engine.clicked.connect(self.engine_clicked)
        self.addWidget(self.lab)
        self.addWidget(self.mode)
        self.mode.hide()
        self.addWidget(self.running, 1)
        self.addPermanentWidget(self.clients)
        self.addPermanentWidget(self.engine)

    def show_lab(self, title: str, path: str) -> None:
        """Show which lab is open and where it lies."""
        self.lab.setText(title)
        self.lab.setToolTip(path)

    def show_mode(self, text: str, details: str) -> None:
        """Show that the lab is open in another way than usual; nothing for no text."""
        self.mode.setText(text)
        self.mode.setToolTip(details)
        self.mode.setAccessibleDescription(details)
        self.mode.setVisible(bool(text))

    def show_clients(self, count: int) -> None:
        """Show how many clients are open."""
        self.clients.setText(self.tr("Clients: {count}").format(count=count))

    def show_engine(self, text: str, details: str) -> None:
        """Show which engine runs the scripts; `details` say where it is and who chose it."""
        self.engine.setText(text)
        self.engine.setToolTip(plain_tip(details))
        self.engine.setAccessibleName(text)
        self.engine.setAccessibleDescription(details)

    def show_running(self, names: Sequence[str]) -> None:
        """Show which scripts that somebody ran by hand are running."""
        text = self.tr("▶ running: {names}").format(names=", ".join(names)) if names else ""
        self.running.setText(text)

    def _label(self, name: str) -> ElidedLabel:
        label = ElidedLabel()
        label.setAccessibleName(name)
        label.setContentsMargins(8, 0, 8, 0)
        return label


class StatusPresenter:
    """Fills the status bar from events."""

    def __init__(self, view: StatusView, workplace: Workplace) -> None:
        self._view = view
        self._workplace = workplace
        self._running: dict[int, str] = {}
        world = workplace.bridge.network.world()
        self._clients = {session.id for session in world.sessions if session.kind is EndpointKind.CLIENT}
        view.show_clients(len(self._clients))
        self._show_lab(workplace.edits.lab)
        workplace.edits.changed.connect(self._show_lab)
        workplace.bridge.events.connect(self._on_events)

    def _show_lab(self, lab: Lab) -> None:
        self._view.show_lab(lab.title, str(self._workplace.edits.document.path))

    def _on_events(self, events: Sequence[Event]) -> None:
        before = dict(self._running), len(self._clients)
        for event in events:
            self._take(event)
        if before != (self._running, len(self._clients)):
            self._view.show_running(list(self._running.values()))
            self._view.show_clients(len(self._clients))

    def _take(self, event: Event) -> None:
        if isinstance(event, ScriptStarted):
            self._running[event.run_id] = event.name
        elif isinstance(event, ScriptEnded):
            self._running.pop(event.run_id, None)
        elif isinstance(event, SessionOpened) and event.session.kind is EndpointKind.CLIENT:
            self._clients.add(event.session.id)
        elif isinstance(event, SessionClosed):
            self._clients.discard(event.session.id)
