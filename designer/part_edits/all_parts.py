"""Which edits belong to which kind of line in the Project Browser."""

from collections.abc import Mapping

from designer.panels.project_browser.model import NodeKind
from designer.part_edits.gateways import GatewayEdits
from designer.part_edits.handlers import HandlerEdits
from designer.part_edits.part_edit import PartEdits
from designer.part_edits.presets import PresetEdits
from designer.part_edits.projects import ProjectEdits
from designer.part_edits.roles import RoleEdits
from designer.part_edits.scripts import ScriptEdits
from designer.part_edits.sends import SendEdits
from designer.part_edits.users import UserEdits

PART_EDITS: Mapping[NodeKind, PartEdits] = {
    NodeKind.GATEWAY: GatewayEdits(),
    NodeKind.PROJECT: ProjectEdits(),
    NodeKind.HANDLER: HandlerEdits(),
    NodeKind.MODULE: ScriptEdits(),
    NodeKind.SCRIPT: ScriptEdits(),
    NodeKind.SEND: SendEdits(),
    NodeKind.USER: UserEdits(),
    NodeKind.ROLE: RoleEdits(),
    NodeKind.PRESET: PresetEdits(),
}
