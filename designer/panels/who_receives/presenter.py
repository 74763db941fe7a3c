"""Follows the cursor of the editor in front and judges the call that it stands in, live; sends nothing."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from client.toolkit.code_editor import CodeEditor
from client.toolkit.idle_work import IdleWork
from designer.panels.verdicts.model import VerdictLine
from designer.panels.who_receives.model import (
    PredictionLine,
    SentAs,
    counted,
    likely_sender,
    prediction_detail,
    prediction_lines,
)
from designer.panels.who_receives.view import SenderChoice, WhoReceivesView
from designer.workplace import Workplace
from gateway_core.api import (
    CommMode,
    Endpoint,
    EndpointKind,
    Event,
    FaultsChanged,
    GatewayChanged,
    Lab,
    LabReplaced,
    MessageCall,
    Place,
    SessionChanged,
    SessionClosed,
    SessionOpened,
    World,
)

if TYPE_CHECKING:
    from gateway_core.api import CallAtCursor, Prediction, WrittenCall

LONGEST_TEXT = 200_000  # characters; a longer text is read around the cursor only
DRAWN_MS = 50  # a window that has just been filled is drawn first: what reads a call is imported then
WORLD_PAUSE_MS = 200  # clients that open in a row are judged together
_CHANGES = FaultsChanged | SessionOpened | SessionChanged | SessionClosed | GatewayChanged | LabReplaced


class WhoReceivesPresenter:
    """One editor at a time. `call_entered` is called when the user has moved into a call or changed one."""

    def __init__(self, view: WhoReceivesView, workplace: Workplace, call_entered: Callable[[], None]) -> None:
        self._view = view
        self._workplace = workplace
        self._call_entered = call_entered
        self._editor: CodeEditor | None = None
        self._place: Place | None = None
        self._sent_as: SentAs | None = None
        self._reader: CallAtCursor | None = None
        self._chosen_sender = ""
        self._chosen_line = ""
        self._is_by_error = False  # a run that failed moved the cursor, not the user
        self._lines: tuple[PredictionLine, ...] = ()
        self._shown: tuple[WrittenCall, Endpoint] | None = None
        self._reading = IdleWork(view)
        self._reading.finished.connect(self._on_read)
        self._soon = QTimer(view)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_due)
        self._begin = QTimer(view)
        self._begin.setSingleShot(True)
        self._begin.setInterval(DRAWN_MS)
        self._begin.timeout.connect(self._on_edited)
        self._begin.start()
        self._world_changed = QTimer(view)
        self._world_changed.setSingleShot(True)
        self._world_changed.setInterval(WORLD_PAUSE_MS)
        self._world_changed.timeout.connect(self._on_world_changed)
        view.line_chosen.connect(self._on_line_chosen)
        view.sender_chosen.connect(self._on_sender_chosen)
        workplace.edits.changed.connect(self._on_lab_changed)
        workplace.bridge.events.connect(self._on_events)
        self._show_senders()

    def follow(self, editor: CodeEditor | None, place: Place | None, sent_as: SentAs | None = None) -> None:
        """Follow the cursor of this editor from now on; `place` is where its script stands, None for the designer's own.

        `sent_as` is for a text that is sent in another form or by somebody else.
        """
        if self._editor is not editor:
            self._leave()
            self._editor = editor
            self._reader = None
            if editor is not None:
                editor.cursorPositionChanged.connect(self._on_cursor_moved)
                editor.edited.connect(self._on_edited)
        self._place, self._sent_as = place, sent_as
        if not self._begin.isActive():
            self._on_edited()

    def judged(self) -> "tuple[WrittenCall, Endpoint, World] | None":
        """The call that is shown, who makes it and the lab as it stands now; None where there is no call."""
        return (*self._shown, self._world()) if self._shown is not None else None

    def script(self) -> tuple[str, int]:
        """The script as it is sent, and where the cursor stands in it."""
        if self._editor is None:
            return "", 0
        text, position = self._editor.text(), self._editor.textCursor().position()
        if self._sent_as is None:
            return text, position
        return self._sent_as.script(text), len(self._sent_as.script(text[:position]))

    def refresh(self) -> None:
        """The same text is sent in another form, or by somebody else."""
        self._read()
        self._world_changed.start()

    def hide_answers(self, hidden: bool) -> None:  # noqa: FBT001 - a signal's value
        """Whether somebody predicts, and what would be shown is kept back."""
        self._view.hide_answers(hidden=hidden)

    def close(self) -> None:
        """Follow nothing any more; before the editors go."""
        self._leave()
        self._begin.stop()
        self._reading.stop()
        self._soon.stop()
        self._world_changed.stop()

    def _leave(self) -> None:
        if self._editor is not None:
            self._editor.cursorPositionChanged.disconnect(self._on_cursor_moved)
            self._editor.edited.disconnect(self._on_edited)
            self._editor = None

    def _read(self) -> None:
        """Read the whole text in idle moments."""
        self._reading.stop()
        text, _ = self.script()
        if self._editor is not None and len(text) <= LONGEST_TEXT:
            self._reading.start(self._reading_steps(text))

    def _reading_steps(self, text: str) -> Generator[None, None, None]:
        yield from self._call_reader().reading_steps(text)

    def _call_reader(self) -> "CallAtCursor":
        """What reads this editor's calls, made when it is first wanted."""
        if self._reader is None:
            # Here and not above: see `designer.later`.
            from gateway_core.api import CallAtCursor

            self._reader = CallAtCursor()
        return self._reader

    def _show(self) -> None:
        # Here and not above: see `designer.later`.
        from gateway_core.api import predict

        written = self._call_reader().nearest(*self.script())
        self._view.call_shown.emit(written)
        if written is None:
            self._lines, self._shown = (), None
            self._view.show_lines("", (), "")
            self._view.show_detail(None)
            return
        world = self._world()
        sender = self._sender(world)
        predictions = predict(written, sender, _able_to_send(world, sender), self._workplace.bridge.network.faults())
        self._lines, self._shown = prediction_lines(predictions), (written, sender)
        keys = {each.line.key for each in self._lines}
        if self._chosen_line not in keys:
            self._chosen_line = self._lines[0].line.key if self._lines else ""
        headline = _headline(written, predictions, world.comm_mode(sender))
        self._view.show_lines(headline, tuple(each.line for each in self._lines), self._chosen_line)
        self._show_detail()

    def _show_detail(self) -> None:
        chosen = next((each for each in self._lines if each.line.key == self._chosen_line), None)
        if chosen is not None and self._shown is not None:
            self._view.show_detail(prediction_detail(*self._shown, chosen.prediction))

    def _world(self) -> World:
        # Here and not above: see `designer.later`.
        from gateway_core.api import with_presets

        return with_presets(self._workplace.bridge.network.world(), self._workplace.edits.lab)

    def _sender(self, world: World) -> Endpoint:
        if not self._chosen_sender:
            own = self._sent_as.sender() if self._sent_as is not None else None
            return own or likely_sender(self._place, world, self._workplace.designer)
        senders = dict(_senders(world, self._workplace.designer))
        return senders.get(self._chosen_sender, self._workplace.designer)

    def _show_senders(self) -> None:
        world = self._workplace.bridge.network.world()
        translate = QCoreApplication.translate
        choices = [SenderChoice("", translate("WhoReceives", "who runs this script"))]
        choices += [
            SenderChoice(key, _sender_text(endpoint)) for key, endpoint in _senders(world, self._workplace.designer)
        ]
        if self._chosen_sender not in {choice.key for choice in choices}:
            self._chosen_sender = ""
        self._view.show_senders(choices, self._chosen_sender)

    def _on_cursor_moved(self) -> None:
        self._is_by_error = self._editor is not None and self._editor.is_marking_error
        self._soon.start(0)

    def _on_edited(self, _value: None = None) -> None:
        self._read()
        self._is_by_error = False
        self._soon.start(0)

    def _on_due(self) -> None:
        """Once for all that a key press has changed."""
        self._show()
        editor = self._editor
        is_in_form = self._sent_as is not None and self._sent_as.has_focus()
        if editor is None or self._shown is None or self._is_by_error or not (editor.hasFocus() or is_in_form):
            return
        line = editor.textCursor().blockNumber() + 1
        if self._shown[0].line <= line <= self._shown[0].last_line:
            self._call_entered()

    def _on_read(self, _value: None) -> None:
        self._show()

    def _on_line_chosen(self, line: VerdictLine) -> None:
        self._chosen_line = line.key
        self._show_detail()

    def _on_sender_chosen(self, key: str) -> None:
        self._chosen_sender = key
        self._show()

    def _on_lab_changed(self, _lab: Lab) -> None:
        self._soon.start(0)

    def _on_world_changed(self) -> None:
        self._show_senders()
        self._show()

    def _on_events(self, events: Sequence[Event]) -> None:
        if not self._world_changed.isActive() and any(isinstance(event, _CHANGES) for event in events):
            self._world_changed.start()


def _able_to_send(world: World, sender: Endpoint) -> World:
    """The world with the sender in Read/Write: the comm mode stops everything alike, and the headline says so."""
    sessions = tuple(
        replace(session, comm_mode=CommMode.READ_WRITE) if session.id == sender.session else session
        for session in world.sessions
    )
    return replace(world, sessions=sessions)


def _senders(world: World, designer: Endpoint) -> list[tuple[str, Endpoint]]:
    """Everybody who can send, by a key: the designer, gateways, open clients."""
    gateways = [(f"gateway:{state.name}", state.endpoint) for state in world.gateways]
    clients = [(each.id, each.endpoint) for each in world.sessions if each.kind is EndpointKind.CLIENT]
    return [("designer", designer), *gateways, *(client for client in clients if ":" not in client[0])]


def _sender_text(endpoint: Endpoint) -> str:
    translate = QCoreApplication.translate
    if endpoint.kind is EndpointKind.DESIGNER:
        return translate("WhoReceives", "designer")
    if endpoint.kind is EndpointKind.GATEWAY:
        return translate("WhoReceives", "gateway {name}").format(name=endpoint.name)
    return translate("WhoReceives", "client {name}").format(name=endpoint.name)


def _headline(written: "WrittenCall", predictions: "Sequence[Prediction]", mode: CommMode) -> str:
    """`Line 3, greet → ACME: 3 of 7 would receive it`, and what keeps the call from being made at all."""
    translate = QCoreApplication.translate
    counts, is_open = counted(predictions), written.open_arguments
    handler = "…" if "messageHandler" in is_open else written.call.handler or "?"
    project = "…" if "project" in is_open else written.call.project or "?"
    parts = [
        translate("WhoReceives", "Line {line}: {handler} → {project}").format(
            line=written.line, handler=handler, project=project
        )
    ]
    if counts.perhaps:
        words = translate("WhoReceives", "{certain} of {all} would receive it, {perhaps} may")
    elif isinstance(written.call, MessageCall):
        words = translate("WhoReceives", "{certain} of {all} would receive it")
    else:
        words = translate("WhoReceives", "{certain} of {all} would answer it")
    parts.append(words.format(certain=counts.certain, perhaps=counts.perhaps, all=counts.all))
    if counts.broken:
        words = translate("WhoReceives", "{count} broken on purpose")
        parts.append(words.format(count=counts.broken))
    if counts.without_handler:
        words = translate("WhoReceives", "{count} selected without a handler that runs")
        parts.append(words.format(count=counts.without_handler))
    text = ", ".join(parts)
    if written.problem:
        return translate("WhoReceives", "✖ {problem} Without that: {text}").format(problem=written.problem, text=text)
    if mode is not CommMode.READ_WRITE:
        modes = {
            CommMode.OFF: translate("WhoReceives", "Off"),
            CommMode.READ_ONLY: translate("WhoReceives", "Read-Only"),
        }
        note = translate("WhoReceives", "Comm {mode}: nothing is sent. In Read/Write:")
        return f"{note.format(mode=modes[mode])} {text}"
    return text
