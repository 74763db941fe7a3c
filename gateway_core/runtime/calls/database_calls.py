"""What scripts ask of their gateway's database: statements and transactions."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gateway_core.database.connection import Statement
from gateway_core.database.database import Database, Wants, is_update
from gateway_core.database.failure import Job, SqlError
from gateway_core.database.transaction import End, Isolation, Transaction
from gateway_core.database.values import bound, shown
from gateway_core.messages.payload import Payload
from gateway_core.model.parts import CommMode
from gateway_core.routing.failures import comm_mode_failure
from gateway_core.routing.ledger import ReplyTo
from gateway_core.routing.sends import Effect
from gateway_core.runtime.calls.call_kind import CallKind, Frame
from gateway_core.runtime.calls.late_database_calls import DATABASE_SHAPES
from gateway_core.runtime.core import Core
from gateway_core.runtime.databases import Asker
from gateway_core.scripting.frames import NonsenseError

_WANTS = {wants.value: wants for wants in Wants}
_ENDS = {end.value: end for end in End}
_ISOLATIONS = {int(isolation): isolation for isolation in Isolation}


class DatabaseCalls:
    """Statements and transactions."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._named: set[tuple[str, str]] = set()

    def kinds(self) -> Mapping[str, CallKind]:
        """The calls by name."""
        carried_out = {
            "runStatement": self._run_statement,
            "beginTransaction": self._begin,
            "endTransaction": self._end,
        }
        return {name: CallKind(DATABASE_SHAPES[name], carry_out) for name, carry_out in carried_out.items()}

    def _run_statement(self, to: ReplyTo, frame: Frame) -> None:
        given = frame["arguments"]
        wants = _WANTS.get(given["wants"])
        if wants is None:
            raise NonsenseError("a statement that wants nothing known")
        changes = is_update(given["query"], wants)
        if self._is_blocked(to, given["function"], changes=changes):
            return
        self._name(to, given["database"])
        asked = _Asked(given["query"], given["arguments"], wants, given["tx"], to.where.gateway)
        run = frame["run"]

        def note(_: str) -> None:
            if changes:
                self._core.note_effect(run, Effect(given["function"], _for_people(asked)))

        self._core.databases.ask(Asker(to, run), asked, note)

    def _begin(self, to: ReplyTo, frame: Frame) -> None:
        given = frame["arguments"]
        isolation = _ISOLATIONS.get(given["isolation"])
        if isolation is None:
            raise NonsenseError("an isolation level that does not exist")
        if self._is_blocked(to, "system.db.beginTransaction", changes=False):
            return
        self._name(to, given["database"])

        def begin(database: Database, job: Job) -> Any:
            return database.begin(isolation, given["timeout_ms"] / 1000, to.where, job)

        def watch(name: str) -> None:
            self._core.databases.watch(to.where.gateway, json.loads(name))

        self._core.databases.ask(Asker(to, frame["run"]), begin, watch)

    def _end(self, to: ReplyTo, frame: Frame) -> None:
        given = frame["arguments"]
        end, name = _ENDS.get(given["end"]), given["tx"]
        if end is None:
            raise NonsenseError("an end of a transaction that does not exist")
        if self._is_blocked(to, given["function"], changes=False):
            return

        def finish(database: Database, job: Job) -> Any:
            transaction_of(database, name, to.where.gateway)
            return database.end(name, end, job)

        def take(lost_changes: str) -> None:
            if lost_changes == "true":
                text = (
                    f"The transaction {name} was closed with changes that had not been committed, so they were undone. "
                    "Call system.db.commitTransaction before system.db.closeTransaction."
                )
                self._core.databases.log(to.where, "WARN", text)

        self._core.databases.ask(Asker(to, frame["run"]), finish, take)

    def _is_blocked(self, to: ReplyTo, function: str, *, changes: bool) -> bool:
        """With the comm mode Read-Only queries work and updates don't; with Off nothing does (D1, C1)."""
        mode = self._core.router.comm_mode(to.where)
        if mode is CommMode.READ_WRITE or (mode is CommMode.READ_ONLY and not changes):
            return False
        self._core.contexts.reply(to, None, comm_mode_failure(mode, function))
        return True

    def _name(self, to: ReplyTo, name: str) -> None:
        """A gateway has one database here, whatever a script calls it; the log says so once for each name."""
        key = (to.where.gateway, name)
        if name and key not in self._named:
            self._named.add(key)
            text = f'"{name}" is the database of {to.where.gateway}: every gateway has one here, whatever its name.'
            self._core.databases.log(to.where, "INFO", text)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A statement as a script gave it."""

    query: str
    arguments: list[Any]
    wants: Wants
    transaction: str
    gateway: str

    def __call__(self, database: Database, job: Job) -> Any:
        if not self.query.strip():
            raise SqlError("The statement is empty. Give an SQL statement as query.")
        arguments = bound(self.arguments)
        statement = Statement(self.query, arguments, first_only=self.wants is Wants.SCALAR)
        if not self.transaction:
            return database.ask(statement, self.wants, job)
        transaction = transaction_of(database, self.transaction, self.gateway)
        return database.ask_in(transaction, statement, self.wants, job)


def transaction_of(database: Database, name: str, gateway: str) -> Transaction:
    """The open transaction of that id."""
    found = database.transactions.get(name)
    if found is None:
        raise SqlError(
            f'{gateway} has no open transaction "{name}": it was closed, or nobody used it for too long. '
            "Begin one with system.db.beginTransaction."
        )
    return found


def _for_people(asked: _Asked) -> Payload:
    query: list[Any] = shown([asked.query])
    return Payload(json.dumps([*query, shown(asked.arguments)] if asked.arguments else query))
