"""What a running lab remembers: the sends of this run and of earlier ones, a portion at a time."""

from concurrent.futures import Future

from gateway_core.journal.filter_terms import Term
from gateway_core.journal.log_columns import LogChunk
from gateway_core.journal.reader import FoundSends
from gateway_core.routing.sends import Send
from gateway_core.routing.trace import EarlierSend, Trace
from gateway_core.runtime.network_trials import NetworkTrials

ROWS_AT_ONCE = 10_000  # in a window they take a third of a frame


class NetworkJournal(NetworkTrials):
    """The commands of `Network` that ask for what was. None of them makes messages wait."""

    def trace(self, send_id: int) -> "Future[Trace]":
        """Everything about one send, judged against the lab as it stood when it was sent, in whatever run that was."""
        return self._command(self._core.outlet.trace, send_id)

    def in_front_of(self, send_id: int) -> "Future[tuple[EarlierSend, ...]]":
        """The sends of which something was still queued where this one came, as `steps` wants them; none if there is no send."""
        return self._command(self._core.outlet.in_front_of, send_id)

    def sends(self, *, before: int | None = None, limit: int = 500) -> "Future[tuple[Send, ...]]":
        """The newest sends with an id below `before`, oldest first."""
        return self._command(self._core.outlet.sends, before, limit)

    def log_rows(self, *, before: int | None = None, limit: int = ROWS_AT_ONCE) -> "Future[LogChunk]":
        """The rows of the newest sends with an id below `before`, for `MessageLog.prepend`; ask again while `has_more`."""
        return self._background(self._core.outlet.log_rows, before, limit)

    def find_sends(self, term: Term, *, before: int | None = None) -> "Future[FoundSends]":
        """A portion of the sends that a term of a filter wants (`RowFilter.searches`), the newest first.

        Ask again with the portion's own `before` until that is None; whoever wants to stop does not ask again.
        """
        return self._background(self._core.outlet.find_sends, term, before)

    @property
    def journal_notice(self) -> str:
        """A sentence for people where the journal of before could not be gone on with, else empty."""
        return self._journal_notice
