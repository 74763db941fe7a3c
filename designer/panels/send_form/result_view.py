"""How the last send went: a line in words, what came back, what was printed. Knows no gateway."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSplitter, QVBoxLayout, QWidget

from client.looks.payload_view import PayloadView
from client.toolkit.console_view import ConsoleView
from client.toolkit.look import Look
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.send_form.send_run import RowState
from gateway_core.api import Payload


class ResultView(QWidget):
    """The result of the last send, and how far a row of sends has come."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.status = WrappedLabel()
        self.status.setAccessibleName(self.tr("State of the send"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("How many are sent"))
        self.progress.setMaximumWidth(160)
        self.progress.hide()
        self.output = ConsoleView(look.themes, self)
        self.output.setAccessibleName(self.tr("What came back"))
        self.output.setPlaceholderText(self.tr("Nothing sent yet. Press Send or F5."))
        self.answer = PayloadView()
        self.answer.setAccessibleName(self.tr("Answer"))
        self.answer.set_empty_text(self.tr("The answer of a request shows up here."))
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(self.status, 1)
        row.addWidget(self.progress)
        pages = QSplitter(Qt.Orientation.Horizontal)
        pages.setAccessibleName(self.tr("What came back"))
        pages.setChildrenCollapsible(False)
        pages.addWidget(self.output)
        pages.addWidget(self.answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(pages, 1)
        self.answer.hide()

    def show_row(self, row: RowState) -> None:
        """How far the row of sends has come; one send has no bar."""
        self.progress.setVisible(row.is_busy and row.total > 1)
        self.progress.setRange(0, row.total)
        self.progress.setValue(row.done)
        self.progress.setFormat(self.tr("%v of %m"))

    def show_status(self, text: str) -> None:
        """The line above."""
        self.status.setText(text)

    def show_answer(self, answer: Payload | None, *, is_request: bool) -> None:
        """What a request got back; nothing for a message."""
        self.answer.setVisible(is_request)
        self.answer.show_payload(answer)
