"""Judges what is supposed, with each change at once; sends nothing and changes nothing in the lab."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from client.panels.identity.model import IdentityForm, identity_of, roles_of
from client.toolkit.message_bar import BarMessage
from designer.panels.what_if.fields import ArgumentEdit
from designer.panels.what_if.model import (
    ArgumentField,
    Ground,
    Part,
    argument_fields,
    default_scope_text,
    given_of,
    handler_of,
    moved_first,
    network_word,
    predictions_before,
    presence_word,
    summary,
    supposed_call,
    what_if_lines,
)
from designer.panels.what_if.names import argument_choices, part_names
from designer.panels.what_if.scripts import changed_script, left_behind
from designer.panels.what_if.table import CellEdit
from designer.panels.what_if.view import WhatIfState, WhatIfView
from designer.workplace import Workplace
from gateway_core.api import (
    Argument,
    EndpointKind,
    Prediction,
    Presence,
    SavedSend,
    Session,
    SupposedClient,
    Supposition,
)


@dataclass(frozen=True, slots=True)
class WhatIfLinks:
    """Where the changed call can go: a text into the Script Console, a send into the Send form."""

    put_into_console: Callable[[str], None]
    open_form: Callable[[SavedSend], None]


class WhatIfPresenter:
    """Supposes upon one ground at a time; `supposition` is what is supposed."""

    def __init__(self, view: WhatIfView, workplace: Workplace, links: WhatIfLinks) -> None:
        self._view = view
        self._workplace = workplace
        self._links = links
        self._ground: Ground | None = None
        self._before: tuple[Prediction, ...] = ()
        self._notes: tuple[str, ...] = ()
        self.supposition = Supposition()
        view.argument_edited.connect(self._on_argument_edited)
        view.argument_reset.connect(self._on_argument_reset)
        view.cell_edited.connect(self._on_cell_edited)
        view.order_changed.connect(self._on_order_changed)
        view.reset_requested.connect(self._on_reset_requested)
        view.copy_requested.connect(self._on_copy_requested)
        view.console_requested.connect(self._on_console_requested)
        view.form_requested.connect(self._on_form_requested)

    def show_ground(self, ground: Ground) -> None:
        """Suppose upon this from now on; what is supposed stays where it is the same call."""
        if ground == self._ground:
            return
        self._notes = ()
        if self._ground is None or ground.key != self._ground.key:
            self.supposition = Supposition()
        else:
            self._drop_who_is_gone(ground)
        self._ground = ground
        self._before = predictions_before(ground)
        self._show()

    def show_nothing(self, why: str) -> None:
        """There is nothing to suppose upon."""
        self._ground, self.supposition = None, Supposition()
        self._view.show_state(WhatIfState(notes=(why,)))

    # -- commands -----------------------------------------------------------------------------------------------

    def reset(self) -> None:
        """Take back all that is supposed."""
        self.supposition, self._notes = Supposition(), ()
        self._show()

    def copy_as_script(self) -> None:
        """Copy the changed call as a script."""
        ground = self._ground
        if ground is not None:
            QGuiApplication.clipboard().setText(self._script(ground))
            translate = QCoreApplication.translate
            self._tell(translate("WhatIf", "The changed call is copied; nothing was sent."), ground)

    def put_into_console(self) -> None:
        """Put the changed call into the Script Console."""
        ground = self._ground
        if ground is not None:
            self._links.put_into_console(self._script(ground))
            translate = QCoreApplication.translate
            self._tell(translate("WhatIf", "The changed call is in the Script Console; nothing was sent."), ground)

    def open_form(self) -> None:
        """Put the changed call into the Send form, from where it can be sent."""
        ground = self._ground
        if ground is not None:
            sender = "designer" if ground.sender.kind is EndpointKind.GATEWAY else ground.sender.label
            self._links.open_form(SavedSend(self._script(ground), sender))
            translate = QCoreApplication.translate
            self._tell(translate("WhatIf", "The changed call is in the Send form; Send there sends it."), ground)

    def _script(self, ground: Ground) -> str:
        return changed_script(ground, self.supposition)

    def _tell(self, sentence: str, ground: Ground) -> None:
        """Say what was done, and what did not go along."""
        sentences = [sentence, *left_behind(ground, self.supposition)]
        self._workplace.notices.show(BarMessage(" ".join(sentences), "info"))

    # -- what is supposed ---------------------------------------------------------------------------------------

    def _on_argument_edited(self, edit: ArgumentEdit) -> None:
        ground = self._ground
        if ground is None:
            return
        given, call = given_of(edit.argument, edit.text), ground.written.call
        if edit.argument in ground.written.open_arguments:
            arguments = {**self.supposition.arguments, edit.argument: given}
            self._suppose(replace(self.supposition, arguments=arguments))
        else:
            self._suppose(self.supposition.with_argument(edit.argument, given, call))

    def _on_argument_reset(self, argument: Argument) -> None:
        self._suppose(self.supposition.without_argument(argument))

    def _on_cell_edited(self, edit: CellEdit) -> None:
        ground = self._ground
        if ground is None:
            return
        if edit.part is Part.HANDLER:
            self._suppose_handler(ground, edit)
            return
        if edit.part is Part.NETWORK:
            state = ground.world.gateway(edit.key.removeprefix("gateway:"))
            if state is not None:
                online = edit.text == network_word(True)
                self._suppose(self.supposition.with_gateway(state, online=online))
            return
        session = ground.world.session(edit.key)
        if session is not None:
            self._suppose(self.supposition.with_client(session, self._supposed_client(session, edit)))

    def _suppose_handler(self, ground: Ground, edit: CellEdit) -> None:
        """Of the handler that the supposed call asks for there."""
        world = self.supposition.of_world(ground.world)
        session = world.session(edit.key)
        state = world.gateway(edit.key.removeprefix("gateway:"))
        endpoint = session.endpoint if session else state.endpoint if state else None
        if endpoint is None:
            return
        place = handler_of(supposed_call(ground, self.supposition), endpoint, session, world)
        presence = next((each for each in Presence if presence_word(each) == edit.text), None)
        if place is not None and presence is not None:
            self._suppose(self.supposition.with_handler(ground.world, place, presence))

    def _supposed_client(self, session: Session, edit: CellEdit) -> SupposedClient:
        """What is supposed of a client from now on; a user whom the lab knows brings the roles that the lab gives."""
        own = self.supposition.clients.get(session.id, SupposedClient())
        user, roles, host, project = own.user, own.roles, own.host, own.project
        if edit.part is Part.USER:
            user = edit.text.strip()
            known = roles_of(user, self._workplace.edits.lab.users)
            is_as_before = user == session.identity.user
            roles = None if is_as_before else roles if known is None else _roles(known)
        elif edit.part is Part.ROLES:
            roles = _roles(edit.text)
        elif edit.part is Part.HOST:
            host = edit.text.strip()
        else:
            project = edit.text.strip()
        return SupposedClient(user, roles, host, project)

    def _suppose(self, supposition: Supposition) -> None:
        self.supposition, self._notes = supposition, ()
        self._show()

    def _drop_who_is_gone(self, ground: Ground) -> None:
        """Clients may have closed meanwhile."""
        there = {session.id for session in ground.world.sessions}
        gone = [session_id for session_id in self.supposition.clients if session_id not in there]
        if not gone or self._ground is None:
            return
        kept = {key: value for key, value in self.supposition.clients.items() if key in there}
        self.supposition = replace(self.supposition, clients=kept)
        names = [session.name for session in self._ground.world.sessions if session.id in gone]
        text = QCoreApplication.translate("WhatIf", "{names}: closed meanwhile, so what was supposed of it is gone.")
        self._notes = (text.format(names=", ".join(names)),)

    # -- what is shown ------------------------------------------------------------------------------------------

    def _show(self) -> None:
        ground = self._ground
        if ground is None:
            return
        lines = what_if_lines(ground, self.supposition, self._before)
        fields = argument_fields(ground, self.supposition)
        lab = self._workplace.edits.lab
        self._view.show_state(
            WhatIfState(
                fields=fields,
                choices=argument_choices(ground, self.supposition, lab),
                placeholders=_placeholders(ground, self.supposition, fields),
                lines=moved_first(lines) if self._view.is_moved_first else lines,
                summary=summary(lines, self.supposition),
                notes=(*filter(None, (ground.note,)), *self._notes, *_remarks(fields)),
                is_supposed=not self.supposition.is_empty,
                names=part_names(ground.world, lab),
            )
        )

    def _on_order_changed(self, _value: None) -> None:
        self._show()

    def _on_reset_requested(self, _value: None) -> None:
        self.reset()

    def _on_copy_requested(self, _value: None) -> None:
        self.copy_as_script()

    def _on_console_requested(self, _value: None) -> None:
        self.put_into_console()

    def _on_form_requested(self, _value: None) -> None:
        self.open_form()


def _roles(text: str) -> tuple[str, ...]:
    return identity_of(IdentityForm("", text, "", "")).roles


def _placeholders(ground: Ground, supposition: Supposition, fields: Sequence[ArgumentField]) -> Mapping[Argument, str]:
    """What stands in an empty field: that nothing is given, or that only running can tell."""
    translate = QCoreApplication.translate
    not_given, is_open = translate("WhatIf", "not given"), translate("WhatIf", "only running can tell")
    found = {state.argument: is_open if state.is_open else not_given for state in fields}
    if found.get(Argument.SCOPE) == not_given:
        found[Argument.SCOPE] = default_scope_text(supposition.of_call(ground.written.call))
    return found


def _remarks(fields: Sequence[ArgumentField]) -> tuple[str, ...]:
    """What to say of odd values."""
    translate = QCoreApplication.translate
    remarks = []
    if any(state.is_supposed and state.text == "None" for state in fields):
        remarks.append(translate("WhatIf", "“None” counts as a text here. Leave a field empty for what is not given."))
    if any(state.is_supposed and state.text != state.text.strip() for state in fields):
        remarks.append(translate("WhatIf", "A value has blanks at its ends; they count."))
    return tuple(remarks)
