"""Client presets as lines of the Project Browser: what can be done with them (rule A2)."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from designer.document.preset_edits import add_preset, modify_preset, move_preset, preset_of, remove_preset
from designer.panels.project_browser.drops import Before, Target
from designer.panels.project_browser.model import BrowserNode
from designer.part_edits.orders import order_targets, position_in
from designer.part_edits.part_edit import PartEdit, TargetChoice, cannot_go, next_name
from gateway_core.api import Lab


class PresetEdits:
    """Client presets, in their order."""

    def renamed(self, lab: Lab, node: BrowserNode, name: str) -> PartEdit:
        changed = modify_preset(lab, node.label, replace(preset_of(lab, node.label), name=name))
        step = QCoreApplication.translate("PartEdits", "Rename client preset {old} to {new}")
        return PartEdit(changed, step.format(old=node.label, new=name), _key(name))

    def duplicated(self, lab: Lab, node: BrowserNode) -> PartEdit:
        names = _names(lab)
        following = names[names.index(node.label) + 1 :] if node.label in names else []
        return self.copied(lab, node, Before(following[0] if following else ""))

    def removed(self, lab: Lab, node: BrowserNode) -> PartEdit:
        step = QCoreApplication.translate("PartEdits", "Delete client preset {name}").format(name=node.label)
        return PartEdit(remove_preset(lab, node.label), step)

    def goes_along(self, _lab: Lab, _node: BrowserNode) -> str:
        return ""

    def targets(self, lab: Lab, node: BrowserNode) -> tuple[TargetChoice, ...]:
        return order_targets(_names(lab), node.label)

    def moved(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        step = QCoreApplication.translate("PartEdits", "Move client preset {name}").format(name=node.label)
        return PartEdit(_put(lab, node.label, target), step, node.key)

    def copied(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        new = next_name(_names(lab), node.label)
        changed = _put(add_preset(lab, replace(preset_of(lab, node.label), name=new)), new, target)
        step = QCoreApplication.translate("PartEdits", "Duplicate client preset {name}").format(name=node.label)
        return PartEdit(changed, step, _key(new))


def _put(lab: Lab, name: str, target: Target) -> Lab:
    if not isinstance(target, Before):
        raise cannot_go()
    return move_preset(lab, name, position_in(_names(lab), name, target))


def _names(lab: Lab) -> list[str]:
    return [client.name for client in lab.clients]


def _key(name: str) -> str:
    return f"preset/{name}"
