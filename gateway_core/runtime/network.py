"""The gateway network of one lab, running: the object behind `gateway_core.api` (rules A1 to A6, D1, C1).

Every method may be called from any thread. Commands return a `Future` at once; its result is there once the gateway
thread has carried the command out. A command that makes no sense (an unknown session, say) fails its future with a
`CommandError` whose text is a sentence for people.
"""

from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError

from gateway_core.messages.calls import Call
from gateway_core.model.engine import EngineState, EngineWish
from gateway_core.model.parts import CommMode, Lab
from gateway_core.model.session import Endpoint, EndpointKind, Identity, Session
from gateway_core.routing.sends import Send
from gateway_core.routing.verdicts import Verdict, judge
from gateway_core.routing.world import World
from gateway_core.runtime.network_journal import NetworkJournal
from gateway_core.runtime.outlet import Listener
from gateway_core.scripting.jython_search import JythonFound, JythonMissing


class Network(NetworkJournal):
    """A running lab. `start` first; `stop` ends the gateway thread and every script host."""

    # -- watching -----------------------------------------------------------------------------------------------

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` on the gateway thread with every batch of events from now on; returns what ends that."""
        self._core.outlet.listeners.append(listener)
        return _Unsubscribe(self._core.outlet.listeners, listener)

    def world(self) -> World:
        """The lab as it stands now: gateways with projects, open sessions. Quick; never waits for scripts."""
        return self._core.world

    def predict(self, call: Call, sender: Endpoint) -> tuple[Verdict, ...]:
        """Who would get this call if it were made now; runs and sends nothing."""
        return judge(call, sender, self.world())

    def settle(self, timeout_s: float) -> bool:
        """Wait until no script runs and every queue is empty; false if that took longer than `timeout_s`.

        Blocks the calling thread: for the command line and tests, not for a window.
        """
        future: Future[None] = Future()
        self._command(self._core.when_settled, future)
        try:
            future.result(timeout_s)
        except FutureTimeoutError:
            return False
        return True

    # -- sessions -----------------------------------------------------------------------------------------------

    def open_designer(self, *, comm_mode: CommMode = CommMode.READ_ONLY, has_window: bool = False) -> "Future[Session]":
        """A designer session on the local gateway (A3, D1)."""
        return self._command(self._commands.open_designer, comm_mode, has_window)

    def open_client(
        self, name: str, gateway: str, project: str, identity: Identity, *, has_window: bool = False
    ) -> "Future[Session]":
        """A client session (A2). With a window, boxes wait for `answer_box`; else they answer themselves."""
        draft = Session("", EndpointKind.CLIENT, name, gateway, project, identity)
        return self._command(self._commands.open_client, draft, has_window)

    def close_session(self, session_id: str) -> "Future[None]":
        """End a session and its script host; what is queued or runs there ends as `session_closed`."""
        return self._command(self._commands.close_session, session_id)

    def change_identity(self, session_id: str, identity: Identity) -> "Future[Session]":
        """Change user, roles, host, address of an open session; filters follow at once (A6)."""
        return self._command(self._commands.change_identity, session_id, identity)

    def set_comm_mode(self, session_id: str, mode: CommMode) -> "Future[Session]":
        """Switch a designer's or client's comm mode (D1, C1)."""
        return self._command(self._commands.set_comm_mode, session_id, mode)

    def set_gateway_online(self, gateway: str, online: bool) -> "Future[None]":  # noqa: FBT001 - reads as a setter
        """Take a gateway off the gateway network, or back (M24, R10)."""
        return self._command(self._commands.set_gateway_online, gateway, online)

    def replace_lab(self, lab: Lab) -> "Future[None]":
        """Put an edited lab in force; queued work runs as queued.

        Clients whose gateway or project is gone are closed, what ran on a gateway that is gone ends; designers stand on the
        first gateway, whichever that is now.
        """
        return self._command(self._replace_lab, lab)

    # -- the engine ---------------------------------------------------------------------------------------------

    def let_scripts_run(self) -> "Future[None]":
        """Let scripts run from now on in a lab that was opened without, because it is trusted now."""
        return self._command(self._let_scripts_run)

    def engine(self) -> EngineState:
        """The engine that runs the scripts, and how it fares."""
        return self._engine.state

    def use_engine(self, wish: EngineWish) -> "Future[None]":
        """Let another engine run the scripts from now on, or look again for one that is missing."""
        return self._command(self._use_engine, wish)

    def engine_settled(self) -> "Future[EngineState]":
        """The engine's state as soon as it is known whether it can run scripts; it starts by itself in a trusted lab."""
        future: Future[EngineState] = Future()
        self._command(self._engine.when_settled, future)
        return future

    def find_jython(self, configured: str) -> "Future[JythonFound | JythonMissing]":
        """Look for Jython at `configured` now, or wherever it may be where that is empty; changes nothing."""
        return self._background(self._options.finder.look_again, configured)

    # -- sending and running ------------------------------------------------------------------------------------

    def send(self, sender: Endpoint, call: Call) -> "Future[Send]":
        """Make a call as `sender` without a script (the Send form)."""
        return self._command(self._commands.send, sender, call)

    def run_script(self, where: Endpoint, text: str, name: str, *, keep_names: bool = False) -> "Future[int]":
        """Run a script by hand; the result is its run id. `keep_names`: names stay until `reset_console` (D3)."""
        return self._command(self._commands.run_script, where, text, name, keep_names)

    def stop_script(self, run_id: int) -> "Future[None]":
        """Stop that run within a second, by ending its host if it does not listen."""
        return self._command(self._commands.stop_script, run_id)

    def stop_runs(self, where: Endpoint) -> "Future[None]":
        """Stop everything that runs at an endpoint, handlers included."""
        return self._command(self._commands.stop_runs, where)

    def reset_console(self, where: Endpoint) -> "Future[None]":
        """Forget the names that scripts with `keep_names` left (D3)."""
        return self._command(self._core.contexts.reset, where)

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
