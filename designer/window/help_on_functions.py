"""Opens the help page of the functions of `system`, at the one that the cursor stands at."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from designer.window.editors import Editors

if TYPE_CHECKING:
    from client.script_help.script_help import ScriptHelp
    from designer.panels.function_help.presenter import FunctionHelpPresenter
    from designer.panels.function_help.view import FunctionHelpView

_SCOPES = ("designer", "gateway")  # what clients have, designers have


class HelpOnFunctions(QObject):
    """The help window of one designer window; there is at most one."""

    def __init__(self, window: QWidget, editors: Editors) -> None:
        super().__init__(window)
        self._window = window
        self._editors = editors
        self._helps: Sequence[ScriptHelp] = ()
        self._presenter: FunctionHelpPresenter | None = None
        self.view: FunctionHelpView | None = None

    def open(self) -> None:
        """Show the window, at the function that the cursor of the text in front stands at."""
        # Here and not above: see `designer.later`.
        from client.script_help.script_help import ScriptHelp
        from designer.panels.function_help.presenter import FunctionHelpPresenter
        from designer.panels.function_help.view import FunctionHelpView

        self._helps = self._helps or [ScriptHelp(scope) for scope in _SCOPES]
        editor = self._editors.current_editor
        place = (editor.text(), editor.textCursor().position()) if editor is not None else ("", 0)
        found = next((function for each in self._helps if (function := each.function_at(*place))), None)
        if self.view is None:
            self.view = FunctionHelpView(self._window)
            self.view.destroyed.connect(self._on_destroyed)
            self._presenter = FunctionHelpPresenter(self.view)
        if self._presenter is not None and found is not None:
            self._presenter.open(found.full_name)
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()
        self.view.search.setFocus()

    def _on_destroyed(self) -> None:
        self.view = None
        self._presenter = None
