"""The sequence view in the window: which send it shows, what its marks open in other panels, its commands."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDockWidget, QWidget

from client.toolkit.message_bar import BarMessage
from designer.panels.message_log.presenter import MessageLogPresenter
from designer.window.client_launcher import ClientLauncher
from designer.window.docks import Docks
from designer.window.late_panels import LatePanels
from designer.window.mark_opener import EndpointWish, MarkOpener
from designer.workplace import Workplace
from gateway_core.api import EndpointKind

if TYPE_CHECKING:
    from designer.panels.sequence.presenter import SequencePresenter
    from gateway_core.api import Mark


@dataclass(frozen=True, slots=True)
class SequenceParts:
    """What the commands work on. `show_send` shows a send's verdicts, whether or not the log shows its row."""

    log: MessageLogPresenter
    docks: Docks
    late: LatePanels
    launcher: ClientLauncher
    marks: MarkOpener
    show_send: Callable[[int], object]


class Sequences(QObject):
    """The commands on sequences of one designer window."""

    def __init__(self, window: QWidget, workplace: Workplace, parts: SequenceParts) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._parts = parts
        parts.marks.endpoint_wanted.connect(self._on_endpoint_wanted)
        parts.marks.log_line_wanted.connect(self._on_log_line_wanted)

    def follow(self, send_id: int) -> None:
        """A send was chosen: the view shows it, as soon as somebody sees the view."""
        self._parts.marks.heard.chosen = send_id
        if self._parts.late.sequence.is_made:
            self._parts.late.sequence.presenter.show_send(send_id)

    def show_chosen(self) -> None:
        """Bring the view to the front, with the message that is chosen in the message log."""
        ids = self._parts.log.ids.chosen
        if not ids:
            sentence = self.tr("Choose a message in the message log first; then this shows its sequence.")
            self._workplace.notices.show(BarMessage(sentence, "info"))
            return
        self._parts.marks.heard.chosen = ids[0]
        self._front().show_send(ids[0])
        self._parts.late.sequence.view.setFocus()

    def save_svg(self) -> None:
        """Save what the view shows as an SVG file."""
        self._front().save_svg()

    def copy_picture(self) -> None:
        """Copy what the view shows as a picture."""
        self._front().copy_picture()

    def _front(self) -> "SequencePresenter":
        _raise(self._parts.docks.sequence)
        return self._parts.late.sequence.presenter

    def _on_endpoint_wanted(self, wish: EndpointWish) -> None:
        if not self._parts.log.choose_send(wish.send_id):
            self._parts.show_send(wish.send_id)
        _raise(self._parts.docks.verdicts)
        self._parts.late.verdicts.presenter.show_endpoint(wish.send_id, wish.endpoint)

    def _on_log_line_wanted(self, mark: "Mark") -> None:
        if mark.where.kind is EndpointKind.CLIENT:
            self._parts.launcher.raise_client(mark.where.session)
        elif mark.where.kind is EndpointKind.DESIGNER:
            _raise(self._parts.docks.output)
        else:
            _raise(self._parts.docks.gateway_log)
            if not self._parts.late.gateway_log.presenter.reveal(mark.seq):
                sentence = self.tr(
                    "That line is no longer in the gateway log: it was cleared, or too many came after it."
                )
                self._workplace.notices.show(BarMessage(sentence, "info"))


def _raise(dock: QDockWidget) -> None:
    dock.show()
    dock.raise_()
