"""The gateway network of one lab, running: the object behind `gateway_core.api` (rules A1 to A6, D1, C1).

Every method may be called from any thread. Commands return a `Future` at once; its result is there once the gateway
thread has carried the command out. A command that makes no sense (an unknown session, say) fails its future with a
`CommandError` whose text is a sentence for people.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from gateway_core.messages.calls import Call
from gateway_core.messages.payload import Payload
from gateway_core.model.parts import CommMode, Lab
from gateway_core.model.session import Endpoint, Identity, Session
from gateway_core.routing.events import Event
from gateway_core.routing.sends import Answer, Delivery, Send
from gateway_core.routing.verdicts import Verdict
from gateway_core.routing.world import World

Listener = Callable[[Sequence[Event]], None]


@dataclass(frozen=True, slots=True)
class NetworkOptions:
    """How to run: `journal` is the SQLite file, None for memory only; `own_hosts` is how many sessions get a process
    of their own before further ones share; `run_scripts` false refuses to run any script (a lab not trusted)."""

    journal: Path | None = None
    own_hosts: int = 24
    run_scripts: bool = True
    engine: str = "builtin"


@dataclass(frozen=True, slots=True)
class Trace:
    """All that is known of one send: a verdict for every endpoint that was there when it was sent."""

    send: Send
    verdicts: tuple[Verdict, ...]
    answer: Answer | None = None


class Network:
    """A running lab. `start` first; `stop` ends the gateway thread and every script host."""

    def __init__(self, lab: Lab, options: NetworkOptions | None = None) -> None:
        raise NotImplementedError

    @property
    def lab(self) -> Lab:
        """The lab as it runs now."""
        raise NotImplementedError

    def start(self) -> None:
        """Start the gateway thread. No script host starts before it is needed."""

    def stop(self, timeout_s: float = 5.0) -> None:
        """End all hosts and the gateway thread; safe to call twice."""

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` on the gateway thread with every batch of events from now on; returns what ends that."""
        raise NotImplementedError

    def world(self) -> World:
        """The lab as it stands now: gateways with projects, open sessions. Quick; never waits for scripts."""
        raise NotImplementedError

    def predict(self, call: Call, sender: Endpoint) -> tuple[Verdict, ...]:
        """Who would get this call if it were made now; runs and sends nothing."""
        raise NotImplementedError

    def open_designer(
        self, *, comm_mode: CommMode = CommMode.READ_ONLY, has_window: bool = False
    ) -> Future[Session]:
        """A designer session on the local gateway (A3, D1)."""
        raise NotImplementedError

    def open_client(
        self, name: str, gateway: str, project: str, identity: Identity, *, has_window: bool = False
    ) -> Future[Session]:
        """A client session (A2). With a window, boxes wait for `answer_box`; else they answer themselves."""
        raise NotImplementedError

    def close_session(self, session_id: str) -> Future[None]:
        """End a session and its script host; what is queued or runs there ends as `session_closed`."""
        raise NotImplementedError

    def change_identity(self, session_id: str, identity: Identity) -> Future[Session]:
        """Change user, roles, host, address of an open session; filters follow at once (A6)."""
        raise NotImplementedError

    def set_comm_mode(self, session_id: str, mode: CommMode) -> Future[Session]:
        """Switch a designer's or client's comm mode (D1, C1)."""
        raise NotImplementedError

    def send(self, sender: Endpoint, call: Call) -> Future[Send]:
        """Make a call as `sender` without a script (the Send form)."""
        raise NotImplementedError

    def run_script(self, where: Endpoint, text: str, name: str, *, keep_names: bool = False) -> Future[int]:
        """Run a script by hand; the result is its run id. `keep_names`: names stay until `reset_console` (D3)."""
        raise NotImplementedError

    def stop_script(self, run_id: int) -> Future[None]:
        """Stop that run within a second, by ending its host if it does not listen."""
        raise NotImplementedError

    def reset_console(self, where: Endpoint) -> Future[None]:
        """Forget the names that scripts with `keep_names` left (D3)."""
        raise NotImplementedError

    def answer_box(self, box_id: int, answer: Payload) -> Future[None]:
        """What the person chose in a box: the wire value that the script's call returns."""
        raise NotImplementedError

    def set_gateway_online(self, gateway: str, online: bool) -> Future[None]:
        """Take a gateway off the gateway network, or back (M24, R10)."""
        raise NotImplementedError

    def replace_lab(self, lab: Lab) -> Future[None]:
        """Put edited projects, handlers, users and settings in force; sessions stay open, queued work runs as queued."""
        raise NotImplementedError

    def trace(self, send_id: int) -> Future[Trace]:
        """Everything about one send, judged against the lab as it stood when it was sent."""
        raise NotImplementedError

    def sends(self, *, before: int | None = None, limit: int = 500) -> Future[tuple[Send, ...]]:
        """The newest sends with an id below `before`, oldest first."""
        raise NotImplementedError

    def deliveries(self, send_id: int) -> Future[tuple[Delivery, ...]]:
        """The deliveries of one send as far as they came."""
        raise NotImplementedError

    def settle(self, timeout_s: float) -> bool:
        """Wait until no script runs and every queue is empty; false if that took longer than `timeout_s`.

        Blocks the calling thread: for the command line and tests, not for a window.
        """
        raise NotImplementedError
