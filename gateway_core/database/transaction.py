"""A transaction: a connection and a thread of its own until it is closed."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Final

from gateway_core.database.connection import Connection, Done, Statement
from gateway_core.database.failure import Job, SqlError
from gateway_core.database.guard import Rights


class Isolation(IntEnum):
    """What a transaction sees of others: the numbers that scripts know."""

    READ_UNCOMMITTED = 1
    READ_COMMITTED = 2
    REPEATABLE_READ = 4
    SERIALIZABLE = 8


class End(StrEnum):
    """What is done with a transaction's changes. Only `CLOSE` ends it."""

    COMMIT = "commit"
    ROLLBACK = "rollback"
    CLOSE = "close"


END_WORDS: Final = {End.COMMIT: "COMMIT", End.ROLLBACK: "ROLLBACK", End.CLOSE: ""}
_STABLE = (Isolation.REPEATABLE_READ, Isolation.SERIALIZABLE)


class Transaction:
    """`owner` is whoever began it; it is closed when nobody has used it for `timeout_s`."""

    def __init__(self, isolation: Isolation, timeout_s: float, owner: object) -> None:
        self.timeout_s = timeout_s
        self.owner = owner
        self.pool = ThreadPoolExecutor(1, "scopelab-database-transaction")
        self._counting = threading.Lock()
        self._uses = 0
        self._used_s = time.monotonic()
        self._isolation = isolation
        self._connection: Connection | None = None
        self._has_changes = False
        self._is_lost = False

    @property
    def left_s(self) -> float:
        """How long it may still go without being used."""
        return self.timeout_s if self._uses else self._used_s + self.timeout_s - time.monotonic()

    def begin_use(self) -> None:
        """Somebody uses it from now on, until `end_use`."""
        with self._counting:
            self._uses += 1

    def end_use(self, _: object) -> None:
        """A use is over."""
        with self._counting:
            self._used_s = time.monotonic()
            self._uses -= 1

    # In its thread.

    def open(self, path: Path) -> None:
        """Connect it."""
        self._connection = Connection(path, keeps_statements=False)

    def run(self, statement: Statement, rights: Rights, job: Job, deadline: float) -> Done:
        """Carry a statement out.

        SQLite keeps what a transaction sees from its first statement on, which is `REPEATABLE_READ`; with less than that
        it begins in SQLite with its first change.
        """
        connection = self._opened()
        if not connection.in_transaction and (rights is Rights.WRITE or self._isolation in _STABLE):
            connection.control("BEGIN IMMEDIATE" if rights is Rights.WRITE else "BEGIN", job, deadline)
        try:
            done = connection.run(statement, rights, job, deadline)
        finally:
            self._is_lost = self._has_changes and not connection.in_transaction
        self._has_changes = self._has_changes or rights is Rights.WRITE
        return done

    def end(self, sql: str, job: Job, deadline: float) -> str:
        """Commit or roll back; without `sql` close it, and say (`true`) whether changes were undone by that."""
        had_changes = self._has_changes
        if not sql:
            if self._connection is not None:
                self._connection.close()
            return "true" if had_changes else "false"
        connection = self._opened()
        if connection.in_transaction:
            connection.control(sql, job, deadline)
        self._has_changes = False
        return "false"

    def _opened(self) -> Connection:
        if self._connection is None:
            raise SqlError("The transaction was never opened.")
        if self._is_lost:
            raise SqlError(
                "The changes of this transaction were undone, because one of its statements was stopped or found no room. "
                "Close it, and begin a new one."
            )
        return self._connection
