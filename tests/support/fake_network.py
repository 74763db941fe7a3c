"""A network without threads and hosts: it records commands, answers them at once, and emits what a test wants emitted.

It keeps sessions like the real one does, so windows can be opened, changed and closed; it runs no script and routes nothing.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import Any

from gateway_core.api import (
    Call,
    CommandError,
    CommMode,
    Delivery,
    EarlierSend,
    Endpoint,
    EndpointKind,
    Engine,
    EngineState,
    EngineWish,
    Event,
    Fault,
    FaultsChanged,
    FolderNews,
    FoundSends,
    GatewayChanged,
    GatewayState,
    HoldingChanged,
    Identity,
    JythonFound,
    JythonMissing,
    Lab,
    LabReplaced,
    LogChunk,
    Payload,
    ScriptStarted,
    Send,
    SendKind,
    Session,
    SessionChanged,
    SessionClosed,
    SessionOpened,
    TagRow,
    Term,
    Trace,
    Verdict,
    World,
)

Listener = Callable[[Sequence[Event]], None]


def no_rows() -> LogChunk:
    """What a journal gives where there is nothing older."""
    longs, counts = array("q"), array("I")
    return LogChunk(longs, longs, (), counts, counts, counts, array("i"), b"", b"", array("d"), False)


@dataclass(frozen=True, slots=True)
class Command:
    """One call of a command, with its arguments by position."""

    name: str
    arguments: tuple[Any, ...] = ()


@dataclass(slots=True)
class Answers:
    """What the fake has ready for questions: fill it before the question is asked."""

    verdicts: tuple[Verdict, ...] = ()
    traces: dict[int, Trace] = field(default_factory=dict)
    sends: tuple[Send, ...] = ()
    in_front: dict[int, tuple[EarlierSend, ...]] = field(default_factory=dict)
    deliveries: dict[int, tuple[Delivery, ...]] = field(default_factory=dict)
    log_rows: list[LogChunk] = field(default_factory=list)
    found: list[FoundSends] = field(default_factory=list)
    held: tuple[Delivery, ...] = ()
    jython: JythonFound | JythonMissing = JythonMissing("No jython was found.", "Install it.")  # noqa: RUF009 - frozen


class FakeTags:
    """The tags of a fake network: `rows_now` is what a test puts there, `refusal` what writing says."""

    def __init__(self, network: "FakeNetwork") -> None:
        self._network = network
        self.rows_now: tuple[TagRow, ...] = ()
        self.refusal = ""

    def rows(self, where: Endpoint) -> Future[tuple[TagRow, ...]]:
        self._network._record("tags.rows", where)
        return self._network._answer(self.rows_now)

    def write(self, where: Endpoint, path: str, text: str) -> Future[str]:
        self._network._record("tags.write", where, path, text)
        return self._network._answer(self.refusal)


class FakeNetwork:
    """The methods of `Network`. `commands` holds what was called; `refuse` makes the next command fail with a sentence."""

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.commands: list[Command] = []
        self.answers = Answers()
        self.refuse = ""
        self.engine_state = EngineState(Engine.BUILTIN)
        self.tags = FakeTags(self)
        self._listeners: list[Listener] = []
        self._sessions: dict[str, Session] = {}
        self._online = {gateway.name: gateway.online for gateway in lab.gateways}
        self._seq = 0
        self._runs = 0
        self._faults: tuple[Fault, ...] = ()
        self._is_holding = False

    # What tests say

    def emit(self, *events: Event) -> None:
        """Have all listeners hear these events, on the thread that calls."""
        for listener in tuple(self._listeners):
            listener(events)

    def next_seq(self) -> int:
        """A number for the next event."""
        self._seq += 1
        return self._seq

    def called(self, name: str) -> list[tuple[Any, ...]]:
        """The arguments of every call of one command."""
        return [command.arguments for command in self.commands if command.name == name]

    @property
    def listener_count(self) -> int:
        """How many subscriptions are open."""
        return len(self._listeners)

    # What `Network` has

    def start(self) -> None:
        pass

    def stop(self, timeout_s: float = 5.0) -> None:
        assert timeout_s > 0
        self._listeners.clear()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def world(self) -> World:
        states = (
            GatewayState(gateway.name, self._online.get(gateway.name, gateway.online), gateway.projects)
            for gateway in self.lab.gateways
        )
        return World(tuple(states), tuple(self._sessions.values()))

    def predict(self, call: Call, sender: Endpoint) -> tuple[Verdict, ...]:
        self._record("predict", call, sender)
        return self.answers.verdicts

    def engine(self) -> EngineState:
        return self.engine_state

    def use_engine(self, wish: EngineWish) -> Future[None]:
        self._record("use_engine", wish)
        return self._answer(None)

    def let_scripts_run(self) -> Future[None]:
        self._record("let_scripts_run")
        return self._answer(None)

    def find_jython(self, configured: str) -> Future[JythonFound | JythonMissing]:
        self._record("find_jython", configured)
        return self._answer(self.answers.jython)

    def open_designer(self, *, comm_mode: CommMode = CommMode.READ_ONLY, has_window: bool = False) -> Future[Session]:
        self._record("open_designer", comm_mode, has_window)
        gateway = self.lab.gateways[0].name
        session = Session(self._next_id(), EndpointKind.DESIGNER, "designer", gateway, "", comm_mode=comm_mode)
        return self._opened(session)

    def open_client(
        self, name: str, gateway: str, project: str, identity: Identity, *, has_window: bool = False
    ) -> Future[Session]:
        self._record("open_client", name, gateway, project, identity, has_window)
        return self._opened(Session(self._next_id(), EndpointKind.CLIENT, name, gateway, project, identity))

    def close_session(self, session_id: str) -> Future[None]:
        self._record("close_session", session_id)
        session = self._sessions.pop(session_id, None)
        if session is not None:
            self.emit(SessionClosed(self.next_seq(), 0, session))
        return self._answer(None)

    def change_identity(self, session_id: str, identity: Identity) -> Future[Session]:
        self._record("change_identity", session_id, identity)
        return self._changed(session_id, identity=identity)

    def set_comm_mode(self, session_id: str, mode: CommMode) -> Future[Session]:
        self._record("set_comm_mode", session_id, mode)
        return self._changed(session_id, comm_mode=mode)

    def send(self, sender: Endpoint, call: Call) -> Future[Send]:
        self._record("send", sender, call)
        return self._answer(Send(len(self.called("send")), self.next_seq(), 0, SendKind.MESSAGE, sender, call))

    def run_script(self, where: Endpoint, text: str, name: str, *, keep_names: bool = False) -> Future[int]:
        self._record("run_script", where, text, name, keep_names)
        if self.refuse:
            return self._answer(0)
        self._runs += 1
        self.emit(ScriptStarted(self.next_seq(), 0, self._runs, where, name, text))
        return self._answer(self._runs)

    def stop_script(self, run_id: int) -> Future[None]:
        self._record("stop_script", run_id)
        return self._answer(None)

    def reset_console(self, where: Endpoint) -> Future[None]:
        self._record("reset_console", where)
        return self._answer(None)

    def answer_box(self, box_id: int, answer: Payload) -> Future[None]:
        self._record("answer_box", box_id, answer)
        return self._answer(None)

    def close_window(self, session_id: str, number: int) -> Future[None]:
        self._record("close_window", session_id, number)
        return self._answer(None)

    def raise_window(self, session_id: str, number: int) -> Future[None]:
        self._record("raise_window", session_id, number)
        return self._answer(None)

    def set_gateway_online(self, gateway: str, online: bool) -> Future[None]:
        self._record("set_gateway_online", gateway, online)
        self._online[gateway] = online
        self.emit(GatewayChanged(self.next_seq(), 0, gateway, online))
        return self._answer(None)

    def hold(self, on: bool) -> Future[None]:
        self._record("hold", on)
        if not self.refuse:
            self._is_holding = on
            self.emit(HoldingChanged(self.next_seq(), 0, on))
        return self._answer(None)

    def is_holding(self) -> bool:
        return self._is_holding

    def held(self) -> Future[tuple[Delivery, ...]]:
        self._record("held")
        return self._answer(self.answers.held)

    def release(self, delivery: Delivery) -> Future[None]:
        self._record("release", delivery)
        return self._answer(None)

    def release_next(self) -> Future[Delivery | None]:
        self._record("release_next")
        return self._answer(next(iter(self.answers.held), None))

    def release_all(self) -> Future[int]:
        self._record("release_all")
        return self._answer(len(self.answers.held))

    def held_back(self) -> Future[int]:
        self._record("held_back")
        return self._answer(len(self.answers.held))

    def faults(self) -> tuple[Fault, ...]:
        return self._faults

    def set_faults(self, faults: Iterable[Fault]) -> Future[None]:
        self._record("set_faults", tuple(faults))
        if not self.refuse:
            self._faults = self.called("set_faults")[-1][0]
            self.emit(FaultsChanged(self.next_seq(), 0, self._faults))
        return self._answer(None)

    def replace_lab(self, lab: Lab) -> Future[None]:
        self._record("replace_lab", lab)
        self.lab = lab
        self.emit(LabReplaced(self.next_seq(), 0))
        return self._answer(None)

    def take_folder_news(self, news: FolderNews) -> Future[None]:
        self._record("take_folder_news", news)
        return self._answer(None)

    def trace(self, send_id: int) -> Future[Trace]:
        self._record("trace", send_id)
        if send_id not in self.answers.traces:
            self.refuse = self.refuse or f"There is no send #{send_id}."
        return self._answer(self.answers.traces.get(send_id))

    def in_front_of(self, send_id: int) -> Future[tuple[EarlierSend, ...]]:
        self._record("in_front_of", send_id)
        return self._answer(self.answers.in_front.get(send_id, ()))

    def sends(self, *, before: int | None = None, limit: int = 500) -> Future[tuple[Send, ...]]:
        self._record("sends", before, limit)
        found = [send for send in self.answers.sends if before is None or send.id < before]
        return self._answer(tuple(found[-limit:]))

    def log_rows(self, *, before: int | None = None, limit: int = 20_000) -> Future[LogChunk]:
        """The next of the answers; none are left: there is nothing older."""
        self._record("log_rows", before, limit)
        return self._answer(self.answers.log_rows.pop(0) if self.answers.log_rows else no_rows())

    def find_sends(self, term: Term, *, before: int | None = None) -> Future[FoundSends]:
        """The next of the answers; none are left: nothing is found."""
        self._record("find_sends", term, before)
        return self._answer(self.answers.found.pop(0) if self.answers.found else FoundSends(array("q"), None))

    def deliveries(self, send_id: int) -> Future[tuple[Delivery, ...]]:
        self._record("deliveries", send_id)
        return self._answer(self.answers.deliveries.get(send_id, ()))

    def settle(self, timeout_s: float) -> bool:
        return timeout_s > 0

    def _record(self, name: str, *arguments: Any) -> None:
        self.commands.append(Command(name, arguments))

    def _next_id(self) -> str:
        return f"{0xA0000001 + len(self.called('open_client')) + 0x100 * len(self.called('open_designer')):08X}"

    def _opened(self, session: Session) -> Future[Session]:
        if not self.refuse:
            session = replace(session, created=len(self._sessions))
            self._sessions[session.id] = session
            self.emit(SessionOpened(self.next_seq(), 0, session))
        return self._answer(session)

    def _changed(self, session_id: str, **changes: Any) -> Future[Session]:
        if self.refuse or session_id not in self._sessions:
            self.refuse = self.refuse or f"There is no open session {session_id}."
            return self._answer(None)
        session = replace(self._sessions[session_id], **changes)
        self._sessions[session_id] = session
        self.emit(SessionChanged(self.next_seq(), 0, session))
        return self._answer(session)

    def _answer(self, result: Any) -> Future[Any]:
        """A future that is done already; it fails once with the sentence in `refuse` where there is one."""
        future: Future[Any] = Future()
        if self.refuse:
            future.set_exception(CommandError(self.refuse))
            self.refuse = ""
        else:
            future.set_result(result)
        return future
