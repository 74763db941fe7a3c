"""Changes of the lab while it runs: what is put in force, and what the gateway log says about it.

Every function runs on the gateway thread.
"""

from collections.abc import Mapping

from gateway_core.lab.folder_watch import FolderNews
from gateway_core.lab.script_places import script_at, with_script
from gateway_core.model.parts import Gateway, Lab
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.events import LogWritten
from gateway_core.runtime.core import Core

_LOGGER = "ScriptLibrary"


def replace_lab(core: Core, lab: Lab) -> None:
    """Put an edited lab in force, library scripts included."""
    before = core.router.registry.lab
    core.router.replace_lab(lab, core.now())
    core.contexts.replace_lab(lab)
    core.tags.replace_lab(lab)
    for gateway in lab.gateways:
        names = _changed_libraries(before, lab, gateway)
        if names:
            text = f"Changed: {', '.join(names)}. All library scripts load anew on their next use."
            _log(core, gateway, "INFO", text)


def lab_with(lab: Lab, news: FolderNews) -> Lab:
    """The lab with what the files say now; a file that is gone leaves its text."""
    for file in news.files:
        if file.text is not None:
            lab = with_script(lab, file.place, file.text)
    return lab


def log_news(core: Core, news: FolderNews) -> None:
    """Say in the gateway log what of the news could not be put in force."""
    lab = core.router.registry.lab
    for file in news.files:
        if file.text is None and script_at(lab, file.place) is not None:
            text = f"{file.path} is gone. Its text stays in force as long as the lab is open."
            _log(core, lab.local_gateway, "WARN", text)
    for trouble in news.troubles:
        goes_on = "The text before stays in force. " if trouble.file and trouble.severity == "error" else ""
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


def _log(core: Core, gateway: Gateway, level: str, text: str) -> None:
    where = Endpoint(EndpointKind.GATEWAY, gateway.name, gateway.name)
    core.router.ledger.emit(LogWritten, core.now(), where, level, _LOGGER, text)
