"""The windows that scripts have opened, for every session: the truth about them, and who is told of changes.

A session's windows close with it, and with the process that runs its scripts.
"""

from collections.abc import Callable

from gateway_core.model.session import Endpoint
from gateway_core.routing.events import WindowsChanged
from gateway_core.routing.ledger import Ledger
from gateway_core.routing.open_windows import OpenWindow
from gateway_core.runtime.desktop import Desktop


class Windows:
    """The desktops of all sessions, made when the first script of a session asks for one."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._desktops: dict[Endpoint, Desktop] = {}
        self._names: dict[tuple[str, str], set[str]] = {}

    def desktop(self, where: Endpoint) -> Desktop:
        """The windows of a session."""
        return self._desktops.setdefault(where, Desktop())

    def of(self, where: Endpoint) -> tuple[OpenWindow, ...]:
        """The open windows of a session, in order of opening."""
        desktop = self._desktops.get(where)
        return desktop.windows if desktop else ()

    def announce(self, where: Endpoint, now: int) -> None:
        """Tell everybody how the windows of a session stand now."""
        self._ledger.emit(WindowsChanged, now, where, self.of(where))

    def change(self, where: Endpoint, now: int, what: Callable[[Desktop], bool]) -> bool:
        """Do something with a desktop, and tell everybody if it came to something."""
        has_changed = what(self.desktop(where))
        if has_changed:
            self.announce(where, now)
        return has_changed

    def close_all(self, where: Endpoint, now: int) -> None:
        """The session, or the process that ran its scripts, is gone, and its windows with it."""
        had_windows = bool(self.of(where))
        self._desktops.pop(where, None)
        if had_windows:
            self.announce(where, now)

    def note_name(self, gateway: str, project: str, path: str) -> None:
        """A script has named a window of that project, so there is one."""
        self._names.setdefault((gateway, project), set()).add(path)

    def names(self, gateway: str, project: str) -> list[str]:
        """The paths of the windows that scripts of the project have opened so far, in alphabetical order."""
        return sorted(self._names.get((gateway, project), ()))
