"""What the help of one script knows besides the functions of `system`."""

from dataclasses import dataclass

from client.script_help.lab_names import LabNames, ScriptPlace
from client.script_help.python_names import PythonNames


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The lab, where the script stands in it, Python."""

    names: LabNames
    place: ScriptPlace
    python: PythonNames
