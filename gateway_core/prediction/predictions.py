"""Who would receive a written call: a verdict for every endpoint, and what it depends on where the text leaves that open.

An endpoint depends on an open argument if some value of it would select the endpoint and another would not. Nothing runs
and nothing is sent (section 6).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gateway_core.messages.calls import Call, MessageCall, RequestCall
from gateway_core.model.faults import Fault, FaultKind
from gateway_core.model.parts import ClientPreset, Lab
from gateway_core.model.session import Endpoint, EndpointKind, Identity, Session
from gateway_core.prediction.written_call import FILTERS, WrittenCall
from gateway_core.routing.faults import faults_on_the_way
from gateway_core.routing.sends import Reason
from gateway_core.routing.verdicts import Verdict, judge
from gateway_core.routing.world import World

_SCOPE_FILTERS = ("user", "hasRole", "hostName")  # those that change the default scope (M4)
_BREAKING = frozenset({FaultKind.CLIENT_LOST, FaultKind.HANDLER_ERROR})
_NOT_OPEN = "preset:"  # begins the session id of a client that is only a preset


@dataclass(frozen=True, slots=True)
class Prediction:
    """What a written call would mean for one endpoint.

    `depends_on` names the open arguments that decide; then `verdict` is what would be if they do not exclude it.
    `is_open` is false for a client preset without an open client: the verdict is what would be if it were open.
    `faults` on purpose are those that it would meet there or on its way (F1).
    """

    verdict: Verdict
    depends_on: tuple[str, ...] = ()
    is_open: bool = True
    faults: tuple[Fault, ...] = ()

    @property
    def is_broken(self) -> bool:
        """Whether a fault on purpose would keep its handler from running."""
        return any(fault.kind in _BREAKING for fault in self.faults)

    @property
    def is_certain(self) -> bool:
        """Whether it would receive the call for certain."""
        return self.verdict.selected and not self.depends_on


def predict(
    written: WrittenCall, sender: Endpoint, world: World, faults: Sequence[Fault] = ()
) -> tuple[Prediction, ...]:
    """A prediction for every gateway (lab order), every open session, then every preset that was added to the world.

    `faults` are those in force; a gateway that is down because of one is down in the world.
    """
    each_call = [judge(call, sender, world) for call in _candidates(written, world)]
    verdicts = [_most_hopeful(found) for found in zip(*each_call, strict=True)]
    if "hostName" in written.open_arguments and _reads_host_literally(written, world):
        verdicts = [_if_host_fits(verdict, written, world) for verdict in verdicts]
    found = (_prediction(written, verdict, world) for verdict in verdicts)
    if not faults:
        return tuple(found)
    handler = written.call.handler

    def met(prediction: Prediction) -> tuple[Fault, ...]:
        receives = prediction.verdict.selected and prediction.verdict.reason is Reason.QUEUED
        return faults_on_the_way(faults, sender, prediction.verdict.endpoint, handler) if receives else ()

    return tuple(replace(each, faults=met(each)) for each in found)


def with_presets(world: World, lab: Lab) -> World:
    """The world as if the lab's presets that have no open client were open, too."""
    open_names = {session.name for session in world.sessions}
    known = {gateway.name for gateway in world.gateways}
    presets = [each for each in lab.clients if each.name not in open_names and each.gateway in known]
    return replace(world, sessions=(*world.sessions, *(_session_of(preset, lab) for preset in presets)))


def _session_of(preset: ClientPreset, lab: Lab) -> Session:
    user = lab.user(preset.user)
    identity = Identity(preset.user, user.roles if user else (), preset.host, preset.address)
    return Session(_NOT_OPEN + preset.name, EndpointKind.CLIENT, preset.name, preset.gateway, preset.project, identity)


def _candidates(written: WrittenCall, world: World) -> list[Call]:
    """Calls such that an endpoint is selected by one of them, if the call can select it at all."""
    call, is_open = written.call, written.open_arguments
    gateways = tuple(state.name for state in world.gateways)
    calls: list[Call] = [call]
    if isinstance(call, MessageCall):
        wide = replace(call, scope="CG") if "scope" in is_open else call
        calls = [replace(wide, remote_servers=gateways) if "remoteServers" in is_open else wide]
    elif "remoteServer" in is_open:
        calls = [replace(call, remote_server=name) for name in gateways]
    if "project" in is_open:
        names = dict.fromkeys(name for state in world.gateways for name in state.projects)
        names |= dict.fromkeys(session.project for session in world.sessions)
        calls = [replace(each, project=name) for each in calls for name in names] or calls
    return calls


def _most_hopeful(found: tuple[Verdict, ...]) -> Verdict:
    """The verdict of one endpoint that selects it, else the one that came furthest on the way."""
    return max(found, key=lambda verdict: (verdict.selected, _FURTHEST.index(verdict.reason)))


_FURTHEST = tuple(Reason)


def _reads_host_literally(written: WrittenCall, world: World) -> bool:
    return isinstance(written.call, RequestCall) and world.request_host_name == "client"


def _if_host_fits(verdict: Verdict, written: WrittenCall, world: World) -> Verdict:
    """A client that answers a request if its own host is given (R3)."""
    session = verdict.session
    if session is None or verdict.reason is not Reason.SCOPE_WITHOUT_CLIENTS or not session.identity.host:
        return verdict
    if "project" not in written.open_arguments and session.project != written.call.project:
        return verdict
    handler = world.handler(session.endpoint, session.project, written.call.handler)
    reason = Reason.QUEUED if handler and handler.enabled else Reason.HANDLER_OFF if handler else Reason.HANDLER_MISSING
    return replace(verdict, selected=True, reason=reason, rule="R3")


def _prediction(written: WrittenCall, verdict: Verdict, world: World) -> Prediction:
    is_open = verdict.session is None or not verdict.session.id.startswith(_NOT_OPEN)
    if not verdict.selected:
        return Prediction(verdict, (), is_open)
    depends = [name for name in written.open_arguments if _decides(name, written, verdict, world)]
    if "messageHandler" in written.open_arguments:
        verdict = replace(verdict, reason=Reason.QUEUED, near_miss=None)
    return Prediction(verdict, tuple(depends), is_open)


def _decides(name: str, written: WrittenCall, verdict: Verdict, world: World) -> bool:
    """Whether some value of the open argument would keep the call from an endpoint that it may reach."""
    is_gateway = verdict.endpoint.kind is EndpointKind.GATEWAY
    if name == "messageHandler":
        return False
    if name not in FILTERS:
        return True
    if isinstance(written.call, RequestCall):
        return _reads_host_literally(written, world)
    return not is_gateway or (name in _SCOPE_FILTERS and not written.call.scope)
