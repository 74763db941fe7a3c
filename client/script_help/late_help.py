"""The help of an editor that is made when it is first asked: most editors are opened to be read, and a start is to be quick."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from client.script_help.knowledge import Knowledge
from client.toolkit.code_help import CallTip, CodeLink, Completion, Completions

if TYPE_CHECKING:
    from client.script_help.script_help import ScriptHelp


class LateHelp:
    """A `CodeHelp` for scripts of one scope; what is behind it is `ScriptHelp`."""

    def __init__(self, scope: str, knowledge: Knowledge | None = None) -> None:
        self._scope = scope
        self._knowledge = knowledge
        self._made: ScriptHelp | None = None

    @property
    def script_help(self) -> "ScriptHelp":
        """Who knows the answers."""
        if self._made is None:
            # Here and not above: no editor needs it before somebody writes.
            from client.script_help.script_help import ScriptHelp

            self._made = ScriptHelp(self._scope, self._knowledge)
        return self._made

    def completions(self, text: str, position: int) -> Completions:
        """What fits at the cursor, but for what Python alone knows."""
        return self.script_help.completions(text, position)

    def ask_more(self, text: str, position: int, deliver: Callable[[tuple[Completion, ...]], None]) -> bool:
        """Ask for what Python alone knows."""
        return self.script_help.ask_more(text, position, deliver)

    def call_tip(self, text: str, position: int) -> CallTip | None:
        """The call around the cursor."""
        return self.script_help.call_tip(text, position)

    def ask_call_tip(self, text: str, position: int, deliver: Callable[[CallTip | None], None]) -> bool:
        """Ask whether Python knows the call around the cursor."""
        return self.script_help.ask_call_tip(text, position, deliver)

    def link_at(self, text: str, position: int) -> CodeLink | None:
        """The name at the cursor if it leads somewhere."""
        return self.script_help.link_at(text, position)
