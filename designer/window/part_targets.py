"""Everything that menus can do with the parts of the lab, made together."""

from dataclasses import dataclass

from designer.window.lab_history import LabHistory
from designer.window.new_parts import NewParts
from designer.window.part_commands import PartCommands
from designer.window.part_dialogs import PartDialogs
from designer.window.part_names import PartNames
from designer.window.part_properties import PartProperties
from designer.window.part_steps import PartSteps, PartTools


@dataclass(frozen=True, slots=True)
class PartTargets:
    """Who carries out what the menus say about the parts of the lab."""

    tools: PartTools
    commands: PartCommands
    new: NewParts
    names: PartNames
    properties: PartProperties
    history: LabHistory
    dialogs: PartDialogs


def make_part_targets(tools: PartTools) -> PartTargets:
    """All of them for one window."""
    steps = PartSteps(tools)
    names, dialogs = PartNames(tools, steps), PartDialogs(tools, steps)
    return PartTargets(
        tools,
        PartCommands(tools, steps),
        NewParts(tools, steps, dialogs),
        names,
        PartProperties(tools, steps, dialogs, names),
        LabHistory(tools.window, tools.workplace.edits),
        dialogs,
    )
