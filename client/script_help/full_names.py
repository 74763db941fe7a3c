"""The full names behind what a script calls things: `sendMessage` as `system.util.sendMessage` where it was imported so."""

from client.script_help.cursor_place import CursorPlace
from client.script_help.imports import ImportedNames
from client.script_help.system_names import SystemNames
from gateway_core.api import SystemFunction


class FullNames:
    """Looks names up in a script's imports; remembers those of the last text."""

    def __init__(self, system: SystemNames) -> None:
        self._system = system
        self._text = ""
        self._imported = ImportedNames("")

    def full_name(self, text: str, dotted: str) -> str:
        """What a dotted name of the script means."""
        if text != self._text:
            self._text, self._imported = text, ImportedNames(text)
        return self._imported.full_name(dotted, self._system.functions)

    def function(self, text: str, dotted: str) -> SystemFunction | None:
        """The function of `system` that a dotted name means."""
        return self._system.functions.get(self.full_name(text, dotted)) if dotted else None

    def called(self, text: str, place: CursorPlace) -> SystemFunction | None:
        """The function of `system` in whose call a place stands."""
        return self.function(text, place.call.name) if place.call else None
