"""Joins an Event Scripts dialog to its draft, and the draft to the lab."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from client.panels.findings.presenter import FindingsPresenter
from client.script_help.lab_names import ScriptPlace
from designer.document.handler_edits import HandlerPlace, HandlerSet
from designer.handler_syntax import HandlerFault, saved_faults, saved_warning
from designer.panels.event_scripts.model import EventScriptsDraft
from designer.panels.event_scripts.view import EventScriptsDialog
from designer.workplace import Workplace
from gateway_core.api import LintPlace, MessageHandler, handler_place


class EventScriptsPresenter:
    """One open dialog. A handler whose fields do not hold cannot be left: the sentence says why."""

    def __init__(self, dialog: EventScriptsDialog, workplace: Workplace, where: HandlerSet) -> None:
        self._dialog = dialog
        self._workplace = workplace
        self._draft = EventScriptsDraft(workplace.edits.lab, where)
        self._findings = FindingsPresenter(dialog.form.findings, self._lint_place)
        dialog.set_chosen.connect(self._on_set_chosen)
        dialog.handler_chosen.connect(self._on_handler_chosen)
        dialog.handler_edited.connect(self._on_handler_edited)
        dialog.add_requested.connect(self._on_add_requested)
        dialog.remove_requested.connect(self._on_remove_requested)
        dialog.apply_requested.connect(self._on_apply_requested)
        dialog.ok_requested.connect(self._on_ok_requested)
        dialog.show_draft(self._draft)

    def choose(self, name: str) -> None:
        """Show the handler of that name."""
        self._draft.choose(name)
        self._show_draft()

    def _show_draft(self) -> None:
        self._dialog.show_draft(self._draft)
        where = self._draft.where
        place = ScriptPlace(where.scope.value, where.gateway, where.project, self._draft.chosen)
        self._dialog.form.editor.set_help(self._workplace.help_desk.help_for(place))

    def _lint_place(self) -> LintPlace | None:
        handler, where = self._draft.handler(), self._draft.where
        return handler_place(self._draft.lab, where.gateway, where.project, handler) if handler else None

    def _on_set_chosen(self, where: HandlerSet) -> None:
        if self._is_held():
            self._dialog.show_held(self._draft)
            return
        self._draft.choose_set(where)
        self._show_draft()

    def _on_handler_chosen(self, name: str) -> None:
        if self._is_held():
            self._dialog.show_held(self._draft)
            return
        self._draft.choose(name)
        self._show_draft()

    def _on_handler_edited(self, handler: MessageHandler) -> None:
        self._draft.modify(handler)
        self._dialog.show_chosen(self._draft)
        self._findings.look_again()

    def _on_add_requested(self, _value: None) -> None:
        if self._is_held():
            return
        self._draft.add()
        self._show_draft()
        self._dialog.edit_name()

    def _on_remove_requested(self, _value: None) -> None:
        self._draft.remove()
        self._show_draft()

    def _on_apply_requested(self, _value: None) -> None:
        if not self._is_held():
            faults = self._save()
            if faults:
                self._dialog.show_warning(saved_warning(faults))
            self._dialog.form.editor.mark_error(self._line_of_chosen(faults))

    def _on_ok_requested(self, _value: None) -> None:
        if not self._is_held():
            faults = self._save()
            if faults:
                self._workplace.notices.show(saved_warning(faults))
            self._dialog.accept()

    def _save(self) -> Sequence[HandlerFault]:
        """Put the draft into the lab; what cannot run of it, unless the lab was not written, which the bar says then."""
        edits, before = self._workplace.edits, self._workplace.edits.lab
        step = QCoreApplication.translate("EventScripts", "Edit message handlers of {project}")
        edits.apply(self._draft.lab, step.format(project=self._draft.where.project))
        return () if edits.document.is_dirty else saved_faults(before, self._draft.lab)

    def _line_of_chosen(self, faults: Sequence[HandlerFault]) -> int:
        """The line of the shown handler that cannot be parsed, 0 if there is none."""
        place = HandlerPlace(self._draft.where, self._draft.chosen)
        return next((fault.line for fault in faults if fault.place == place), 0)

    def _is_held(self) -> bool:
        """Whether fields do not hold, so that nothing else can be done before they are mended."""
        if self._draft.problem:
            self._dialog.show_problem(self._draft.problem)
            self._dialog.edit_name()
        return bool(self._draft.problem)
