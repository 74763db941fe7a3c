"""The background task that watches a lab's files: looks twice a second on a thread of its own and says what is new."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gateway_core.lab.findings import Finding
from gateway_core.lab.folder_watch import FolderState, FolderWatch
from gateway_core.model.parts import Lab

LOOK_S = 0.4  # a change must look the same twice, and is to be in force within a second
_STOP_S = 5.0


@dataclass(frozen=True, slots=True)
class FolderNews:
    """The files of a lab say something else than before. `troubles` is what of it cannot be taken, each said once."""

    state: FolderState
    troubles: tuple[Finding, ...] = ()


class LabWatch:
    """Calls `on_news` on its own thread, from `start` to `stop`. Without a `path` there is never any news."""

    def __init__(self, path: Path | None, lab: Lab, on_news: Callable[[FolderNews], object]) -> None:
        self.folder = FolderWatch(path, lab) if path else None
        self._on_news = on_news
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._work, name="scopelab-lab-watch", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        if self.folder is not None:
            self._thread.start()

    def stop(self) -> None:
        """Look no more; safe to call twice, and without `start`."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(_STOP_S)

    def _work(self) -> None:
        assert self.folder is not None
        before = self.folder.state
        while not self._stopping.wait(LOOK_S):
            state = self.folder.look()
            if state.serial != before.serial:
                troubles = tuple(finding for finding in state.refused if finding not in before.refused)
                before = state
                self._on_news(FolderNews(state, troubles))
