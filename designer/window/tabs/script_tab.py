"""The Script Console or a saved script in a tab."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from client.toolkit.code_editor import CodeEditor
from client.toolkit.message_bar import BarMessage
from designer.document.refusals import EditRefused
from designer.document.script_edits import save_script
from designer.panels.script_console.presenter import ScriptConsolePresenter
from designer.panels.script_console.view import ScriptConsoleView
from designer.window.tabs.tab import Draft, Tab
from designer.workplace import Workplace
from gateway_core.api import Lab, Place, PlaceKind


class ScriptTab(Tab):
    """The Script Console, which belongs to no file and keeps its names, or a saved script (D3)."""

    def __init__(self, workplace: Workplace, name: str, text: str) -> None:
        self._workplace = workplace
        self.is_console = not name
        self._is_gone = False
        self._take_name(name)
        self.view = ScriptConsoleView(workplace.look, keeps_names=self.is_console)
        self._show(text)
        self._presenter = ScriptConsolePresenter(self.view, workplace, self.title, keeps_names=self.is_console)
        if not self.is_console:
            workplace.edits.changed.connect(self._on_lab_changed)

    @property
    def widget(self) -> ScriptConsoleView:
        return self.view

    @property
    def editor(self) -> CodeEditor:
        return self.view.editor

    @property
    def console(self) -> ScriptConsolePresenter:
        return self._presenter

    @property
    def is_changed(self) -> bool:
        if self.is_console:
            return False
        return self._workplace.edits.lab.scripts.get(self._name) != self.view.editor.text()

    @property
    def is_untouched(self) -> bool:
        return not self._is_gone and self.view.editor.text() == self._shown

    @property
    def place(self) -> Place | None:
        return None if self.is_console else Place(PlaceKind.SCRIPT, name=self._name)

    @property
    def draft(self) -> Draft | None:
        """The console's text is nowhere in the lab, whatever it says."""
        if self.is_console:
            return Draft(Place(PlaceKind.SCRIPT), self.view.editor.text())
        return super().draft

    def move_to(self, place: Place) -> None:
        self._take_name(place.name)
        self._presenter.rename(place.name)

    def expect(self, text: str) -> None:
        self._shown = text

    def save(self) -> bool:
        edits, before = self._workplace.edits, self._shown
        step = QCoreApplication.translate("ScriptTab", "Edit script {name}").format(name=self._name)
        self._shown = self.view.editor.text()
        try:
            edits.apply(save_script(edits.lab, self._name, self._shown), step)
        except EditRefused as refusal:
            self._shown = before
            self._workplace.notices.show(BarMessage(str(refusal)))
            return False
        return True

    def revert(self) -> None:
        scripts = self._workplace.edits.lab.scripts
        self._show(first_script(scripts) if self.is_console else scripts.get(self._name, ""))

    def allow_edits(self, *, allowed: bool) -> None:
        super().allow_edits(allowed=allowed or self.is_console)  # nothing of the console gets into the lab

    def close(self) -> None:
        if not self.is_console:
            self._workplace.edits.changed.disconnect(self._on_lab_changed)
        self._presenter.close()

    def _show(self, text: str) -> None:
        """Show what the lab has."""
        self._shown = text
        self.view.editor.set_text(text)

    def _on_lab_changed(self, lab: Lab) -> None:
        text, before = lab.scripts.get(self._name), self._shown
        self._is_gone = text is None
        if text is None or text == before:
            return
        if self.view.editor.text() == before:
            self._show(text)
            return
        self._shown = text
        if self.view.editor.text() != text:
            self._ask(text)

    def _ask(self, text: str) -> None:
        """The lab has another text now than the one that is being edited here: neither is given up unasked."""
        translate = QCoreApplication.translate
        sentence = translate(
            "ScriptTab", "The script “{name}” changed on disk or elsewhere while it is edited here. Which one is kept?"
        )
        theirs, mine = translate("ScriptTab", "Take the File's"), translate("ScriptTab", "Keep Mine")
        message = BarMessage(sentence.format(name=self._name), "warning", theirs, other_action=mine)
        self._workplace.notices.show(message, partial(self._show, text))

    def _take_name(self, name: str) -> None:
        self._name = name
        self.key = script_key(name)
        self.title = name or QCoreApplication.translate("ScriptTab", "Script Console")
        self.tip = self.title


def script_key(name: str) -> str:
    """The key of a saved script's tab; of the Script Console for an empty name."""
    return f"script/{name}"


def first_script(scripts: Mapping[str, str]) -> str:
    """The text of the first saved script by name, which a new Script Console begins with."""
    return scripts[min(scripts)] if scripts else ""
