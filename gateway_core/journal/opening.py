"""Opens the journal of a lab: one program at a time, and never a crash or a loss over a file that is not as it should be."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gateway_core.journal.schema import ForeignJournalError, NewerJournalError, connected, prepare

_MOST_NAMES = 20
_BESIDE = ("", "-wal", "-shm")
_DAMAGED = ".damaged"
# What SQLite says of pages, headers and tables that are not what they should be.
_DAMAGE = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """An open journal file. `lock` keeps other programs away until it is closed; `notice` is for people, or empty.

    Without a `path` the journal is in memory only. `identity` tells the file from another one at the same path.
    """

    database: sqlite3.Connection
    path: Path | None
    lock: sqlite3.Connection | None
    notice: str = ""
    identity: tuple[int, int] | None = None

    @property
    def is_gone(self) -> bool:
        """Whether somebody has removed the file, renamed it, or put another one into its place."""
        return self.path is not None and _identity(self.path) != self.identity

    def close(self) -> None:
        """Close the file and let others have it."""
        self.database.close()
        if self.lock is not None:
            self.lock.close()


class _InUseError(Exception):
    """Another program has this journal open."""


def open_new_file(path: Path) -> OpenedFile:
    """A new journal at `path`, where the former one was removed; what is there now is set aside. Raises as `open_file`."""
    if any(path.with_name(path.name + ending).exists() for ending in _BESIDE):
        _set_aside(path)
    return open_file(path)


def open_file(path: Path | None) -> OpenedFile:
    """The journal at `path`, or one beside it where that belongs to another program that runs, or a newer one.

    A file that is no journal is set aside. Raises `OSError` or `sqlite3.Error` if no file can be made there at all.
    """
    if path is None:
        database = connected(None)
        prepare(database)
        return OpenedFile(database, None, None)
    path.parent.mkdir(parents=True, exist_ok=True)
    notice = ""
    for candidate in _candidates(path):
        try:
            return _opened(candidate, notice)
        except _InUseError:
            notice = "This lab is open in another window of the program too, so what is sent here is kept in a log of its own."
        except NewerJournalError:
            notice = "The messages of before were kept by a newer version of the program, which still has them. Here a new log begins."
    raise OSError(f"There are {_MOST_NAMES} journals beside {path.name} already. Close other windows with this lab.")


def forget_messages(path: Path) -> None:
    """Remove the journal that the next `open_file` of the same path would go on with. One that is open stays as it is.

    Raises `OSError` or `sqlite3.Error` if it cannot be removed.
    """
    if not path.parent.is_dir():
        return
    for candidate in _candidates(path):
        with suppress(_InUseError):
            lock = _locked(candidate.with_name(candidate.name + ".lock"))
            try:
                for ending in (*_BESIDE, _DAMAGED):
                    candidate.with_name(candidate.name + ending).unlink(missing_ok=True)
            finally:
                lock.close()
            return


def _candidates(path: Path) -> Iterator[Path]:
    """Where the journal at `path` may lie: the first place that no other program has open counts."""
    for number in range(1, _MOST_NAMES):
        yield path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")


def _opened(path: Path, notice: str) -> OpenedFile:
    lock = _locked(path.with_name(path.name + ".lock"))
    try:
        return _prepared(path, lock, notice)
    except BaseException:
        lock.close()
        raise


def _prepared(path: Path, lock: sqlite3.Connection, notice: str) -> OpenedFile:
    try:
        return _open(path, lock, notice)
    except (ForeignJournalError, sqlite3.DatabaseError) as error:
        if isinstance(error, sqlite3.Error) and not is_damage(error):
            raise  # a disk that is full, a folder that nobody may write to: the file itself may be in order
        aside = _set_aside(path)
        sentence = (
            f"The messages of before cannot be read: {error}. Their file is kept as {aside.name}, and a new log begins."
        )
        return _open(path, lock, sentence)


def _open(path: Path, lock: sqlite3.Connection, notice: str) -> OpenedFile:
    database = _prepared_database(path)
    return OpenedFile(database, path, lock, notice, _identity(path))


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells one file from another; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error says that the file itself is not as it should be."""
    code = getattr(error, "sqlite_errorcode", None)  # errors of Python's own module have none
    return code is not None and code & 0xFF in _DAMAGE


def mark_damaged(path: Path) -> None:
    """Have the file set aside when it is opened next: what is wrong was found too late for this time."""
    with suppress(OSError):
        path.with_name(path.name + _DAMAGED).touch()


def _prepared_database(path: Path) -> sqlite3.Connection:
    mark = path.with_name(path.name + _DAMAGED)
    if mark.exists():
        mark.unlink()
        raise ForeignJournalError("it is damaged")
    database = connected(path)
    try:
        prepare(database)
    except BaseException:
        database.close()
        raise
    return database


def _locked(path: Path) -> sqlite3.Connection:
    """An open lock: SQLite's own, which works the same on every system and goes when its process does."""
    lock = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=0)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        lock.close()
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            raise _InUseError from None
        raise
    except sqlite3.DatabaseError:
        lock.close()
        path.unlink()  # somebody else's file of that name, and nothing of ours
        return _locked(path)
    return lock


def _set_aside(path: Path) -> Path:
    """Give a file and what belongs to it another name."""
    stem = f"{path.stem} set aside {datetime.now().astimezone():%Y-%m-%d %H%M%S}"
    for number in range(1, 1_000):
        aside = path.with_name(f"{stem}{f' {number}' if number > 1 else ''}{path.suffix}")
        if not aside.exists():
            break
    for ending in _BESIDE:
        source = path.with_name(path.name + ending)
        if source.exists():
            source.rename(aside.with_name(aside.name + ending))
    return aside
