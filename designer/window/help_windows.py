"""Opens what the Help menu lists to look up: the functions of `system`, at the one that the cursor stands at, and the rules."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from designer.window.editors import Editors

if TYPE_CHECKING:
    from client.script_help.script_help import ScriptHelp
    from designer.panels.reference.model import Reference
    from designer.panels.reference.presenter import ReferencePresenter
    from designer.panels.reference.view import ReferenceView, ReferenceWords

_SCOPES = ("designer", "gateway")  # what clients have, designers have


class HelpWindow(QObject):
    """One kind of help window over one designer window; there is at most one of it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._presenter: ReferencePresenter | None = None
        self.view: ReferenceView | None = None

    def open(self) -> None:
        """Show the window, at what is wanted now."""
        # Here and not above: see `designer.later`.
        from designer.panels.reference.presenter import ReferencePresenter
        from designer.panels.reference.view import ReferenceView

        wanted = self._wanted()
        if self.view is None:
            self.view = ReferenceView(self._words(), self._window)
            self.view.destroyed.connect(self._on_destroyed)
            self._presenter = ReferencePresenter(self.view, self._reference())
        if self._presenter is not None and wanted:
            self._presenter.open(wanted)
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()
        self.view.search.setFocus()

    @abstractmethod
    def _words(self) -> "ReferenceWords":
        """What the window is called, and its parts."""

    @abstractmethod
    def _reference(self) -> "Reference":
        """All that it lists."""

    def _wanted(self) -> str:
        """The key of the topic to open it at; empty for where it is, or where it begins."""
        return ""

    def _on_destroyed(self) -> None:
        self.view = None
        self._presenter = None


class HelpOnFunctions(HelpWindow):
    """The functions of `system`."""

    def __init__(self, window: QWidget, editors: Editors) -> None:
        super().__init__(window)
        self._editors = editors
        self._helps: Sequence[ScriptHelp] = ()

    def _words(self) -> "ReferenceWords":
        # Here and not above: see `designer.later`.
        from designer.panels.reference.view import ReferenceWords

        return ReferenceWords(
            title=self.tr("Functions of system"),
            search_hint=self.tr("Search names and meanings"),
            search_name=self.tr("Search the functions"),
            tree_name=self.tr("Functions by part"),
            page_name=self.tr("Help of the chosen function"),
            nothing_found=self.tr("No function has these words. Try fewer of them."),
            copy=self.tr("&Copy Call"),
            copy_tip=self.tr("Put the call with its parameters on the clipboard"),
        )

    def _reference(self) -> "Reference":
        # Here and not above: see `designer.later`.
        from designer.panels.reference.functions import functions_reference

        return functions_reference()

    def _wanted(self) -> str:
        """The function that the cursor of the text in front stands at."""
        # Here and not above: see `designer.later`.
        from client.script_help.script_help import ScriptHelp

        self._helps = self._helps or [ScriptHelp(scope) for scope in _SCOPES]
        editor = self._editors.current_editor
        place = (editor.text(), editor.textCursor().position()) if editor is not None else ("", 0)
        found = next((function for each in self._helps if (function := each.function_at(*place))), None)
        return found.full_name if found is not None else ""


class HelpOnRules(HelpWindow):
    """The rules of messages."""

    def _words(self) -> "ReferenceWords":
        # Here and not above: see `designer.later`.
        from designer.panels.reference.view import ReferenceWords

        return ReferenceWords(
            title=self.tr("Rules of Messages"),
            search_hint=self.tr("Search rules, such as M7 or scope"),
            search_name=self.tr("Search the rules"),
            tree_name=self.tr("Rules by what they are about"),
            page_name=self.tr("The chosen rule"),
            nothing_found=self.tr("No rule has these words. Try fewer of them."),
            copy=self.tr("&Copy Rule"),
            copy_tip=self.tr("Put the rule and its source on the clipboard"),
        )

    def _reference(self) -> "Reference":
        # Here and not above: see `designer.later`.
        from designer.panels.reference.rules import rules_reference

        return rules_reference()
