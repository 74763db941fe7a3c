"""Roles as lines of the Project Browser: texts that users have, and what can be done with them (rule A1)."""

from PySide6.QtCore import QCoreApplication

from designer.document.refusals import EditRefused
from designer.document.user_edits import remove_role, rename_role
from designer.panels.project_browser.drops import Target
from designer.panels.project_browser.model import BrowserNode
from designer.part_edits.part_edit import PartEdit, TargetChoice, cannot_go, names_text
from gateway_core.api import Lab


class RoleEdits:
    """Roles; they come and go with the users who have them."""

    def renamed(self, lab: Lab, node: BrowserNode, name: str) -> PartEdit:
        step = QCoreApplication.translate("PartEdits", "Rename role {old} to {new}").format(old=node.label, new=name)
        return PartEdit(rename_role(lab, node.label, name), step, f"role/{name}")

    def duplicated(self, _lab: Lab, _node: BrowserNode) -> PartEdit:
        sentence = QCoreApplication.translate(
            "PartEdits", "A role is there because users have it. Type another one in the properties of a user."
        )
        raise EditRefused(sentence)

    def removed(self, lab: Lab, node: BrowserNode) -> PartEdit:
        step = QCoreApplication.translate("PartEdits", "Delete role {name}").format(name=node.label)
        return PartEdit(remove_role(lab, node.label), step)

    def goes_along(self, lab: Lab, node: BrowserNode) -> str:
        users = [user.name for user in lab.users if node.label in user.roles]
        text = QCoreApplication.translate("PartEdits", "These users lose it: {names}.")
        return text.format(names=names_text(users))

    def targets(self, _lab: Lab, _node: BrowserNode) -> tuple[TargetChoice, ...]:
        return ()

    def moved(self, _lab: Lab, _node: BrowserNode, _target: Target) -> PartEdit:
        raise cannot_go()

    def copied(self, _lab: Lab, _node: BrowserNode, _target: Target) -> PartEdit:
        raise cannot_go()
