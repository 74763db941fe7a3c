"""Message handlers as lines of the Project Browser: what can be done with them (rules A5, H1)."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from designer.document.handler_edits import (
    HandlerPlace,
    HandlerSet,
    copy_handler,
    handlers_of,
    move_handler,
    remove_handler,
)
from designer.document.script_moves import script_place
from designer.panels.project_browser.drops import Target
from designer.panels.project_browser.model import BrowserNode, handler_key
from designer.part_edits.part_edit import PartEdit, TargetChoice, cannot_go, next_name
from gateway_core.api import HandlerScope, Lab


class HandlerEdits:
    """Message handlers of both scopes."""

    def renamed(self, lab: Lab, node: BrowserNode, name: str) -> PartEdit:
        step = QCoreApplication.translate("PartEdits", "Rename handler {old} to {new}")
        place = _place(node)
        return _gone_to(lab, place, replace(place, name=name), step.format(old=node.label, new=name))

    def duplicated(self, lab: Lab, node: BrowserNode) -> PartEdit:
        return self.copied(lab, node, _place(node).set)

    def removed(self, lab: Lab, node: BrowserNode) -> PartEdit:
        step = QCoreApplication.translate("PartEdits", "Delete handler {name}").format(name=node.label)
        return PartEdit(remove_handler(lab, _place(node)), step)

    def goes_along(self, _lab: Lab, _node: BrowserNode) -> str:
        return ""

    def targets(self, lab: Lab, node: BrowserNode) -> tuple[TargetChoice, ...]:
        sets = [
            HandlerSet(gateway.name, project, scope)
            for gateway in lab.gateways
            for project in gateway.projects
            for scope in HandlerScope
        ]
        return tuple(TargetChoice(set_text(each), each) for each in sets if each != _place(node).set)

    def moved(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        if not isinstance(target, HandlerSet):
            raise cannot_go()
        step = QCoreApplication.translate("PartEdits", "Move handler {name} to {project}")
        step = step.format(name=node.label, project=target.project)
        return _gone_to(lab, _place(node), HandlerPlace(target, node.label), step)

    def copied(self, lab: Lab, node: BrowserNode, target: Target) -> PartEdit:
        if not isinstance(target, HandlerSet):
            raise cannot_go()
        taken = handlers_of(lab, target)
        to = HandlerPlace(target, next_name(taken, node.label) if node.label in taken else node.label)
        step = QCoreApplication.translate("PartEdits", "Duplicate handler {name}").format(name=node.label)
        return PartEdit(copy_handler(lab, _place(node), to), step, handler_key(to))


def set_text(where: HandlerSet) -> str:
    """`Client Event Scripts of ACME on plant-gw`: a handler set for people."""
    if where.scope is HandlerScope.CLIENT:
        text = QCoreApplication.translate("PartEdits", "Client Event Scripts of {project} on {gateway}")
    else:
        text = QCoreApplication.translate("PartEdits", "Gateway Event Scripts of {project} on {gateway}")
    return text.format(project=where.project, gateway=where.gateway)


def _gone_to(lab: Lab, place: HandlerPlace, to: HandlerPlace, step: str) -> PartEdit:
    moved = {script_place(place): script_place(to)}
    return PartEdit(move_handler(lab, place, to), step, handler_key(to), moved)


def _place(node: BrowserNode) -> HandlerPlace:
    assert isinstance(node.target, HandlerPlace)
    return node.target
