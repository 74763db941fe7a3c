"""The faults on purpose that are in force, as the router and the runtime look them up. Decides only."""

from collections.abc import Collection, Iterable

from gateway_core.errors import CommandError
from gateway_core.model.faults import OF_GATEWAYS, OF_HANDLERS, USUAL_AMOUNTS, Fault, FaultKind
from gateway_core.model.parts import Lab
from gateway_core.model.session import Endpoint, EndpointKind, Session

_LONGEST_S = 3600.0


class Faults:
    """Which faults there are. `all` is replaced as a whole."""

    def __init__(self) -> None:
        self.all: tuple[Fault, ...] = ()
        self.limits_queues = False
        self._strengths: dict[tuple[FaultKind, str, str], float] = {}

    def set(self, faults: Iterable[Fault]) -> None:
        """Put these in force and no others."""
        self.all = tuple(faults)
        self.limits_queues = any(fault.kind is FaultKind.FULL_QUEUE for fault in self.all)
        self._strengths = {_key(fault): fault.strength for fault in self.all}

    def gateways_down(self) -> tuple[str, ...]:
        """The names of the gateways that are down on purpose."""
        return tuple(_name(fault) for fault in self.all if fault.kind is FaultKind.GATEWAY_DOWN)

    def network_delay_ms(self, gateway: str) -> int:
        """How long something is on its way from other gateways to this one, or back."""
        return round(self._strengths.get((FaultKind.SLOW_GATEWAY, f"gateway:{gateway}", ""), 0.0) * 1000)

    def is_lost(self, endpoint: Endpoint) -> bool:
        """Whether this client is lost."""
        return (FaultKind.CLIENT_LOST, endpoint.label, "") in self._strengths

    def handler_delay_s(self, endpoint: Endpoint, handler: str) -> float:
        """How long a handler waits there before it runs."""
        return self._of_handler(FaultKind.SLOW_HANDLER, endpoint, handler) or 0.0

    def fails(self, endpoint: Endpoint, handler: str) -> bool:
        """Whether a handler is to fail there."""
        return self._of_handler(FaultKind.HANDLER_ERROR, endpoint, handler) is not None

    def queue_limit(self, endpoint: Endpoint) -> float | None:
        """How many may wait in each queue there, None: any number."""
        return self._strengths.get((FaultKind.FULL_QUEUE, endpoint.label, ""))

    def _of_handler(self, kind: FaultKind, endpoint: Endpoint, handler: str) -> float | None:
        here = self._strengths.get((kind, endpoint.label, handler))
        return self._strengths.get((kind, "", handler)) if here is None else here


def faults_on_the_way(faults: Iterable[Fault], sender: Endpoint, receiver: Endpoint, handler: str) -> tuple[Fault, ...]:
    """Those that a message from `sender` would meet at `receiver` or on its way there; not that a gateway is down."""
    found: dict[FaultKind, Fault] = {}
    gateways = (
        {f"gateway:{sender.gateway}", f"gateway:{receiver.gateway}"} if sender.gateway != receiver.gateway else ()
    )
    for fault in faults:
        if fault.kind in OF_HANDLERS:
            is_met = fault.handler == handler and fault.target in ("", receiver.label)
        elif fault.kind in OF_GATEWAYS:
            is_met = fault.kind is FaultKind.SLOW_GATEWAY and fault.target in gateways
        else:
            is_met = fault.target == receiver.label
        if is_met and (fault.target or fault.kind not in found):  # one for this receiver goes before one for all
            found[fault.kind] = fault
    return tuple(found.values())


def _key(fault: Fault) -> tuple[FaultKind, str, str]:
    return (fault.kind, fault.target, fault.handler if fault.kind in OF_HANDLERS else "")


def _name(fault: Fault) -> str:
    return fault.target.partition(":")[2]


def check_faults(faults: Collection[Fault], lab: Lab, sessions: Collection[Session]) -> None:
    """`CommandError` with a sentence about the first fault that makes no sense in this lab."""
    seen = set()
    for fault in faults:
        _check_target(fault, lab, sessions)
        if fault.kind in OF_HANDLERS:
            _check_handler(fault, lab)
        if fault.kind in USUAL_AMOUNTS:
            _check_amount(fault)
        if _key(fault) in seen:
            raise CommandError(
                f"The fault {fault.kind} is given twice for {fault.target or fault.handler}. Give it once."
            )
        seen.add(_key(fault))


def _check_target(fault: Fault, lab: Lab, sessions: Collection[Session]) -> None:
    gateways = [f"gateway:{gateway.name}" for gateway in lab.gateways]
    clients = [f"client:{preset.name}" for preset in lab.clients]
    clients += [session.endpoint.label for session in sessions if session.kind is EndpointKind.CLIENT]
    known = [*gateways, *dict.fromkeys(clients)]
    if fault.kind in OF_GATEWAYS:
        known = gateways
    elif fault.kind is FaultKind.CLIENT_LOST:
        known = known[len(gateways) :]
    if fault.target in known or (fault.kind in OF_HANDLERS and not fault.target):
        return
    text = f"The fault {fault.kind} cannot be put on “{fault.target}”."
    raise CommandError(f"{text} Name one of: {', '.join(known) or 'none is there'}.")


def _check_handler(fault: Fault, lab: Lab) -> None:
    projects = [project for gateway in lab.gateways for project in gateway.projects.values()]
    known = dict.fromkeys(name for each in projects for name in (*each.gateway_handlers, *each.client_handlers))
    if fault.handler not in known:
        text = f"The fault {fault.kind} needs a message handler of the lab, and “{fault.handler}” is none."
        raise CommandError(f"{text} Name one of: {', '.join(known) or 'none is there'}.")


def _check_amount(fault: Fault) -> None:
    if fault.kind is FaultKind.FULL_QUEUE:
        if fault.strength < 1 or not float(fault.strength).is_integer():
            text = f"A queue of {fault.amount:g} at {fault.target} makes no sense."
            raise CommandError(f"{text} Give a whole number from 1 on.")
    elif not 0 < fault.strength <= _LONGEST_S:
        text = f"A delay of {fault.amount:g} s for {fault.target or fault.handler} makes no sense."
        raise CommandError(f"{text} Give more than 0 and at most 3600 s.")
