"""The help for all scripts of one open lab: one for each place, which share what is known of the lab and of Python."""

from PySide6.QtCore import QObject

from client.bridge.bridge import Bridge
from client.script_help.knowledge import Knowledge
from client.script_help.lab_names import LiveNames, ScriptPlace
from client.script_help.late_help import LateHelp
from client.script_help.python_names import PythonNames
from client.script_help.recent_payloads import RecentPayloads


class ScriptHelpDesk(QObject):
    """Makes the help of an editor. `close` ends what runs for it."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recent = RecentPayloads()
        self.names = LiveNames(bridge, self._recent)
        self.python = PythonNames(self)
        bridge.events.connect(self._recent.take)

    def help_for(self, place: ScriptPlace) -> LateHelp:
        """The help for a script that stands there."""
        return LateHelp(place.scope, Knowledge(self.names, place, self.python))

    def close(self) -> None:
        """End the process beside; it starts again if somebody asks."""
        self.python.close()
