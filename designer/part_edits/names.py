"""The parts of the lab by the names that scripts call them, and scripts by names for people."""

from PySide6.QtCore import QCoreApplication

from designer.document.handler_edits import HandlerPlace
from designer.panels.project_browser.model import BrowserNode, NodeKind, ProjectPlace
from gateway_core.api import LabName, NameKind, Place, PlaceKind

_PLAIN = {NodeKind.GATEWAY: NameKind.GATEWAY, NodeKind.USER: NameKind.USER, NodeKind.ROLE: NameKind.ROLE}
_MODULES = {PlaceKind.LIBRARY: NameKind.LIBRARY, PlaceKind.SHARED: NameKind.SHARED}


def lab_name(node: BrowserNode) -> LabName | None:
    """The name by which scripts may mention the part; None if they never do."""
    target = node.target
    if isinstance(target, HandlerPlace):
        return LabName(NameKind.HANDLER, target.name, target.set.gateway, target.set.project, target.set.scope)
    if node.kind is NodeKind.PROJECT and isinstance(target, ProjectPlace):
        return LabName(NameKind.PROJECT, target.name, target.gateway)
    if isinstance(target, Place) and target.kind in _MODULES:
        return LabName(_MODULES[target.kind], target.name, target.gateway, target.project)
    return LabName(_PLAIN[node.kind], node.label) if node.kind in _PLAIN else None


def place_name(place: Place) -> str:
    """`greet · client · ACME on plant-gw`: a script for people."""
    translate = QCoreApplication.translate
    texts = {
        PlaceKind.GATEWAY_HANDLER: translate("PartEdits", "{name} · gateway · {project} on {gateway}"),
        PlaceKind.CLIENT_HANDLER: translate("PartEdits", "{name} · client · {project} on {gateway}"),
        PlaceKind.LIBRARY: translate("PartEdits", "project.{name} · {project} on {gateway}"),
        PlaceKind.SHARED: translate("PartEdits", "shared.{name} · Shared Scripts"),
        PlaceKind.SEND: translate("PartEdits", "{name} · Sends") if place.name else translate("PartEdits", "Send form"),
    }
    script = translate("PartEdits", "{name} · Scripts") if place.name else translate("PartEdits", "Script Console")
    text = texts.get(place.kind, script)
    return text.format(name=place.name, project=place.project, gateway=place.gateway)
