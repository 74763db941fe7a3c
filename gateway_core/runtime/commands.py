"""The commands of `Network`, as they are carried out on the gateway thread (rules A1 to A6, D1, C1)."""

from gateway_core.errors import CommandError
from gateway_core.messages.calls import Call, MessageCall
from gateway_core.messages.payload import Payload
from gateway_core.model.parts import CommMode
from gateway_core.model.session import Endpoint, EndpointKind, Identity, Session
from gateway_core.routing.events import ScriptEnded
from gateway_core.routing.sends import Outcome, Send
from gateway_core.runtime.core import Core


class Commands:
    """Each method is one command; a `CommandError` says in a sentence why it cannot be carried out."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._router = core.router

    # Commands come by position from another thread, so their switches do, too.

    def open_designer(self, comm_mode: CommMode, has_window: bool) -> Session:  # noqa: FBT001
        """Open a designer on the local gateway, logged in as the first administrator, or else the first user."""
        lab = self._router.registry.lab
        administrators = [user for user in lab.users if "Administrator" in user.roles]
        user = next(iter(administrators or lab.users), None)
        identity = Identity(user.name, user.roles, "DESIGNER", "127.0.0.1") if user else Identity(host="DESIGNER")
        project = next(iter(lab.local_gateway.projects), "")
        kind, gateway = EndpointKind.DESIGNER, lab.local_gateway.name
        return self._open(Session("", kind, "designer", gateway, project, identity, comm_mode), has_window=has_window)

    def open_client(self, draft: Session, has_window: bool) -> Session:  # noqa: FBT001
        """Open a client like `draft`."""
        return self._open(draft, has_window=has_window)

    def _open(self, draft: Session, *, has_window: bool) -> Session:
        session = self._router.registry.open(draft, self._core.now())
        if has_window:
            self._core.boxes.windows.add(session.id)
        return session

    def close_session(self, session_id: str) -> None:
        """End a session, what it runs, and its process."""
        self._core.close_session(session_id)

    def change_identity(self, session_id: str, identity: Identity) -> Session:
        """Change who is logged in, or what the client says of itself (A6)."""
        return self._router.registry.change_identity(session_id, identity, self._core.now())

    def set_comm_mode(self, session_id: str, mode: CommMode) -> Session:
        """Switch a designer's or client's comm mode (D1, C1)."""
        return self._router.change_comm_mode(session_id, mode, self._core.now())

    def set_gateway_online(self, gateway: str, online: bool) -> None:  # noqa: FBT001
        """Take a gateway off the gateway network, or back."""
        self._router.registry.set_online(gateway, self._core.now(), online=online)

    def send(self, sender: Endpoint, call: Call) -> Send:
        """Make a call without a script."""
        station = self._router.registry.station(sender)
        if station is None:
            raise CommandError(f"{sender.name} is not open any more, so it cannot send.")
        sender = station.endpoint
        if isinstance(call, MessageCall):
            return self._router.send_message(sender, call, self._core.now())
        return self._router.send_request(sender, call, self._core.now())

    def run_script(self, where: Endpoint, text: str, name: str, keep_names: bool) -> int:  # noqa: FBT001
        """Queue a script that somebody runs by hand."""
        return self._router.run_script(where, text, name, keep_names=keep_names)

    def stop_script(self, run_id: int) -> None:
        """Stop one run; its host is ended if it does not listen."""
        run = self._router.queues.run(run_id)
        if run is not None:
            self._core.stop(run)
            return
        where = self._router.withdraw_script(run_id)
        if where is not None:
            ended = (run_id, where, Outcome.STOPPED, None, "Stopped before it began.")
            self._router.ledger.emit(ScriptEnded, self._core.now(), *ended)

    def stop_runs(self, where: Endpoint) -> None:
        """Stop everything that runs at an endpoint."""
        self._core.contexts.stop_threads(where)
        station = self._router.registry.station(where)
        for run in self._router.queues.runs_at(station) if station else ():
            self.stop_script(run.id)

    def answer_box(self, box_id: int, answer: Payload) -> None:
        """A person has chosen in a box."""
        self._core.boxes.answer(box_id, answer, self._core.now())

    def close_window(self, session_id: str, number: int) -> None:
        """A person closes a window. One that is closed already is not an error: a script may just have closed it."""
        station, _ = self._router.registry.require(session_id)
        self._core.windows.change(station.endpoint, self._core.now(), lambda desktop: desktop.close(number))

    def raise_window(self, session_id: str, number: int) -> None:
        """A person brings a window to the front."""
        station, _ = self._router.registry.require(session_id)
        self._core.windows.change(station.endpoint, self._core.now(), lambda desktop: desktop.raise_window(number))
