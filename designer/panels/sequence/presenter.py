"""Fetches what the sequence view shows: the chosen send with what came of it, or the newest ones as they come."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from client.bridge.latest_question import Answering, LatestQuestion
from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.message_bar import BarMessage
from designer.panels.sequence.drawing_file import Drawing
from designer.panels.sequence.export import SequenceExport
from designer.panels.sequence.family_fetch import Family, FamilyFetch
from designer.panels.sequence.heard import HeardEvents
from designer.panels.sequence.model import SequenceMark, SequenceWish, events_about, sequence_of
from designer.panels.sequence.view import SequenceView
from designer.workplace import Workplace
from gateway_core.api import (
    CommandError,
    DeliveryEnded,
    DeliveryStarted,
    Endpoint,
    Event,
    LogWritten,
    Mark,
    RequestEnded,
    Sent,
    Trace,
)

NEWEST = 20
PAUSE_MS = 120


class MarkDoors(Protocol):
    """Opens what marks lead to. `heard` is what was told since the lab was opened."""

    heard: HeardEvents

    def open_mark(self, mark: Mark, traces: Sequence[Trace]) -> None:
        """Show the payload, the script's line, the answer, the verdict or the log row, where it stands."""


class SequencePresenter:
    """Shows one sequence at a time; asks nothing while nobody sees it."""

    def __init__(self, view: SequenceView, workplace: Workplace, doors: MarkDoors, dialogs: Dialogs) -> None:
        self._view = view
        self._workplace = workplace
        self._heard = doors.heard
        self._doors = doors
        self._export = SequenceExport(view, workplace, dialogs)
        self._send_id = doors.heard.chosen
        self._follows = False
        self._is_opening = False  # a mark: the sequence that somebody reads stays
        self._wish = SequenceWish()
        self._family = Family()
        self._busy: set[Endpoint] = set()  # whose handlers may send more
        self._is_outdated = True  # something happened while nobody saw the view
        self._fetch = FamilyFetch(workplace.bridge)
        answering = Answering(self._fetched, self._on_family, self._on_refused)
        self._question = LatestQuestion(workplace.bridge, answering, view, PAUSE_MS)
        view.wish_changed.connect(self._on_wish_changed)
        view.follow_changed.connect(self._on_follow_changed)
        view.mark_activated.connect(self._on_mark_activated)
        view.seen.connect(self._on_seen)
        view.save_requested.connect(self._on_save_requested)
        view.copy_requested.connect(self._on_copy_requested)
        workplace.bridge.events.connect(self._on_events)

    def show_send(self, send_id: int) -> None:
        """Show that send and what came of it, unless the newest ones are followed, or a mark of what is shown leads there."""
        if self._is_opening and any(trace.send.id == send_id for trace in self._family.traces):
            return
        if send_id != self._send_id:
            self._send_id = send_id
            if not self._follows:
                self._ask()

    # -- what is shown ------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        """Ask as soon as somebody looks."""
        self._is_outdated = not self._view.isVisible()
        if not self._is_outdated:
            self._question.ask(self._follows)

    def _fetched(self, newest: bool) -> Future[Family] | None:  # noqa: FBT001 - a wish
        """What is shown: of many that are chosen one after the other the last."""
        if newest:
            return self._fetch.fetch_newest(NEWEST)
        return self._fetch.fetch(self._send_id) if self._send_id else None

    def _on_family(self, family: Family) -> None:
        self._family = family
        deliveries = (verdict.delivery for trace in family.traces for verdict in trace.verdicts)
        self._busy = {each.endpoint for each in deliveries if each is not None and each.ended_ms is None}
        self._show()

    def _on_refused(self, error: CommandError) -> None:
        self._family = Family()
        self._show()
        self._workplace.notices.show_error(error)

    def _show(self) -> None:
        ids = [trace.send.id for trace in self._family.traces]
        shown = sequence_of(self._family.traces, events_about(ids, self._heard.events), self._wish)
        self._view.show_sequence(shown, self._title(), to_end=self._follows)
        self._view.show_empty(is_filtered=bool(self._wish.name and self._family.traces))

    def _title(self) -> str:
        """What is shown, in a few words."""
        translate, count = QCoreApplication.translate, len(self._family.traces)
        if not self._family.traces:
            return ""
        if self._follows:
            return translate("SequencePresenter", "The newest messages: {count}").format(count=count)
        send = self._family.traces[0].send
        text = f"#{send.id} {send.call.handler} → {send.call.project}"
        if count > 1:
            more = translate("SequencePresenter", "{text}, and what its handlers sent: {count}")
            text = more.format(text=text, count=count - 1)
        if self._family.is_cut:
            text = translate("SequencePresenter", "{text}; they sent more than is shown").format(text=text)
        return text

    def _on_wish_changed(self, wish: SequenceWish) -> None:
        self._wish = replace(wish, name=wish.name.strip())
        self._show()

    def _on_follow_changed(self, follows: bool) -> None:  # noqa: FBT001 - a signal's value
        self._follows = follows
        self._ask()

    def _on_seen(self, _value: None) -> None:
        if self._is_outdated:
            self._ask()

    def _on_events(self, events: Sequence[Event]) -> None:
        known = {trace.send.id for trace in self._family.traces} | {self._send_id}
        if any(self._concerns(event, known) for event in events):
            self._ask()

    def _concerns(self, event: Event, known: set[int]) -> bool:
        """Whether what is shown may look otherwise now; a new send may be one that a handler has made."""
        if isinstance(event, Sent):
            return self._follows or event.send.sender in self._busy
        if isinstance(event, DeliveryStarted | RequestEnded | LogWritten):
            return event.send_id in known
        return isinstance(event, DeliveryEnded) and event.delivery.send_id in known

    # -- what people do -----------------------------------------------------------------------------------------

    def _on_mark_activated(self, mark: SequenceMark) -> None:
        self._is_opening = True
        try:
            self._doors.open_mark(mark.mark, self._family.traces)
        finally:
            self._is_opening = False

    def _on_copy_requested(self, _value: None) -> None:
        self.copy_picture()

    def _on_save_requested(self, _value: None) -> None:
        self.save_svg()

    def copy_picture(self) -> None:
        """Copy what is shown, all of it, in the colours of the theme."""
        if self._has_marks():
            self._export.copy_picture(Drawing(self._view.shown, self._title()))

    def save_svg(self) -> None:
        """Ask for a file and write what is shown, all of it, in light colours."""
        if self._has_marks():
            self._export.save_svg(Drawing(self._view.shown, self._title()))

    def _has_marks(self) -> bool:
        """Whether there is anything to take along; the message bar says what to do where there is not."""
        has_marks = bool(self._view.shown.marks)
        if not has_marks:
            sentence = QCoreApplication.translate(
                "SequencePresenter", "There is no sequence yet. Choose a message in the message log first."
            )
            self._workplace.notices.show(BarMessage(sentence, "info"))
        return has_marks
