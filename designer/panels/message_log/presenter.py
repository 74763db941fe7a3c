"""Keeps the message log's rows up to date and says which send is chosen; follows the newest until somebody looks back."""

from collections.abc import Callable, Sequence

from designer.panels.message_log.view import MessageLogView
from designer.workplace import Workplace
from gateway_core.api import Event, MessageLog


class MessageLogPresenter:
    """`choose_send` is called with the id of each send that gets chosen."""

    def __init__(self, view: MessageLogView, workplace: Workplace, choose_send: Callable[[int], None]) -> None:
        self._view = view
        self._choose_send = choose_send
        self._log = MessageLog()
        view.show_log(self._log)
        self._follows = True
        self._is_following_now = False
        view.row_chosen.connect(self._on_row_chosen)
        view.follow_changed.connect(self._on_follow_changed)
        workplace.bridge.events.connect(self._on_events)

    def _on_events(self, events: Sequence[Event]) -> None:
        change = self._log.take(events)
        self._view.show_change(change)
        if change.appended and self._follows:
            self._choose_newest()

    def _choose_newest(self) -> None:
        if len(self._log):
            self._is_following_now = True
            self._view.choose(len(self._log) - 1)
            self._is_following_now = False

    def _on_row_chosen(self, position: int) -> None:
        if not self._is_following_now:
            self._view.follow.setChecked(position == len(self._log) - 1)
        self._choose_send(self._log.row(position).id)

    def _on_follow_changed(self, follows: bool) -> None:  # noqa: FBT001 - a signal's value
        self._follows = follows
        if follows:
            self._choose_newest()
