"""Joins a module's editor tab to the lab: shows it, saves it, follows edits made elsewhere."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from client.panels.findings.presenter import FindingsPresenter
from client.toolkit.message_bar import BarMessage
from designer.document.refusals import EditRefused
from designer.document.script_edits import add_script, edit_script
from designer.panels.module_editor.view import ModuleEditorView
from designer.workplace import Workplace
from gateway_core.api import Lab, LintPlace, Place, PlaceKind, script_at


class ModuleEditorPresenter:
    """One module. `is_changed` is whether the text differs from the lab's."""

    def __init__(self, view: ModuleEditorView, workplace: Workplace, place: Place, text: str) -> None:
        self._view = view
        self._workplace = workplace
        self._place = place
        self._shown = text
        self._is_gone = False
        self._findings = FindingsPresenter(view.findings, self._lint_place)
        view.show_place(module_place_text(place))
        self._show(text)
        view.edited.connect(self._on_edited)
        view.save_requested.connect(self._on_save_requested)
        workplace.edits.changed.connect(self._on_lab_changed)

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return self._is_gone or self._view.editor.text() != self._shown

    def save(self) -> bool:
        """Put the module into the lab; false, with the reason in the message bar, if that is refused."""
        text, edits = self._view.editor.text(), self._workplace.edits
        change = add_script if script_at(edits.lab, self._place) is None else edit_script
        try:
            lab = change(edits.lab, self._place, text)
        except EditRefused as refusal:
            self._workplace.notices.show(BarMessage(str(refusal)))
            return False
        self._shown, self._is_gone = text, False
        self._view.show_changed(changed=False)
        step = QCoreApplication.translate("ModuleEditor", "Edit module {name}").format(name=self._place.name)
        edits.apply(lab, step)
        return True

    def revert(self) -> None:
        """Show what the lab has, and forget what is not saved."""
        self._show(script_at(self._workplace.edits.lab, self._place) or "")

    def move_to(self, place: Place) -> None:
        """The module stands elsewhere now, or is called otherwise."""
        self._place = place
        self._view.show_place(module_place_text(place))

    def expect(self, text: str) -> None:
        """The lab is about to have that text, by an edit of the user's; what is not saved here stays."""
        self._shown = text

    def close(self) -> None:
        """Hear of nothing any more; before the tab goes."""
        self._workplace.edits.changed.disconnect(self._on_lab_changed)

    def _lint_place(self) -> LintPlace:
        return LintPlace(self._workplace.edits.lab, self._place.gateway, self._place.project)

    def _on_edited(self, _value: None) -> None:
        self._view.show_changed(changed=self.is_changed)

    def _on_save_requested(self, _value: None) -> None:
        self.save()

    def _on_lab_changed(self, lab: Lab) -> None:
        self._findings.look_again()
        text = script_at(lab, self._place)
        was_gone, self._is_gone = self._is_gone, text is None
        if text is None:
            if not was_gone:
                self._tell_gone()
            self._view.show_changed(changed=True)
        elif text != self._shown and self._view.editor.text() in (self._shown, text):
            self._show(text)
        elif text != self._shown:
            self._ask(text)
        else:
            self._view.show_changed(changed=self.is_changed)

    def _show(self, text: str) -> None:
        self._shown = text
        if self._view.editor.text() != text:
            self._view.editor.set_text(text)
        self._view.show_changed(changed=False)

    def _tell_gone(self) -> None:
        sentence = QCoreApplication.translate(
            "ModuleEditor", "The module “{name}” is no longer in the lab. Save puts it back."
        )
        self._workplace.notices.show(BarMessage(sentence.format(name=self._place.name), "warning"))

    def _ask(self, text: str) -> None:
        """The lab has another text now than the one that is being edited here: neither is given up unasked."""
        self._shown = text
        translate = QCoreApplication.translate
        sentence = translate(
            "ModuleEditor",
            "The module “{name}” changed on disk or elsewhere while it is edited here. Which one is kept?",
        )
        theirs, mine = translate("ModuleEditor", "Take the File's"), translate("ModuleEditor", "Keep Mine")
        message = BarMessage(sentence.format(name=self._place.name), "warning", theirs, other_action=mine)
        self._workplace.notices.show(message, partial(self._show, text))


def module_name(place: Place) -> str:
    """`project.tools`: how scripts name a module."""
    return f"{'shared' if place.kind is PlaceKind.SHARED else 'project'}.{place.name}"


def module_place_text(place: Place) -> str:
    """`project.tools · ACME on plant-gw`: how scripts name a module, and where it stands."""
    if place.kind is PlaceKind.SHARED:
        return QCoreApplication.translate("ModuleEditor", "{name} · Shared Scripts").format(name=module_name(place))
    text = QCoreApplication.translate("ModuleEditor", "{name} · {project} on {gateway}")
    return text.format(name=module_name(place), project=place.project, gateway=place.gateway)
