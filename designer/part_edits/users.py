"""Users as lines of the Project Browser: what can be done with them (rule A1)."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from designer.document.refusals import gone
from designer.document.user_edits import add_user, modify_user, move_user, remove_user
from designer.panels.project_browser.drops import Before, Target
from designer.panels.project_browser.model import BrowserNode
from designer.part_edits.orders import order_targets, position_in
from designer.part_edits.part_edit import PartEdit, TargetChoice, cannot_go, names_text, next_name
from gateway_core.api import Lab, User


class UserEdits:
    """Users, in their order."""

    def renamed(self, lab: Lab, node: BrowserNode, name: str) -> PartEdit:
        changed = modify_user(lab, node.label, replace(_user_of(lab, node.label), name=name))
        step = QCoreApplication.translate("PartEdits", "Rename user {old} to {new}")
        return PartEdit(changed, step.format(old=node.label, new=name), _key(name))

    def duplicated(self, lab: Lab, node: BrowserNode) -> PartEdit:
        names = _names(lab)
        following = names[names.index(node.label) + 1 :] if node.label in names else []
        return self.copied(lab, node, Before(following[0] if following else ""))

    def removed(self, lab: Lab, node: BrowserNode) -> PartEdit:
        step = QCoreApplication.translate("PartEdits", "Delete user {name}").format(name=node.label)
        return PartEdit(remove_user(lab, node.label), step)

    def goes_along(self, lab: Lab, node: BrowserNode) -> str:
        clients = [client.name for client in lab.clients if client.user == node.label]
        if not clients:
            return ""
        text = QCoreApplication.translate("PartEdits", "Nobody is logged in then in these client presets: {names}.")
        return text.format(names=names_text(clients))

    def targets(self, lab: Lab, node: BrowserNode) -> tuple[TargetChoice, ...]:
        return order_targets(_names(lab), node.label)

    def moved(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        step = QCoreApplication.translate("PartEdits", "Move user {name}").format(name=node.label)
        return PartEdit(_put(lab, node.label, target), step, node.key)

    def copied(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        new = next_name(_names(lab), node.label)
        changed = _put(add_user(lab, replace(_user_of(lab, node.label), name=new)), new, target)
        step = QCoreApplication.translate("PartEdits", "Duplicate user {name}").format(name=node.label)
        return PartEdit(changed, step, _key(new))


def _user_of(lab: Lab, name: str) -> User:
    user = lab.user(name)
    if user is None:
        raise gone("user", name)
    return user


def _put(lab: Lab, name: str, target: Target) -> Lab:
    if not isinstance(target, Before):
        raise cannot_go()
    return move_user(lab, name, position_in(_names(lab), name, target))


def _names(lab: Lab) -> list[str]:
    return [user.name for user in lab.users]


def _key(name: str) -> str:
    return f"user/{name}"
