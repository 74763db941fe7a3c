"""What a script is called among the hits: its name, its kind, and where it stands."""

from PySide6.QtCore import QCoreApplication

from gateway_core.api import Place, PlaceKind


def place_text(place: Place | None) -> str:
    """`greet · client — ACME on plant-gw`; the Script Console for None."""
    translate = QCoreApplication.translate
    if place is None:
        return translate("FindInLab", "Script Console")
    words = {
        PlaceKind.GATEWAY_HANDLER: translate("FindInLab", "{name} · gateway — {project} on {gateway}"),
        PlaceKind.CLIENT_HANDLER: translate("FindInLab", "{name} · client — {project} on {gateway}"),
        PlaceKind.LIBRARY: translate("FindInLab", "project.{name} — {project} on {gateway}"),
        PlaceKind.SHARED: translate("FindInLab", "shared.{name}"),
        PlaceKind.SCRIPT: translate("FindInLab", "{name} — saved script"),
    }
    text = words.get(place.kind, "{name}")
    return text.format(name=place.name, project=place.project, gateway=place.gateway)
