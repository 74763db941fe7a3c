"""One lab from opening to closing: its network, its bridge, its windows, made and ended in the right order."""

import os
import sqlite3
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path

from client.bridge.bridge import Bridge
from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.look import Look
from client.window.client_windows import ClientWindows
from designer.document.lab_document import LabDocument
from designer.engine_choice import EngineChoice
from designer.window.designer_parts import DesignerParts, OpenLab
from designer.window.designer_window import DesignerWindow
from gateway_core.api import FolderNews, Lab, LabWatch, Network, NetworkOptions

STOP_S = 5.0


@dataclass(frozen=True, slots=True)
class LabSource:
    """A lab that was read: where it lies, what it says, whether its scripts may run, where its journal goes.

    `engine` is the user's choice of engine for all labs.
    """

    path: Path
    lab: Lab
    trusted: bool
    journals: Path
    engine: EngineChoice


class LabRun:
    """A running lab with its designer window, `parts` in it, and its client windows."""

    def __init__(self, source: LabSource, look: Look, dialogs: Dialogs, window: DesignerWindow) -> None:
        self._journal = source.journals / f"{os.getpid()}-{id(self)}.sqlite"
        self.source = source
        self.network = self._started(source)
        self.bridge = Bridge(self.network)
        designer = self.network.open_designer(has_window=True).result(STOP_S)
        self.clients = ClientWindows(self.bridge, look)
        document = LabDocument(source.path, source.lab)
        self.window = window
        self.parts = DesignerParts(
            window, OpenLab(document, self.bridge, designer, self.clients, source.engine), look, dialogs
        )
        self._watch = LabWatch(source.path, source.lab, self._on_news)
        self.parts.workplace.edits.follow(self._watch.folder)
        self._watch.start()

    def close(self) -> None:
        """End everything: clients and their sessions, events, scripts, threads; the window is closed already."""
        self._watch.stop()
        self.clients.close_all()
        self.bridge.close()
        self.network.stop(STOP_S)
        for ending in ("", "-wal", "-shm"):
            self._journal.with_name(self._journal.name + ending).unlink(missing_ok=True)
        self.clients.deleteLater()
        self.bridge.deleteLater()
        self.window.deleteLater()

    def _on_news(self, news: FolderNews) -> None:
        """On the watch's thread: hand on what happened in the folder."""
        future: Future[FolderNews] = Future()
        future.set_result(news)
        self.bridge.run(future, self.parts.workplace.edits.take_news, self.parts.notices.show_error)

    def _started(self, source: LabSource) -> Network:
        """The network with its journal on disk, or in memory where the disk does not take it."""
        choice = source.engine
        options = NetworkOptions(
            self._journal,
            run_scripts=source.trusted,
            engine=choice.wish,
            finder=choice.finder,
            folder=source.path if source.path.is_dir() else None,
        )
        network = Network(source.lab, options)
        try:
            network.start()
        except (OSError, sqlite3.Error):
            network = Network(source.lab, replace(options, journal=None))
            network.start()
        return network
