"""The two bars above the Send form: which saved send it is, and who sends how often. Know no gateway."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from client.toolkit.buttons import give_menu, word_button
from client.toolkit.folding_row import FoldingRow, row_of
from client.toolkit.look import Look
from client.toolkit.spin_boxes import WholeNumberField
from designer.panels.send_form.model import Sender
from designer.panels.send_form.send_run import LONGEST_PAUSE_MS, MOST_TIMES, RowPlan, RowState


class SavedBar(QWidget):
    """Which saved send the form shows.

    Signals: `open_requested` (a name; empty for a new one), `save_requested`, `save_as_requested`, `duplicate_requested`,
    `rename_requested`, `delete_requested` (None each).
    """

    open_requested = Signal(object)
    save_requested = Signal(object)
    save_as_requested = Signal(object)
    duplicate_requested = Signal(object)
    rename_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._name = ""
        self.names = QComboBox()
        self.names.setAccessibleName(self.tr("Saved send"))
        self.names.setToolTip(self.tr("Open a saved send, or begin a new one"))
        self.names.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.names.setMinimumContentsLength(12)
        self.names.activated.connect(self._on_activated)
        self.save = word_button(look.icons, "save", self.tr("Save"), self.tr("Save the send into the lab (Ctrl+S)"))
        self.save.clicked.connect(self._on_save_clicked)
        self.more = QToolButton()
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.tr("More about saved sends"))
        menu = QMenu(self.more)
        self.save_as = menu.addAction(self.tr("Save &As…"), self._on_save_as)
        self.duplicate = menu.addAction(self.tr("&Duplicate"), self._on_duplicate)
        self.rename = menu.addAction(self.tr("&Rename…"), self._on_rename)
        self.delete = menu.addAction(self.tr("D&elete…"), self._on_delete)
        give_menu(self.more, menu)
        label = QLabel(self.tr("Send"))
        label.setBuddy(self.names)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 0)
        row.setSpacing(4)
        row.addWidget(label)
        row.addWidget(self.names, 1)
        row.addWidget(self.save)
        row.addWidget(self.more)

    def show_names(self, names: Sequence[str], name: str, *, is_changed: bool) -> None:
        """The saved sends, and which one it is; empty for none of them."""
        self._name = name
        self.names.clear()
        self.names.addItem(self.tr("New send"), "")
        for each in names:
            mark = "● " if is_changed and each == name else ""
            self.names.addItem(f"{mark}{each}", each)
        self.names.setCurrentIndex(max(self.names.findData(name), 0))
        for action in (self.duplicate, self.rename, self.delete):
            action.setEnabled(name in names)

    def _on_activated(self, row: int) -> None:
        self.open_requested.emit(self.names.itemData(row))

    def _on_save_clicked(self) -> None:
        self.save_requested.emit(None)

    def _on_save_as(self) -> None:
        self.save_as_requested.emit(None)

    def _on_duplicate(self) -> None:
        self.duplicate_requested.emit(None)

    def _on_rename(self) -> None:
        self.rename_requested.emit(None)

    def _on_delete(self) -> None:
        self.delete_requested.emit(None)


class SendingBar(QWidget):
    """Who sends, how often.

    Signals: `send_requested`, `stop_requested` (None each), `sender_chosen` (a sender's key).
    """

    send_requested = Signal(object)
    stop_requested = Signal(object)
    sender_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.sender_box = QComboBox()
        self.sender_box.setAccessibleName(self.tr("Send as"))
        self.sender_box.setToolTip(self.tr("Who sends: the designer, whose comm mode counts, or an open client"))
        self.sender_box.setMinimumContentsLength(9)
        self.sender_box.activated.connect(self._on_sender_activated)
        self.send = word_button(look.icons, "play", self.tr("Send"), self.tr("Send it now (F5)"))
        self.send.clicked.connect(self._on_send_clicked)
        self.stop = word_button(look.icons, "square", self.tr("Stop"), self.tr("Stop sending (Shift+F5)"))
        self.stop.clicked.connect(self._on_stop_clicked)
        self.times = WholeNumberField()
        self.times.setRange(1, MOST_TIMES)
        self.times.setAccessibleName(self.tr("How many times"))
        self.times.setToolTip(self.tr("How many times to send; {{n}} in a field is the number of each"))
        self.times.setSuffix(self.tr(" ×"))
        self.pause = WholeNumberField()
        self.pause.setRange(0, LONGEST_PAUSE_MS)
        self.pause.setSuffix(self.tr(" ms"))
        self.pause.setSingleStep(100)
        self.pause.setAccessibleName(self.tr("Interval in ms"))
        self.pause.setToolTip(
            self.tr("From the beginning of one send to the next; 0 means at once when the one before is done")
        )
        self.stops = QCheckBox(self.tr("stop at a failure"))
        self.stops.setToolTip(self.tr("End the row with the first send that fails"))
        self.stops.setChecked(True)
        self.times.valueChanged.connect(self._on_times_changed)
        self._on_times_changed(1)
        self._lay_out()

    @property
    def plan(self) -> RowPlan:
        """How often."""
        return RowPlan(self.times.value(), self.pause.value(), self.stops.isChecked())

    def show_senders(self, senders: Sequence[Sender], chosen: str, missing: str) -> None:
        """Who may send; `missing` is how the chosen one is called where it is not among them."""
        self.sender_box.clear()
        for sender in senders:
            self.sender_box.addItem(sender.label, sender.key)
        if chosen not in [sender.key for sender in senders]:
            self.sender_box.addItem(missing, chosen)
        self.sender_box.setCurrentIndex(self.sender_box.findData(chosen))

    def show_row(self, row: RowState) -> None:
        """Whether it sends now."""
        self.send.setEnabled(not row.is_busy)
        self.stop.setEnabled(row.is_busy)
        for widget in (self.times, self.pause, self.stops, self.sender_box):
            widget.setEnabled(not row.is_busy)
        if not row.is_busy:
            self._on_times_changed(self.times.value())

    def _lay_out(self) -> None:
        label = QLabel(self.tr("as"))
        label.setBuddy(self.sender_box)
        every = QLabel(self.tr("every"))
        every.setBuddy(self.pause)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        now, often = (self.send, self.stop, label, self.sender_box), (self.times, every, self.pause, self.stops)
        row.addWidget(FoldingRow([row_of(now), row_of(often)]), 1)

    def _on_times_changed(self, times: int) -> None:
        for widget in (self.pause, self.stops):
            widget.setEnabled(times > 1)

    def _on_sender_activated(self, row: int) -> None:
        self.sender_chosen.emit(self.sender_box.itemData(row))

    def _on_send_clicked(self) -> None:
        self.send_requested.emit(None)

    def _on_stop_clicked(self) -> None:
        self.stop_requested.emit(None)
