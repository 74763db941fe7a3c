"""Runs scripts in small labs with real script hosts and gives what happened, for tests of whole rules."""

from collections.abc import Mapping, Sequence

from gateway_core.api import (
    ClientPreset,
    CommMode,
    Delivery,
    EndpointKind,
    Gateway,
    HandlerScope,
    Lab,
    LogWritten,
    MessageHandler,
    Project,
    User,
)
from gateway_core.cli.session_play import Play, Stage
from gateway_core.routing.trace import Trace
from tests.support.labs import gateway_of, lab_of, scripted

USERS = (User("bob", "pw", ("Operator", "Shift A")), User("eve", "pw2", ("Guest",)))


def lab_with(
    *,
    client: Mapping[str, str] | None = None,
    gateway: Mapping[str, str] | None = None,
    clients: Sequence[str] = ("a",),
    library: Mapping[str, str] | None = None,
    remote: Gateway | None = None,
    **settings: object,
) -> Lab:
    """A lab with project P on gateway gw, whose handlers are given as name to script, and these clients of bob."""
    here = gateway_of("gw", scripted("P", client=client, gateway=gateway, library=library))
    presets = [ClientPreset(name, "gw", "P", "bob", f"PC-{name}", "192.0.2.1") for name in clients]
    gateways = (here, remote) if remote else (here,)
    return lab_of(*gateways, users=USERS, clients=presets, **settings)


def with_handler(lab: Lab, handler: MessageHandler) -> Lab:
    """The lab with one handler of its first project replaced or added."""
    (project, *others) = lab.local_gateway.projects.values()
    client, gateway = dict(project.client_handlers), dict(project.gateway_handlers)
    (client if handler.scope is HandlerScope.CLIENT else gateway)[handler.name] = handler
    changed = Project(project.name, project.title, gateway, client, project.library)
    local = gateway_of(lab.local_gateway.name, changed, *others)
    return lab_of(local, *lab.gateways[1:], users=lab.users, clients=lab.clients)


def play_in(
    lab: Lab, script: str, sender: str = "designer", *, comm: CommMode = CommMode.READ_WRITE, settle_s: float = 10.0
) -> Play:
    """Open the lab, run one script, wait until all is over, close the lab."""
    with Stage(lab) as stage:
        stage.set_comm_mode(sender, comm)
        return stage.play("test script", script, sender, settle_s)


def output_of(lab: Lab, script: str, sender: str = "designer") -> str:
    """What a script prints; the script must end well."""
    play = play_in(lab, script, sender)
    assert play.ended.error is None, play.ended.error.traceback or play.ended.error
    return play.output


def deliveries(trace: Trace) -> dict[str, Delivery]:
    """The deliveries of a send by the name of their endpoint."""
    return {verdict.endpoint.name: verdict.delivery for verdict in trace.verdicts if verdict.delivery}


def delivery(play: Play, name: str = "a", send: int = 0) -> Delivery:
    """The delivery of a send at one endpoint."""
    return deliveries(play.traces[send])[name]


def logs_at(play: Play, kind: EndpointKind) -> list[LogWritten]:
    """The log lines at endpoints of that kind."""
    return [log for log in play.logs if log.where.kind is kind]
