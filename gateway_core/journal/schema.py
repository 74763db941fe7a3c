"""The tables of a journal, and what tells a journal of ours from any other file."""

import sqlite3
from pathlib import Path

APPLICATION_ID = 0x5363704C
VERSION = 1
_MOST_PAGES_BESIDE = 20_000

# `texts` holds once what many rows share; each run of the lab has its own, so that they can go with it.
# `worlds` and `sessions` say how the lab stood at an event, so that an old send can be judged against its own time.
_TABLES = """
CREATE TABLE runs (id INTEGER PRIMARY KEY, started_ms INTEGER, first_seq INTEGER, first_send INTEGER, first_text INTEGER);
CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT);
CREATE TABLE sends (id INTEGER PRIMARY KEY, seq INTEGER, time_ms INTEGER, shape INTEGER, payload TEXT, is_plain INTEGER, receipts INTEGER,
    selected INTEGER, selected_count INTEGER, endpoints INTEGER, blocked_by TEXT, unsent INTEGER, line INTEGER,
    timeout_s REAL);
CREATE TABLE deliveries (send_id INTEGER, seq INTEGER, endpoint INTEGER, reason TEXT, queued_ms INTEGER,
    started_ms INTEGER, ended_ms INTEGER, duration_ms REAL, output TEXT, error TEXT, returned TEXT, effects TEXT,
    note TEXT, PRIMARY KEY (send_id, seq)) WITHOUT ROWID;
CREATE TABLE answers (send_id INTEGER, seq INTEGER, outcome TEXT, value TEXT, error TEXT,
    PRIMARY KEY (send_id, seq)) WITHOUT ROWID;
CREATE TABLE log (seq INTEGER PRIMARY KEY, time_ms INTEGER, place TEXT, level TEXT, logger TEXT, text TEXT,
    send_id INTEGER);
CREATE TABLE output (seq INTEGER PRIMARY KEY, time_ms INTEGER, place TEXT, run_id INTEGER, send_id INTEGER, text TEXT);
CREATE TABLE scripts (seq INTEGER PRIMARY KEY, time_ms INTEGER, run_id INTEGER, place TEXT, what TEXT, note TEXT);
CREATE TABLE sessions (seq INTEGER PRIMARY KEY, time_ms INTEGER, what TEXT, id TEXT, kind TEXT, name TEXT,
    gateway TEXT, project TEXT, user TEXT, roles TEXT, host TEXT, address TEXT, comm_mode TEXT, created INTEGER,
    created_ms INTEGER);
CREATE TABLE worlds (seq INTEGER PRIMARY KEY, text INTEGER);
"""
# What goes with the sends that it happened with, and how its rows are found.
BY_SEQ = ("log", "output", "scripts")
BY_SEND = ("deliveries", "answers")
OF_RUNS = ("sessions", "worlds")


class ForeignJournalError(Exception):
    """A file that is no journal of this program: damaged, of another program. `str` says which."""


class NewerJournalError(Exception):
    """A journal that a newer version of the program wrote."""


def connected(path: Path | None) -> sqlite3.Connection:
    """A connection that commits by itself. It may pass from thread to thread, but one at a time uses it."""
    database = sqlite3.connect(path or ":memory:", check_same_thread=False, isolation_level=None, timeout=5.0)
    # A cut of the power may cost the last moments of a laboratory's log, never what was there before.
    database.execute("PRAGMA synchronous=NORMAL")
    # The reader's thread moves what was written into the file; only where it cannot keep up, the writer does.
    database.execute(f"PRAGMA wal_autocheckpoint={_MOST_PAGES_BESIDE}")
    return database


def prepare(database: sqlite3.Connection) -> None:
    """Make the tables in a new file; in one that exists, see that it is a journal.

    Raises `ForeignJournalError`, `NewerJournalError`, or `sqlite3.Error` where the file cannot be read or written.
    """
    (is_used,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if is_used:
        _check(database)
        database.execute("PRAGMA journal_mode=WAL")
    else:
        database.execute("PRAGMA journal_mode=WAL")
        # All in one transaction: whoever is ended in the middle leaves an empty file.
        ids = f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={VERSION};"
        database.executescript(f"BEGIN IMMEDIATE; {_TABLES} {ids} COMMIT;")


def _check(database: sqlite3.Connection) -> None:
    (application,) = database.execute("PRAGMA application_id").fetchone()
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise ForeignJournalError("it is the database of another program")
    if version > VERSION:
        raise NewerJournalError
    for table in ("runs", "texts", "sends", "deliveries", "answers", *BY_SEQ, *OF_RUNS):
        database.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()  # noqa: S608 - our own names
