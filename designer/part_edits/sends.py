"""Saved sends as lines of the Project Browser: what can be done with them; they stay where they are."""

from PySide6.QtCore import QCoreApplication

from designer.document.send_edits import remove_send, rename_send, save_send
from designer.panels.project_browser.drops import Target
from designer.panels.project_browser.model import BrowserNode
from designer.part_edits.part_edit import PartEdit, TargetChoice, cannot_go, next_name
from gateway_core.api import Lab


class SendEdits:
    """Saved sends."""

    def renamed(self, lab: Lab, node: BrowserNode, name: str) -> PartEdit:
        step = QCoreApplication.translate("PartEdits", "Rename send {old} to {new}").format(old=node.label, new=name)
        return PartEdit(rename_send(lab, node.label, name), step, f"send/{name}")

    def duplicated(self, lab: Lab, node: BrowserNode) -> PartEdit:
        name = next_name(lab.sends, node.label)
        step = QCoreApplication.translate("PartEdits", "Duplicate send {name}").format(name=node.label)
        return PartEdit(save_send(lab, name, lab.sends.get(node.label, "")), step, f"send/{name}")

    def removed(self, lab: Lab, node: BrowserNode) -> PartEdit:
        step = QCoreApplication.translate("PartEdits", "Delete send {name}").format(name=node.label)
        return PartEdit(remove_send(lab, node.label), step)

    def goes_along(self, _lab: Lab, _node: BrowserNode) -> str:
        return ""

    def targets(self, _lab: Lab, _node: BrowserNode) -> tuple[TargetChoice, ...]:
        return ()

    def moved(self, _lab: Lab, _node: BrowserNode, _target: Target) -> PartEdit:
        raise cannot_go()

    def copied(self, _lab: Lab, _node: BrowserNode, _target: Target) -> PartEdit:
        raise cannot_go()
