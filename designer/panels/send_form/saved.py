"""Saved sends of the lab in the form: open, save, save as, duplicate, rename, delete; each an edit of the lab that undo knows."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from client.toolkit.dialogs.ask import Dialogs, Question
from client.toolkit.message_bar import BarMessage
from designer.document.free_names import free_name
from designer.document.refusals import EditRefused
from designer.document.send_edits import remove_send, rename_send, save_send
from designer.panels.send_form.beginnings import first_send
from designer.panels.send_form.name_dialog import SendNameDialog
from designer.panels.send_form.view import SendFormView
from designer.workplace import Workplace
from gateway_core.api import Lab, SavedSend, read_saved_send, written_saved_send

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Shown:
    """How the form's contents are asked for and shown."""

    contents: Callable[[], SavedSend]
    show: Callable[[SavedSend], None]


class SavedSends:
    """Which saved send the form shows. `name` is empty for one that is not saved."""

    def __init__(self, view: SendFormView, workplace: Workplace, dialogs: Dialogs, shown: Shown) -> None:
        self._view = view
        self._workplace = workplace
        self._dialogs = dialogs
        self._shown = shown
        self.name = ""
        self.expected: str | None = None  # the lab's next text of it, by an edit that need not be asked about
        self.dialog: SendNameDialog | None = None
        self._on_named: Callable[[str], None] = self._save_under
        bar = view.saved
        bar.open_requested.connect(self._on_open_requested)
        bar.save_requested.connect(self._on_save_requested)
        bar.save_as_requested.connect(self._on_save_as_requested)
        bar.duplicate_requested.connect(self._on_duplicate_requested)
        bar.rename_requested.connect(self._on_rename_requested)
        bar.delete_requested.connect(self._on_delete_requested)

    @property
    def is_changed(self) -> bool:
        """Whether the form says something else than the saved send."""
        text = self._lab.sends.get(self.name)
        return bool(self.name) and text != written_saved_send(self._shown.contents())

    @property
    def holds_something(self) -> bool:
        """Whether the form says something that is saved nowhere."""
        is_new = not self.name and self._shown.contents() != first_send(self._lab)
        return is_new or self.is_changed

    def refresh(self) -> None:
        """Show the names as they are now."""
        self._view.saved.show_names(tuple(self._lab.sends), self.name, is_changed=self.is_changed)

    def open(self, name: str) -> bool:
        """Show a saved send, or a new one for an empty name; asks first if that loses something."""
        if name == self.name and name:
            return True
        if not self._may_lose():
            self.refresh()
            return False
        self.name = name if name in self._lab.sends else ""
        self.revert()
        return True

    def save(self) -> bool:
        """Save it under its name; one that has none asks for it, and false says that it is not saved yet."""
        if not self.name:
            self.save_as()
            return False
        self._save_under(self.name)
        return True

    def save_as(self) -> None:
        """Ask for a name and save it under that."""
        handler = self._view.fields.fields["messageHandler"].text()
        proposal = free_name(self._lab.sends, self.name or handler or translate("SavedSends", "send"))
        self._ask(translate("SavedSends", "Save Send As"), self._save_under, proposal)

    def follow(self, before: Lab, now: Lab) -> None:
        """The lab has changed: what is shown and was not edited follows, also through undo and redo."""
        was, text = before.sends.get(self.name), now.sends.get(self.name)
        held, self.expected, expected = self._shown.contents(), None, self.expected
        if not self.name:
            if held == first_send(before) and held != first_send(now):
                self._shown.show(first_send(now))
        elif text is None:
            self.name = _moved(self.name, before, now) if was is not None else ""
        elif text not in (was, expected, written_saved_send(held)):
            self._take(text, is_edited=was != written_saved_send(held))
        self.refresh()

    def revert(self) -> None:
        """Show what the lab has of it."""
        text = self._lab.sends.get(self.name)
        self._shown.show(read_saved_send(text) if text is not None else first_send(self._lab))
        self.refresh()

    def close(self) -> None:
        """Let go of the dialog."""
        if self.dialog is not None:
            self.dialog.reject()

    @property
    def _lab(self) -> Lab:
        return self._workplace.edits.lab

    def _take(self, text: str, *, is_edited: bool) -> None:
        """The lab has another text now. What is edited here is not given up unasked."""
        show = partial(self._shown.show, read_saved_send(text))
        if not is_edited:
            show()
            return
        sentence = translate(
            "SavedSends", "The send “{name}” changed on disk or elsewhere while it is edited here. Which one is kept?"
        )
        theirs, mine = translate("SavedSends", "Take the File's"), translate("SavedSends", "Keep Mine")
        message = BarMessage(sentence.format(name=self.name), "warning", theirs, other_action=mine)
        self._workplace.notices.show(message, show)

    def _save_under(self, name: str) -> None:
        try:
            changed = save_send(self._lab, name, written_saved_send(self._shown.contents()))
        except EditRefused as refusal:
            self._workplace.notices.show(BarMessage(str(refusal)))
            return
        self._apply(changed, translate("SavedSends", "Save send {name}").format(name=name), name)

    def _rename_to(self, new_name: str) -> None:
        name = self.name
        try:
            changed = rename_send(self._lab, name, new_name)
        except EditRefused as refusal:
            self._workplace.notices.show(BarMessage(str(refusal)))
            return
        step = translate("SavedSends", "Rename send {name} to {new}").format(name=name, new=new_name)
        self._apply(changed, step, new_name)

    def _apply(self, changed: Lab, step: str, name: str) -> None:
        """Put an edit in force, after which the form shows the send of that name; the lab may refuse any edit."""
        before, self.name = self.name, name
        self._workplace.edits.apply(changed, step)
        if name and name not in self._lab.sends:
            self.name = before
        self.refresh()

    def _ask(self, title: str, then: Callable[[str], None], proposal: str) -> None:
        self._on_named = then
        self.dialog = SendNameDialog(self._workplace.look, self._lab.sends, title, self._view.window())
        self.dialog.name.setText(proposal)
        self.dialog.name.selectAll()
        self.dialog.accepted.connect(self._on_accepted)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _may_lose(self) -> bool:
        if not self.holds_something:
            return True
        new = translate("SavedSends", "The new send is not saved.")
        changed = translate("SavedSends", "“{name}” has changes that are not saved.").format(name=self.name)
        text = changed if self.name else new
        question = Question(
            translate("SavedSends", "Unsaved changes"), text, translate("SavedSends", "Go On Without Saving")
        )
        return self._dialogs.confirm(self._view.window(), question)

    def _on_accepted(self) -> None:
        if self.dialog is not None:
            self._on_named(self.dialog.send_name())

    def _on_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _on_open_requested(self, name: str) -> None:
        self.open(name)

    def _on_save_requested(self, _value: None) -> None:
        self.save()

    def _on_save_as_requested(self, _value: None) -> None:
        self.save_as()

    def _on_duplicate_requested(self, _value: None) -> None:
        self._save_under(free_name(self._lab.sends, self.name))

    def _on_rename_requested(self, _value: None) -> None:
        self._ask(translate("SavedSends", "Rename Send"), self._rename_to, self.name)

    def _on_delete_requested(self, _value: None) -> None:
        name = self.name
        text = translate("SavedSends", "Delete the send “{name}” from the lab? Edit > Undo Lab Change brings it back.")
        title, action = translate("SavedSends", "Delete Send"), translate("SavedSends", "Delete")
        if self._dialogs.confirm(self._view.window(), Question(title, text.format(name=name), action)):
            step = translate("SavedSends", "Delete send {name}").format(name=name)
            self._workplace.edits.apply(remove_send(self._lab, name), step)


def _moved(name: str, before: Lab, now: Lab) -> str:
    """The new name of a saved send that is gone, if another name has its text now; empty if none has."""
    text = before.sends[name]
    return next((each for each in now.sends if now.sends[each] == text and each not in before.sends), "")
