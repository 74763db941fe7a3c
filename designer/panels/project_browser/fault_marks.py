"""Which lines of the Project Browser have a fault on purpose: gateways, clients and message handlers (plain Python, no Qt)."""

from collections.abc import Collection, Sequence

from designer.document.handler_edits import HandlerSet
from gateway_core.api import EndpointKind, Fault, Gateway, HandlerScope, Lab, World


class FaultMarks:
    """The faults of each line. A fault of a handler wherever it runs strikes everybody who has it."""

    def __init__(self, faults: Sequence[Fault], lab: Lab, world: World) -> None:
        self._faults = tuple(faults)
        self._projects = {(each.name, name): made for each in lab.gateways for name, made in each.projects.items()}
        self._places: dict[str, set[tuple[str, str]]] = {}  # a client's label → the gateways and projects that it is of
        if self._faults:
            for preset in lab.clients:
                self._add(f"{EndpointKind.CLIENT}:{preset.name}", preset.gateway, preset.project)
            for session in world.sessions:
                self._add(session.endpoint.label, session.gateway, session.project)

    def at_gateway(self, gateway: Gateway) -> tuple[Fault, ...]:
        """Those of a gateway."""
        handlers = {name for project in gateway.projects.values() for name in project.gateway_handlers}
        return self._at(f"{EndpointKind.GATEWAY}:{gateway.name}", handlers)

    def at_client(self, name: str) -> tuple[Fault, ...]:
        """Those of a client, open or not."""
        label = f"{EndpointKind.CLIENT}:{name}"
        projects = (self._projects.get(place) for place in self._places.get(label, ()))
        return self._at(label, {name for project in projects if project for name in project.client_handlers})

    def at_handler(self, where: HandlerSet, name: str) -> tuple[Fault, ...]:
        """Those of a handler, at whomever it runs."""
        return tuple(fault for fault in self._faults if fault.handler == name and self._runs_at(fault.target, where))

    def _add(self, label: str, gateway: str, project: str) -> None:
        self._places.setdefault(label, set()).add((gateway, project))

    def _at(self, label: str, handlers: Collection[str]) -> tuple[Fault, ...]:
        return tuple(
            fault for fault in self._faults if fault.target == label or (not fault.target and fault.handler in handlers)
        )

    def _runs_at(self, label: str, where: HandlerSet) -> bool:
        """Whether handlers of that set run at the party with that label; an empty one is everybody."""
        if not label:
            return True
        if where.scope is HandlerScope.GATEWAY:
            return label == f"{EndpointKind.GATEWAY}:{where.gateway}"
        return (where.gateway, where.project) in self._places.get(label, ())
