"""The panel's widgets: as whom the call is judged, what it comes to, the endpoints and the chosen one. Knows no gateway."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from client.toolkit.look import Look
from client.toolkit.plain_tip import plain_tip
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.verdicts.model import EndpointDetail, VerdictLine
from designer.panels.verdicts.view import VerdictsTexts, VerdictsView


@dataclass(frozen=True, slots=True)
class SenderChoice:
    """Somebody as whom the call can be judged; an empty key stands for who would run the script."""

    key: str
    label: str


class WhoReceivesView(QWidget):
    """Shows predictions.

    Signals: `line_chosen` (the `VerdictLine`), `sender_chosen` (the key of a `SenderChoice`), `call_shown` (the
    `WrittenCall` that is judged from now on, None where there is none).
    """

    line_chosen = Signal(object)
    call_shown = Signal(object)
    sender_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.sender_box = QComboBox()
        self.sender_box.setAccessibleName(self.tr("Sender"))
        self.sender_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sender_box.setMinimumContentsLength(12)
        self.sender_box.activated.connect(self._on_sender_activated)
        label = QLabel(self.tr("Sent b&y"))
        label.setBuddy(self.sender_box)
        texts = VerdictsTexts(
            table=self.tr("Who receives this?"),
            headline=self.tr("The call at the cursor"),
            empty=self.tr("Who would receive a message, before it is sent."),
            first_step=self.tr("Put the cursor into a call of system.util.sendMessage or sendRequest."),
        )
        self.verdicts = VerdictsView(look, texts)
        self.hidden_note = WrappedLabel(
            self.tr(
                "Hidden before and while you predict. It comes back when Predict is off, in a lesson after the step Predict."
            )
        )
        self.hidden_note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hidden_note.setMargin(24)
        self.hidden_note.hide()
        self.verdicts.line_chosen.connect(self.line_chosen)
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.sender_box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.verdicts, 1)
        column.addWidget(self.hidden_note, 1)
        self.setFocusProxy(self.verdicts)

    def show_senders(self, choices: Sequence[SenderChoice], chosen: str) -> None:
        """Offer these senders."""
        self.sender_box.blockSignals(True)
        self.sender_box.clear()
        for choice in choices:
            self.sender_box.addItem(choice.label, choice.key)
        self.sender_box.setCurrentIndex(max(0, self.sender_box.findData(chosen)))
        self.sender_box.blockSignals(False)
        self._show_tip()

    def hide_answers(self, *, hidden: bool) -> None:
        """Whether a note stands in place of what would be shown."""
        self.verdicts.setVisible(not hidden)
        self.hidden_note.setVisible(hidden)

    def show_lines(self, headline: str, lines: tuple[VerdictLine, ...], chosen: str) -> None:
        """Show what the call comes to; nothing for an empty headline."""
        self.verdicts.show_lines(headline, lines, chosen)

    def show_detail(self, detail: EndpointDetail | None) -> None:
        """Show one endpoint's conditions, or nothing."""
        self.verdicts.show_detail(detail)

    def _show_tip(self) -> None:
        """The box may be too narrow for what is chosen."""
        about = self.tr("As whom the call is judged: a sender's gateway and comm mode count")
        self.sender_box.setToolTip(plain_tip(f"{self.sender_box.currentText()}\n{about}"))

    def _on_sender_activated(self, _index: int) -> None:
        self._show_tip()
        self.sender_chosen.emit(self.sender_box.currentData())
