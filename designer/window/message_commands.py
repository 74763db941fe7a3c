"""What the Messages menu and the message log's context menu do with the rows that are chosen."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMainWindow

from client.toolkit.dialogs.ask import Dialogs, Question
from client.toolkit.message_bar import BarMessage
from designer.panels.message_log.presenter import MessageLogPresenter
from designer.panels.message_log.quick_filters import CellTerm
from designer.panels.message_log.view import MessageLogView
from designer.window.copied import RowCopies, copy_text
from designer.window.docks import Docks
from designer.window.send_forms import SendForms
from designer.window.trace_fetch import TraceFetch
from designer.workplace import Workplace
from gateway_core.api import Endpoint, EndpointKind, NotThis, SavedSend, Send, Trace, World, call_script

if TYPE_CHECKING:
    from designer.panels.message_export.presenter import ExportPresenter
    from designer.panels.message_export.view import ExportDialog
    from designer.panels.payload_compare.view import CompareDialog

_MOST_SCRIPTS = 200
_MOST_AGAIN = 1_000


@dataclass(frozen=True, slots=True)
class MessageParts:
    """What the commands work on."""

    log: MessageLogPresenter
    view: MessageLogView
    docks: Docks
    sends: SendForms
    dialogs: Dialogs


@dataclass(frozen=True, slots=True)
class LogMenuWish:
    """A context menu that is wanted at a place on the screen; `terms` are the conditions that the cell there offers."""

    where: QPoint
    terms: tuple[CellTerm, ...]


class MessageCommands(QObject):
    """The commands on messages of one designer window.

    Signals: `menu_wanted` (a `LogMenuWish`).
    """

    menu_wanted = Signal(object)

    def __init__(self, window: QMainWindow, workplace: Workplace, parts: MessageParts) -> None:
        super().__init__(window)
        self._window = window
        self._workplace = workplace
        self._parts = parts
        self._fetch = TraceFetch(workplace)
        self._marked = 0
        self._mark_note = ""  # what the bar says while a message is marked
        self.compare_dialog: CompareDialog | None = None
        self.export_dialog: ExportDialog | None = None
        self._export: ExportPresenter | None = None
        parts.view.menu_requested.connect(self._on_menu_requested)
        RowCopies(window, parts.view.table)

    @property
    def log(self) -> MessageLogPresenter:
        """The log whose rows the commands work on."""
        return self._parts.log

    @property
    def view(self) -> MessageLogView:
        """What shows it."""
        return self._parts.view

    # -- what is shown ------------------------------------------------------------------------------------------

    def focus_filter(self) -> None:
        """Bring the log to the front with the cursor in its filter."""
        self._raise_log()
        self._parts.view.focus_filter()

    def clear_filter(self) -> None:
        """Show all messages."""
        self._parts.log.filter.clear()

    def build_filter(self) -> None:
        """Open the filter's builder."""
        self._raise_log()
        self._parts.log.filter.open_builder()

    def save_filter(self) -> None:
        """Keep the filter under a name."""
        self._raise_log()
        self._parts.log.filter.save()

    def only(self, cell: CellTerm) -> None:
        """Show only messages that are like a cell."""
        self._parts.log.filter.add(cell.term)

    def leave_out(self, cell: CellTerm) -> None:
        """Show only messages that are not like a cell."""
        self._parts.log.filter.add(NotThis(cell.term))

    # -- what is done with messages -----------------------------------------------------------------------------

    def copy_as_script(self) -> None:
        """Copy the calls of the chosen messages as Python 2, ready for a real project."""
        ids = self._chosen(1)[:_MOST_SCRIPTS]
        if ids:
            self._fetch.fetch(ids, self._on_traces_to_copy)

    def send_again(self) -> None:
        """Make the chosen calls again, each as the same sender, if it is still there; ask first where they are several."""
        ids = self._chosen(1)
        if len(ids) > 1:
            title = self.tr("Send Again")
            sentence = self.tr("Send {count} messages again, from the top?").format(count=f"{len(ids[:_MOST_AGAIN]):,}")
            rest = len(ids) - _MOST_AGAIN
            more = self.tr("More than that are not sent at once; {count} others stay as they are.")
            text = f"{sentence} {more.format(count=f'{rest:,}')}" if rest > 0 else sentence
            if not self._parts.dialogs.confirm(self._window, Question(title, text, title)):
                return
        if ids:
            self._fetch.fetch(ids[:_MOST_AGAIN], self._on_traces_to_send)

    def edit_and_send(self) -> None:
        """Put the chosen call into the Send form, ready to be changed and sent."""
        ids = self._chosen(1)
        if ids:
            self._fetch.fetch(ids[:1], self._on_trace_to_edit)

    def mark_for_compare(self) -> None:
        """Remember the chosen message, to be compared with the next one that is chosen."""
        ids = self._chosen(1)
        if ids:
            self._marked = ids[0]
            sentence = self.tr("#{id} is marked. Choose another message, then Compare Payloads.")
            self._mark_note = sentence.format(id=ids[0])
            self._tell(self._mark_note)

    def compare(self) -> None:
        """Compare the payloads of two chosen messages, or of the marked one and the chosen one."""
        ids = self._chosen(1)
        if not ids:
            return
        if len(ids) == 1 and self._marked not in (0, ids[0]):
            ids = (self._marked, *ids)
        self._fetch.fetch(ids[:2], self._on_traces_to_compare)

    def export(self) -> None:
        """Ask what to write to a file, and in which form."""
        # Here and not above: see `designer.later`.
        from designer.panels.message_export.presenter import ExportPresenter
        from designer.panels.message_export.view import ExportDialog, ExportSource

        log = self._parts.log
        chosen, shown, all_ids = log.ids.chosen, log.ids.shown, log.ids.all
        sources = [ExportSource(self.tr("Shown messages"), shown)]
        if len(chosen) > 1:
            sources.insert(0, ExportSource(self.tr("Chosen messages"), chosen))
        if len(all_ids) > len(shown):
            sources.append(ExportSource(self.tr("All messages"), all_ids))
        self.export_dialog = ExportDialog(sources, self._window)
        self._export = ExportPresenter(self.export_dialog, self._workplace, self._parts.dialogs)
        self.export_dialog.finished.connect(self.export_dialog.deleteLater)
        self.export_dialog.open()

    def close(self) -> None:
        """Give up what is being written; for when the window closes."""
        if self._export is not None:
            self._export.close()

    def _raise_log(self) -> None:
        dock = self._parts.docks.message_log
        dock.show()
        dock.raise_()

    def _chosen(self, least: int) -> tuple[int, ...]:
        """The chosen messages; says what to do where there are too few."""
        ids = self._parts.log.ids.chosen
        if len(ids) < least:
            self._tell(self.tr("Choose a message in the message log first."))
            return ()
        return ids

    def _tell(self, sentence: str) -> None:
        self._workplace.notices.show(BarMessage(sentence, "info"))

    def _on_traces_to_copy(self, traces: tuple[Trace, ...]) -> None:
        script = "\n".join(call_script(trace.send.call) for trace in traces)
        one, many = self.tr("1 message is copied as a script."), self.tr("{count} messages are copied as a script.")
        copy_text(self._window, script, one if len(traces) == 1 else many.format(count=len(traces)))
        if len(self._parts.log.ids.chosen) > _MOST_SCRIPTS:
            self._tell(self.tr("The first {count} of the chosen messages were copied.").format(count=_MOST_SCRIPTS))

    def _on_traces_to_send(self, traces: tuple[Trace, ...]) -> None:
        bridge = self._workplace.bridge
        for send in (trace.send for trace in traces):
            sender = sender_now(send.sender, bridge.network.world(), self._workplace.designer)
            if sender is None:
                sentence = self.tr(
                    "#{id} cannot be sent again: its sender {name} is not open. Launch that client first."
                )
                self._workplace.notices.show(BarMessage(sentence.format(id=send.id, name=send.sender.name)))
            else:
                bridge.run(bridge.network.send(sender, send.call), self._on_sent, self._workplace.notices.show_error)

    def _on_sent(self, send: Send) -> None:
        if send.blocked_by:
            sentence = self.tr(
                "Nothing was sent: the comm mode of {name} is {mode}. Choose Read/Write, then try again."
            )
            name, mode = send.sender.name, send.blocked_by
            self._workplace.notices.show(BarMessage(sentence.format(name=name, mode=mode), "warning"))

    def _on_trace_to_edit(self, traces: tuple[Trace, ...]) -> None:
        send = traces[0].send
        sender = "designer" if send.sender.kind is EndpointKind.GATEWAY else send.sender.label
        self._parts.sends.open_as_new(SavedSend(call_script(send.call), sender))

    def _on_traces_to_compare(self, traces: tuple[Trace, ...]) -> None:
        # Here and not above: see `designer.later`.
        from designer.panels.payload_compare.presenter import ComparePresenter
        from designer.panels.payload_compare.view import CompareDialog

        self._marked = 0
        note = self._workplace.notices.message
        if note is not None and note.text == self._mark_note:
            self._workplace.notices.clear()
        self.compare_dialog = CompareDialog(self._workplace.look, self._window)
        ComparePresenter(self.compare_dialog, traces)
        self.compare_dialog.show()

    def _on_menu_requested(self, where: QPoint) -> None:
        table = self._parts.view.table
        index = table.indexAt(where)
        terms = self._parts.view.model.cell_terms(index.row(), index.column()) if index.isValid() else ()
        self.menu_wanted.emit(LogMenuWish(table.viewport().mapToGlobal(where), terms))


def sender_now(sender: Endpoint, world: World, designer: Endpoint) -> Endpoint | None:
    """Who is now what a sender was: itself, or the client that has its name; None if nobody is."""
    if sender.kind is EndpointKind.GATEWAY:
        return sender if world.gateway(sender.name) else None
    if sender.kind is EndpointKind.DESIGNER:
        return designer
    session = world.session(sender.session)
    if session is not None:
        return session.endpoint
    clients = (each for each in world.sessions if each.kind is EndpointKind.CLIENT and each.name == sender.name)
    return next((each.endpoint for each in clients), None)
