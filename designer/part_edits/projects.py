"""Projects as lines of the Project Browser: what can be done with them (rules A1, A5)."""

from PySide6.QtCore import QCoreApplication

from designer.document.lab_parts import gateway_of
from designer.document.project_edits import copy_project, move_project, remove_project, rename_project
from designer.document.script_moves import moves_below
from designer.panels.project_browser.drops import Target
from designer.panels.project_browser.model import BrowserNode, ProjectPlace, project_key
from designer.part_edits.part_edit import PartEdit, TargetChoice, cannot_go, names_text, next_name
from gateway_core.api import Lab


class ProjectEdits:
    """Projects, each of one gateway."""

    def renamed(self, lab: Lab, node: BrowserNode, name: str) -> PartEdit:
        old = _place(node)
        changed = rename_project(lab, old.gateway, old.name, name)
        moved = moves_below(lab, old.gateway, old.name, (old.gateway, name))
        step = QCoreApplication.translate("PartEdits", "Rename project {old} to {new}")
        key = project_key(ProjectPlace(old.gateway, name))
        return PartEdit(changed, step.format(old=old.name, new=name), key, moved)

    def duplicated(self, lab: Lab, node: BrowserNode) -> PartEdit:
        return self.copied(lab, node, _place(node).gateway)

    def removed(self, lab: Lab, node: BrowserNode) -> PartEdit:
        place = _place(node)
        step = QCoreApplication.translate("PartEdits", "Delete project {name}").format(name=place.name)
        return PartEdit(remove_project(lab, place.gateway, place.name), step)

    def goes_along(self, lab: Lab, node: BrowserNode) -> str:
        translate = QCoreApplication.translate
        place = _place(node)
        scripts = len(moves_below(lab, place.gateway, place.name, (place.gateway, place.name)))
        clients = [each.name for each in lab.clients if (each.gateway, each.project) == (place.gateway, place.name)]
        sentences = []
        if scripts:
            text = translate("PartEdits", "Its message handlers and modules go with it, {count} in all.")
            sentences.append(text.format(count=scripts))
        if clients:
            text = translate("PartEdits", "The client presets that run it go too: {names}.")
            sentences.append(text.format(names=names_text(clients)))
        return " ".join(sentences)

    def targets(self, lab: Lab, node: BrowserNode) -> tuple[TargetChoice, ...]:
        own = _place(node).gateway
        return tuple(TargetChoice(each.name, each.name) for each in lab.gateways if each.name != own)

    def moved(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        place = _place(node)
        if not isinstance(target, str):
            raise cannot_go()
        changed = move_project(lab, place.gateway, place.name, target)
        moved = moves_below(lab, place.gateway, place.name, (target, place.name))
        step = QCoreApplication.translate("PartEdits", "Move project {name} to {gateway}")
        key = project_key(ProjectPlace(target, place.name))
        return PartEdit(changed, step.format(name=place.name, gateway=target), key, moved)

    def copied(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        place = _place(node)
        if not isinstance(target, str):
            raise cannot_go()
        taken = gateway_of(lab, target).projects
        new = next_name(taken, place.name) if place.name in taken else place.name
        step = QCoreApplication.translate("PartEdits", "Duplicate project {name}").format(name=place.name)
        changed = copy_project(lab, place.gateway, place.name, target, new)
        return PartEdit(changed, step, project_key(ProjectPlace(target, new)))


def _place(node: BrowserNode) -> ProjectPlace:
    assert isinstance(node.target, ProjectPlace)
    return node.target
