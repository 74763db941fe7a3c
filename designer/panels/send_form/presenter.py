"""Keeps form and code the same: an edit of the form writes the code, an edit of the code is read into the form.

Runs nothing; `sending` does. What is wrong with a value is what the findings of the code say.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from client.toolkit.dialogs.ask import Dialogs
from designer.document.send_edits import set_variable
from designer.panels.send_form.beginnings import examples, first_send
from designer.panels.send_form.code_reader import LONG_CODE, CodeReader
from designer.panels.send_form.fields_view import FieldEdit
from designer.panels.send_form.findings import FormFindings
from designer.panels.send_form.links import SendLinks
from designer.panels.send_form.model import (
    FieldNote,
    choices,
    client_of,
    code_parts,
    notes_of_findings,
    senders,
    session_of,
)
from designer.panels.send_form.saved import SavedSends, Shown
from designer.panels.send_form.sending import SendingPresenter, SendJob
from designer.panels.send_form.variables_view import VariableEdit
from designer.panels.send_form.view import SendFormView
from designer.workplace import Workplace
from gateway_core.api import (
    RUNNING_NUMBER,
    Endpoint,
    Event,
    GatewayChanged,
    Lab,
    LintPlace,
    SavedSend,
    ScriptFinding,
    SendCode,
    SendCodeFault,
    SendForm,
    SessionChanged,
    SessionClosed,
    SessionOpened,
    World,
    edited_send_code,
    filled_variables,
    form_of,
    read_send_code,
    sender_place,
    used_variables,
    written_send_code,
)

translate = QCoreApplication.translate
_ALL_BY_POSITION = 9
_SESSION_EVENTS = SessionOpened | SessionChanged | SessionClosed | GatewayChanged


class SendFormPresenter:
    """One Send form."""

    def __init__(self, view: SendFormView, workplace: Workplace, dialogs: Dialogs, links: SendLinks) -> None:
        self._view = view
        self._workplace = workplace
        self._links = links
        self._lab = workplace.edits.lab
        self._form = SendForm()
        self._read: SendCode | None = None
        self._sender = "designer"
        self._own: dict[str, str] = {}
        self._reader = CodeReader(view)
        self._reader.finished.connect(self._on_read)
        self._findings = FormFindings(view, self._lint_place, self.filled, self._values, self._notes).strip
        self.sending = SendingPresenter(view, workplace, self._job, links.sent)
        self.saved = SavedSends(view, workplace, dialogs, Shown(self.contents, self.show))
        view.fields.field_edited.connect(self._on_field_edited)
        view.fields.function_chosen.connect(self._on_function_chosen)
        view.variables.variable_edited.connect(self._on_variable_edited)
        view.sending.sender_chosen.connect(self._on_sender_chosen)
        view.code.style_chosen.connect(self._on_style_chosen)
        view.code.console_requested.connect(self._on_console_requested)
        workplace.bridge.events.connect(self._on_events)
        workplace.edits.changed.connect(self._on_lab_changed)
        self.show(first_send(self._lab))

    @property
    def form(self) -> SendForm:
        """What the form says."""
        return self._form

    def contents(self) -> SavedSend:
        """Everything that a saved send has."""
        own = tuple((name, value) for name, value in self._own.items() if value)
        return SavedSend(self._view.editor.text(), self._sender, own)

    def show(self, send: SavedSend) -> None:
        """Show another send."""
        self._sender, self._own = send.sender, dict(send.variables)
        self._view.code.begin_with(send.code)
        self._form, self._read = SendForm(), None
        self._reader.begin()
        self._show_senders()

    def filled(self, text: str) -> str:
        """The script as the first send of a row runs it."""
        return filled_variables(text, {RUNNING_NUMBER: "1", **self._values()})

    def sending_endpoint(self) -> Endpoint | None:
        """Who sends; None for the designer, and for a client that is not open."""
        session = session_of(self._workplace.bridge.network.world(), self._sender)
        return session.endpoint if session is not None else None

    def read_now(self) -> None:
        """Let the form follow the code as it is now, however long that takes."""
        self._reader.read_now()

    def _on_read(self, read: SendCode | SendCodeFault) -> None:
        if isinstance(read, SendCode):
            self._read = read
            hidden = {name: value for name, value in self._form.arguments if name not in read.form.parameters}
            self._form = form_of(read.form.function, {**hidden, **dict(read.form.arguments)}, read.form.by_position)
            self._view.code.show_note(_note_of(read))
        else:
            self._read = None
            kept = translate("SendForm", "{why} The form stays as it was.").format(why=read.text)
            self._view.code.show_note(FieldNote(kept, "warning"))
        self._show_form()

    def close(self) -> None:
        """Stop what goes on and hear of nothing any more."""
        self._reader.stop()
        self._findings.stop()
        self.saved.close()
        self.sending.close()
        self._workplace.bridge.events.disconnect(self._on_events)
        self._workplace.edits.changed.disconnect(self._on_lab_changed)

    def _values(self) -> Mapping[str, str]:
        """The values of variables, those of this send first."""
        return {**self._lab.variables, **{name: value for name, value in self._own.items() if value}}

    def _job(self) -> SendJob:
        """What is sent now: exactly the code."""
        self._reader.catch_up()
        name = self.saved.name or translate("SendForm", "Send")
        return SendJob(self._view.editor.text(), self._sender, name, self._values(), self._form.is_request)

    def _write(self, form: SendForm) -> None:
        """The form has been edited: let the code say the same."""
        self._reader.stop()
        self._form = form
        code = edited_send_code(self._read, form) if self._read is not None else written_send_code(form)
        if self._read is not None and self._read.is_plain and len(code) > LONG_CODE:
            self._read = replace(
                self._read, text=code, form=form
            )  # which is what it will be read as, after the last key
            self._reader.read_again()
            line, column = code[: code.rfind("system.util.")].count("\n") + 1, 0
        else:
            read = read_send_code(code)
            self._read = read if isinstance(read, SendCode) else None
            line, column = (self._read.call.line, self._read.call.column) if self._read else (1, 0)
        self._view.code.show_code(code, line, column)
        self._view.code.show_note(_note_of(self._read) if self._read else None)
        self._show_form()

    def _show_form(self) -> None:
        view, lab, world = self._view, self._lab, self._workplace.bridge.network.world()
        view.fields.show_form(self._form)
        view.fields.show_choices(choices(lab, world, self._form))
        view.fields.show_examples(examples(lab, self._form))
        view.code.show_style(by_position=self._form.by_position > 0)
        names = [name for name in used_variables(view.editor.text()) if name != RUNNING_NUMBER]
        view.variables.show_variables(tuple(names), self._own, lab.variables)
        self.saved.refresh()
        view.state_shown.emit(None)

    def _show_senders(self) -> None:
        found = senders(self._workplace.bridge.network.world(), translate("SendForm", "designer"))
        missing = translate("SendForm", "{name} (not open)").format(name=self._sender.removeprefix("client:"))
        self._view.sending.show_senders(found, self._sender, missing)

    def _on_field_edited(self, edit: FieldEdit) -> None:
        self._reader.catch_up()
        self._write(self._form.with_value(edit.name, edit.value))

    def _on_function_chosen(self, function: str) -> None:
        self._reader.catch_up()
        if function != self._form.function:
            self._write(replace(self._form, function=function))

    def _on_style_chosen(self, by_position: bool) -> None:  # noqa: FBT001 - a signal's value
        self._reader.catch_up()
        self._write(replace(self._form, by_position=_ALL_BY_POSITION if by_position else 0))

    def _on_variable_edited(self, edit: VariableEdit) -> None:
        if edit.in_lab:
            step = translate("SendForm", "Set variable {name}").format(name=edit.name)
            self._workplace.edits.apply(set_variable(self._lab, edit.name, edit.value), step)
        else:
            self._own[edit.name] = edit.value
            self._after_edit()

    def _on_sender_chosen(self, sender: str) -> None:
        self._sender = sender
        self._after_edit()

    def _after_edit(self) -> None:
        """The code is the same, but what is said of it or saved may not be."""
        self._findings.look_now()
        self.saved.refresh()
        self._view.state_shown.emit(None)
        self._links.changed()

    def _on_console_requested(self, _value: None) -> None:
        self._links.to_console(filled_variables(self._view.editor.text(), self._values()))

    def _notes(self, script: str, found: Sequence[ScriptFinding]) -> dict[str, FieldNote]:
        """What is said below the fields; of a long script that the form is not of, the strip alone tells."""
        is_read = self._read is not None and self._read.text == script and not self._reader.is_busy
        read: SendCode | SendCodeFault | None = self._read if is_read else None
        if read is None and len(script) <= LONG_CODE:
            read = read_send_code(script)
        world = self._workplace.bridge.network.world()
        notes = notes_of_findings(read, found) if isinstance(read, SendCode) else {}
        return {**_remarks(world, self._form), **notes}

    def _lint_place(self) -> LintPlace:
        return sender_place(self._lab, self._sender)

    def _on_events(self, events: Sequence[Event]) -> None:
        if any(isinstance(event, _SESSION_EVENTS) for event in events):
            world = self._workplace.bridge.network.world()
            self._view.fields.show_choices(choices(self._lab, world, self._form))
            self._show_senders()

    def _on_lab_changed(self, lab: Lab) -> None:
        before, self._lab = self._lab, lab
        self.saved.follow(before, lab)
        self._show_form()
        self._findings.look_again()


def _remarks(world: World, form: SendForm) -> dict[str, FieldNote]:
    """Whose session the chosen id is."""
    client = client_of(world, form.text("clientSessionId"))
    if client is None:
        return {}
    identity = client.identity
    return {"clientSessionId": FieldNote("  ".join(filter(None, (client.name, identity.user, identity.host))))}


def _note_of(code: SendCode) -> FieldNote | None:
    """What is to be said of code that the form follows."""
    if code.call_count > 1:
        text = translate(
            "SendForm", "There are {count} calls here; the form shows the first, and all of them are sent."
        )
        return FieldNote(text.format(count=code.call_count))
    if any(code_parts(value) for value in code.form.given.values()):
        return FieldNote(
            translate("SendForm", "Only running tells some of the values: this is sent as the script that it is.")
        )
    return None
