"""New parts of the lab: those that need more than a name are asked for in a dialog, scripts open at once to be named."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from designer.document.free_names import free_name
from designer.document.gateway_edits import add_gateway, set_gateway_online
from designer.document.handler_edits import HandlerPlace, HandlerSet, add_handler, handlers_of
from designer.document.preset_edits import add_preset
from designer.document.project_edits import add_project
from designer.document.script_edits import add_script, scripts_of
from designer.document.user_edits import add_user, roles_of
from designer.panels.lab_dialogs.gateway_dialog import GatewayDialog, GatewayFields
from designer.panels.lab_dialogs.preset_dialog import PresetDialog
from designer.panels.lab_dialogs.project_dialog import ProjectDialog, ProjectFields
from designer.panels.lab_dialogs.user_dialog import UserDialog
from designer.panels.project_browser.model import (
    NodeKind,
    ProjectPlace,
    handler_key,
    project_key,
    project_near,
    script_key,
)
from designer.part_edits.part_edit import PartEdit, next_name
from designer.window.part_dialogs import PartDialogs
from designer.window.part_steps import MakeEdit, PartSteps, PartTools
from gateway_core.api import ClientPreset, HandlerScope, MessageHandler, Place, PlaceKind, User


class NewParts(QObject):
    """The commands of the menu New. What is chosen in the Project Browser says where the new part goes."""

    def __init__(self, tools: PartTools, steps: PartSteps, dialogs: PartDialogs) -> None:
        super().__init__(tools.window)
        self._tools = tools
        self._steps = steps
        self._dialogs = dialogs
        self._look = tools.workplace.look
        self._is_naming = False
        tools.browser.naming_ended.connect(self._on_naming_ended)

    def gateway(self) -> None:
        """Ask for a gateway."""
        step = self.tr("Add gateway {name}")

        def make(fields: GatewayFields) -> MakeEdit:
            return lambda lab: PartEdit(
                set_gateway_online(add_gateway(lab, fields.name), fields.name, online=fields.online),
                step.format(name=fields.name),
                f"gateway/{fields.name}",
            )

        fields = GatewayFields(free_name([each.name for each in self._steps.lab.gateways], "gateway"))
        title, check = self.tr("New Gateway"), self._dialogs.checked_by(make)
        dialog = GatewayDialog(self._look, title, fields, check, self._tools.window)
        self._ask(dialog, lambda: self._steps.carry_out(make(dialog.value())))

    def project(self) -> None:
        """Ask for a project, on the gateway that is chosen or that the chosen part belongs to."""
        step, lab = self.tr("Add project {name}"), self._steps.lab

        def make(fields: ProjectFields) -> MakeEdit:
            return lambda lab: PartEdit(
                add_project(lab, fields.gateway, fields.name, fields.title),
                step.format(name=fields.name),
                project_key(ProjectPlace(fields.gateway, fields.name)),
            )

        gateways = [each.name for each in lab.gateways]
        near = self._tools.browser.current_node()
        place = project_near(lab, near)
        chosen = near.label if near is not None and near.label in gateways else None
        gateway = chosen or (place.gateway if place is not None else gateways[0])
        found = lab.gateway(gateway)
        fields = ProjectFields(gateway, free_name(found.projects if found is not None else (), "Project"))
        title, check = self.tr("New Project"), self._dialogs.checked_by(make)
        dialog = ProjectDialog(self._look, title, fields, gateways, check, self._tools.window)
        self._ask(dialog, lambda: self._steps.carry_out(make(dialog.value())))

    def user(self) -> None:
        """Ask for a user."""
        step, lab = self.tr("Add user {name}"), self._steps.lab

        def make(user: User) -> MakeEdit:
            return lambda lab: PartEdit(add_user(lab, user), step.format(name=user.name), f"user/{user.name}")

        user = User(free_name([each.name for each in lab.users], "user"))
        title, check = self.tr("New User"), self._dialogs.checked_by(make)
        dialog = UserDialog(self._look, title, user, roles_of(lab), check, self._tools.window)
        self._ask(dialog, lambda: self._steps.carry_out(make(dialog.value())))

    def preset(self) -> None:
        """Ask for a client preset in the project that is chosen, or for the user who is."""
        step, lab = self.tr("Add client preset {name}"), self._steps.lab

        def make(preset: ClientPreset) -> MakeEdit:
            return lambda lab: PartEdit(add_preset(lab, preset), step.format(name=preset.name), f"preset/{preset.name}")

        near = self._near_project()
        if near is None:
            return
        name = next_name([each.name for each in lab.clients], self.tr("Client {number}").format(number=0))
        chosen = self._tools.browser.current_node()
        user = chosen.label if chosen is not None and chosen.kind is NodeKind.USER else ""
        preset = ClientPreset(name, near.gateway, near.name, user)
        title, check = self.tr("New Client Preset"), self._dialogs.checked_by(make)
        dialog = PresetDialog(self._look, title, preset, lab, check, self._tools.window)
        self._ask(dialog, lambda: self._steps.carry_out(make(dialog.value())))

    def gateway_handler(self) -> None:
        """Make a Gateway message handler in the project that is chosen."""
        self._add_handler(HandlerScope.GATEWAY)

    def client_handler(self) -> None:
        """Make a Client message handler in the project that is chosen."""
        self._add_handler(HandlerScope.CLIENT)

    def module(self) -> None:
        """Make a module in the Script Library of the project that is chosen."""
        near = self._near_project()
        if near is not None:
            self._add_script(Place(PlaceKind.LIBRARY, near.gateway, near.name, "newModule"))

    def shared_module(self) -> None:
        """Make a module of the Shared Scripts."""
        self._add_script(Place(PlaceKind.SHARED, name="newModule"))

    def script(self) -> None:
        """Make a saved script."""
        self._add_script(Place(PlaceKind.SCRIPT, name=self.tr("new script")))

    def _add_handler(self, scope: HandlerScope) -> None:
        near = self._near_project()
        if near is None:
            return
        where = HandlerSet(near.gateway, near.name, scope)
        name = free_name(handlers_of(self._steps.lab, where), "newHandler")
        place = HandlerPlace(where, name)
        step = self.tr("Add handler {name}").format(name=name)
        edit = self._steps.carry_out(
            lambda lab: PartEdit(add_handler(lab, where, MessageHandler(name, scope)), step, handler_key(place))
        )
        if edit is not None:
            self._tools.opener.open_handler(place)
            self._name(edit)

    def _add_script(self, wanted: Place) -> None:
        place = replace(wanted, name=free_name(scripts_of(self._steps.lab, wanted), wanted.name))
        if place.kind is PlaceKind.SCRIPT:
            step = self.tr("Add script {name}").format(name=place.name)
        else:
            step = self.tr("Add module {name}").format(name=place.name)
        edit = self._steps.carry_out(lambda lab: PartEdit(add_script(lab, place), step, script_key(place)))
        if edit is not None:
            self._tools.opener.open_at(place, 1)
            self._name(edit)

    def _name(self, edit: PartEdit) -> None:
        """Let the name of what was made be typed in the tree, then its script in the tab."""
        self._steps.edit_name(edit.key)
        self._is_naming = True

    def _on_naming_ended(self, _value: None) -> None:
        if self._is_naming:
            self._is_naming = False
            self._tools.editors.current.widget.setFocus()

    def _near_project(self) -> ProjectPlace | None:
        """The project that is chosen or that the chosen part belongs to, else the lab's first; says so if there is none."""
        near = project_near(self._steps.lab, self._tools.browser.current_node())
        if near is None:
            self._steps.tell(self.tr("There is no project for it yet. Make one first, with Project > New > Project."))
        return near

    def _ask(self, dialog: QDialog, accept: Callable[[], object]) -> None:
        if self._steps.may_edit():
            self._dialogs.show(dialog, accept)
        else:
            dialog.deleteLater()
