"""Library modules and saved scripts as lines of the Project Browser: what can be done with them."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from designer.document.script_edits import copy_script, move_script, remove_script, scripts_of
from designer.panels.project_browser.drops import Shelf, Target
from designer.panels.project_browser.model import BrowserNode, NodeKind, script_key
from designer.part_edits.part_edit import PartEdit, TargetChoice, cannot_go, next_name
from gateway_core.api import Lab, Place, PlaceKind


class ScriptEdits:
    """Modules of projects, shared modules, and saved scripts, which stay where they are."""

    def renamed(self, lab: Lab, node: BrowserNode, name: str) -> PartEdit:
        if node.kind is NodeKind.MODULE:
            step = QCoreApplication.translate("PartEdits", "Rename module {old} to {new}")
        else:
            step = QCoreApplication.translate("PartEdits", "Rename script {old} to {new}")
        place = _place(node)
        return _gone_to(lab, place, replace(place, name=name), step.format(old=node.label, new=name))

    def duplicated(self, lab: Lab, node: BrowserNode) -> PartEdit:
        return _copied(lab, node, _place(node))

    def removed(self, lab: Lab, node: BrowserNode) -> PartEdit:
        if node.kind is NodeKind.MODULE:
            step = QCoreApplication.translate("PartEdits", "Delete module {name}")
        else:
            step = QCoreApplication.translate("PartEdits", "Delete script {name}")
        return PartEdit(remove_script(lab, _place(node)), step.format(name=node.label))

    def goes_along(self, _lab: Lab, _node: BrowserNode) -> str:
        return ""

    def targets(self, lab: Lab, node: BrowserNode) -> tuple[TargetChoice, ...]:
        if node.kind is NodeKind.SCRIPT:
            return ()
        shelves = [Shelf(gateway.name, project) for gateway in lab.gateways for project in gateway.projects]
        own = _place(node)
        others = [each for each in (*shelves, Shelf()) if (each.gateway, each.project) != (own.gateway, own.project)]
        return tuple(TargetChoice(shelf_text(each), each) for each in others)

    def moved(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        step = QCoreApplication.translate("PartEdits", "Move module {name}").format(name=node.label)
        return _gone_to(lab, _place(node), _on(target, node.label), step)

    def copied(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        return _copied(lab, node, _on(target, node.label))


def shelf_text(shelf: Shelf) -> str:
    """`Script Library of ACME on plant-gw`: where modules stand, for people."""
    if not shelf.project:
        return QCoreApplication.translate("PartEdits", "Shared Scripts")
    text = QCoreApplication.translate("PartEdits", "Script Library of {project} on {gateway}")
    return text.format(project=shelf.project, gateway=shelf.gateway)


def place_on(shelf: Shelf, name: str) -> Place:
    """The place of a module on a shelf."""
    if not shelf.project:
        return Place(PlaceKind.SHARED, name=name)
    return Place(PlaceKind.LIBRARY, shelf.gateway, shelf.project, name)


def _on(target: Target, name: str) -> Place:
    if not isinstance(target, Shelf):
        raise cannot_go()
    return place_on(target, name)


def _copied(lab: Lab, node: BrowserNode, to: Place) -> PartEdit:
    taken = scripts_of(lab, to)
    free = replace(to, name=next_name(taken, to.name)) if to.name in taken else to
    if node.kind is NodeKind.MODULE:
        step = QCoreApplication.translate("PartEdits", "Duplicate module {name}")
    else:
        step = QCoreApplication.translate("PartEdits", "Duplicate script {name}")
    changed = copy_script(lab, _place(node), free)
    return PartEdit(changed, step.format(name=node.label), script_key(free))


def _gone_to(lab: Lab, place: Place, to: Place, step: str) -> PartEdit:
    return PartEdit(move_script(lab, place, to), step, script_key(to), {place: to})


def _place(node: BrowserNode) -> Place:
    return node.target if isinstance(node.target, Place) else Place(PlaceKind.SCRIPT, name=node.label)
