"""One connection to a database file, for one thread at a time: carries statements out, waits for others, can be stopped."""

import contextlib
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from gateway_core.database.failure import SQLITE_ERRORS, InterruptedWork, Job, SqlError, is_busy, is_interrupted
from gateway_core.database.functions import add_functions
from gateway_core.database.guard import Guard, Rights
from gateway_core.database.sql_text import inserts, with_function_names, without_placeholders
from gateway_core.database.values import MOST_CELLS, MOST_CHARACTERS, Rows
from gateway_core.database.words import said_of

PATIENCE_S: Final = 5.0
_AGAIN_S = 0.005
_ROWS_AT_ONCE = 1_000
_LOOK_STEPS = 20_000  # of SQLite's machine, about a millisecond
_MOST_PAGES = 262_144  # 1 GiB: no script fills a disk
_MOST_MEMORY = 1024 * 1024 * 1024
_LONGEST_VALUE = 32 * 1024 * 1024
_KEPT_DESCRIPTIONS = 200
_VIEW = "scopelab described"
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement with its arguments, as SQLite takes them; `first_only`: the first row is enough."""

    sql: str
    arguments: Sequence[Any] = ()
    first_only: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """What a statement did: its rows, or None; how many rows it changed; the key that it made, -1 for none."""

    rows: Rows | None
    changed: int
    key: int


class Connection:
    """`keeps_statements`: every statement has the same rights, so what SQLite has once allowed need not be asked again."""

    def __init__(self, path: Path | str, *, keeps_statements: bool) -> None:
        self._guard = Guard()
        self._job = Job()
        self._described: dict[str, Sequence[str]] = {}
        self._schema = -1
        kept = 100 if keeps_statements else 0
        is_memory = path == ":memory:"
        address = path if is_memory else f"{Path(path).absolute().as_uri()}?mode=rw"
        try:
            self._sqlite = sqlite3.connect(
                address,
                timeout=0,
                isolation_level=None,
                check_same_thread=False,
                cached_statements=kept,
                uri=not is_memory,
            )
        except sqlite3.Error as error:
            raise SqlError(said_of(str(error), path)) from error
        self._path = path
        self._set_up()

    def _set_up(self) -> None:
        add_functions(self._sqlite)
        self._sqlite.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
        self._sqlite.set_authorizer(self._guard.decide)
        self._sqlite.set_progress_handler(self._is_stopped, _LOOK_STEPS)
        for setting in ("temp_store=MEMORY", f"hard_heap_limit={_MOST_MEMORY}", "foreign_keys=ON"):
            self._sqlite.execute(f"PRAGMA {setting}")
        # These read the file; what is wrong with it, the first statement says.
        for setting in ("journal_mode=WAL", "synchronous=NORMAL", f"max_page_count={_MOST_PAGES}"):
            with contextlib.suppress(sqlite3.Error):
                self._sqlite.execute(f"PRAGMA {setting}")

    def _is_stopped(self) -> bool:
        return self._job.is_stopped

    @property
    def in_transaction(self) -> bool:
        """Whether there are changes that nobody else sees yet, or a state that it keeps seeing."""
        return self._sqlite.in_transaction

    def run(self, statement: Statement, rights: Rights, job: Job, deadline: float) -> Done:
        """Carry one statement out; until `deadline` (of `time.monotonic`) it waits for others that hold the database."""
        return self._guarded(statement.sql, rights, job, deadline, lambda: self._carried_out(statement, rights))

    def control(self, sql: str, job: Job, deadline: float) -> None:
        """Begin or end a transaction."""
        self._guarded(sql, Rights.OWN, job, deadline, lambda: self._sqlite.execute(sql).close())

    def close(self) -> None:
        """Close it; what was not committed is undone."""
        self._sqlite.close()

    def _guarded(self, sql: str, rights: Rights, job: Job, deadline: float, action: Callable[[], _Result]) -> _Result:
        self._job = job
        try:
            while True:
                job.check()
                self._guard.rights, self._guard.refusal = rights, ""
                try:
                    return action()
                except (*SQLITE_ERRORS, MemoryError) as error:
                    if is_interrupted(error):
                        raise InterruptedWork from error
                    if not is_busy(error) or time.monotonic() >= deadline:
                        raise self._failure(error, sql) from error
                finally:
                    self._guard.rights = Rights.OWN
                job.pause(_AGAIN_S)
        finally:
            self._job = Job()

    def _carried_out(self, statement: Statement, rights: Rights) -> Done:
        sql, before = statement.sql, self._sqlite.total_changes
        cursor = self._sqlite.execute(with_function_names(sql), statement.arguments)
        with contextlib.closing(cursor):
            if cursor.description is None:
                return Done(None, self._changed_since(before), cursor.lastrowid or -1 if inserts(sql) else -1)
            columns = [column[0] for column in cursor.description]
            cells = self._fetched(cursor, len(columns), first_only=statement.first_only)
            key = cursor.lastrowid or -1
        changed = self._changed_since(before)
        declared = self._declared(sql, len(columns)) if rights is Rights.READ else [""] * len(columns)
        return Done(Rows(columns, declared, cells, sql), changed, key)

    def _changed_since(self, before: int) -> int:
        """How many rows the last statement changed by itself; what triggers and foreign keys did does not count."""
        self._guard.rights = Rights.OWN
        if self._sqlite.total_changes == before:
            return 0
        return int(self._sqlite.execute("SELECT changes()").fetchone()[0])

    def _fetched(self, cursor: sqlite3.Cursor, width: int, *, first_only: bool) -> list[list[Any]]:
        """The cells column by column."""
        columns: list[list[Any]] = [[] for _ in range(width)]
        count = characters = 0
        while rows := cursor.fetchmany(1 if first_only else _ROWS_AT_ONCE):
            self._job.check()
            count += len(rows) * width
            characters += sum(len(cell) for row in rows for cell in row if type(cell) in (str, bytes))
            if count > MOST_CELLS or characters > MOST_CHARACTERS:
                raise SqlError(
                    f"The result has more than {MOST_CELLS:,} values or 64 MiB of text. "
                    "Ask for fewer rows or columns: WHERE, LIMIT."
                )
            for column, cells in zip(columns, zip(*rows, strict=True), strict=True):
                column.extend(cells)
            if first_only:
                break
        return columns

    def _declared(self, sql: str, width: int) -> Sequence[str]:
        """The declared types of a query's columns: those of a view that is made of it for a moment."""
        schema = self._sqlite.execute("PRAGMA schema_version").fetchone()[0]
        if schema != self._schema or len(self._described) > _KEPT_DESCRIPTIONS:
            self._schema = schema
            self._described.clear()
        if sql not in self._described:
            self._described[sql] = self._described_anew(sql, width)
        return self._described[sql]

    def _described_anew(self, sql: str, width: int) -> Sequence[str]:
        query = without_placeholders(with_function_names(sql)).rstrip().rstrip(";")
        try:
            self._sqlite.execute(f'DROP VIEW IF EXISTS temp."{_VIEW}"')
            self._sqlite.execute(f'CREATE TEMP VIEW "{_VIEW}" AS {query}')
            found = [column[2] for column in self._sqlite.execute(f'PRAGMA temp.table_info("{_VIEW}")')]
            self._sqlite.execute(f'DROP VIEW temp."{_VIEW}"')
        except (*SQLITE_ERRORS, MemoryError):  # a PRAGMA, say, of which no view can be made
            return [""] * width
        return found if len(found) == width else [""] * width

    def _failure(self, error: BaseException, sql: str) -> SqlError:
        refusal, self._guard.rights = self._guard.refusal, Rights.OWN
        return SqlError(refusal or said_of(str(error), self._path, self._names_for(str(error), sql)))

    def _names_for(self, words: str, sql: str) -> str:
        """The tables that there are, or their columns, where a name was not found."""
        with contextlib.suppress(*SQLITE_ERRORS):
            tables = [
                row[0]
                for row in self._sqlite.execute(
                    "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY name"
                )
            ]
            if words.startswith("no such table"):
                return f"There are: {_listed(tables)}." if tables else "There are no tables yet."
            if "no such column" in words or "has no column named" in words:
                return " ".join(self._columns_of(table) for table in tables if table.lower() in sql.lower())
        return ""

    def _columns_of(self, table: str) -> str:
        quoted = table.replace('"', '""')
        names = [row[1] for row in self._sqlite.execute(f'PRAGMA table_info("{quoted}")')]
        return f"The table {table} has: {_listed(names)}."


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:30]) + (" and more" if len(names) > 30 else "")
