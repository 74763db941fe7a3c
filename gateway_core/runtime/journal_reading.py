"""Reads many rows of the journal beside the gateway thread, so that neither messages nor windows wait for it."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

from gateway_core.errors import CommandError
from gateway_core.journal.filter_terms import Term
from gateway_core.journal.log_columns import LogChunk
from gateway_core.journal.reader import FoundSends, JournalReader
from gateway_core.journal.store import Journal

_Result = TypeVar("_Result")


@contextmanager
def told_in_words() -> Iterator[None]:
    """What is read of the journal within: where its file cannot be read, that is a `CommandError`."""
    try:
        yield
    except sqlite3.Error as error:
        raise CommandError(f"The journal cannot be read: {error}.") from error


class JournalReading:
    """A thread with a connection of its own; a journal in memory is read on the gateway thread."""

    def __init__(self, journal: Journal) -> None:
        self._reader = JournalReader(journal.path, journal.database, journal.run.first_send)
        has_file = journal.path is not None
        self._worker = ThreadPoolExecutor(1, "scopelab-journal") if has_file else None
        self._checkpoint: Future[None] | None = None

    async def rows(self, before: int | None, limit: int) -> LogChunk:
        """The columns of older sends."""
        return await self._read(self._reader.rows, before, limit)

    async def found(self, term: Term, before: int | None) -> FoundSends:
        """A portion of a search."""
        return await self._read(self._reader.found, term, before)

    async def _read(self, read: Callable[..., _Result], *arguments: Any) -> _Result:
        with told_in_words():
            if self._worker is None:
                return read(*arguments)
            return await asyncio.get_running_loop().run_in_executor(self._worker, read, *arguments)

    def tidy_up(self) -> None:
        """Have what was written lately moved into the file itself, when there is time for it."""
        if self._worker is not None and (self._checkpoint is None or self._checkpoint.done()):
            self._checkpoint = self._worker.submit(self._tidy_up)

    def _tidy_up(self) -> None:
        with suppress(sqlite3.Error):  # the next time will do
            self._reader.checkpoint()

    def close(self) -> None:
        """Wait for what is being read, and close the connection."""
        if self._worker is not None:
            self._worker.submit(self._reader.close)
            self._worker.shutdown()
