"""The databases of a running lab's gateways: who asked what, who must be answered, which transactions nobody uses.

Every method runs on the gateway thread; the work itself is done by the threads of `gateway_core.database`.
"""

import asyncio
import contextlib
import functools
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gateway_core.database.failure import InterruptedWork, Job, SqlError
from gateway_core.database.words import said_of_folder
from gateway_core.messages.payload import Payload
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.events import LogWritten
from gateway_core.routing.ledger import CallFailure, ReplyTo
from gateway_core.routing.router import Router
from gateway_core.runtime.contexts import Contexts
from gateway_core.runtime.workspace import Workspace

if TYPE_CHECKING:
    from gateway_core.database.database import Database

LOGGER = "system.db"
_CLOSING_S = 2.0

Ask = Callable[["Database", Job], "Future[str]"]
Then = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Asker:
    """Who waits: the call of a run at an endpoint; `run` is 0 for a thread that a script started by itself."""

    to: ReplyTo
    run: int


class Databases:
    """`pump` starts what follows from an answer."""

    def __init__(self, router: Router, contexts: Contexts, workspace: Workspace, pump: Callable[[], None]) -> None:
        self._router = router
        self._contexts = contexts
        self._workspace = workspace
        self._pump = pump
        self._loop = asyncio.get_running_loop()
        self._databases: dict[str, Database] = {}
        self._under_way: dict[Job, Asker] = {}
        self._is_closed = False

    @property
    def is_idle(self) -> bool:
        """Whether nobody waits for a database."""
        return not self._under_way

    def of(self, gateway: str) -> "Database":
        """The database of a gateway; `OSError` if there is no folder for it."""
        # Here and not above: most labs never ask a database, and none is to wait for it at its start.
        from gateway_core.database.database import Database

        if gateway not in self._databases:
            self._databases[gateway] = Database(self._workspace.gateway_folder(gateway))
        found = self._databases[gateway]
        known = self._router.registry.lab.gateway(gateway)
        found.script = known.database_sql if known else None
        return found

    def ask(self, asker: Asker, ask: Ask, then: Then) -> None:
        """Have something done at the asker's gateway; its answer ends the call, and `then` hears of it before."""
        if self._is_closed:
            return
        job = Job()
        try:
            future = ask(self.of(asker.to.where.gateway), job)
        except SqlError as error:
            self._refuse(asker, str(error))
            return
        except OSError as error:
            self._refuse(asker, said_of_folder(asker.to.where.gateway, error))
            return
        self._under_way[job] = asker
        future.add_done_callback(functools.partial(self._hand_over, job, then))

    def _hand_over(self, job: Job, then: Then, future: "Future[str]") -> None:
        """From a worker thread; the lab may have ended meanwhile."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._take, job, then, future)

    def _take(self, job: Job, then: Then, future: "Future[str]") -> None:
        asker = self._under_way.pop(job)
        if self._is_closed:
            return
        try:
            answer = future.result()
        except SqlError as error:
            self._refuse(asker, str(error))
        except (InterruptedWork, CancelledError):
            pass  # its run or its process is over
        except Exception as error:
            self._refuse(asker, f"The database can't answer because of a fault of Scopelab: {error}")
            raise
        else:
            then(answer)
            if not job.is_stopped:
                self._contexts.reply(asker.to, Payload(answer), None)
        finally:
            self._pump()

    def _refuse(self, asker: Asker, text: str) -> None:
        self._contexts.reply(asker.to, None, CallFailure("java.sql.SQLException", text))

    # -- transactions -------------------------------------------------------------------------------------------

    def watch(self, gateway: str, name: str) -> None:
        """Close that transaction when nobody has used it for its time."""
        transaction = self.of(gateway).transactions.get(name)
        if transaction is not None:
            self._loop.call_later(transaction.timeout_s, self._look_at, gateway, name)

    def _look_at(self, gateway: str, name: str) -> None:
        transaction = None if self._is_closed else self.of(gateway).transactions.get(name)
        if transaction is None:
            return
        left_s = transaction.left_s
        if left_s > 0:
            self._loop.call_later(left_s, self._look_at, gateway, name)
            return
        self.of(gateway).drop(name)
        text = (
            f"The transaction {name} was not used for {transaction.timeout_s:g} s, so it was closed, and what it had not "
            "committed was undone. Close transactions with system.db.closeTransaction."
        )
        self.log(Endpoint(EndpointKind.GATEWAY, gateway, gateway), "WARN", text)
        self._pump()

    def log(self, where: Endpoint, level: str, text: str) -> None:
        """A line in the log of that endpoint."""
        self._router.ledger.emit(LogWritten, time.time_ns() // 1_000_000, where, level, LOGGER, text)

    # -- ends ---------------------------------------------------------------------------------------------------

    def give_up(self, run: int) -> None:
        """A run is over or will never end: nobody waits for its statements."""
        for job, asker in self._under_way.items():
            if asker.run == run:
                job.stop()

    def leave(self, where: Endpoint) -> None:
        """A JVM is gone: its statements stop, what its transactions have not committed is undone."""
        for job, asker in self._under_way.items():
            if asker.to.where == where:
                job.stop()
        for database in self._databases.values():
            for name, transaction in list(database.transactions.items()):
                if transaction.owner == where:
                    database.drop(name)

    def close(self) -> None:
        """The lab is closed: stop everything, close every file. Nobody is answered any more, because everybody ends."""
        self._is_closed = True
        for database in self._databases.values():
            database.stop()
        while self._databases:
            self._databases.popitem()[1].close(_CLOSING_S)
