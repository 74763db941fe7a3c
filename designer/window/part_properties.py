"""The properties of the chosen part of the lab, and of the lab as a whole, each in its dialog; an edit is one step."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from designer.document.gateway_edits import set_gateway_online
from designer.document.handler_edits import HandlerPlace
from designer.document.lab_parts import gateway_of, project_of
from designer.document.lab_settings_edits import LabSettings, settings_of, with_settings
from designer.document.preset_edits import modify_preset, preset_of
from designer.document.project_edits import set_project_title
from designer.document.refusals import EditRefused, gone
from designer.document.user_edits import modify_user, roles_of
from designer.panels.lab_dialogs.gateway_dialog import GatewayDialog, GatewayFields
from designer.panels.lab_dialogs.lab_dialog import LabDialog
from designer.panels.lab_dialogs.preset_dialog import PresetDialog
from designer.panels.lab_dialogs.project_dialog import ProjectDialog, ProjectFields
from designer.panels.lab_dialogs.user_dialog import UserDialog
from designer.panels.project_browser.model import BrowserNode, NodeKind, ProjectPlace
from designer.part_edits.all_parts import PART_EDITS
from designer.part_edits.part_edit import PartEdit
from designer.window.part_dialogs import PartDialogs
from designer.window.part_names import PartNames
from designer.window.part_steps import MakeEdit, PartSteps, PartTools
from gateway_core.api import ClientPreset, Lab, User


class PartProperties(QObject):
    """Opens the dialogs of parts that are there."""

    def __init__(self, tools: PartTools, steps: PartSteps, dialogs: PartDialogs, names: PartNames) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._steps = steps
        self._dialogs = dialogs
        self._names = names
        self._look = tools.workplace.look
        self._open: dict[NodeKind, Callable[[BrowserNode], None]] = {
            NodeKind.GATEWAY: self._open_gateway,
            NodeKind.PROJECT: self._open_project,
            NodeKind.HANDLER: self._open_handler,
            NodeKind.USER: self._open_user,
            NodeKind.PRESET: self._open_preset,
        }

    def open_chosen(self) -> None:
        """Open the properties of what is chosen in the Project Browser."""
        node = self._tools.browser.current_node()
        if node is None or node.kind not in self._open:
            self._steps.tell(
                self.tr("Choose a gateway, project, message handler, user or client in the Project Browser first.")
            )
        elif self._steps.may_edit():
            try:
                self._open[node.kind](node)
            except EditRefused as refusal:
                self._steps.tell(str(refusal))

    def open_lab(self) -> None:
        """Open the properties of the lab as a whole."""
        step = self.tr("Edit properties of the lab")

        def make(settings: LabSettings) -> MakeEdit:
            return lambda lab: PartEdit(with_settings(lab, settings), step)

        if self._steps.may_edit():
            check = self._dialogs.checked_by(make)
            dialog = LabDialog(self._look, settings_of(self._steps.lab), check, self._tools.window)
            self._dialogs.show(dialog, lambda: self._steps.carry_out(make(dialog.value())))

    def _open_gateway(self, node: BrowserNode) -> None:
        gateway = gateway_of(self._steps.lab, node.label)
        step = self.tr("Edit gateway {name}")

        def make(fields: GatewayFields) -> MakeEdit:
            return lambda lab: _gateway_edit(lab, node, fields, step)

        title, fields = self.tr("Gateway Properties"), GatewayFields(gateway.name, gateway.online)
        dialog = GatewayDialog(self._look, title, fields, self._dialogs.checked_by(make), self._tools.window)
        self._dialogs.show(dialog, lambda: self._names.rename(node, dialog.value().name, make(dialog.value())))

    def _open_project(self, node: BrowserNode) -> None:
        place = node.target
        assert isinstance(place, ProjectPlace)
        project = project_of(self._steps.lab, place.gateway, place.name)
        step = self.tr("Edit project {name}")

        def make(fields: ProjectFields) -> MakeEdit:
            return lambda lab: _project_edit(lab, node, fields, step)

        fields = ProjectFields(place.gateway, place.name, project.title)
        title, check = self.tr("Project Properties"), self._dialogs.checked_by(make)
        dialog = ProjectDialog(self._look, title, fields, [place.gateway], check, self._tools.window)
        self._dialogs.show(dialog, lambda: self._names.rename(node, dialog.value().name, make(dialog.value())))

    def _open_handler(self, node: BrowserNode) -> None:
        place = node.target
        assert isinstance(place, HandlerPlace)
        self._tools.opener.open_event_scripts(place.set, place.name)

    def _open_user(self, node: BrowserNode) -> None:
        lab = self._steps.lab
        user = lab.user(node.label)
        if user is None:
            raise gone("user", node.label)
        step = self.tr("Edit user {name}").format(name=user.name)

        def make(fields: User) -> MakeEdit:
            return lambda lab: PartEdit(modify_user(lab, node.label, fields), step, f"user/{fields.name}")

        title, check = self.tr("User Properties"), self._dialogs.checked_by(make)
        dialog = UserDialog(self._look, title, user, roles_of(lab), check, self._tools.window)
        self._dialogs.show(dialog, lambda: self._names.rename(node, dialog.value().name, make(dialog.value())))

    def _open_preset(self, node: BrowserNode) -> None:
        lab = self._steps.lab
        preset = preset_of(lab, node.label)
        step = self.tr("Edit client preset {name}").format(name=preset.name)

        def make(fields: ClientPreset) -> MakeEdit:
            return lambda lab: PartEdit(modify_preset(lab, node.label, fields), step, f"preset/{fields.name}")

        title, check = self.tr("Client Preset Properties"), self._dialogs.checked_by(make)
        dialog = PresetDialog(self._look, title, preset, lab, check, self._tools.window)
        self._dialogs.show(dialog, lambda: self._steps.carry_out(make(dialog.value())))


def _gateway_edit(lab: Lab, node: BrowserNode, fields: GatewayFields, step: str) -> PartEdit:
    edit = PART_EDITS[node.kind].renamed(lab, node, fields.name)
    changed = set_gateway_online(edit.lab, fields.name, online=fields.online)
    is_renamed_only = changed == edit.lab and fields.name != node.label
    return replace(edit, lab=changed, step=edit.step if is_renamed_only else step.format(name=fields.name))


def _project_edit(lab: Lab, node: BrowserNode, fields: ProjectFields, step: str) -> PartEdit:
    edit = PART_EDITS[node.kind].renamed(lab, node, fields.name)
    changed = set_project_title(edit.lab, fields.gateway, fields.name, fields.title)
    is_renamed_only = changed == edit.lab and fields.name != node.label
    return replace(edit, lab=changed, step=edit.step if is_renamed_only else step.format(name=fields.name))
