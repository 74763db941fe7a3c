"""Joins the help window to the table of `system`'s functions."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from designer.panels.function_help.model import PageWords, best_match, groups, page
from designer.panels.function_help.view import FunctionHelpView
from gateway_core.api import SystemFunction, system_functions

FIRST_PAGE = "system.util.sendMessage"


class FunctionHelpPresenter:
    """One help window."""

    def __init__(self, view: FunctionHelpView) -> None:
        self._view = view
        self._functions = system_functions()
        self._by_name = {function.full_name: function for function in self._functions}
        self._chosen: SystemFunction | None = None
        view.searched.connect(self._on_searched)
        view.chosen.connect(self._on_chosen)
        view.copy_requested.connect(self._on_copy_requested)
        self.open("")

    def open(self, full_name: str) -> None:
        """Show all functions and the page of that one; where it is empty, of the one that it is all about."""
        self._view.search.clear()
        self._show(full_name or FIRST_PAGE)

    def _show(self, chosen: str) -> None:
        found = groups(self._functions, self._view.search.text())
        self._view.show_groups(found, chosen, QCoreApplication.translate("FunctionHelp", "{name}  – not emulated"))
        self._on_chosen(chosen)

    def _on_searched(self, wanted: str) -> None:
        if wanted.strip():
            self._show(best_match(groups(self._functions, wanted), wanted))
        else:
            self._show(self._chosen.full_name if self._chosen else FIRST_PAGE)

    def _on_chosen(self, full_name: str) -> None:
        self._chosen = self._by_name.get(full_name)
        self._view.show_page(page(self._chosen, _words()) if self._chosen else "")

    def _on_copy_requested(self, _value: None) -> None:
        if self._chosen is not None:
            QApplication.clipboard().setText(f"system.{self._chosen.part}.{self._chosen.signatures[0]}")


def _words() -> PageWords:
    translate = QCoreApplication.translate
    return PageWords(
        translate("FunctionHelp", "Emulated here."),
        translate("FunctionHelp", "Ignition has it; it is not emulated here."),
        translate("FunctionHelp", "Not on 7.9: only later versions have it."),
        translate("FunctionHelp", "For scripts of: {scopes}."),
        translate("FunctionHelp", "Parameters"),
        translate("FunctionHelp", "optional, {default} if left out"),
    )
