"""Takes ticks, waits for the send that they are about, and compares; what is shown of the answer comes after it only."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from client.bridge.latest_question import Answering, LatestQuestion
from designer.panels.predict.compared_presenter import ComparedPresenter
from designer.panels.predict.comparison import Comparison, compare, is_decided
from designer.panels.predict.desk import PredictDesk
from designer.panels.predict.model import PartyRow, TickGroup, Together, party_rows
from designer.panels.predict.run_watch import RunWatch
from designer.panels.predict.score_presenter import ScorePresenter
from designer.panels.predict.tables import Ticks
from designer.panels.predict.tick_page import TickPicture
from designer.panels.predict.view import PredictView
from designer.panels.predict.words import (
    blocked_text,
    call_text,
    elsewhere_text,
    meaning_text,
    question_text,
    unsent_text,
)
from designer.workplace import Workplace
from gateway_core.api import (
    Asked,
    CommandError,
    DeliveryEnded,
    DeliveryStarted,
    Event,
    GatewayChanged,
    LabReplaced,
    ScriptStarted,
    Send,
    SessionChanged,
    SessionClosed,
    SessionOpened,
    Trace,
)

if TYPE_CHECKING:
    from gateway_core.api import WrittenCall

WORLD_PAUSE_MS = 100  # clients that open in a row come together
_CHANGES = SessionOpened | SessionChanged | SessionClosed | GatewayChanged | LabReplaced


class Phase(Enum):
    """How far a prediction has come. `WAITING`: its script runs, or its send is on its way."""

    OFF = "off"
    TICKING = "ticking"
    WAITING = "waiting"
    COMPARED = "compared"


class PredictPresenter:
    """One prediction at a time. `phase` says how far it has come, `comparison` what it came to."""

    def __init__(self, view: PredictView, workplace: Workplace, desk: PredictDesk) -> None:
        self._view = view
        self._workplace = workplace
        self._desk = desk
        self._compared = ComparedPresenter(view.compared)
        self.score = ScorePresenter(view.score, workplace, desk)
        self.phase = Phase.OFF
        self.comparison: Comparison | None = None
        self._asked = Asked.SELECTED
        self._counts_blocked = False
        self._rows: tuple[PartyRow, ...] = ()
        self._written: WrittenCall | None = None
        self._note = ""
        self._watch = RunWatch()
        self._send_id = 0
        answering = Answering(workplace.bridge.network.trace, self._on_trace, self._on_refused)
        self._question = LatestQuestion(workplace.bridge, answering, view)
        self._world_changed = QTimer(view)
        self._world_changed.setSingleShot(True)
        self._world_changed.setInterval(WORLD_PAUSE_MS)
        self._world_changed.timeout.connect(self._on_world_changed)
        self._connect()

    def _connect(self) -> None:
        view = self._view
        view.purpose.begin_requested.connect(self._on_begin_requested)
        view.ticks.ticked.connect(self._on_ticked)
        view.ticks.group_chosen.connect(self._on_group_chosen)
        view.ticks.run_requested.connect(self._on_run_requested)
        view.compared.next_requested.connect(self.begin)
        view.score.back_requested.connect(self._show_page)
        for page in (view.purpose, view.ticks, view.compared):
            page.score_requested.connect(self.show_score)
        self._workplace.bridge.events.connect(self._on_events)

    @property
    def is_under_way(self) -> bool:
        """Whether somebody has ticked something that is not compared yet."""
        has_ticks = any(row.is_ticked for row in self._rows)
        return self.phase is Phase.WAITING or (self.phase is Phase.TICKING and has_ticks)

    # -- what others ask for ------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Ask who will get the next send, with no ticks yet."""
        self.phase, self._note, self.comparison = Phase.TICKING, "", None
        self._forget_send()
        self._watch = RunWatch(self._watch.number, self._watch.runner)
        self._rows = ()
        self._take_world()
        self._show_page()

    def end(self) -> None:
        """Predict no more."""
        self.phase = Phase.OFF
        self._forget_send()
        self._show_page()

    def ask(
        self, asked: Asked = Asked.SELECTED, number: int = 1, *, runner: str = "", counts_blocked: bool = False
    ) -> None:
        """From now on this is asked, of the script's send of that number.

        `runner`: who is to run it, by its label; empty: whoever does. `counts_blocked`: a send that the comm mode stops
        is what the question is about, so it counts.
        """
        self._asked, self._counts_blocked = asked, counts_blocked
        self._watch = RunWatch(number, runner)

    def show_call(self, written: "WrittenCall | None") -> None:
        """This call stands at the cursor."""
        if written != self._written:
            self._written = written
            self._show_ticks()

    def show_score(self) -> None:
        """Show the score."""
        self.score.show()
        self._view.show_page(self._view.score)

    def close(self) -> None:
        """Wait for nothing any more; before the window goes."""
        self.score.close()
        self._world_changed.stop()

    # -- ticks --------------------------------------------------------------------------------------------------

    def _take_world(self) -> None:
        ticked = {row.key for row in self._rows if row.is_ticked}
        self._rows = party_rows(self._workplace.bridge.network.world(), ticked)

    def _on_ticked(self, ticks: Ticks) -> None:
        positions = frozenset(ticks.positions)
        self._tick(replace(row, is_ticked=ticks.is_on) if at in positions else row for at, row in enumerate(self._rows))

    def _on_group_chosen(self, group: TickGroup) -> None:
        nobody = group.together is Together.NOBODY
        self._tick(replace(row, is_ticked=not nobody) if nobody or group.has(row) else row for row in self._rows)

    def _tick(self, rows: Iterable[PartyRow]) -> None:
        if self.phase is Phase.TICKING:
            self._rows = tuple(rows)
            self._show_ticks()

    # -- what happens -------------------------------------------------------------------------------------------

    def _on_events(self, events: Sequence[Event]) -> None:
        if self.phase in (Phase.OFF, Phase.COMPARED):
            return
        for event in events:
            self._take(event)
        if self.phase is Phase.TICKING and any(isinstance(event, _CHANGES) for event in events):
            self._world_changed.start()

    def _take(self, event: Event) -> None:
        if self._send_id:
            if _send_of(event) == self._send_id:
                self._question.ask(self._send_id)
            return
        found = self._watch.take(event)
        if self.phase is Phase.TICKING and self._watch.is_running:
            self.phase, self._note = Phase.WAITING, ""
            self._show_ticks()
        elif isinstance(found, Send):
            self._send_id = found.id
            self._question.ask(self._send_id)
        elif isinstance(found, ScriptStarted):
            self._go_back(elsewhere_text(found.where, self._watch.runner))
        elif found is not None:
            self._go_back(unsent_text(found, self._watch.made, self._watch.number))
        elif self._watch.is_following:
            self._show_ticks()

    def _on_trace(self, trace: Trace) -> None:
        if is_decided(trace, self._asked):
            self._judge(trace)
        else:
            self._show_ticks()

    def _on_refused(self, error: CommandError) -> None:
        self._go_back(str(error))

    def _forget_send(self) -> None:
        self._send_id = 0
        self._question.forget()

    def _judge(self, trace: Trace) -> None:
        self._forget_send()
        if trace.send.blocked_by and not self._counts_blocked:
            self._go_back(blocked_text(trace.send.blocked_by))
            return
        self.comparison = compare(self._rows, trace, self._asked)
        self.phase = Phase.COMPARED
        self._compared.show(self.comparison)
        self._show_page()
        self._desk.tell(self.comparison)

    def _go_back(self, note: str) -> None:
        """Nothing to compare: the ticks are still there, for another run."""
        self.phase, self._note = Phase.TICKING, note
        self._forget_send()
        self._take_world()
        self._show_ticks()

    def _on_world_changed(self) -> None:
        if self.phase is Phase.TICKING:
            self._take_world()
            self._show_ticks()

    # -- what is shown ------------------------------------------------------------------------------------------

    def _show_page(self) -> None:
        view = self._view
        pages = {Phase.OFF: view.purpose, Phase.COMPARED: view.compared}
        self._show_ticks()
        view.show_page(pages.get(self.phase, view.ticks))

    def _show_ticks(self) -> None:
        if self.phase not in (Phase.TICKING, Phase.WAITING):
            return
        note = self._note
        if self._send_id or self._watch.is_following:
            note = QCoreApplication.translate("Predict", "… On its way. Compared as soon as no handler waits any more.")
        self._view.ticks.show_picture(
            TickPicture(
                call_text(self._written, self._watch.number),
                question_text(self._asked),
                meaning_text(self._asked),
                self._rows,
                note,
                is_waiting=self.phase is Phase.WAITING,
            )
        )

    def _on_begin_requested(self, _value: None) -> None:
        self._desk.switch(is_on=True)

    def _on_run_requested(self, _value: None) -> None:
        self._desk.run(self._watch.runner)


def _send_of(event: Event) -> int:
    if isinstance(event, DeliveryStarted):
        return event.send_id
    return event.delivery.send_id if isinstance(event, DeliveryEnded) else -1
