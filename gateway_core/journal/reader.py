"""Reads many rows of a journal, a portion at a time: the columns of older sends, and the sends that a filter's term wants.

Used on a thread beside the one that writes, with a connection of its own; for a journal in memory on the same one.
"""

import sqlite3
import time
from array import array
from dataclasses import dataclass
from pathlib import Path

from gateway_core.journal.filter_terms import Term
from gateway_core.journal.log_columns import NO_DURATION, LogChunk
from gateway_core.journal.log_outcomes import BLOCKED, CODES, GOOD, NOBODY, QUEUED, RANKING, STOPPED, UNSENT
from gateway_core.journal.rows import shape_from
from gateway_core.journal.schema import connected
from gateway_core.journal.search import Look, look_for
from gateway_core.journal.send_shapes import SendShape

_SLICE = 2_000  # ids that one look covers
_PORTION_S = 0.03  # how long one portion of a search may take
_RANKS = " ".join(f"WHEN '{outcome.value}' THEN {CODES[outcome]}" for outcome in RANKING)
_DELIVERIES = f"""SELECT send_id, count(*), max(CASE reason {_RANKS} ELSE 0 END), max(duration_ms) FROM deliveries
    WHERE send_id BETWEEN ? AND ? GROUP BY send_id"""  # noqa: S608 - our own words
_ANSWERS = f"""SELECT send_id, max(CASE outcome {_RANKS} ELSE 0 END) FROM answers
    WHERE send_id BETWEEN ? AND ? GROUP BY send_id"""  # noqa: S608 - our own words


@dataclass(frozen=True, slots=True)
class FoundSends:
    """A portion of a search: ids in no order, and before which id to go on; None: all have been looked at."""

    ids: "array[int]"
    before: int | None


class JournalReader:
    """Reads the journal at `path`, or through `shared` where that is None. Sends from `run_first_send` on are of this run."""

    def __init__(self, path: Path | None, shared: sqlite3.Connection, run_first_send: int) -> None:
        self._path = path
        self._shared = shared
        self._own: sqlite3.Connection | None = None
        self._run_first_send = run_first_send
        self._shapes: dict[int, SendShape] = {}
        self._looks: dict[Term, Look] = {}

    @property
    def _database(self) -> sqlite3.Connection:
        if self._path is None:
            return self._shared
        if self._own is None:
            self._own = connected(self._path)
        return self._own

    def close(self) -> None:
        """Close the connection, if it is the reader's own."""
        if self._own is not None:
            self._own.close()
            self._own = None

    def checkpoint(self) -> None:
        """Move what was written lately into the file itself, beside the thread that writes."""
        if self._path is not None:
            self._database.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def rows(self, before: int | None, limit: int) -> LogChunk:
        """The columns of the newest `limit` sends with an id below `before`, oldest first."""
        query = """SELECT id, time_ms, shape, selected_count, endpoints, blocked_by, unsent FROM sends WHERE id < ?
            ORDER BY id DESC LIMIT ?"""
        top = 2**62 if before is None else before
        rows = self._database.execute(query, (top, limit)).fetchall()
        rows.reverse()
        if not rows:
            return _chunk([], [], {}, has_more=False)
        first, last = rows[0][0], rows[-1][0]
        ended = {row[0]: row[1:] for row in self._database.execute(_DELIVERIES, (first, last))}
        answered = dict(self._database.execute(_ANSWERS, (first, last)))
        has_more = self._database.execute("SELECT 1 FROM sends WHERE id < ? LIMIT 1", (first,)).fetchone() is not None
        ends = [self._end(row, ended.get(row[0]), answered.get(row[0], 0)) for row in rows]
        shapes = {number: self._shape(number) for number in {row[2] for row in rows}}
        return _chunk(rows, ends, shapes, has_more=has_more)

    def _end(
        self, row: tuple[int, ...], ended: tuple[int, int, float | None] | None, answer: int
    ) -> tuple[int, int, int, float]:
        """The outcome and the worst end of a send, how many deliveries are still open, the longest run."""
        send_id, selected, blocked, unsent = row[0], row[3], row[5], row[6]
        count, worst, duration = ended or (0, 0, None)
        longest = NO_DURATION if duration is None else duration
        if blocked:
            return BLOCKED, NOBODY, 0, longest
        waiting = selected - count
        worst = max(worst, answer, UNSENT if unsent else 0)
        if waiting > 0 and send_id < self._run_first_send:
            worst, waiting = max(worst, STOPPED), 0  # the lab was closed before they ended
        if worst and (worst not in GOOD or waiting <= 0):
            return worst, worst, waiting, longest
        return (QUEUED if selected else NOBODY), worst, waiting, longest

    def _shape(self, number: int) -> SendShape:
        shape = self._shapes.get(number)
        if shape is None:
            shape = self._shapes[number] = shape_from(self._text(number))
        return shape

    def _text(self, number: int) -> str:
        row = self._database.execute("SELECT text FROM texts WHERE id = ?", (number,)).fetchone()
        if row is None:  # somebody else has changed the file
            raise sqlite3.DatabaseError(f"text {number} is missing in it")
        return str(row[0])

    def found(self, term: Term, before: int | None) -> FoundSends:
        """Sends below `before` that the term wants: as many ids as a short while allows to look at, the newest first."""
        started = time.monotonic()
        first, last = self._database.execute(
            "SELECT (SELECT min(id) FROM sends), (SELECT max(id) FROM sends)"
        ).fetchone()
        ids = array("q")
        if first is None:
            return FoundSends(ids, None)
        look = self._looks.get(term)
        if look is None:
            look = self._looks[term] = look_for(term)
        top = last + 1 if before is None else min(before, last + 1)
        while top > first and time.monotonic() - started < _PORTION_S:
            ids.extend(look(self._database, top - _SLICE, top - 1))
            top -= _SLICE
        return FoundSends(ids, top if top > first else None)


def _chunk(
    rows: list[tuple[int, ...]],
    ends: list[tuple[int, int, int, float]],
    shapes: dict[int, SendShape],
    *,
    has_more: bool,
) -> LogChunk:
    position = {number: at for at, number in enumerate(shapes)}
    return LogChunk(
        array("q", [row[0] for row in rows]),
        array("q", [row[1] for row in rows]),
        tuple(shapes.values()),
        array("I", [position[row[2]] for row in rows]),
        array("I", [row[3] for row in rows]),
        array("I", [row[4] for row in rows]),
        array("i", [end[2] for end in ends]),
        bytes(end[0] for end in ends),
        bytes(end[1] for end in ends),
        array("d", [end[3] for end in ends]),
        has_more,
    )
