"""The gateway network of one lab, running: the object behind `gateway_core.api` (rules A1 to A6, D1, C1).

Every method may be called from any thread. Commands return a `Future` at once; its result is there once the gateway
thread has carried the command out. A command that makes no sense (an unknown session, say) fails its future with a
`CommandError` whose text is a sentence for people.
"""

import secrets
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from gateway_core.errors import CommandError
from gateway_core.journal.store import Journal
from gateway_core.messages.calls import Call, MessageCall
from gateway_core.messages.payload import Payload
from gateway_core.model.parts import CommMode, Lab
from gateway_core.model.session import Endpoint, EndpointKind, Identity, Session
from gateway_core.routing.router import Router
from gateway_core.routing.sends import Send
from gateway_core.routing.verdicts import Verdict, judge
from gateway_core.routing.world import World
from gateway_core.runtime.contexts import Contexts
from gateway_core.runtime.core import Core, Listener
from gateway_core.runtime.gateway_thread import GatewayThread
from gateway_core.runtime.host_frames import HostFrames
from gateway_core.runtime.trace import Trace
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


class Network:
    """A running lab. `start` first; `stop` ends the gateway thread and every script host."""

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

    def _on_frame(self, frame: Frame) -> None:
        self._frames.take(frame)

    def _on_lost(self, loss: HostLoss) -> None:
        self._core.lose_host(loss)

    def stop(self, timeout_s: float = 5.0) -> None:
        """End all hosts and the gateway thread; safe to call twice."""
        if not self._thread.is_running:
            return
        self._thread.await_coroutine(self._pool.end_all(), timeout_s)
        self._thread.do(self._core.close).result(timeout_s)
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

    # -- watching -----------------------------------------------------------------------------------------------

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` on the gateway thread with every batch of events from now on; returns what ends that."""
        self._core.listeners.append(listener)
        return _Unsubscribe(self._core.listeners, listener)

    def world(self) -> World:
        """The lab as it stands now: gateways with projects, open sessions. Quick; never waits for scripts."""
        return self._core.world

    def predict(self, call: Call, sender: Endpoint) -> tuple[Verdict, ...]:
        """Who would get this call if it were made now; runs and sends nothing."""
        return judge(call, sender, self.world())

    def trace(self, send_id: int) -> "Future[Trace]":
        """Everything about one send, judged against the lab as it stood when it was sent."""
        return self._command(self._core.trace, send_id)

    def sends(self, *, before: int | None = None, limit: int = 500) -> "Future[tuple[Send, ...]]":
        """The newest sends with an id below `before`, oldest first."""
        return self._command(self._core.sends, before, limit)

    def settle(self, timeout_s: float) -> bool:
        """Wait until no script runs and every queue is empty; false if that took longer than `timeout_s`.

        Blocks the calling thread: for the command line and tests, not for a window.
        """
        future: Future[None] = Future()
        self._thread.do(self._core.when_settled, future)
        try:
            future.result(timeout_s)
        except FutureTimeoutError:
            return False
        return True

    # -- sessions -----------------------------------------------------------------------------------------------

    def open_designer(self, *, comm_mode: CommMode = CommMode.READ_ONLY, has_window: bool = False) -> "Future[Session]":
        """A designer session on the local gateway (A3, D1)."""
        return self._command(self._open_designer, comm_mode, has_window)

    def _open_designer(self, comm_mode: CommMode, has_window: bool) -> Session:  # noqa: FBT001 - called by position
        draft = replace(self._core.designer_draft(), comm_mode=comm_mode)
        return self._core.open_session(draft, has_window=has_window)

    def open_client(
        self, name: str, gateway: str, project: str, identity: Identity, *, has_window: bool = False
    ) -> "Future[Session]":
        """A client session (A2). With a window, boxes wait for `answer_box`; else they answer themselves."""
        draft = Session("", EndpointKind.CLIENT, name, gateway, project, identity)
        return self._command(self._open_client, draft, has_window)

    def _open_client(self, draft: Session, has_window: bool) -> Session:  # noqa: FBT001 - called by position
        return self._core.open_session(draft, has_window=has_window)

    def close_session(self, session_id: str) -> "Future[None]":
        """End a session and its script host; what is queued or runs there ends as `session_closed`."""
        return self._command(self._core.close_session, session_id)

    def change_identity(self, session_id: str, identity: Identity) -> "Future[Session]":
        """Change user, roles, host, address of an open session; filters follow at once (A6)."""
        return self._command(self._core.switch_user, session_id, identity)

    def set_comm_mode(self, session_id: str, mode: CommMode) -> "Future[Session]":
        """Switch a designer's or client's comm mode (D1, C1)."""
        return self._command(self._core.set_comm_mode, session_id, mode)

    def set_gateway_online(self, gateway: str, online: bool) -> "Future[None]":  # noqa: FBT001 - reads as a setter
        """Take a gateway off the gateway network, or back (M24, R10)."""
        return self._command(self._core.set_gateway_online, gateway, online)

    def replace_lab(self, lab: Lab) -> "Future[None]":
        """Put edited projects, handlers, users and settings in force; sessions stay open, queued work runs as queued."""
        return self._command(self._core.replace_lab, lab)

    # -- sending and running ------------------------------------------------------------------------------------

    def send(self, sender: Endpoint, call: Call) -> "Future[Send]":
        """Make a call as `sender` without a script (the Send form)."""
        return self._command(self._send, sender, call)

    def _send(self, sender: Endpoint, call: Call) -> Send:
        if self._router.registry.station(sender) is None:
            raise CommandError(f"{sender.name} is not open any more, so it cannot send.")
        if isinstance(call, MessageCall):
            return self._router.send_message(sender, call, self._core.now())
        return self._router.send_request(sender, call, self._core.now())

    def run_script(self, where: Endpoint, text: str, name: str, *, keep_names: bool = False) -> "Future[int]":
        """Run a script by hand; the result is its run id. `keep_names`: names stay until `reset_console` (D3)."""
        return self._command(self._run_script, where, text, name, keep_names)

    def _run_script(self, where: Endpoint, text: str, name: str, keep_names: bool) -> int:  # noqa: FBT001
        return self._router.run_script(where, text, name, keep_names=keep_names)

    def stop_script(self, run_id: int) -> "Future[None]":
        """Stop that run within a second, by ending its host if it does not listen."""
        return self._command(self._core.stop_script, run_id)

    def stop_runs(self, where: Endpoint) -> "Future[None]":
        """Stop everything that runs at an endpoint, handlers included."""
        return self._command(self._core.stop_runs, where)

    def reset_console(self, where: Endpoint) -> "Future[None]":
        """Forget the names that scripts with `keep_names` left (D3)."""
        return self._command(self._core.contexts.reset, where)

    def answer_box(self, box_id: int, answer: Payload) -> "Future[None]":
        """What the person chose in a box: the wire value that the script's call returns."""
        return self._command(self._core.answer_box, box_id, answer)

    def waits_for_answer(self, where: Endpoint) -> bool:
        """Whether a script at `where` waits for the answer of a request."""
        return self._router.requests.waits_from(where)


class _Unsubscribe:
    """Ends one subscription; calling it again does nothing."""

    def __init__(self, listeners: list[Listener], listener: Listener) -> None:
        self._listeners = listeners
        self._listener = listener

    def __call__(self) -> None:
        if self._listener in self._listeners:
            self._listeners.remove(self._listener)


def _session_id() -> str:
    """A candidate for a session id (A4)."""
    return secrets.token_hex(4).upper()
