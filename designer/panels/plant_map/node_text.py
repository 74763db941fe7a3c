"""A node of the plant map in words: all that its tool tip and a screen reader tell, and what opens it."""

from PySide6.QtCore import QCoreApplication

from designer.panels.plant_map.model import MapNode, NodeMark
from gateway_core.api import EndpointKind


def node_text(node: MapNode, mark: NodeMark | None) -> str:
    """Name, who is there, how it fares, what the shown send means to it; a line each."""
    translate = QCoreApplication.translate
    head = node.name if node.name == node.kind_word else f"{node.name} ({node.kind_word})"
    lines = [head]
    pairs = (
        (translate("PlantMap", "Project"), node.project),
        (translate("PlantMap", "User"), node.user),
        (translate("PlantMap", "Roles"), ", ".join(node.roles)),
        (translate("PlantMap", "Host"), node.host),
        (translate("PlantMap", "State"), node.state_word),
    )
    lines += [f"{word}: {value}" for word, value in pairs if value]
    lines += node.faults
    if mark is not None:
        lines.append(f"{mark.look.text}. {mark.sentence}")
    return "\n".join(lines)


def door_text(node: MapNode) -> str:
    """What a double click or Enter on it opens."""
    translate = QCoreApplication.translate
    doors = {
        EndpointKind.CLIENT: translate("PlantMap", "Double-click or Enter: its window"),
        EndpointKind.GATEWAY: translate("PlantMap", "Double-click or Enter: its properties"),
        EndpointKind.DESIGNER: translate("PlantMap", "Double-click or Enter: the script in front"),
    }
    return doors[node.kind]
