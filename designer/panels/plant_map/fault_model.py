"""Faults on purpose as people set them: at which party, which fit it, which are there. Values only; sets nothing."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from gateway_core.api import Endpoint, EndpointKind, Fault, FaultKind, Lab, Project, World

_OF_ALL = (FaultKind.SLOW_HANDLER, FaultKind.HANDLER_ERROR, FaultKind.FULL_QUEUE)
FITTING = {
    EndpointKind.GATEWAY: (FaultKind.GATEWAY_DOWN, FaultKind.SLOW_GATEWAY, *_OF_ALL),
    EndpointKind.CLIENT: (FaultKind.CLIENT_LOST, *_OF_ALL),
    EndpointKind.DESIGNER: (),
}
OF_HANDLERS = (FaultKind.SLOW_HANDLER, FaultKind.HANDLER_ERROR)


@dataclass(frozen=True, slots=True)
class FaultParty:
    """A gateway or client that faults can be put on; of a client that is not open, its preset."""

    kind: EndpointKind
    name: str

    @property
    def label(self) -> str:
        """As faults call it: `client:Packing 1`."""
        return f"{self.kind}:{self.name}"


def party_of(endpoint: Endpoint | None) -> FaultParty | None:
    """An endpoint as a party; None where nothing can be broken, as at a designer."""
    if endpoint is None or endpoint.kind is EndpointKind.DESIGNER:
        return None
    return FaultParty(endpoint.kind, endpoint.name)


def handlers_at(party: FaultParty, lab: Lab, world: World) -> tuple[str, ...]:
    """The names of the message handlers that run at a party, in the lab's order."""
    projects = {gateway.name: gateway.projects for gateway in lab.gateways}
    if party.kind is EndpointKind.GATEWAY:
        here: Iterable[Project] = projects.get(party.name, {}).values()
        return tuple(dict.fromkeys(name for project in here for name in project.gateway_handlers))
    open_ones = [session for session in world.sessions if session.endpoint.label == party.label]
    places = [(session.gateway, session.project) for session in open_ones]
    places += [(preset.gateway, preset.project) for preset in lab.clients if preset.name == party.name]
    found = [projects[gateway][project] for gateway, project in places if project in projects.get(gateway, {})]
    return tuple(dict.fromkeys(name for project in found for name in project.client_handlers))


def faults_at(
    party: FaultParty, kind: FaultKind, faults: Iterable[Fault], handlers: Collection[str]
) -> tuple[Fault, ...]:
    """The faults of a kind that strike a party, also those of a handler wherever it runs."""
    return tuple(
        fault
        for fault in faults
        if fault.kind is kind and (fault.target == party.label or (not fault.target and fault.handler in handlers))
    )


def all_at(party: FaultParty, faults: Sequence[Fault], handlers: Collection[str]) -> tuple[Fault, ...]:
    """All faults that strike a party."""
    return tuple(fault for kind in FITTING[party.kind] for fault in faults_at(party, kind, faults, handlers))


def still_sensible(faults: Iterable[Fault], lab: Lab, world: World) -> tuple[Fault, ...]:
    """The faults whose party and handler are still there: gateways are renamed, clients close, handlers are deleted."""
    parties = {f"{EndpointKind.GATEWAY}:{gateway.name}" for gateway in lab.gateways}
    parties |= {f"{EndpointKind.CLIENT}:{preset.name}" for preset in lab.clients}
    parties |= {session.endpoint.label for session in world.sessions}
    projects = [project for gateway in lab.gateways for project in gateway.projects.values()]
    handlers = {name for each in projects for name in (*each.gateway_handlers, *each.client_handlers)}
    return tuple(
        fault
        for fault in faults
        if (fault.target in parties or not fault.target) and (fault.handler in handlers or not fault.handler)
    )
