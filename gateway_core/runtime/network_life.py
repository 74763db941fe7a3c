"""The life of a running lab: its gateway thread with everything that lives there, from start to stop."""

import os
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from gateway_core.errors import CommandError
from gateway_core.journal.store import Journal
from gateway_core.model.parts import Lab
from gateway_core.routing.router import Router
from gateway_core.runtime.commands import Commands
from gateway_core.runtime.contexts import Contexts
from gateway_core.runtime.core import Core
from gateway_core.runtime.gateway_thread import GatewayThread
from gateway_core.runtime.host_frames import HostFrames
from gateway_core.scripting.engines import builtin_command
from gateway_core.scripting.frames import Frame
from gateway_core.scripting.pool import HostLoss, HostPool

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class NetworkOptions:
    """How to run a lab.

    `journal` is the SQLite file, None for memory only; `own_hosts` is how many sessions get a process of their own
    before further ones share; `run_scripts` false refuses to run any script (a lab that is not trusted).
    """

    journal: Path | None = None
    own_hosts: int = 24
    run_scripts: bool = True


class NetworkLife:
    """Starts and stops a lab, and has commands carried out on its gateway thread."""

    def __init__(self, lab: Lab, options: NetworkOptions | None = None) -> None:
        self._options = options or NetworkOptions()
        self._thread = GatewayThread("scopelab-gateway")
        self._router = Router(lab, _session_id)
        self._core: Core
        self._pool: HostPool

    @property
    def lab(self) -> Lab:
        """The lab as it runs now."""
        return self._router.registry.lab

    def start(self) -> None:
        """Start the gateway thread. No script host starts before it is needed.

        Raises `OSError` or `sqlite3.Error` if the journal's file cannot be made.
        """
        journal = Journal(self._options.journal)
        self._thread.start()
        self._thread.do(self._set_up, journal).result()

    def _set_up(self, journal: Journal) -> None:
        self._pool = HostPool(self._options.own_hosts, builtin_command(), self._on_frame, self._on_lost)
        contexts = Contexts(self._pool, self.lab)
        self._core = Core(self._router, journal, contexts, run_scripts=self._options.run_scripts)
        self._frames = HostFrames(self._core)
        self._commands = Commands(self._core)

    def _on_frame(self, frame: Frame) -> None:
        self._frames.take(frame)

    def _on_lost(self, loss: HostLoss) -> None:
        self._core.lose_host(loss)

    def stop(self, timeout_s: float = 5.0) -> None:
        """End all hosts and the gateway thread; safe to call twice."""
        if not self._thread.is_running:
            return
        self._thread.await_coroutine(self._pool.end_all(), timeout_s)
        self._thread.do(self._core.outlet.close).result(timeout_s)
        self._thread.stop(timeout_s)

    def _command(self, action: Callable[..., _Result], *arguments: Any) -> "Future[_Result]":
        """Have a command carried out on the gateway thread, and everything that follows from it."""
        if not self._thread.is_running:
            future: Future[_Result] = Future()
            future.set_exception(CommandError("This lab is not running any more."))
            return future
        return self._thread.do(self._carry_out, action, arguments)

    def _carry_out(self, action: Callable[..., _Result], arguments: tuple[Any, ...]) -> _Result:
        try:
            return action(*arguments)
        finally:
            self._core.pump()


def _session_id() -> str:
    """A candidate for a session id (A4)."""
    return os.urandom(4).hex().upper()
