"""A filter of three terms over a log of 1,000,000 rows: by itself against SQLite's WHERE, and in the real window."""

import sqlite3
import time
from array import array
from itertools import cycle, islice

from gateway_core.api import (
    Endpoint,
    EndpointKind,
    FilterError,
    LogChunk,
    MessageLog,
    RowFilter,
    SendKind,
    SendShape,
    parse_filter,
)
from gateway_core.journal.log_outcomes import OUTCOMES, outcome_name
from tests.benchmarks.figures import Figure, interleaved_s
from tests.benchmarks.open_program import benchmark_application, open_program

_LIMIT_MS = 150.0
_TEXT = "handler:test1* and outcome:failed and user:u3"
_QUERY = "SELECT id FROM log WHERE handler LIKE 'test1%' AND outcome = 'failed' AND user = 'u3'"
_DESIGNER = Endpoint(EndpointKind.DESIGNER, "designer", "plant-gw", "A0000000")
_SHAPES = tuple(
    SendShape(SendKind.MESSAGE, _DESIGNER, "ACME", f"test{handler}", "C", user=f"u{user}")
    for handler in range(40)
    for user in range(10)
)


def measure(*, quick: bool = False) -> list[Figure]:
    """The filter on its columns, SQLite's on its table in memory, and from the text to the painted rows."""
    count, rounds = (20_000, 3) if quick else (1_000_000, 9)
    chunk = _rows(count)
    log = MessageLog()
    log.prepend(chunk)
    with sqlite3.connect(":memory:") as database:
        _fill(database, log)
        ours, theirs = interleaved_s([lambda: _found(log), lambda: database.execute(_QUERY).fetchall()], rounds)
        assert len(_found(log)) == len(database.execute(_QUERY).fetchall()) > 0
    database.close()
    shown_ms = _shown_ms(chunk, rounds)
    times = f"{ours * 1000:.1f} ms; SQLite's WHERE {theirs * 1000:.1f} ms"
    return [
        Figure(f"three terms over {count:,} rows", ours * 1000 / _LIMIT_MS, 1.0, times),
        Figure("the same against SQLite", ours / theirs, 1.0, times),
        Figure("the same in the window", shown_ms / _LIMIT_MS, 1.0, f"{shown_ms:.1f} ms until its rows are painted"),
    ]


def _rows(count: int) -> LogChunk:
    """Rows of 400 shapes and of all outcomes."""
    numbers = array("q", range(1, count + 1))
    some, none = array("I", bytes(4 * count)), array("i", bytes(4 * count))
    codes = array("I", islice(cycle(range(len(_SHAPES))), count))
    outcomes = bytes(islice(cycle(bytes(range(len(OUTCOMES)))), count))
    return LogChunk(numbers, numbers, _SHAPES, codes, some, some, none, outcomes, outcomes, array("d", numbers), False)


def _fill(database: sqlite3.Connection, log: MessageLog) -> None:
    database.execute("CREATE TABLE log (id INTEGER PRIMARY KEY, handler TEXT, outcome TEXT, user TEXT)")
    columns = log.columns
    database.executemany(
        "INSERT INTO log VALUES (?, ?, ?, ?)",
        (
            (number, columns.shapes[code].handler, outcome_name(OUTCOMES[outcome]), columns.shapes[code].user)
            for number, code, outcome in zip(columns.ids, columns.codes, columns.outcomes, strict=True)
        ),
    )


def _found(log: MessageLog) -> "array[int]":
    read = parse_filter(_TEXT)
    assert not isinstance(read, FilterError)
    return RowFilter(read, 0).rows(log.columns, 0, len(log))


def _shown_ms(chunk: LogChunk, rounds: int) -> float:
    """The median time from a filter's text to its painted rows."""
    qt = benchmark_application()
    times = []
    with open_program(qt) as run:
        presenter, view = run.parts.message_log, run.parts.panels.message_log
        presenter._on_older_rows(presenter._log.prepend(chunk))
        for _ in range(rounds):
            presenter.filter.clear()
            qt.processEvents()
            started = time.perf_counter()
            presenter.filter.show_text(_TEXT)
            view.table.viewport().repaint()
            times.append((time.perf_counter() - started) * 1000)
            qt.processEvents()
        assert 0 < view.model.rowCount() < len(chunk)
    return sorted(times)[len(times) // 2]
