"""The dialog that asks what to export in which form, and shows how far that is. Knows no gateway."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.message_export.model import ExportFormat

_WIDTH_EM = 60  # widths of a digit


@dataclass(frozen=True, slots=True)
class ExportSource:
    """A set of messages that can be exported: `Shown messages`, and their numbers."""

    label: str
    ids: Sequence[int]


class ExportDialog(QDialog):
    """Asks which messages and which form; while they are written it shows how many are.

    Signals: `export_requested` (None), `stop_requested` (None); closing it while it writes stops that, too.
    """

    export_requested = Signal(object)
    stop_requested = Signal(object)

    def __init__(self, sources: Sequence[ExportSource], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Export Messages")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.source = QComboBox()
        for source in sources:
            self.source.addItem(f"{source.label} ({len(source.ids):,})", source.ids)
        self.form = QComboBox()
        for form, label in self._forms().items():
            self.form.addItem(label, form)
        fields = QFormLayout()
        for label, field in ((self.tr("Messages"), self.source), (self.tr("Format"), self.form)):
            field.setAccessibleName(label)
            fields.addRow(label, field)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Messages written so far"))
        self.progress.setFormat(self.tr("%v of %m"))
        self.state = WrappedLabel()
        self.state.setAccessibleName(self.tr("How the export went"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.start = QPushButton(self.tr("Export…"))
        self.stop = QPushButton(self.tr("Stop"))
        self.buttons.addButton(self.start, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.stop, QDialogButtonBox.ButtonRole.ActionRole)
        self.start.clicked.connect(self._on_start_clicked)
        self.stop.clicked.connect(self._on_stop_clicked)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(fields)
        column.addWidget(self.progress)
        column.addWidget(self.state)
        column.addWidget(self.buttons)
        self.start.setDefault(True)
        column.addStrut(_WIDTH_EM * self.fontMetrics().horizontalAdvance("0"))
        self.show_idle("")

    @property
    def chosen_form(self) -> ExportFormat:
        """The form that is chosen."""
        return ExportFormat(self.form.currentData())

    def choose_form(self, value: str) -> None:
        """Choose the form of that value, if there is one."""
        self.form.setCurrentIndex(max(0, self.form.findData(value)))

    @property
    def chosen_ids(self) -> Sequence[int]:
        """The numbers of the messages that are chosen."""
        ids: Sequence[int] = self.source.currentData()
        return ids

    def show_running(self, done: int, total: int) -> None:
        """Show how many are written."""
        self._show_busy(is_busy=True)
        self.progress.setMaximum(max(1, total))
        self.progress.setValue(done)

    def show_idle(self, sentence: str) -> None:
        """Wait for what the user wants; `sentence` says how the last export went."""
        self._show_busy(is_busy=False)
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))

    def reject(self) -> None:
        """Closing gives up what is being written."""
        self.stop_requested.emit(None)
        super().reject()

    def _show_busy(self, *, is_busy: bool) -> None:
        self.progress.setVisible(is_busy)
        self.stop.setVisible(is_busy)
        self.start.setEnabled(not is_busy)
        self.source.setEnabled(not is_busy)
        self.form.setEnabled(not is_busy)

    def _forms(self) -> dict[ExportFormat, str]:
        return {
            ExportFormat.HTML: self.tr("HTML: a page to read and pass on"),
            ExportFormat.JSONL: self.tr("JSONL: everything, a JSON document a line"),
            ExportFormat.CSV: self.tr("CSV: a line for each message"),
            ExportFormat.CSV_ENDPOINTS: self.tr("CSV: a line for each endpoint of each message"),
        }

    def _on_start_clicked(self) -> None:
        self.export_requested.emit(None)

    def _on_stop_clicked(self) -> None:
        self.stop_requested.emit(None)
