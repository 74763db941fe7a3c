"""Gateways as lines of the Project Browser: what can be done with them (rule A1)."""

from PySide6.QtCore import QCoreApplication

from designer.document.gateway_edits import duplicate_gateway, move_gateway, remove_gateway, rename_gateway
from designer.document.script_moves import moves_below
from designer.panels.project_browser.drops import Before, Target
from designer.panels.project_browser.model import BrowserNode
from designer.part_edits.orders import order_targets, position_in
from designer.part_edits.part_edit import PartEdit, TargetChoice, cannot_go, names_text, next_name
from gateway_core.api import Lab, Place


class GatewayEdits:
    """Gateways; the first one is the local one."""

    def renamed(self, lab: Lab, node: BrowserNode, name: str) -> PartEdit:
        changed = rename_gateway(lab, node.label, name)
        gateway = lab.gateway(node.label)
        moved: dict[Place, Place] = {}
        for project in gateway.projects if gateway else ():
            moved |= moves_below(lab, node.label, project, (name, project))
        step = QCoreApplication.translate("PartEdits", "Rename gateway {old} to {new}")
        return PartEdit(changed, step.format(old=node.label, new=name), _key(name), moved)

    def duplicated(self, lab: Lab, node: BrowserNode) -> PartEdit:
        new = next_name(_names(lab), node.label)
        step = QCoreApplication.translate("PartEdits", "Duplicate gateway {name}").format(name=node.label)
        return PartEdit(duplicate_gateway(lab, node.label, new), step, _key(new))

    def removed(self, lab: Lab, node: BrowserNode) -> PartEdit:
        step = QCoreApplication.translate("PartEdits", "Delete gateway {name}").format(name=node.label)
        return PartEdit(remove_gateway(lab, node.label), step)

    def goes_along(self, lab: Lab, node: BrowserNode) -> str:
        translate = QCoreApplication.translate
        gateway = lab.gateway(node.label)
        projects = list(gateway.projects) if gateway else []
        clients = [client.name for client in lab.clients if client.gateway == node.label]
        sentences = []
        if projects:
            text = translate("PartEdits", "Its projects go with it: {names}.")
            sentences.append(text.format(names=names_text(projects)))
        if clients:
            text = translate("PartEdits", "The client presets that stand on it go too: {names}.")
            sentences.append(text.format(names=names_text(clients)))
        return " ".join(sentences)

    def targets(self, lab: Lab, node: BrowserNode) -> tuple[TargetChoice, ...]:
        return order_targets(_names(lab), node.label)

    def moved(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        if not isinstance(target, Before):
            raise cannot_go()
        changed = move_gateway(lab, node.label, position_in(_names(lab), node.label, target))
        step = QCoreApplication.translate("PartEdits", "Move gateway {name}").format(name=node.label)
        return PartEdit(changed, step, node.key)

    def copied(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        copy = self.duplicated(lab, node)
        new = BrowserNode(copy.key, node.kind, copy.key.partition("/")[2])
        return PartEdit(self.moved(copy.lab, new, target).lab, copy.step, copy.key)


def _names(lab: Lab) -> list[str]:
    return [gateway.name for gateway in lab.gateways]


def _key(name: str) -> str:
    return f"gateway/{name}"
