"""Keeps the message log's rows up to date and says which send is chosen; follows the newest until somebody looks back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from client.toolkit.settings import Settings
from designer.panels.message_log.filter_presenter import FilterPresenter
from designer.panels.message_log.filter_values import values_in
from designer.panels.message_log.journal_search import JournalSearch
from designer.panels.message_log.older_rows import OlderRows
from designer.panels.message_log.own_sends import OwnSends
from designer.panels.message_log.shown_rows import ShownRows
from designer.panels.message_log.table import LogSource
from designer.panels.message_log.view import LogCounts, MessageLogView
from designer.workplace import Workplace
from gateway_core.api import Event, JournalRenewed, LogChange, MessageLog, RowFilter

_WIDTHS, _HIDDEN = "message_log/column_widths", "message_log/hidden_columns"


class SendIds:
    """The numbers of the messages in a log: of those that are chosen, of those that are shown, of all."""

    def __init__(self, log: MessageLog, shown: ShownRows, view: MessageLogView) -> None:
        self._log = log
        self._shown = shown
        self._view = view

    @property
    def chosen(self) -> tuple[int, ...]:
        """From the top."""
        ids, keys, origin = self._log.columns.ids, self._view.model.rows, self._shown.origin
        return tuple(ids[keys[at] + origin] for at in self._view.table.chosen_positions)

    @property
    def shown(self) -> Sequence[int]:
        """From the top."""
        ids, keys, origin = self._log.columns.ids, self._view.model.rows, self._shown.origin
        if keys and keys[-1] - keys[0] + 1 == len(keys):
            return ids[keys[0] + origin : keys[-1] + origin + 1]
        return [ids[key + origin] for key in keys]

    @property
    def all(self) -> Sequence[int]:
        """From the oldest on."""
        return self._log.columns.ids[:]


class MessageLogPresenter:
    """`choose_send` is called with the id of each send that gets chosen."""

    def __init__(self, view: MessageLogView, workplace: Workplace, choose_send: Callable[[int], None]) -> None:
        self._view = view
        self._workplace = workplace
        self._choose_send = choose_send
        self._log = MessageLog()
        self._shown = ShownRows(self._log, view.model)
        self.ids = SendIds(self._log, self._shown, view)
        self._filter: RowFilter | None = None
        view.model.show_source(LogSource(self._log, self._shown_origin))
        self._follows = True
        self._own = OwnSends()
        self._is_following_now = False
        self._renewed_from = 0  # the first send of a new journal
        self.filter = FilterPresenter(view.line, workplace.look, self._occurring_values)
        self._search = JournalSearch(workplace.bridge, view)
        self._older = OlderRows(self._log, workplace.bridge, self._on_older_rows)
        _restore_columns(view, workplace.look.settings)
        self.filter.filter_changed.connect(self._on_filter_changed)
        view.row_chosen.connect(self._on_row_chosen)
        view.follow_changed.connect(self._on_follow_changed)
        view.pause_changed.connect(self._on_pause_changed)
        view.show_all_requested.connect(self._on_show_all_requested)
        view.line.stop_requested.connect(self._on_stop_requested)
        self._search.found_more.connect(self._on_found_more)
        self._search.busy_changed.connect(view.line.show_search)
        self._search.failed.connect(workplace.notices.show_error)
        workplace.bridge.events.connect(self._on_events)
        self._older.start()

    def clear_view(self) -> None:
        """Hide the rows that are there; the journal keeps them."""
        self._shown.clear()
        self._view.show_cleared(is_cleared=True)
        self._show_counts()

    def show_all(self) -> None:
        """Show the hidden rows again."""
        self._shown.show_all()
        self._view.show_cleared(is_cleared=False)
        self._show_counts()

    def toggle_pause(self) -> None:
        """Let new rows wait, or show them."""
        self._view.pause.toggle()

    def toggle_follow(self) -> None:
        """Choose each new row as it comes, or leave the choice where it is."""
        self._view.follow.toggle()

    def close(self) -> None:
        """Remember the columns for next time; look for nothing any more."""
        self._search.stop()
        _keep_columns(self._view, self._workplace.look.settings)

    def _on_events(self, events: Sequence[Event]) -> None:
        if self._filter is not None:
            self._filter.take(events)
        change = self._log.take(events)
        self._own.take(events)
        self._follow_change(change)
        for event in events:
            if isinstance(event, JournalRenewed):
                self._renewed_from = event.first_kept
                self._show_note()
        if change.appended and self._follows and not (self._shown.is_paused or self._view.table.has_several_chosen):
            self._choose_newest()

    def _follow_change(self, change: LogChange) -> None:
        self._shown.follow(change)
        if change.dropped:
            self._show_note()
        if change.appended or change.prepended or change.dropped or self._filter is not None:
            self._show_counts()

    def _on_older_rows(self, change: LogChange) -> None:
        self._follow_change(change)
        if self._older.is_done:
            self._show_note()

    def _show_note(self) -> None:
        """What went from the journal is said above the rows; the numbers of sends begin with 1."""
        ids = self._log.columns.ids
        if len(ids) and ids[0] < self._renewed_from:
            sentence = QCoreApplication.translate(
                "MessageLogPresenter",
                "The journal's file was removed while the lab was open: of messages before #{id} these rows are all that is"
                " left, and a new file keeps what is sent from now on.",
            )
            self._view.show_note(sentence.format(id=f"{self._renewed_from:,}"))
        elif len(ids) and ids[0] > 1:
            sentence = QCoreApplication.translate("MessageLogPresenter", "Messages before #{id} are no longer kept.")
            self._view.show_note(sentence.format(id=f"{ids[0]:,}"))

    def _choose_newest(self) -> None:
        """Choose the newest row; one that somebody has chosen already may be one of several that stay chosen."""
        newest = self._newest
        if newest >= 0 and self._view.table.currentIndex().row() != newest:
            self._is_following_now = True
            self._view.choose(newest)
            self._is_following_now = False
        self._view.table.show_down_from(newest)

    @property
    def _newest(self) -> int:
        """The row of the newest send, but not of one that a handler made in turn, unless the filter shows such ones alone."""
        own = self._shown.position_of(self._log.row_of(self._own.newest))
        return own if own >= 0 else len(self._view.model.rows) - 1

    def _show_counts(self) -> None:
        shown, is_filtered = len(self._view.model.rows), self._filter is not None
        self._view.show_counts(LogCounts(shown, len(self._log), self._shown.waiting, is_filtered))

    def _shown_origin(self) -> int:
        return self._shown.origin

    def _occurring_values(self) -> dict[str, list[str]]:
        return values_in(self._log, self._workplace.bridge.network.world())

    def _on_filter_changed(self, row_filter: RowFilter | None) -> None:
        self._filter = row_filter
        self._view.show_empty(is_filtered=row_filter is not None)
        self._judge_all()
        self._search.start(row_filter)

    def _on_found_more(self, _value: None) -> None:
        self._judge_all()

    def _on_stop_requested(self, _value: None) -> None:
        self._search.stop()
        self._judge_all()

    def _judge_all(self) -> None:
        """Show what the filter lets through now; the chosen row stays the chosen one."""
        chosen = self.ids.chosen[:1]
        self._shown.set_filter(self._filter)
        self._show_counts()
        if self._follows:
            self._choose_newest()
        elif chosen:
            self.choose_send(chosen[0])

    def choose_send(self, send_id: int) -> bool:
        """Choose a send's row; false if it is not shown."""
        position = self._shown.position_of(self._log.row_of(send_id))
        if position >= 0:
            self._is_following_now = True
            self._view.choose(position)
            self._is_following_now = False
        return position >= 0

    def _on_row_chosen(self, position: int) -> None:
        if not self._is_following_now:
            self._view.follow.setChecked(position == self._newest)
        self._choose_send(self._view.model.log_row(position).id)

    def _on_follow_changed(self, follows: bool) -> None:  # noqa: FBT001 - a signal's value
        self._follows = follows
        if follows:
            self._choose_newest()

    def _on_pause_changed(self, pauses: bool) -> None:  # noqa: FBT001 - a signal's value
        if pauses:
            self._shown.pause()
        else:
            self._shown.resume()
            if self._follows:
                self._choose_newest()
        self._show_counts()

    def _on_show_all_requested(self, _value: None) -> None:
        self.show_all()


def _restore_columns(view: MessageLogView, settings: Settings) -> None:
    widths = [float(text) for text in settings.texts(_WIDTHS) if text.replace(".", "", 1).isdigit()]
    if len(widths) == len(view.table.column_widths_em):
        view.table.set_column_widths_em(widths)
    hidden = settings.texts(_HIDDEN)
    if hidden:
        for column in range(view.model.columnCount()):
            view.table.setColumnHidden(column, str(column) in hidden)


def _keep_columns(view: MessageLogView, settings: Settings) -> None:
    settings.set_texts(_WIDTHS, tuple(f"{width:.1f}" for width in view.table.column_widths_em))
    columns = range(view.model.columnCount())
    settings.set_texts(_HIDDEN, tuple(str(column) for column in columns if view.table.isColumnHidden(column)) or ("-",))
