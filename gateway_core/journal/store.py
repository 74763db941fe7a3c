"""The journal: everything that happened in one run of a lab, in SQLite. Used by the gateway thread alone."""

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from gateway_core.journal.rows import (
    Row,
    answer_from,
    answer_row,
    delivery_from,
    delivery_row,
    send_from,
    send_row,
)
from gateway_core.routing.events import (
    DeliveryEnded,
    Event,
    LogWritten,
    OutputWritten,
    RequestEnded,
    ScriptEnded,
    ScriptStarted,
    Sent,
    SessionChanged,
    SessionClosed,
    SessionOpened,
)
from gateway_core.routing.sends import Answer, Delivery, Send

_SCHEMA = """
CREATE TABLE sends (id INTEGER PRIMARY KEY, seq INTEGER, time_ms INTEGER, kind TEXT, sender TEXT, project TEXT,
    handler TEXT, payload TEXT, options TEXT, receipts TEXT, selected TEXT, blocked_by TEXT, line INTEGER,
    timeout_s REAL);
CREATE TABLE deliveries (send_id INTEGER, endpoint TEXT, reason TEXT, queued_ms INTEGER, started_ms INTEGER,
    ended_ms INTEGER, duration_ms REAL, output TEXT, error TEXT, returned TEXT, effects TEXT, note TEXT);
CREATE INDEX deliveries_of_a_send ON deliveries (send_id);
CREATE TABLE answers (send_id INTEGER, outcome TEXT, value TEXT, error TEXT);
CREATE INDEX answers_of_a_send ON answers (send_id);
CREATE TABLE log (seq INTEGER PRIMARY KEY, time_ms INTEGER, place TEXT, level TEXT, logger TEXT, text TEXT,
    send_id INTEGER);
CREATE TABLE output (seq INTEGER PRIMARY KEY, time_ms INTEGER, place TEXT, run_id INTEGER, send_id INTEGER, text TEXT);
CREATE TABLE sessions (seq INTEGER PRIMARY KEY, time_ms INTEGER, what TEXT, id TEXT, kind TEXT, name TEXT,
    gateway TEXT, project TEXT, user TEXT, roles TEXT, host TEXT, address TEXT, comm_mode TEXT);
CREATE TABLE scripts (seq INTEGER PRIMARY KEY, time_ms INTEGER, run_id INTEGER, place TEXT, what TEXT, note TEXT);
"""


class Journal:
    """An SQLite file that is made anew for each run, or memory only if `path` is None.

    Raises `sqlite3.Error` or `OSError` if the file cannot be made.
    """

    def __init__(self, path: Path | None) -> None:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            for old in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
                old.unlink(missing_ok=True)
        # Made by the thread that starts the network, used by the gateway thread alone from then on.
        self._database = sqlite3.connect(path or ":memory:", check_same_thread=False, isolation_level=None)
        # A crash of the machine may cost the last second of a laboratory's log; waiting for the disk would cost more.
        self._database.executescript(f"PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; {_SCHEMA}")

    def write(self, events: Iterable[Event]) -> None:
        """Keep a batch of events, in one transaction."""
        rows: dict[str, list[Row]] = {}
        for event in events:
            table_row = _row(event)
            if table_row is not None:
                rows.setdefault(table_row[0], []).append(table_row[1])
        self._database.execute("BEGIN")
        for table, batch in rows.items():
            marks = ", ".join("?" * len(batch[0]))
            self._database.executemany(f"INSERT INTO {table} VALUES ({marks})", batch)  # noqa: S608 - our own names
        self._database.execute("COMMIT")

    def send(self, send_id: int) -> Send | None:
        """The send of that id, or None."""
        row = self._database.execute("SELECT * FROM sends WHERE id = ?", (send_id,)).fetchone()
        return send_from(row) if row else None

    def sends(self, before: int | None, limit: int) -> tuple[Send, ...]:
        """The newest `limit` sends with an id below `before`, oldest first."""
        query = "SELECT * FROM sends WHERE id < ? ORDER BY id DESC LIMIT ?"
        rows = self._database.execute(query, (before if before is not None else 2**62, limit)).fetchall()
        return tuple(send_from(row) for row in reversed(rows))

    def deliveries(self, send_id: int) -> tuple[Delivery, ...]:
        """The deliveries of a send that have ended, in the order of their end."""
        rows = self._database.execute("SELECT * FROM deliveries WHERE send_id = ? ORDER BY rowid", (send_id,))
        return tuple(delivery_from(row) for row in rows)

    def answer(self, send_id: int) -> Answer | None:
        """The latest answer of a request, or None while there is none."""
        query = "SELECT * FROM answers WHERE send_id = ? ORDER BY rowid DESC LIMIT 1"
        row = self._database.execute(query, (send_id,)).fetchone()
        return answer_from(row) if row else None

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def _row(event: Event) -> tuple[str, Row] | None:
    """The table and row of an event; None for events that only front ends need."""
    make = _ROWS.get(type(event))
    return make(event) if make else None


def _sent_row(event: Sent) -> tuple[str, Row]:
    return "sends", send_row(event.send)


def _delivery_row(event: DeliveryEnded) -> tuple[str, Row]:
    return "deliveries", delivery_row(event.delivery)


def _answer_row(event: RequestEnded) -> tuple[str, Row]:
    return "answers", answer_row(event.send_id, event.answer)


def _log_row(event: LogWritten) -> tuple[str, Row]:
    place = event.where.label
    return "log", (event.seq, event.time_ms, place, event.level, event.logger, event.text, event.send_id)


def _output_row(event: OutputWritten) -> tuple[str, Row]:
    place = event.where.label
    return "output", (event.seq, event.time_ms, place, event.run_id, event.send_id, event.text)


def _script_started_row(event: ScriptStarted) -> tuple[str, Row]:
    return "scripts", (event.seq, event.time_ms, event.run_id, event.where.label, "started", event.name)


def _script_ended_row(event: ScriptEnded) -> tuple[str, Row]:
    return "scripts", (event.seq, event.time_ms, event.run_id, event.where.label, event.outcome.value, event.note)


def _session_row(event: SessionOpened | SessionChanged | SessionClosed) -> tuple[str, Row]:
    session, identity = event.session, event.session.identity
    return "sessions", (
        event.seq,
        event.time_ms,
        type(event).__name__,
        session.id,
        session.kind,
        session.name,
        session.gateway,
        session.project,
        identity.user,
        "\n".join(identity.roles),
        identity.host,
        identity.address,
        session.comm_mode,
    )


_ROWS: dict[type[Event], Callable[[Any], tuple[str, Row]]] = {
    Sent: _sent_row,
    DeliveryEnded: _delivery_row,
    RequestEnded: _answer_row,
    LogWritten: _log_row,
    OutputWritten: _output_row,
    SessionOpened: _session_row,
    SessionChanged: _session_row,
    SessionClosed: _session_row,
    ScriptStarted: _script_started_row,
    ScriptEnded: _script_ended_row,
}
