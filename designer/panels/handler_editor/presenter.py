"""Joins a handler's editor tab to the lab: shows it, saves it, follows edits made elsewhere."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from client.panels.findings.presenter import FindingsPresenter
from client.toolkit.message_bar import BarMessage
from designer.document.handler_edits import HandlerPlace, add_handler, handler_at, modify_handler
from designer.document.refusals import EditRefused
from designer.handler_syntax import HandlerFault, saved_faults, saved_warning
from designer.panels.handler_editor.view import HandlerEditorView
from designer.workplace import Workplace
from gateway_core.api import HandlerScope, Lab, LintPlace, MessageHandler, Threading, handler_place


class HandlerEditorPresenter:
    """One handler. `is_changed` is whether the fields differ from the lab."""

    def __init__(
        self, view: HandlerEditorView, workplace: Workplace, place: HandlerPlace, shown: MessageHandler
    ) -> None:
        self._view = view
        self._workplace = workplace
        self._place = place
        self._shown = shown
        self._is_gone = False
        self._warning: BarMessage | None = None
        self._findings = FindingsPresenter(view.form.findings, self._lint_place)
        view.show_handler(place_text(place), shown)
        view.edited.connect(self._on_edited)
        view.save_requested.connect(self._on_save_requested)
        workplace.edits.changed.connect(self._on_lab_changed)

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return self._is_gone or self._view.handler() != self._shown

    def save(self) -> bool:
        """Put the handler into the lab; false, with the reason in the message bar, if that is refused."""
        handler = self._view.handler()
        edits = self._workplace.edits
        before = edits.lab
        try:
            if handler_at(edits.lab, self._place) is None:
                lab = add_handler(edits.lab, self._place.set, handler)
            else:
                lab = modify_handler(edits.lab, self._place, handler)
        except EditRefused as refusal:
            self._workplace.notices.show(BarMessage(str(refusal)))
            return False
        self._shown, self._is_gone = handler, False
        self._view.show_changed(changed=False)
        step = QCoreApplication.translate("HandlerEditor", "Edit handler {name}").format(name=handler.name)
        edits.apply(lab, step)
        self._tell_faults(saved_faults(before, lab))
        return True

    def move_to(self, place: HandlerPlace) -> None:
        """The handler stands elsewhere now, or is called otherwise; what is edited here stays as it is."""
        self._place = place
        mine = _placed(self._view.handler(), place)
        self._shown = _placed(self._shown, place)
        self._view.show_handler(place_text(place), mine)
        self._view.show_changed(changed=self.is_changed)

    def take(self, handler: MessageHandler) -> None:
        """Show a text that was not saved another time; Save puts it into the lab."""
        self._view.show_handler(place_text(self._place), handler)
        self._view.show_changed(changed=self.is_changed)

    def revert(self) -> None:
        """Show what the lab has."""
        handler = handler_at(self._workplace.edits.lab, self._place)
        if handler is not None:
            self._show(handler)

    def expect(self, text: str) -> None:
        """The lab is about to have that script, by an edit of the user's; what is not saved here stays."""
        self._shown = replace(self._shown, script=text)

    def close(self) -> None:
        """Hear of nothing any more; before the tab goes."""
        self._workplace.edits.changed.disconnect(self._on_lab_changed)

    def _tell_faults(self, faults: Sequence[HandlerFault]) -> None:
        """Mark the line that cannot be parsed and say so; a lab that was not written has the bar for itself."""
        self._view.editor.mark_error(faults[0].line if faults else 0)
        notices = self._workplace.notices
        if faults and not self._workplace.edits.document.is_dirty:
            self._warning = saved_warning(faults)
            notices.show(self._warning)
        elif self._warning is not None and notices.message == self._warning:
            notices.clear()

    def _lint_place(self) -> LintPlace:
        where = self._place.set
        return handler_place(self._workplace.edits.lab, where.gateway, where.project, self._view.handler())

    def _on_edited(self, _value: None) -> None:
        self._view.show_changed(changed=self.is_changed)
        self._findings.look_again()

    def _on_save_requested(self, _value: None) -> None:
        self.save()

    def _on_lab_changed(self, lab: Lab) -> None:
        self._findings.look_again()
        handler = handler_at(lab, self._place)
        was_gone, self._is_gone = self._is_gone, handler is None
        if handler is None:
            if was_gone:
                return
            sentence = QCoreApplication.translate(
                "HandlerEditor",
                "The handler “{name}” was renamed or removed elsewhere. Save keeps the text under its old name.",
            )
            self._workplace.notices.show(BarMessage(sentence.format(name=self._place.name), "warning"))
            self._view.show_changed(changed=True)
        elif handler != self._shown and (not self.is_changed or handler == self._view.handler()):
            self._show(handler)
        elif handler != self._shown:
            self._ask(handler)
        else:
            self._view.show_changed(changed=self.is_changed)

    def _show(self, handler: MessageHandler) -> None:
        self._shown = handler
        self._view.show_handler(place_text(self._place), handler)
        self._view.show_changed(changed=False)

    def _ask(self, handler: MessageHandler) -> None:
        """The lab has another text now than the one that is being edited here: neither is given up unasked."""
        self._shown = handler
        sentence = QCoreApplication.translate(
            "HandlerEditor",
            "The handler “{name}” changed on disk or elsewhere while it is edited here. Which one is kept?",
        )
        theirs = QCoreApplication.translate("HandlerEditor", "Take the File's")
        mine = QCoreApplication.translate("HandlerEditor", "Keep Mine")
        message = BarMessage(sentence.format(name=self._place.name), "warning", theirs, other_action=mine)
        self._workplace.notices.show(message, partial(self._show, handler), self._keep)

    def _keep(self) -> None:
        """The edits stay in the tab; Save puts them in place of the other text."""


def _placed(handler: MessageHandler, place: HandlerPlace) -> MessageHandler:
    """What a handler is at another place; on a gateway there is no EDT (H1)."""
    has_no_edt = place.set.scope is HandlerScope.GATEWAY and handler.threading is Threading.EDT
    threading = Threading.SHARED if has_no_edt else handler.threading
    return replace(handler, name=place.name, scope=place.set.scope, threading=threading)


def place_text(place: HandlerPlace) -> str:
    """`ACME on plant-gw`: where a handler stands."""
    where = QCoreApplication.translate("HandlerEditor", "{project} on {gateway}")
    return where.format(project=place.set.project, gateway=place.set.gateway)


def tab_title(place: HandlerPlace) -> str:
    """`testHandler · client`: the name of a handler's tab."""
    return f"{place.name} · {place.set.scope}"
