"""The life of a running lab: its gateway thread with everything that lives there, from start to stop."""

import os
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from gateway_core.errors import CommandError
from gateway_core.journal.store import MOST_SENDS, Journal
from gateway_core.model.engine import Engine, EngineState, EngineWish
from gateway_core.model.parts import Lab
from gateway_core.routing.events import EngineChanged
from gateway_core.routing.queues import RunResult
from gateway_core.routing.router import Router
from gateway_core.routing.sends import Outcome
from gateway_core.runtime.commands import Commands
from gateway_core.runtime.contexts import Contexts
from gateway_core.runtime.core import Core
from gateway_core.runtime.gateway_thread import GatewayThread
from gateway_core.runtime.host_frames import HostFrames
from gateway_core.runtime.lab_changes import log_troubles, replace_lab
from gateway_core.runtime.lab_watch import FolderNews
from gateway_core.runtime.script_engine import ScriptEngine
from gateway_core.runtime.tag_access import TagAccess
from gateway_core.runtime.tags import Tags
from gateway_core.runtime.trials import Trials
from gateway_core.runtime.workspace import Workspace
from gateway_core.scripting.frames import Frame
from gateway_core.scripting.jython_search import JythonFinder
from gateway_core.scripting.pool import HostLoss, HostPool

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class NetworkOptions:
    """How to run a lab.

    `journal` is the SQLite file, None for memory only; it keeps the newest `keep_sends` sends. `own_hosts` is how many
    sessions get a process of their own before further ones share; `run_scripts` false refuses to run any script (a lab that is not trusted).
    `engine` may name another engine than the lab's; `finder` remembers where Jython is, for several labs.
    `lab_path` is where the lab lies, in whose folder its databases and `files` are; without one, a temporary one is made
    when it is asked for.
    """

    journal: Path | None = None
    own_hosts: int = 24
    run_scripts: bool = True
    engine: EngineWish = field(default_factory=EngineWish)
    finder: JythonFinder = field(default_factory=JythonFinder)
    lab_path: Path | None = None
    keep_sends: int = MOST_SENDS


class NetworkLife:
    """Starts and stops a lab, and has commands carried out on its gateway thread. `tags` are its tags."""

    def __init__(self, lab: Lab, options: NetworkOptions | None = None) -> None:
        self._options = options or NetworkOptions()
        self._thread = GatewayThread("scopelab-gateway")
        self._router = Router(lab, _session_id)
        finder, wish = self._options.finder, self._options.engine
        self._engine = ScriptEngine(wish, lab.engine, finder, self._on_engine_changed)
        self._core: Core
        self.tags = TagAccess(self._command, self._tags_of_core)
        self._pool: HostPool
        self._journal_notice = ""

    @property
    def lab(self) -> Lab:
        """The lab as it runs now."""
        return self._router.registry.lab

    def start(self) -> None:
        """Start the gateway thread. No script host starts before it is needed, but for the one of Jython, which is slow.

        Raises `OSError` or `sqlite3.Error` if the journal's file cannot be made.
        """
        try:
            journal = Journal(self._options.journal, self._options.keep_sends)
        except BaseException:
            self._thread.discard()
            raise
        self._journal_notice = journal.notice
        self._thread.start()
        self._thread.do(self._set_up, journal).result()

    def _set_up(self, journal: Journal) -> None:
        self._pool = HostPool(self._options.own_hosts, self._engine.recipe(), self._on_frame, self._on_lost)
        contexts = Contexts(self._pool, self.lab)
        workspace, run_scripts = Workspace(self._options.lab_path), self._options.run_scripts
        self._router.go_on(journal.run.first_seq, journal.run.first_send)
        self._core = Core(self._router, journal, contexts, workspace, run_scripts=run_scripts)
        self._frames = HostFrames(self._core)
        self._commands = Commands(self._core)
        self._trials = Trials(self._core)
        self._warm_up()

    def _warm_up(self) -> None:
        if self._core.run_scripts:
            self._pool.warm_up()

    def _on_frame(self, frame: Frame) -> None:
        if frame["op"] == "hello":
            self._engine.take_hello(frame)
        else:
            self._frames.take(frame)

    def _on_lost(self, loss: HostLoss) -> None:
        self._engine.take_loss(loss)
        self._core.lose_host(loss)

    def _on_engine_changed(self, state: EngineState) -> None:
        self._core.router.ledger.emit(EngineChanged, self._core.now(), state)
        self._core.pump()

    def take_folder_news(self, news: FolderNews) -> "Future[None]":
        """Put what the lab's files say now in force; what cannot be goes to the gateway log, and the old text stays."""
        return self._command(self._take_folder_news, news)

    def _take_folder_news(self, news: FolderNews) -> None:
        if news.state.lab != self.lab:
            self._replace_lab(news.state.lab)
        log_troubles(self._core, news.troubles)

    def _replace_lab(self, lab: Lab) -> None:
        replace_lab(self._core, lab)
        if self._engine.choose(self._engine.wish, lab.engine):
            self._change_hosts()

    def _let_scripts_run(self) -> None:
        self._core.run_scripts = True
        self._warm_up()

    def _use_engine(self, wish: EngineWish) -> None:
        if self._engine.choose_again(wish, self.lab.engine):
            self._change_hosts()

    def _change_hosts(self) -> None:
        """Another engine runs the scripts from now on: what runs is stopped, all sessions go on."""
        keys = self._pool.change(self._engine.recipe())
        name = "Jython" if self._engine.state.engine is Engine.JYTHON else "builtin"
        note = f"Stopped, because the script engine is now {name}. Run it again to run it there."
        self._core.end_jvms(keys, RunResult(Outcome.STOPPED, note=note))
        self._warm_up()

    def stop(self, timeout_s: float = 5.0) -> None:
        """End all hosts and the gateway thread; safe to call twice."""
        if not self._thread.is_running:
            return
        # Before the hosts: an answer would start one again.
        self._thread.do(self._core.databases.close).result(timeout_s)
        self._thread.await_coroutine(self._pool.end_all(), timeout_s)
        self._thread.do(self._core.close).result(timeout_s)
        self._thread.stop(timeout_s)

    def _tags_of_core(self) -> Tags:
        return self._core.tags

    def _background(self, work: Callable[..., Coroutine[Any, Any, _Result]], *arguments: Any) -> "Future[_Result]":
        """Have something that takes its time done on the gateway thread, beside everything else."""
        if not self._thread.is_running:
            return _refused()
        return self._thread.start_coroutine(work(*arguments))

    def _command(self, action: Callable[..., _Result], *arguments: Any) -> "Future[_Result]":
        """Have a command carried out on the gateway thread, and everything that follows from it."""
        if not self._thread.is_running:
            return _refused()
        return self._thread.do(self._carry_out, action, arguments)

    def _carry_out(self, action: Callable[..., _Result], arguments: tuple[Any, ...]) -> _Result:
        try:
            return action(*arguments)
        finally:
            self._core.pump()


def _refused() -> "Future[Any]":
    future: Future[Any] = Future()
    future.set_exception(CommandError("This lab is not running any more."))
    return future


def _session_id() -> str:
    """A candidate for a session id (A4)."""
    return os.urandom(4).hex().upper()
