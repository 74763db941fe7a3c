"""The entries of the Learn menu that break something on purpose, and mend it again."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from client.toolkit.actions import ActionSpec, WindowActions, allow
from designer.panels.plant_map.fault_model import FITTING
from designer.window.faults_on_purpose import FaultsOnPurpose
from gateway_core.api import EndpointKind, FaultKind


class FaultActions(QObject):
    """One checkable entry for each kind of fault, which shows whether it is on at the chosen gateway or client."""

    def __init__(self, actions: WindowActions, commands: FaultsOnPurpose, menu: str, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        inner, add = menu + "/" + self.tr("Fa&ults on Purpose"), actions.add
        self.of: dict[FaultKind, QAction] = {}
        for kind, spec in self._specs(inner).items():
            self.of[kind] = action = add(spec, commands.switch_of_action)
            action.setData(kind.value)
        actions.separate(inner)
        tip = self.tr("Take away all faults on purpose of the chosen gateway or client")
        spec = ActionSpec(self.tr("&Remove Faults Here"), inner, "Ctrl+M, R", "eraser", tip)
        self.remove_here = add(spec, commands.remove_here)
        tip = self.tr("Take away all faults on purpose; everything works again")
        words = self.tr("repair mend reset")
        spec = ActionSpec(self.tr("Remove &All Faults"), inner, "Ctrl+M, A", "rotate-ccw", tip, words=words)
        self.remove_all = add(spec, commands.remove_all)
        commands.changed.connect(self._on_changed)
        self._on_changed(None)

    def fitting(self, kind: EndpointKind) -> Sequence[QAction]:
        """What can be broken at a gateway or a client, and mending it."""
        return (*(self.of[each] for each in FITTING[kind]), self.remove_here)

    def _specs(self, menu: str) -> dict[FaultKind, ActionSpec]:
        words = {
            FaultKind.GATEWAY_DOWN: (self.tr("Gateway &Down"), self.tr("Other gateways cannot reach the chosen one")),
            FaultKind.SLOW_GATEWAY: (
                self.tr("&Slow Network…"),
                self.tr("All between the chosen gateway and others is late"),
            ),
            FaultKind.CLIENT_LOST: (self.tr("Lose Th&is Client"), self.tr("The chosen client's process ends")),
            FaultKind.SLOW_HANDLER: (self.tr("Slow &Handler…"), self.tr("A message handler waits before it runs")),
            FaultKind.HANDLER_ERROR: (self.tr("Handler Err&or…"), self.tr("A message handler fails")),
            FaultKind.FULL_QUEUE: (self.tr("Full &Queue…"), self.tr("Only few messages may wait in a queue there")),
        }
        keys = {
            FaultKind.GATEWAY_DOWN: "Ctrl+M, D",
            FaultKind.SLOW_GATEWAY: "Ctrl+M, S",
            FaultKind.CLIENT_LOST: "Ctrl+M, K",
            FaultKind.SLOW_HANDLER: "Ctrl+M, H",
            FaultKind.HANDLER_ERROR: "Ctrl+M, X",
            FaultKind.FULL_QUEUE: "Ctrl+M, Q",
        }
        others = self.tr("break fail simulate trouble")
        return {
            kind: ActionSpec(text, menu, keys[kind], "", tip, checkable=True, words=others)
            for kind, (text, tip) in words.items()
        }

    def _on_changed(self, _value: None) -> None:
        for kind, action in self.of.items():
            action.setChecked(self._commands.is_on(kind))
        reason = self.tr("There is no fault on purpose.")
        allow(self.remove_all, allowed=bool(self._commands.all), reason=reason)
        if self._commands.all:
            reason = self.tr("Choose who has a fault on purpose, on the Plant Map or in the Project Browser.")
        allow(self.remove_here, allowed=bool(self._commands.here()), reason=reason)
