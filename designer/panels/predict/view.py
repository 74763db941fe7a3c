"""The predict panel: what it is for, the ticks, the comparison, the score, one page at a time. Knows no gateway."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from client.toolkit.buttons import word_button
from client.toolkit.folding_row import FoldingRow
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.predict.compared_page import ComparedPage
from designer.panels.predict.score_page import ScorePage
from designer.panels.predict.tick_page import TickPage


class PurposePage(QScrollArea):
    """What the panel is for, and the first step; scrolls where the panel is low.

    Signals: `begin_requested` (None), `score_requested` (None).
    """

    begin_requested = Signal(object)
    score_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        headline = WrappedLabel(self.tr("Say beforehand who will get a message."))
        headline.setFont(strong_font())
        text = self.tr("Then send it, and see your prediction beside what happened: right or wrong, and why.")
        hint = WrappedLabel(text)
        for label in (headline, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(self.tr("Predict"))
        self.setAccessibleDescription(f"{headline.text()} {hint.text()}")
        tip = self.tr("Predict who will get the next send")
        self.begin = word_button(look.icons, "square-check", self.tr("Predict"), tip)
        self.begin.clicked.connect(self._on_begin_clicked)
        tip = self.tr("How your predictions went so far, by rule")
        self.score = word_button(look.icons, "star", self.tr("Score"), tip)
        self.score.clicked.connect(self._on_score_clicked)
        for button in (self.begin, self.score):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(headline)
        column.addWidget(hint)
        column.addWidget(FoldingRow((self.begin, self.score)), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(self.begin)

    def _on_begin_clicked(self) -> None:
        self.begin_requested.emit(None)

    def _on_score_clicked(self) -> None:
        self.score_requested.emit(None)


class PredictView(QWidget):
    """Four pages, of which one is shown."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.purpose = PurposePage(look)
        self.ticks = TickPage(look)
        self.compared = ComparedPage(look)
        self.score = ScorePage(look)
        self._pages = (self.purpose, self.ticks, self.compared, self.score)
        self._page: QWidget = self.purpose
        column = QVBoxLayout(self)  # no stack: that is as high as its highest page likes to be
        column.setContentsMargins(0, 0, 0, 0)
        for page in self._pages:
            column.addWidget(page)
        self.show_page(self.purpose)

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._page

    def show_page(self, page: QWidget) -> None:
        """Show one of the pages; the keyboard goes with it, if the panel has it."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._page = page
        for each in self._pages:
            each.setVisible(each is page)
        self.setFocusProxy(page)
        if had_focus:
            page.setFocus()
