"""The database of one gateway: its file, its worker threads, its open transactions.

Reads never wait for anybody. Whoever changes something waits up to 5 s for others that do. A transaction has a connection
and a thread of its own. Its methods are called from one thread, and none of them blocks.
"""

import json
import threading
import time
import uuid
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from gateway_core.database.connection import PATIENCE_S, Done, Statement
from gateway_core.database.connections import Connections, Identity, identity_of
from gateway_core.database.creation import create
from gateway_core.database.failure import SQLITE_ERRORS, InterruptedWork, Job, SqlError
from gateway_core.database.guard import Rights
from gateway_core.database.sql_text import returns_rows_of_update
from gateway_core.database.transaction import END_WORDS, End, Isolation, Transaction
from gateway_core.database.values import table_text
from gateway_core.database.words import LINK, said_of, said_of_folder

FILE_NAME = "database.sqlite"
_READERS = 16
_WRITERS = 4
_MOST_TRANSACTIONS = 32
_LOOK_S = 0.05


class Wants(StrEnum):
    """What the caller of a statement wants to know."""

    ROWS = "rows"
    SCALAR = "scalar"
    COUNT = "count"
    KEY = "key"


def is_update(sql: str, wants: Wants) -> bool:
    """Whether a statement may change something: by the function that it was given to, or as an `INSERT … RETURNING`."""
    return wants in (Wants.COUNT, Wants.KEY) or returns_rows_of_update(sql)


class Database:
    """`script` makes the file when it is needed and not there. `close` it at the end."""

    def __init__(self, folder: Path) -> None:
        self.script: str | None = None
        self.transactions: dict[str, Transaction] = {}
        self._path = folder / FILE_NAME
        self._identity: Identity | None = None
        self._making = threading.Lock()
        self._connections = Connections(self._path)
        self._pools = {
            Rights.READ: ThreadPoolExecutor(_READERS, "scopelab-database-read"),
            Rights.WRITE: ThreadPoolExecutor(_WRITERS, "scopelab-database-write"),
        }
        self._jobs: dict[Future[str], Job] = {}

    # -- for the thread that it belongs to ----------------------------------------------------------------------

    def ask(self, statement: Statement, wants: Wants, job: Job) -> "Future[str]":
        """Carry a statement out; the result is the JSON text of the answer."""
        rights = Rights.WRITE if is_update(statement.sql, wants) else Rights.READ
        deadline = time.monotonic() + PATIENCE_S

        def work() -> str:
            return answer_text(self._with_connection(statement, rights, job, deadline), wants, job)

        return self._submit(self._pools[rights], work, job)

    def begin(self, isolation: Isolation, timeout_s: float, owner: object, job: Job) -> "Future[str]":
        """Begin a transaction; the result is its id as JSON."""
        if len(self.transactions) >= _MOST_TRANSACTIONS:
            raise SqlError(
                f"There are {len(self.transactions)} open transactions already, and no connection is left for one more. "
                "Close every transaction with system.db.closeTransaction."
            )
        name = str(uuid.uuid4())
        transaction = self.transactions[name] = Transaction(isolation, timeout_s, owner)

        def work() -> str:
            try:
                self._ensure(job)
                transaction.open(self._path)
            except BaseException:
                self.transactions.pop(name, None)
                transaction.pool.shutdown(wait=False)
                raise
            return json.dumps(name)

        return self._submit(transaction.pool, work, job)

    def ask_in(self, transaction: Transaction, statement: Statement, wants: Wants, job: Job) -> "Future[str]":
        """Carry a statement out within a transaction."""
        rights = Rights.WRITE if is_update(statement.sql, wants) else Rights.READ
        deadline = time.monotonic() + PATIENCE_S

        def work() -> str:
            return answer_text(transaction.run(statement, rights, job, deadline), wants, job)

        return self._use(transaction, work, job)

    def end(self, name: str, end: End, job: Job) -> "Future[str]":
        """Commit a transaction or undo its changes, or close it: the result is `true` if that lost changes."""
        transaction = self.transactions[name]
        if end is End.CLOSE:
            del self.transactions[name]
        deadline = time.monotonic() + PATIENCE_S
        future = self._use(transaction, lambda: transaction.end(END_WORDS[end], job, deadline), job)
        if end is End.CLOSE:
            transaction.pool.shutdown(wait=False)
        return future

    def drop(self, name: str) -> None:
        """Close a transaction that nobody waits for; what it has not committed is undone."""
        self.end(name, End.CLOSE, Job())

    def close(self, patience_s: float) -> None:
        """Stop all work, close all connections, undo what is not committed; waits no longer than that."""
        self.stop()
        wait([*self._jobs, *(self.end(name, End.CLOSE, Job()) for name in list(self.transactions))], patience_s / 2)
        wait([self._pools[Rights.WRITE].submit(self._connections.close_all)], patience_s / 2)
        for pool in self._pools.values():
            pool.shutdown(wait=False, cancel_futures=True)

    def stop(self) -> None:
        """Stop all work that is under way."""
        for job in list(self._jobs.values()):
            job.stop()

    def _use(self, transaction: Transaction, work: Callable[[], str], job: Job) -> "Future[str]":
        """What takes long is use all the time."""
        transaction.begin_use()
        future = self._submit(transaction.pool, work, job)
        future.add_done_callback(transaction.end_use)
        return future

    def _submit(self, pool: ThreadPoolExecutor, work: Callable[[], str], job: Job) -> "Future[str]":
        future = pool.submit(_Named(work, self._path))
        self._jobs[future] = job
        future.add_done_callback(self._jobs.pop)
        return future

    # -- in worker threads --------------------------------------------------------------------------------------

    def _with_connection(self, statement: Statement, rights: Rights, job: Job, deadline: float) -> Done:
        self._ensure(job)
        taken = self._connections.take(rights)
        try:
            return taken[1].run(statement, rights, job, deadline)
        finally:
            self._connections.give_back(rights, taken)

    def _ensure(self, job: Job) -> None:
        """See that the file is there: nothing says when somebody takes it away."""
        if self._identity is not None and identity_of(self._path) == self._identity:
            return
        while not self._making.acquire(timeout=_LOOK_S):
            job.check()
        try:
            job.check()
            if self._path.is_symlink():
                raise SqlError(LINK.format(path=f"{self._path.parent.name}/{self._path.name}"))
            if not self._path.exists():
                create(self._path, self.script, job)
            self._identity = identity_of(self._path)
        finally:
            self._making.release()


def answer_text(done: Done, wants: Wants, job: Job) -> str:
    """The JSON text of what the caller wants to know."""
    if wants is Wants.COUNT or wants is Wants.KEY:
        if done.rows is not None and not returns_rows_of_update(done.rows.sql):
            raise SqlError(
                "The query returns rows, and this function is for updates. Use system.db.runQuery or system.db.runPrepQuery."
            )
        return str(done.changed if wants is Wants.COUNT else done.key)
    if done.rows is None:
        raise SqlError(
            "The query gives no rows, and this function returns some. Use system.db.runUpdateQuery for updates."
        )
    return table_text(done.rows, job)


@dataclass(frozen=True, slots=True)
class _Named:
    """Work whose troubles with files become sentences."""

    work: Callable[[], str]
    path: Path

    def __call__(self) -> str:
        try:
            return self.work()
        except (SqlError, InterruptedWork):
            raise
        except OSError as error:
            raise SqlError(said_of_folder(self.path.parent.name, error)) from error
        except SQLITE_ERRORS as error:
            raise SqlError(said_of(str(error), self.path)) from error
