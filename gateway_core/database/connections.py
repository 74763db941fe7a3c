"""The connections to one database file, whichever file lies there now."""

import threading
from pathlib import Path

from gateway_core.database.connection import Connection
from gateway_core.database.guard import Rights

Identity = tuple[int, int]


class Connections:
    """Keeps the connections that nobody uses just now. Any thread may call it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._idle: dict[Rights, list[tuple[Identity | None, Connection]]] = {Rights.READ: [], Rights.WRITE: []}

    def take(self, rights: Rights) -> tuple[Identity | None, Connection]:
        """An idle connection to the file that lies there now, or a new one."""
        now = identity_of(self._path)
        while True:
            with self._lock:
                found = self._idle[rights].pop() if self._idle[rights] else None
            if found is None:
                return now, Connection(self._path, keeps_statements=True)
            if found[0] == now:
                return found
            found[1].close()

    def give_back(self, rights: Rights, taken: tuple[Identity | None, Connection]) -> None:
        """It is not used any more for now."""
        with self._lock:
            self._idle[rights].append(taken)

    def close_all(self) -> None:
        """Close what is idle."""
        with self._lock:
            closing = [connection for idle in self._idle.values() for _, connection in idle]
            for idle in self._idle.values():
                idle.clear()
        for connection in closing:
            connection.close()


def identity_of(path: Path) -> Identity | None:
    """Which file lies at `path`; None where there is none."""
    try:
        found = path.lstat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
