"""Faults on purpose in the designer's window: setting them and taking them away.

They are never written into the lab; another lab begins without.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from client.toolkit.message_bar import BarMessage
from designer.panels.plant_map.fault_model import (
    FITTING,
    OF_HANDLERS,
    FaultParty,
    all_at,
    faults_at,
    still_sensible,
)
from designer.window.fault_target import FaultTarget
from designer.workplace import Workplace
from gateway_core.api import Event, Fault, FaultKind, FaultsChanged

if TYPE_CHECKING:
    from designer.panels.plant_map.fault_dialog import FaultDialog

_AT_ONCE = (FaultKind.GATEWAY_DOWN, FaultKind.CLIENT_LOST)  # nothing to ask


class FaultsOnPurpose(QObject):
    """Works on the party of `target`.

    Signals: `changed` (None) when there are other faults, or another party is chosen.
    """

    changed = Signal(object)

    def __init__(self, window: QMainWindow, workplace: Workplace, target: FaultTarget) -> None:
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self.target = target
        self.dialog: FaultDialog | None = None
        target.changed.connect(self._on_target_changed)
        workplace.bridge.events.connect(self._on_events)

    @property
    def all(self) -> tuple[Fault, ...]:
        """The faults that are there."""
        return self._workplace.bridge.network.faults()

    def is_on(self, kind: FaultKind) -> bool:
        """Whether a fault of that kind strikes the chosen party."""
        party = self.target.party
        return party is not None and bool(faults_at(party, kind, self.all, self.target.handlers()))

    def here(self) -> tuple[Fault, ...]:
        """The faults that strike the chosen party; none where none is chosen."""
        party = self.target.party
        return all_at(party, self.all, self.target.handlers()) if party is not None else ()

    # -- what is done -------------------------------------------------------------------------------------------

    def switch_of_action(self) -> None:
        """Put the fault of the menu entry that was chosen on the chosen party, or take it away."""
        action = self.sender()
        if isinstance(action, QAction):
            self.switch(FaultKind(action.data()))

    def switch(self, kind: FaultKind) -> None:
        """Put a fault on the chosen party, with a dialog where it needs to know more; or take it away."""
        self.changed.emit(None)  # Qt has switched the menu's entry already, whatever comes of it
        party = self._fitting_party(kind)
        if party is None:
            return
        handlers = self.target.handlers()
        there = faults_at(party, kind, self.all, handlers)
        if there:
            self._take_away(there)
        elif kind in _AT_ONCE:
            self._put((Fault(kind, party.label),))
        elif kind in OF_HANDLERS and not handlers:
            text = self.tr("No message handler runs at {name}. Write one first: Project > New.")
            self._say(text.format(name=party.name))
        else:
            self._ask(kind, party, handlers)

    def remove_here(self) -> None:
        """Take away all faults of the chosen party."""
        self._take_away(self.here())

    def remove_all(self) -> None:
        """Take away all faults."""
        self._take_away(self.all)

    def remove_of_action(self) -> None:
        """Take away the fault of the menu entry that was chosen."""
        action = self.sender()
        if isinstance(action, QAction):
            self._take_away((action.data(),))

    def _fitting_party(self, kind: FaultKind) -> FaultParty | None:
        """The chosen party if the fault fits it; else it is said what is missing."""
        party = self.target.party
        if party is not None and kind in FITTING[party.kind]:
            return party
        if kind is FaultKind.CLIENT_LOST:
            self._say(self.tr("Choose a client on the Plant Map or in the Project Browser first."))
        elif kind in (FaultKind.GATEWAY_DOWN, FaultKind.SLOW_GATEWAY):
            self._say(self.tr("Choose a gateway on the Plant Map or in the Project Browser first."))
        else:
            self._say(self.tr("Choose a gateway or client on the Plant Map or in the Project Browser first."))
        return None

    def _ask(self, kind: FaultKind, party: FaultParty, handlers: tuple[str, ...]) -> None:
        # Here and not above: see designer.later
        from designer.panels.plant_map.fault_dialog import FaultDialog

        self.dialog = FaultDialog(self._workplace.look, kind, party, handlers, self._window)
        self.dialog.begin_with(self.target.handler)
        self.dialog.accepted.connect(self._on_accepted)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _put(self, faults: Iterable[Fault]) -> None:
        """These besides those that are there; one of the same kind at the same place takes the place of the other."""
        new = tuple(faults)
        places = {(fault.kind, fault.target, fault.handler) for fault in new}
        kept = [fault for fault in self.all if (fault.kind, fault.target, fault.handler) not in places]
        self._set((*kept, *new))

    def _take_away(self, gone: Sequence[Fault]) -> None:
        self._set(fault for fault in self.all if fault not in gone)

    def _set(self, faults: Iterable[Fault]) -> None:
        bridge = self._workplace.bridge
        sensible = still_sensible(faults, self._workplace.edits.lab, bridge.network.world())
        bridge.run(bridge.network.set_faults(sensible), self._on_set, self._workplace.notices.show_error)

    def _say(self, sentence: str) -> None:
        self._workplace.notices.show(BarMessage(sentence, "info"))

    # -- what happens -------------------------------------------------------------------------------------------

    def _on_target_changed(self, _value: None) -> None:
        self.changed.emit(None)

    def _on_set(self, _result: object) -> None:
        """What comes of it comes as an event."""

    def _on_accepted(self) -> None:
        if self.dialog is not None:
            self._put(self.dialog.faults())

    def _on_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _on_events(self, events: Sequence[Event]) -> None:
        if any(isinstance(event, FaultsChanged) for event in events):
            self.changed.emit(None)
