"""The reports as a dialog: a list, the text of the chosen one, ready to be copied. Knows no file."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.fonts import code_font


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One report: its line in the list, and its text."""

    title: str
    text: str


class BugReportsDialog(QDialog):
    """Shows reports.

    Signals: `clear_requested` (None).
    """

    clear_requested = Signal(object)

    def __init__(self, reports: Sequence[ReportLine], folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bug Reports"))
        self.setAccessibleName(self.windowTitle())
        self._reports: tuple[ReportLine, ...] = ()
        words = self.tr("These stay on this computer, in {folder}. Nothing is sent anywhere.")
        where = QLabel(words.format(folder=folder))
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Bug reports"))
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(code_font())
        self.text.setAccessibleName(self.tr("Text of the report"))
        self.text.setTabChangesFocus(True)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setAccessibleName(self.tr("Reports and text"))
        splitter.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(1, 1)
        self.copy_button = QPushButton(self.tr("&Copy Report"))
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.clear_button = QPushButton(self.tr("&Delete All"))
        self.clear_button.clicked.connect(self._on_clear_clicked)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.clear_button, QDialogButtonBox.ButtonRole.DestructiveRole)
        for button in (self.copy_button, self.clear_button):
            button.setAutoDefault(False)  # Enter closes; it deletes nothing
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(where)
        column.addWidget(splitter, 1)
        column.addWidget(buttons)
        em = self.fontMetrics().height()
        self.resize(em * 48, em * 32)
        self.show_reports(reports)

    def show_reports(self, reports: Sequence[ReportLine]) -> None:
        """Show these, or that there are none."""
        self._reports = tuple(reports)
        self.list.clear()
        self.list.addItems([report.title for report in self._reports])
        self.copy_button.setEnabled(bool(self._reports))
        self.clear_button.setEnabled(bool(self._reports))
        if self._reports:
            self.list.setCurrentRow(0)
        else:
            self.text.setPlainText(self.tr("No bug of Scopelab's own has been seen on this computer."))

    def _on_row_changed(self, row: int) -> None:
        if 0 <= row < len(self._reports):
            self.text.setPlainText(self._reports[row].text)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _on_clear_clicked(self) -> None:
        self.clear_requested.emit(None)
