"""Opens what marks of a sequence lead to: a script at its line, an endpoint's verdict with the payload, a log line."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from client.toolkit.message_bar import BarMessage
from designer.panels.sequence.heard import HeardEvents
from designer.panels.verdicts.model import endpoint_key, verdict_of
from designer.window.editors import Editors
from designer.window.opener import Opener
from designer.workplace import Workplace
from gateway_core.api import Endpoint, EndpointKind, Place, PlaceKind, Send, Trace, script_at

if TYPE_CHECKING:
    from gateway_core.api import Mark


@dataclass(frozen=True, slots=True)
class EndpointWish:
    """A send's verdict for one endpoint is wanted, with the payload, the answer and the rest of the details."""

    send_id: int
    endpoint: Endpoint


class MarkOpener(QObject):
    """Says in the message bar where something is not there any more. `heard` is what tells who ran which script.

    Signals: `endpoint_wanted` (an `EndpointWish`), `log_line_wanted` (the `Mark` of a log line).
    """

    endpoint_wanted = Signal(object)
    log_line_wanted = Signal(object)

    def __init__(self, workplace: Workplace, editors: Editors, opener: Opener) -> None:
        super().__init__(editors)
        self._workplace = workplace
        self._editors = editors
        self._opener = opener
        self.heard = HeardEvents(workplace.bridge)

    def open_mark(self, mark: "Mark", traces: Sequence[Trace]) -> None:
        """Show the payload, the script's line, the answer, the verdict or the log row, where it stands."""
        # Here and not above: see `designer.later`.
        from gateway_core.api import LeadsTo, MarkKind

        trace = next(trace for trace in traces if trace.send.id == mark.send_id)
        if mark.leads_to is LeadsTo.LOG_ROW:
            self.log_line_wanted.emit(mark)
        elif mark.leads_to is LeadsTo.SCRIPT_LINE and mark.kind is MarkKind.SEND:
            self._open_sender(mark, trace.send, traces)
        elif mark.leads_to is LeadsTo.SCRIPT_LINE:
            self._open_handler(mark, trace.send)
        else:
            self.endpoint_wanted.emit(EndpointWish(mark.send_id, endpoint_of(mark, trace)))

    def _open_handler(self, mark: "Mark", send: Send) -> None:
        place = handler_place(mark.where, send)
        if script_at(self._workplace.edits.lab, place) is None:
            sentence = self.tr("The handler “{name}” of {project} on {gateway} is no longer in the lab.")
            text = sentence.format(name=place.name, project=place.project, gateway=place.gateway)
            self._workplace.notices.show(BarMessage(text, "info"))
            return
        self._opener.open_at(place, max(mark.line, 1))

    def _open_sender(self, mark: "Mark", send: Send, traces: Sequence[Trace]) -> None:
        """The script that made a send: a handler, one that was run by hand, or nobody knows."""
        # Here and not above: see `designer.later`.
        from gateway_core.api import made_by_handlers

        made_by = next((trace.send for trace in traces if made_by_handlers(trace, [send])), None)
        name = self.heard.script_of(send)
        if made_by is not None and name is None:
            self._open_handler(mark, made_by)
        elif send.sender.kind is EndpointKind.CLIENT and name is not None:
            self._opener.raise_client(send.sender.session)
        elif name is not None and name in self._workplace.edits.lab.scripts:
            self._opener.open_at(Place(PlaceKind.SCRIPT, name=name), mark.line)
        elif name is not None and name == self._editors.console.title:
            self._editors.show_console()
            self._editors.console.editor.go_to(mark.line)
        else:
            sentence = self.tr("The script that sent #{id} is not at hand. Here is what it sent.")
            self._workplace.notices.show(BarMessage(sentence.format(id=send.id), "info"))
            self.endpoint_wanted.emit(EndpointWish(send.id, mark.to or mark.where))


def handler_place(where: Endpoint, send: Send) -> Place:
    """The handler that a send calls at an endpoint."""
    is_gateway = where.kind is EndpointKind.GATEWAY
    kind = PlaceKind.GATEWAY_HANDLER if is_gateway else PlaceKind.CLIENT_HANDLER
    return Place(kind, where.gateway, send.call.project, send.call.handler)


def endpoint_of(mark: "Mark", trace: Trace) -> Endpoint:
    """Whose details tell about a mark: for what came back, those of the endpoint that was asked."""
    # Here and not above: see `designer.later`.
    from gateway_core.api import LeadsTo

    if mark.leads_to is LeadsTo.ANSWER:
        asked = (verdict.endpoint for verdict in trace.verdicts if verdict.selected)
        return next(asked, mark.where)
    there = mark.to or mark.where
    is_known = verdict_of(trace, endpoint_key(there)) is not None  # a request may name a gateway that nobody has
    return there if is_known else mark.where
