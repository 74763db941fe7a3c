"""One lab from opening to closing: its network, its bridge, its windows, made and ended in the right order."""

from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from client.bridge.bridge import Bridge
from client.toolkit.dialogs.ask import Dialogs
from client.toolkit.look import Look
from client.toolkit.message_bar import BarMessage
from client.window.client_windows import ClientWindows
from designer.bugs.store import BugStore
from designer.document.lab_document import LabDocument
from designer.document.lab_session import LabSession
from designer.engine_choice import EngineChoice
from designer.known_labs import KnownLabs
from designer.lab_journal import journal_path, started_network
from designer.lesson_places import LessonPlaces
from designer.memory.lab_memory import LabMemory
from designer.places import Places
from designer.window.designer_parts import DesignerParts, OpenLab
from designer.window.designer_window import DesignerWindow
from gateway_core.api import FolderNews, Lab, LabWatch, NetworkOptions, finish_saving, remove_leftovers

STOP_S = 5.0


@dataclass(frozen=True, slots=True)
class LabSource:
    """A lab that was read: where it lies, what it says, whether it may be edited and its scripts may run."""

    path: Path
    lab: Lab
    trusted: bool


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all labs have in common: how things look, who asks, where things lie, the user's engine, labs and lessons."""

    look: Look
    dialogs: Dialogs
    places: Places
    engine: EngineChoice
    known: KnownLabs
    lessons: LessonPlaces


class LabRun:
    """A running lab with its designer window, `parts` in it, its client windows, and its `memory` once it is trusted.

    `handed` is what its window shows in place of what it showed last.
    """

    def __init__(
        self, source: LabSource, around: Surroundings, window: DesignerWindow, handed: LabSession | None = None
    ) -> None:
        self._around = around
        self.source = source
        self.network, notice = started_network(source.lab, self._options(source))
        self.bridge = Bridge(self.network)
        designer = self.network.open_designer(has_window=True).result(STOP_S)
        self.clients = ClientWindows(self.bridge, around.look)
        document = LabDocument(source.path, source.lab)
        self.window = window
        lab = OpenLab(
            document,
            self.bridge,
            designer,
            self.clients,
            around.engine,
            known=around.known,
            bugs=BugStore(around.places.bug_reports),
            is_guest=around.places.is_guest,
            lessons=around.lessons,
        )
        self.parts = DesignerParts(window, lab, around.look, around.dialogs)
        if notice:
            self.parts.notices.show(BarMessage(notice, "warning"))
        self._watch = LabWatch(source.path, source.lab, self._on_news)
        self.parts.workplace.edits.follow(self._watch.folder)
        self._watch.start()
        self.memory: LabMemory | None = None
        if source.trusted:
            self._remember(handed)
        else:
            self.parts.workplace.edits.set_read_only(read_only=True)

    def trust(self) -> None:
        """The user trusts the lab: it may be edited from now on, and its scripts run."""
        self.source = replace(self.source, trusted=True)
        self.bridge.run(self.network.let_scripts_run(), self._on_let, self.parts.notices.show_error)
        self.parts.workplace.edits.set_read_only(read_only=False)
        self._remember()

    def prepare_end(self) -> None:
        """The program is to end without a question: keep what is not saved, now and when the window closes."""
        self.window.ask_nothing()
        if self.memory is not None:
            self.memory.keep_unsaved = True
            self.memory.keep_now()

    def close(self) -> None:
        """End everything: clients and their sessions, events, scripts, threads; the window is closed already."""
        self._watch.stop()
        self.clients.close_all()
        self.bridge.close()
        self.network.stop(STOP_S)
        if self.source.trusted:
            remove_leftovers(self.source.path)  # of a program that was killed shortly before this one began
        self.clients.deleteLater()
        self.bridge.deleteLater()
        self.window.deleteLater()

    def _remember(self, handed: LabSession | None = None) -> None:
        with suppress(OSError):  # then the next save finishes it, or says why not
            finish_saving(self.source.path)
        remove_leftovers(self.source.path)
        self.memory = LabMemory(self._around.places, self.parts, self.window, handed)
        if self._goes_with_guest():
            self.window.ask_nothing()  # to save it would keep it no longer
            self.memory.keep_unsaved = True  # it may be opened again before the guest goes

    def _goes_with_guest(self) -> bool:
        """Whether the lab is gone at the end, with whatever is saved in it."""
        places = self._around.places
        return places.is_guest and self.source.path.resolve().is_relative_to(places.data.resolve())

    def _on_let(self, _result: None) -> None:
        """Scripts run; nothing is left to say."""

    def _on_news(self, news: FolderNews) -> None:
        """On the watch's thread: hand on what happened in the folder."""
        future: Future[FolderNews] = Future()
        future.set_result(news)
        self.bridge.run(future, self.parts.workplace.edits.take_news, self.parts.notices.show_error)

    def _options(self, source: LabSource) -> NetworkOptions:
        """How the lab runs: with the journal of its earlier runs, in its own folder."""
        choice = self._around.engine
        return NetworkOptions(
            journal_path(self._around.places.journals, source.path),
            run_scripts=source.trusted,
            engine=choice.wish,
            finder=choice.finder,
            lab_path=source.path,
        )
