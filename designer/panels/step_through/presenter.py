"""Goes through the steps of one send: moving looks at what is known, and only Release lets one held delivery run."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from client.bridge.latest_question import Answering, LatestQuestion
from client.toolkit.in_sight import is_in_sight
from designer.panels.step_through.model import headline, standing_lines, step_card, step_lines
from designer.panels.step_through.moves import Move
from designer.panels.step_through.view import StepPicture, StepThroughView
from designer.panels.step_through.walk import Walk, begun
from designer.workplace import Workplace
from gateway_core.api import (
    CommandError,
    Delivery,
    DeliveryEnded,
    DeliveryHeld,
    DeliveryReleased,
    DeliveryStarted,
    EarlierSend,
    Endpoint,
    Event,
    HoldingChanged,
    Reason,
    RequestEnded,
    Send,
    Sent,
    Trace,
)

_COMING = "step_through/shows_coming"


class StepThroughPresenter:
    """Shows one send at a time: the one that was asked for, or while deliveries are held the newest.

    Where the next step is not known yet because a delivery waits, the first Next lets that one go and waits for what
    comes of it; a second Next goes on without it.
    """

    def __init__(self, view: StepThroughView, workplace: Workplace) -> None:
        self._view = view
        self._workplace = workplace
        self._send_id = 0
        self._walk: Walk | None = None
        self._awaited: Endpoint | None = None  # whose next step the panel goes to when it is known
        self._note = ""
        self._lost = ""  # why nothing new is known of the send, as long as that is so
        self._is_holding = workplace.bridge.network.is_holding()
        answering = Answering(workplace.bridge.network.trace, self._on_trace, self._on_refused)
        self._question = LatestQuestion(workplace.bridge, answering, view)
        queues = Answering(workplace.bridge.network.in_front_of, self._on_earlier, self._on_no_earlier)
        self._who_was_in_front = LatestQuestion(workplace.bridge, queues, view)
        self._is_outdated = False  # something happened while nobody saw the panel
        self._shows_coming = workplace.look.settings.flag(_COMING, default=False)
        view.show_coming(shown=self._shows_coming)
        view.move_requested.connect(self.move)
        view.step_chosen.connect(self._on_step_chosen)
        view.coming_changed.connect(self._on_coming_changed)
        view.drawn.connect(self._on_drawn)
        workplace.bridge.events.connect(self.take)

    @property
    def walk(self) -> Walk | None:
        """The send that is gone through, and where."""
        return self._walk

    def show_send(self, send_id: int) -> None:
        """Go through that send from its beginning; where it is shown already, stay at the step."""
        if send_id != self._send_id:
            self._send_id, self._walk, self._lost = send_id, None, ""
            self._who_was_in_front.forget()
            self._stop_waiting()
            self._question.ask(self._send_id)

    def move(self, move: Move) -> None:
        """Go to another step. Nothing runs, unless Next lets go what is held."""
        walk = self._walk
        if walk is None or not walk.steps:
            return
        if move is Move.NEXT:
            self._go_on(walk)
        else:
            targets = {Move.FIRST: 0, Move.BACK: walk.position - 1, Move.LAST: len(walk.steps) - 1}
            self._go_to(walk, targets[move])

    def take(self, events: Sequence[Event]) -> None:
        """What happens while somebody looks; also what has happened just before the panel was made."""
        for event in events:
            if isinstance(event, HoldingChanged):
                self._is_holding = event.on
        newest = [event.send for event in events if isinstance(event, Sent) and self._is_wanted(event.send)]
        if newest:
            self.show_send(newest[-1].id)
        if self._send_id and any(_send_of(event) == self._send_id for event in events):
            self._is_outdated = not is_in_sight(self._view)
            if not self._is_outdated:
                self._question.ask(self._send_id)

    # -- going on -----------------------------------------------------------------------------------------------

    def _go_on(self, walk: Walk) -> None:
        waits = walk.open_delivery
        if waits is None or waits.endpoint == self._awaited:
            self._go_to(walk, walk.position + 1)
            return
        self._awaited = waits.endpoint
        if waits.reason is Reason.RUNNING:
            text = QCoreApplication.translate(
                "StepThrough",
                "… The handler at {name} is running. When it ends, its step comes by itself. Next goes on without it.",
            )
            self._show_note(text.format(name=waits.endpoint.name))
            return
        text = QCoreApplication.translate("StepThrough", "… Released at {name}: its handler begins.")
        self._show_note(text.format(name=waits.endpoint.name))
        bridge = self._workplace.bridge
        bridge.run(bridge.network.release(waits), self._on_released, self._on_not_released)

    def _go_to(self, walk: Walk, position: int) -> None:
        self._walk = walk.at(position)
        self._stop_waiting()
        self._show()

    def _stop_waiting(self) -> None:
        self._awaited, self._note = None, ""

    def _on_released(self, _result: None) -> None:
        """What comes of it comes as events."""

    def _on_not_released(self, error: CommandError) -> None:
        if self._awaited is not None:
            text = QCoreApplication.translate("StepThrough", "… {problem} Next goes on without it.")
            self._show_note(text.format(problem=error))

    def _show_note(self, note: str) -> None:
        self._note = note
        self._show()

    # -- what is known ------------------------------------------------------------------------------------------

    def _is_wanted(self, send: Send) -> bool:
        """Whether a new send is the one to go through: the newest, unless the handlers of the present one made it."""
        if not self._is_holding:
            return False
        receivers = [] if self._walk is None else [each.endpoint for each in self._walk.trace.verdicts if each.delivery]
        return self._walk is None or self._walk.is_told or send.sender not in receivers

    def _on_trace(self, trace: Trace) -> None:
        before = None if self._walk is None else self._walk.trace
        was_lost, self._lost = bool(self._lost), ""
        if trace == before:
            if was_lost:
                self._show()
            return
        if before is None or _arrivals(trace) != _arrivals(before):
            self._who_was_in_front.ask(trace.send.id)
        if self._walk is None:
            self._walk = begun(trace)
            self._show()
        else:
            self._follow(self._walk, trace)

    def _on_earlier(self, earlier: tuple[EarlierSend, ...]) -> None:
        if self._walk is not None and earlier != self._walk.earlier:
            self._walk = self._walk.behind(earlier)
            self._show()

    def _on_no_earlier(self, _error: CommandError) -> None:
        """Then nothing is said of who was in front; that the journal cannot be read is said elsewhere."""

    def _follow(self, walk: Walk, trace: Trace) -> None:
        """Stay at the step; go on to the one that was waited for, if it is there now. Never back: a note says where it is."""
        later, awaited = walk.followed(trace), self._awaited
        position = walk.first_new_in(later, awaited) if awaited is not None else None
        if awaited is not None and position is not None:
            self._stop_waiting()
            if position > later.position:
                later = later.at(position)
            else:
                self._note = _came_before_text(awaited, position)
        self._walk = later
        self._show()

    def _on_refused(self, error: CommandError) -> None:
        if self._walk is not None:  # what was known of it stays to be looked at
            text = QCoreApplication.translate("StepThrough", "Nothing new is known of this message any more. {problem}")
            self._lost = text.format(problem=error)
            self._show()
            return
        text = QCoreApplication.translate("StepThrough", "#{id} cannot be gone through any more. {problem}")
        self._view.show_picture(StepPicture(text.format(id=self._send_id, problem=error), None, (), (), is_last=True))

    def _on_drawn(self, _value: None) -> None:
        if self._is_outdated:
            self._is_outdated = False
            self._question.ask(self._send_id)

    def _show(self) -> None:
        walk = self._walk
        if walk is None:
            return
        waits = walk.open_delivery
        self._view.show_picture(
            StepPicture(
                headline(walk.trace),
                step_card(walk),
                step_lines(walk, shows_coming=self._shows_coming),
                standing_lines(walk),
                (self._lost or self._note) if walk.steps else _unknown_world_text(walk.trace),
                can_go_back=not walk.is_first,
                can_go_on=waits is not None or not walk.is_last,
                releases=_released(waits, self._awaited) if self._is_holding else "",
                is_last=walk.is_last,
            )
        )

    def _on_step_chosen(self, position: int) -> None:
        if self._walk is not None and position != self._walk.position:
            self._go_to(self._walk, position)

    def _on_coming_changed(self, shown: bool) -> None:  # noqa: FBT001 - a signal's value
        self._shows_coming = shown
        self._workplace.look.settings.set_flag(_COMING, value=shown)
        self._show()


def _released(waits: Delivery | None, awaited: Endpoint | None) -> str:
    """At whom the next step lets a delivery go, empty where it lets none."""
    if waits is None or waits.reason is not Reason.QUEUED or waits.endpoint == awaited:
        return ""
    return waits.endpoint.name


def _arrivals(trace: Trace) -> Sequence[tuple[Endpoint, int]]:
    """Where the send's deliveries came into queues, and when."""
    found = (verdict.delivery for verdict in trace.verdicts)
    return [(delivery.endpoint, delivery.queued_ms) for delivery in found if delivery is not None]


def _came_before_text(where: Endpoint, position: int) -> str:
    text = QCoreApplication.translate(
        "StepThrough", "● {name} went on: its new steps are marked in the list, from step {number} on."
    )
    return text.format(name=where.name, number=position + 1)


def _unknown_world_text(trace: Trace) -> str:
    text = QCoreApplication.translate(
        "StepThrough",
        "Nobody knows any more how the lab stood when #{id} was sent: it was kept by an earlier version, or is too old. "
        "“Who received this?” still says what became of it.",
    )
    return text.format(id=trace.send.id)


def _send_of(event: Event) -> int:
    if isinstance(event, DeliveryStarted | RequestEnded):
        return event.send_id
    if isinstance(event, DeliveryEnded | DeliveryHeld | DeliveryReleased):
        return event.delivery.send_id
    return -1
