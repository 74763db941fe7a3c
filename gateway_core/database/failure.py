"""How work on a database ends when it does not succeed."""

import sqlite3
import threading

# What `sqlite3` raises; `Warning` is none of its errors, and says that a text holds several statements.
SQLITE_ERRORS = (sqlite3.Error, sqlite3.Warning, OverflowError)
_PRIMARY = 0xFF
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class SqlError(Exception):
    """A statement was refused; the text is for people and begins with SQLite's own words where they are its."""


class InterruptedWork(Exception):  # noqa: N818 - nothing went wrong
    """Nobody waits for the result any more."""


class Job:
    """One piece of work on a database, which any thread may stop."""

    def __init__(self) -> None:
        self._stopped = threading.Event()

    @property
    def is_stopped(self) -> bool:
        """Whether it is to end without a result."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """End it soon; the work itself raises `InterruptedWork`."""
        self._stopped.set()

    def check(self) -> None:
        """Raise `InterruptedWork` if it is stopped."""
        if self._stopped.is_set():
            raise InterruptedWork

    def pause(self, seconds: float) -> None:
        """Wait; raises `InterruptedWork` as soon as it is stopped."""
        if self._stopped.wait(seconds):
            raise InterruptedWork


def is_busy(error: Exception) -> bool:
    """Whether somebody else holds the database, so that trying again may help."""
    code = getattr(error, "sqlite_errorcode", 0)
    return code & _PRIMARY in _BUSY and code != sqlite3.SQLITE_BUSY_SNAPSHOT


def is_interrupted(error: Exception) -> bool:
    """Whether the work was stopped in the middle."""
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY == sqlite3.SQLITE_INTERRUPT
