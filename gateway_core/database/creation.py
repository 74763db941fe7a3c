"""How a database comes to be: from the statements of `database.sql`, as a whole or not at all."""

import contextlib
import os
import time
from dataclasses import dataclass
from pathlib import Path

from gateway_core.database.connection import PATIENCE_S, Connection, Statement
from gateway_core.database.failure import InterruptedWork, Job, SqlError
from gateway_core.database.guard import Rights
from gateway_core.database.sql_text import ScriptPart, statements

_LONGEST_SHOWN = 80
_BESIDE = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class ScriptFault:
    """A statement of `database.sql` that fails: the line it begins in, its beginning, and why."""

    line: int
    statement: str
    why: str


def create(path: Path, script: str | None, job: Job) -> None:
    """Make the file at `path`, which is not there; `SqlError` names the statement that fails, and leaves nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    _remove(draft)
    try:
        draft.touch()
        fault = _fault_in(draft, script or "", job)
        if fault is not None:
            raise SqlError(
                f"The database can't be made: line {fault.line} of database.sql fails. "
                f"{fault.why} (the statement: {fault.statement})"
            )
        for ending in _BESIDE:  # of a database that was there before and is gone
            path.with_name(path.name + ending).unlink(missing_ok=True)
        if not path.exists():
            draft.replace(path)
    finally:
        _remove(draft)


def script_fault(script: str, longest_s: float) -> ScriptFault | None:
    """The first statement of such a script that fails, tried in memory; None where none does within that time."""
    try:
        return _fault_in(":memory:", script, _Timed(time.monotonic() + longest_s))
    except InterruptedWork:
        return None


class _Timed(Job):
    """Stops itself when its time is over."""

    def __init__(self, deadline: float) -> None:
        super().__init__()
        self._deadline = deadline

    @property
    def is_stopped(self) -> bool:
        """Whether its time is over."""
        return time.monotonic() > self._deadline

    def check(self) -> None:
        """Raise if its time is over."""
        if self.is_stopped:
            raise InterruptedWork


def _fault_in(path: Path | str, script: str, job: Job) -> ScriptFault | None:
    if "\0" in script:
        line = script.count("\n", 0, script.index("\0")) + 1
        text = script.split("\n")[line - 1].replace("\0", "␀")
        return ScriptFault(line, _beginning(ScriptPart(text, line)), "A NUL character stands there; SQL has none.")
    connection = Connection(path, keeps_statements=True)
    with contextlib.closing(connection):
        for part in statements(script, job.check):
            try:
                connection.run(Statement(part.text), Rights.SCRIPT, job, 0)
            except SqlError as error:
                return ScriptFault(part.line, _beginning(part), str(error))
        if connection.in_transaction:
            connection.control("COMMIT", job, time.monotonic() + PATIENCE_S)
    return None


def _beginning(part: ScriptPart) -> str:
    line = " ".join(part.text.split())
    return line if len(line) <= _LONGEST_SHOWN else line[:_LONGEST_SHOWN] + "…"


def _remove(draft: Path) -> None:
    for ending in ("", *_BESIDE):
        draft.with_name(draft.name + ending).unlink(missing_ok=True)
