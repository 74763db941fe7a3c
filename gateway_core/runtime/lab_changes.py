"""Changes of the lab while it runs: what is put in force, what must end for it, and what the gateway log says about it.

Every function runs on the gateway thread.
"""

from collections.abc import Iterable, Mapping

from gateway_core.lab.findings import Finding
from gateway_core.model.parts import Gateway, Lab
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.events import LogWritten
from gateway_core.routing.registry import moved_designer
from gateway_core.runtime.core import Core

_LOGGER = "ScriptLibrary"
_LAB_LOGGER = "Lab"


def replace_lab(core: Core, lab: Lab) -> None:
    """Put an edited lab in force, library scripts included."""
    before = core.router.registry.lab
    ends = _end_what_goes(core, lab)
    core.router.replace_lab(lab, core.now())
    core.contexts.replace_lab(lab)
    core.tags.replace_lab(lab)
    for text in (*ends, *_strangers(core, before, lab)):
        _log(core, lab.local_gateway, "WARN", text, _LAB_LOGGER)
    for gateway in lab.gateways:
        names = _changed_libraries(before, lab, gateway)
        if names:
            text = f"Changed: {', '.join(names)}. All library scripts load anew on their next use."
            _log(core, gateway, "INFO", text)


def _end_what_goes(core: Core, lab: Lab) -> list[str]:
    """Close the clients that the lab has no place for, and end the scripts of what goes or moves; sentences for the log."""
    registry, said = core.router.registry, []
    for session in registry.world().sessions:
        gateway = lab.gateway(session.gateway)
        moved = moved_designer(session, lab)
        if moved is not None:
            core.leave_gateway(session.endpoint, f"Stopped, because the designer is on gateway {moved.gateway} now.")
        elif session.kind is EndpointKind.CLIENT and (gateway is None or session.project not in gateway.projects):
            what = (
                f"project {session.project} is not on gateway {session.gateway}" if gateway else _gone(session.gateway)
            )
            reason = f"The {what} any more, because the lab was edited."
            core.close_session(session.id, reason)
            said.append(f"Closed client {session.name}. {reason}")
    for state in registry.world().gateways:
        if lab.gateway(state.name) is None:
            core.leave_gateway(state.endpoint, f"The {_gone(state.name)} any more, because the lab was edited.")
            said.append(f"The {_gone(state.name)} any more, because the lab was edited.")
    return said


def _gone(gateway: str) -> str:
    return f"gateway {gateway} is not in the lab"


def _strangers(core: Core, before: Lab, lab: Lab) -> list[str]:
    """What there is to say of clients whose user the lab does not have any more: who is logged in stays so (A6)."""
    return [
        f"{session.name} stays logged in as {user}, whom the lab does not have any more, until somebody else logs in there."
        for session in core.router.registry.world().sessions
        if (user := session.identity.user) and before.user(user) is not None and lab.user(user) is None
    ]


def log_troubles(core: Core, troubles: Iterable[Finding]) -> None:
    """Say in the gateway log what of the lab's files could not be put in force."""
    lab = core.router.registry.lab
    for trouble in troubles:
        goes_on = "What was there before stays in force. " if trouble.file else ""
        place = f"{trouble.place}: " if trouble.file else ""
        _log(core, lab.local_gateway, "WARN", f"{place}{trouble.text} {goes_on}{trouble.advice}")


def _changed_libraries(before: Lab, after: Lab, gateway: Gateway) -> list[str]:
    """The modules of a gateway that say something else now; those of `shared` count for the local gateway."""
    found = []
    if gateway.name == after.local_gateway.name:
        found = [f"shared.{name}" for name in _changed(before.shared, after.shared)]
    former = before.gateway(gateway.name)
    for name, project in gateway.projects.items():
        known = former.projects.get(name) if former else None
        if known is not None:
            found += [f"project.{module} of {name}" for module in _changed(known.library, project.library)]
    return found


def _changed(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    return sorted(name for name in {*before, *after} if before.get(name) != after.get(name))


def _log(core: Core, gateway: Gateway, level: str, text: str, logger: str = _LOGGER) -> None:
    where = Endpoint(EndpointKind.GATEWAY, gateway.name, gateway.name)
    core.router.ledger.emit(LogWritten, core.now(), where, level, logger, text)
