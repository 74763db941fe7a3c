"""Predictions in a designer's window over a fake network: clients, ticks, a script that runs and makes a send."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.window.designer_parts import DesignerParts
from gateway_core.api import (
    Call,
    CommMode,
    Delivery,
    DeliveryEnded,
    DeliveryStarted,
    Identity,
    MessageCall,
    Outcome,
    Reason,
    ScriptEnded,
    Send,
    SendKind,
    Sent,
    Trace,
    Verdict,
    unsent,
)
from tests.support.fake_network import FakeNetwork

TO_CLIENTS = MessageCall("ACME", "greet", scope="C")


def open_clients(network: FakeNetwork, *users: str) -> None:
    """A client for each of these users, in the project ACME."""
    for number, user in enumerate(users, 1):
        network.open_client(f"Packing {number}", "plant-gw", "ACME", Identity(user, (), f"PACK-0{number}")).result()


@dataclass
class PredictPlay:
    """Who predicts in a window whose designer may send."""

    parts: DesignerParts
    network: FakeNetwork
    tell: Callable[..., None]
    wait: Callable[[Callable[[], object]], object]
    sends: int = 0

    def __post_init__(self) -> None:
        self.network.set_comm_mode(self.parts.workplace.designer.session, CommMode.READ_WRITE).result()

    @property
    def panel(self) -> Any:
        """The predict panel's presenter."""
        return self.parts.late.predict.presenter

    @property
    def view(self) -> Any:
        """The predict panel's view."""
        return self.parts.late.predict.view

    def begin(self) -> None:
        """Press Predict in the toolbar."""
        self.parts.menus.learn.predict.toggle.trigger()
        self.wait(lambda: self.view.page is self.view.ticks)

    def names(self) -> list[str]:
        """Who can be ticked, from top to bottom."""
        return [row.name for row in self.view.ticks.model.rows]

    def ticked(self) -> list[str]:
        """Who is ticked."""
        return [row.name for row in self.view.ticks.model.rows if row.is_ticked]

    def tick(self, *names: str) -> None:
        """Choose these rows and press Space on each."""
        for name in names:
            self.view.ticks.table.choose_row(self.names().index(name))
            QTest.keyClick(self.view.ticks.table, Qt.Key.Key_Space)

    def run(self) -> int:
        """Press Run and Compare, and wait until the script is known to run; its number."""
        self.view.ticks.run.click()
        run_id = len(self.network.called("run_script"))
        self.wait(lambda: not self.view.ticks.run.isEnabled())
        return run_id

    def sent(self, call: Call = TO_CLIENTS, reason: Reason = Reason.DONE) -> Trace:
        """The designer's script makes this send, and its deliveries come that far."""
        trace = self.made(call, reason)
        self.tell(Sent(self.network.next_seq(), 0, trace.send))
        return trace

    def made(self, call: Call, reason: Reason = Reason.DONE) -> Trace:
        """All that is known of another send, before anybody hears of it."""
        self.sends += 1
        world, designer = self.network.world(), self.parts.workplace.designer
        judged = unsent(call, designer, world)
        mode = world.comm_mode(designer)
        blocked = "" if mode is CommMode.READ_WRITE else mode.value
        send = Send(self.sends, 0, 1000, SendKind.MESSAGE, designer, call, blocked_by=blocked)
        verdicts = tuple(self._delivered(each, reason) for each in judged.verdicts)
        trace = Trace(send, verdicts, None, world)
        self.network.answers.traces[send.id] = trace
        return trace

    def comes(self, trace: Trace, reason: Reason) -> None:
        """Its deliveries have come that far now."""
        later = replace(trace, verdicts=tuple(self._delivered(each, reason) for each in trace.verdicts))
        self.network.answers.traces[trace.send.id] = later
        for verdict in later.verdicts:
            if verdict.delivery is not None:
                self.tell(DeliveryStarted(0, 0, trace.send.id, verdict.endpoint), DeliveryEnded(0, 0, verdict.delivery))

    def compared(self) -> list[tuple[str, str, str, bool]]:
        """The comparison as it is shown, once it is there."""
        self.wait(lambda: self.view.page is self.view.compared)
        return [(row.name, row.yours, row.really, row.is_right) for row in self.view.compared.model.rows]

    def ended(self, run_id: int) -> None:
        """The script comes to its end."""
        self.tell(ScriptEnded(0, 0, run_id, self.parts.workplace.designer, Outcome.DONE))

    def _delivered(self, verdict: Verdict, reason: Reason) -> Verdict:
        if not verdict.selected or verdict.reason in (Reason.HANDLER_MISSING, Reason.HANDLER_OFF):
            return verdict
        started = None if reason is Reason.QUEUED else 1001
        delivery = Delivery(self.sends, verdict.endpoint, reason, 1000, started)
        return replace(verdict, reason=reason, delivery=delivery)
