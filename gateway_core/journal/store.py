"""The journal: everything that happened in a lab, over all its runs, in SQLite. Written by the gateway thread alone."""

import sqlite3
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from gateway_core.journal.event_rows import EventRows
from gateway_core.journal.opening import is_damage, mark_damaged, open_file, open_new_file
from gateway_core.journal.rows import (
    SEND_COLUMNS,
    SEND_TABLES,
    Row,
    answer_from,
    delivery_from,
    send_from,
)
from gateway_core.journal.schema import BY_SEND, BY_SEQ, OF_RUNS
from gateway_core.journal.worlds import SESSION_COLUMNS, session_columns, sessions_after, world_from, world_text
from gateway_core.routing.events import Event, SessionOpened
from gateway_core.routing.sends import Answer, Delivery, Send
from gateway_core.routing.world import World

MOST_SENDS = 1_000_000
_TRIM_SENDS = 1_000  # at once, so that nobody waits for long
_EVENTS_A_SEND = 10  # more than a send has, as a rule
_PATIENCE_MS = 200  # so long messages may wait for another program that keeps the file locked
_SLACK = 0.01  # so much more than is kept may gather before some go


@dataclass(frozen=True, slots=True)
class JournalRun:
    """The run of the lab that writes now: the numbers of its first event and its first send."""

    first_seq: int
    first_send: int


@dataclass(frozen=True, slots=True)
class Trimmed:
    """So many of the oldest sends went; the oldest that stays, and whether there are more to go."""

    first_kept: int
    count: int
    has_more: bool


class Journal:
    """The journal of a lab at `path`, or in memory if that is None. It keeps the newest `keep` sends.

    `notice` is a sentence for people if the file there could not be gone on with. Raises `sqlite3.Error` or `OSError` if no
    file can be made.
    """

    def __init__(self, path: Path | None, keep: int = MOST_SENDS) -> None:
        self._path = path
        self._file = open_file(path)
        self._database = self._file.database
        self._keep = max(1, keep)
        self.notice = self._file.notice
        self.run = self._begin_run(*self._next_numbers())
        self._database.execute(f"PRAGMA busy_timeout={_PATIENCE_MS}")
        (first,) = self._database.execute("SELECT min(id) FROM sends").fetchone()
        self._first_send = self.run.first_send if first is None else first
        self._last_send = self.run.first_send - 1

    @property
    def path(self) -> Path | None:
        """Where the file is; another connection may read it meanwhile. None: in memory."""
        return self._file.path

    @property
    def database(self) -> sqlite3.Connection:
        """The connection that writes: for the gateway thread."""
        return self._database

    @property
    def is_gone(self) -> bool:
        """Whether the file was removed, or another one put into its place, so that what is written would be lost."""
        return self._file.is_gone

    def begin_anew(self, seq: int, world: World) -> None:
        """Go on in a new file from event `seq` on, before which the lab stood like `world`. What was there is gone.

        Raises `sqlite3.Error` or `OSError` where no file can be made; then it may be tried again.
        """
        assert self._path is not None, "what is in memory cannot be gone"
        self._file.close()  # first: it removes what goes by the name of the new file's log
        self._file = open_new_file(self._path)
        self._database = self._file.database
        self._database.execute(f"PRAGMA busy_timeout={_PATIENCE_MS}")
        first_seq, self._first_send = seq - len(world.sessions), self._last_send + 1
        self.run = self._begin_run(first_seq, self._first_send, 1)
        rows = [
            (number, session.created_ms, *session_columns(SessionOpened.__name__, session))
            for number, session in enumerate(world.sessions, first_seq)
        ]
        self._insert("sessions", rows)

    def _next_numbers(self) -> tuple[int, int, int]:
        """Numbers of events, sends and texts go on where the last run ended, however it ended."""
        last_seq, last_send, last_text = 0, 0, 0
        for table in ("sends", *BY_SEQ, *OF_RUNS):
            order = "id" if table == "sends" else "seq"
            row = self._database.execute(f"SELECT seq FROM {table} ORDER BY {order} DESC LIMIT 1").fetchone()  # noqa: S608
            last_seq = max(last_seq, row[0] if row else 0)
        runs = self._database.execute("SELECT max(first_seq), max(first_send), max(first_text) FROM runs").fetchone()
        (last_send,) = self._database.execute("SELECT coalesce(max(id), 0) FROM sends").fetchone()
        (last_text,) = self._database.execute("SELECT coalesce(max(id), 0) FROM texts").fetchone()
        first_seq = max(last_seq + 1, runs[0] or 1)
        first_send = max(last_send + 1, runs[1] or 1)
        return first_seq, first_send, max(last_text + 1, runs[2] or 1)

    def _begin_run(self, first_seq: int, first_send: int, first_text: int) -> JournalRun:
        now_ms = time.time_ns() // 1_000_000
        self._database.execute(
            "INSERT INTO runs VALUES (NULL, ?, ?, ?, ?)", (now_ms, first_seq, first_send, first_text)
        )
        self._rows = EventRows(first_text)
        return JournalRun(first_seq, first_send)

    def write(self, events: Iterable[Event], worlds: Iterable[tuple[int, World]] = ()) -> None:
        """Keep a batch of events, in one transaction. `worlds`: how the lab stood from an event on, where it changed.

        Where that raises `sqlite3.Error`, nothing of it is kept, and the same batch may be tried again.
        """
        self._database.execute(
            "BEGIN IMMEDIATE"
        )  # before the work, which would be for nothing where the file is locked
        try:
            rows = self._rows_of(events, worlds)
            for table, batch in rows.items():
                self._insert(table, batch)
            self._database.execute("COMMIT")
        except BaseException as error:
            self._give_up(error)
            raise
        self._rows.texts = []
        if "sends" in rows:
            self._last_send = rows["sends"][-1][0]

    def _rows_of(self, events: Iterable[Event], worlds: Iterable[tuple[int, World]]) -> dict[str, list[Row]]:
        rows: dict[str, list[Row]] = {}
        for event in events:
            table_row = self._rows.row(event)
            if table_row is not None:
                rows.setdefault(table_row[0], []).append(table_row[1])
        for seq, world in worlds:
            rows.setdefault("worlds", []).append((seq, self._rows.number(world_text(world))))
        rows["texts"] = self._rows.texts
        return rows

    def _give_up(self, error: BaseException) -> None:
        """Take a transaction back; a file that turns out to be damaged is not gone on with the next time."""
        if self._database.in_transaction:
            self._database.execute("ROLLBACK")
        if self.path is not None and isinstance(error, sqlite3.Error) and is_damage(error):
            mark_damaged(self.path)

    def _insert(self, table: str, batch: list[Row]) -> None:
        if batch:
            marks = ", ".join("?" * len(batch[0]))
            self._database.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", batch)  # noqa: S608 - ours

    @property
    def is_too_full(self) -> bool:
        """Whether the oldest sends have to go."""
        return self._last_send - self._first_send + 1 > self._keep + int(self._keep * _SLACK)

    def trim(self) -> Trimmed | None:
        """Let some of the oldest sends go, with everything that belongs to them; None if there are not too many."""
        surplus = self._last_send - self._first_send + 1 - self._keep
        if surplus <= 0:
            return None
        count = min(surplus, _TRIM_SENDS)
        first_kept = self._first_send + count
        self._database.execute("BEGIN")
        try:
            self._delete_before(first_kept)
            self._database.execute("COMMIT")
        except BaseException as error:
            self._give_up(error)
            raise
        self._first_send = first_kept
        return Trimmed(first_kept, count, surplus > count)

    def forget_texts(self, newest_seq: int) -> None:
        """Let lines of logs and outputs go that are older than any send that is kept can be, also where nobody sends."""
        oldest = newest_seq - _EVENTS_A_SEND * self._keep
        if oldest > 0:
            for table in BY_SEQ:
                self._database.execute(f"DELETE FROM {table} WHERE seq < ?", (oldest,))  # noqa: S608 - our own names

    def _delete_before(self, first_kept: int) -> None:
        delete = self._database.execute
        (seq,) = delete("SELECT coalesce(min(seq), 0) FROM sends WHERE id >= ?", (first_kept,)).fetchone()
        delete("DELETE FROM sends WHERE id < ?", (first_kept,))
        for table in BY_SEND:
            delete(f"DELETE FROM {table} WHERE send_id < ?", (first_kept,))  # noqa: S608 - our own names
        for table in BY_SEQ:
            delete(f"DELETE FROM {table} WHERE seq < ?", (seq,))  # noqa: S608 - our own names
        oldest = delete(
            "SELECT id, first_seq, first_text FROM runs WHERE first_send <= ? ORDER BY id DESC LIMIT 1", (first_kept,)
        ).fetchone()
        if oldest is not None and delete("SELECT 1 FROM runs WHERE id < ?", (oldest[0],)).fetchone():
            delete("DELETE FROM runs WHERE id < ?", (oldest[0],))
            delete("DELETE FROM texts WHERE id < ?", (oldest[2],))
            for table in OF_RUNS:
                delete(f"DELETE FROM {table} WHERE seq < ?", (oldest[1],))  # noqa: S608 - our own names

    def send(self, send_id: int) -> Send | None:
        """The send of that id, or None."""
        query = f"SELECT sends.{SEND_COLUMNS} FROM {SEND_TABLES} WHERE sends.id = ?"  # noqa: S608 - our own names
        row = self._database.execute(query, (send_id,)).fetchone()
        return send_from(row) if row else None

    def sends(self, before: int | None, limit: int) -> tuple[Send, ...]:
        """The newest `limit` sends with an id below `before`, oldest first."""
        query = f"SELECT sends.{SEND_COLUMNS} FROM {SEND_TABLES} WHERE sends.id < ? ORDER BY sends.id DESC LIMIT ?"  # noqa: S608
        rows = self._database.execute(query, (before if before is not None else 2**62, limit)).fetchall()
        return tuple(send_from(row) for row in reversed(rows))

    def deliveries(self, send_id: int) -> tuple[Delivery, ...]:
        """The deliveries of a send that have ended, in the order of their end."""
        query = """SELECT send_id, text, reason, queued_ms, started_ms, ended_ms, duration_ms, output, error, returned,
            effects, note FROM deliveries JOIN texts ON texts.id = endpoint WHERE send_id = ? ORDER BY seq"""
        return tuple(delivery_from(row) for row in self._database.execute(query, (send_id,)))

    def deliveries_after(self, first: int, send: Send) -> tuple[Delivery, ...]:
        """The deliveries of sends from id `first` on and before this one that ended after it was made; without outputs."""
        query = """SELECT send_id, text, reason, queued_ms, started_ms, ended_ms, duration_ms, '', '', NULL, '', note
            FROM deliveries JOIN texts ON texts.id = endpoint
            WHERE send_id >= ? AND send_id < ? AND ended_ms > ? ORDER BY send_id"""
        return tuple(delivery_from(row) for row in self._database.execute(query, (first, send.id, send.time_ms)))

    def answer(self, send_id: int) -> Answer | None:
        """The latest answer of a request, or None while there is none."""
        query = "SELECT outcome, value, error FROM answers WHERE send_id = ? ORDER BY seq DESC LIMIT 1"
        row = self._database.execute(query, (send_id,)).fetchone()
        return answer_from(row) if row else None

    def world_at(self, seq: int) -> World | None:
        """The lab just before event `seq` of an earlier run, or None if that is not known."""
        find = self._database.execute
        begun = find("SELECT max(first_seq) FROM runs WHERE first_seq <= ?", (seq,)).fetchone()[0]
        query = """SELECT texts.text FROM worlds JOIN texts ON texts.id = worlds.text WHERE seq >= ? AND seq < ?
            ORDER BY seq DESC LIMIT 1"""
        row = find(query, (begun, seq)).fetchone()
        if row is None:
            return None
        query = f"SELECT {SESSION_COLUMNS} FROM sessions WHERE seq >= ? AND seq < ? ORDER BY seq"  # noqa: S608 - ours
        return world_from(row[0], sessions_after(find(query, (begun, seq))))

    def close(self) -> None:
        """Close the file."""
        self._file.close()
