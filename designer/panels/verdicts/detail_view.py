"""The details of one endpoint of one send, in a view that scrolls; what it is for where none is chosen. Knows no gateway."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea

from client.looks.payload_view import PayloadView
from client.toolkit.empty_text import paint_empty_text
from client.toolkit.table import DataTable
from client.toolkit.theme import ThemeController
from designer.panels.verdicts.detail_content import DetailContent
from designer.panels.verdicts.error_section import ErrorSection
from designer.panels.verdicts.model import EndpointDetail

_CALM_MS = 1_500  # the lab and its first clients are open by then


class DetailView(QScrollArea):
    """Shows one `EndpointDetail`, or what it is for. What it is shown in comes into being a little later, or with the first one.

    Made at once, it would take a tenth of the time in which the designer's window is filled; made while messages come in,
    it would lengthen a frame.
    """

    def __init__(self, themes: ThemeController) -> None:
        super().__init__()
        self._themes = themes
        self._content: DetailContent | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Details of the endpoint"))
        self.empty_text = self.tr("Why, condition by condition"), self.tr("Choose a row above to see it here.")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self.make_ready)
        self._calm.start(_CALM_MS)

    @property
    def sentence(self) -> QLabel:
        """What says why."""
        return self._made().sentence

    @property
    def rule(self) -> QLabel:
        """The rule and its source."""
        return self._made().rule

    @property
    def filters(self) -> DataTable:
        """The compared conditions."""
        return self._made().filters

    @property
    def error(self) -> ErrorSection:
        """What the handler failed with."""
        return self._made().error

    @property
    def payload(self) -> PayloadView:
        """What was sent."""
        return self._made().payload

    def show_detail(self, detail: EndpointDetail | None) -> None:
        """Show the details, or what would be here."""
        if detail is not None:
            self._made().show_detail(detail)
        if self._content is not None:
            self._content.setVisible(detail is not None)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if detail is not None else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)  # content that is hidden still counts with its height

    def make_ready(self) -> None:
        """Make now what the next details are shown in."""
        self._made()

    def follow_theme(self) -> None:
        """Draw in other colours."""
        if self._content is not None:
            self._content.filters.viewport().update()

    def text_of(self, key: str) -> str:
        """What a section (`output`, `effects`, `returned`, `answer`) says; empty if it is not shown."""
        return self._content.text_of(key) if self._content is not None else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._content is None or self._content.isHidden():
            painter = QPainter(self.viewport())
            paint_empty_text(painter, self.viewport().rect(), self.font(), self.empty_text)
            painter.end()

    def _made(self) -> DetailContent:
        if self._content is None:
            self._calm.stop()
            self._content = DetailContent(self._themes)
            self.setWidget(self._content)
            self._content.hide()
        return self._content
