"""What the fields of the Launch Client dialog mean, and what may be wrong with them (A2; knows no widget)."""

from PySide6.QtCore import QCoreApplication

from client.toolkit.name_list import names_in
from client.window.client_windows import ClientStart
from gateway_core.api import Lab


def roles_of(text: str) -> tuple[str, ...]:
    """The roles in a text with commas between them, each once."""
    return tuple(dict.fromkeys(names_in(text)))


def problem(start: ClientStart, lab: Lab) -> str:
    """Why the client cannot be opened, in a sentence, or empty."""
    translate = QCoreApplication.translate
    if not start.name:
        return translate("LaunchClient", "The client window needs a name, such as “Packing 4”.")
    gateway = lab.gateway(start.gateway)
    if gateway is None:
        return translate("LaunchClient", "Choose the gateway that the client stands on.")
    if start.project not in gateway.projects:
        text = translate("LaunchClient", "Choose a project of {gateway} for the client to run.")
        return text.format(gateway=gateway.name)
    return ""
