"""What the panels of one open lab share: where it runs, who the designer is there, how things look, whom to tell.

Made by the composition root for each lab that is opened; knows no panel and no window.
"""

from dataclasses import dataclass

from client.bridge.bridge import Bridge
from client.script_help.help_desk import ScriptHelpDesk
from client.toolkit.look import Look
from designer.lab_edits import LabEdits
from designer.notices import Notices
from gateway_core.api import Endpoint


@dataclass(frozen=True, slots=True)
class Workplace:
    """One open lab as its panels see it. `designer` is the designer's own session; `help_desk` helps with its scripts."""

    bridge: Bridge
    designer: Endpoint
    edits: LabEdits
    notices: Notices
    look: Look
    help_desk: ScriptHelpDesk
