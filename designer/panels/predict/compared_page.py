"""The page that shows prediction and truth beside each other, the wrong ones first. Knows no gateway."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from client.toolkit.buttons import word_button
from client.toolkit.folding_row import FoldingRow
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look
from client.toolkit.table import DataTable
from client.toolkit.theme import Theme
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.predict.tables import ComparedRow, ComparedTable

_WIDTHS_EM = (17, 11, 11, 14)


@dataclass(frozen=True, slots=True)
class ComparedPicture:
    """All that the page shows. `uncounted` says who does not count; it may be empty."""

    call: str
    summary: str
    uncounted: str
    rows: Sequence[ComparedRow]


class ComparedPage(QWidget):
    """Shows one `ComparedPicture`, and why for the chosen row.

    Signals: `row_chosen` (its position, or None), `next_requested` (None), `score_requested` (None).
    """

    row_chosen = Signal(object)
    next_requested = Signal(object)
    score_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.call = WrappedLabel()
        self.call.setAccessibleName(self.tr("What was sent"))
        self.summary = WrappedLabel()
        self.summary.setFont(strong_font())
        self.summary.setAccessibleName(self.tr("How the prediction went"))
        self.uncounted = WrappedLabel()
        self.uncounted.setAccessibleName(self.tr("Who does not count"))
        self.table = DataTable()
        self.table.setAccessibleName(self.tr("Your prediction beside what happened"))
        self.table.set_empty_text(self.tr("Nobody is there to be compared."))
        self.model = ComparedTable(look.themes, self)
        self.table.setModel(self.model)
        self.table.set_column_widths_em(_WIDTHS_EM)
        self.table.row_chosen.connect(self.row_chosen)
        self.why = WrappedLabel()
        self.why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.why.setAccessibleName(self.tr("Why"))
        self.rule = WrappedLabel()
        self.rule.setAccessibleName(self.tr("Rule and its source"))
        tip = self.tr("Clear the ticks and predict the next send")
        self.next = word_button(look.icons, "square-check", self.tr("Next Prediction"), tip)
        self.next.clicked.connect(self._on_next_clicked)
        tip = self.tr("How your predictions went so far, by rule")
        self.score = word_button(look.icons, "star", self.tr("Score"), tip)
        self.score.clicked.connect(self._on_score_clicked)
        for button in (self.next, self.score):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.setFocusProxy(self.next)
        look.themes.changed.connect(self._on_theme_changed)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(4)
        for label in (self.summary, self.call, self.uncounted):
            head.addWidget(label)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 4)
        foot.setSpacing(4)
        foot.addWidget(self.why)
        foot.addWidget(self.rule)
        foot.addWidget(FoldingRow((self.next, self.score)), 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def show_picture(self, picture: ComparedPicture) -> None:
        """Show a comparison; its first row is the chosen one."""
        self.call.setText(picture.call)
        self.summary.setText(picture.summary)
        self.uncounted.setText(picture.uncounted)
        self.uncounted.setVisible(bool(picture.uncounted))
        self.model.set_rows(picture.rows)
        self.show_reason("", "")
        if picture.rows:
            self.table.choose_row(0)
            self.table.scrollToTop()

    def show_reason(self, why: str, rule: str) -> None:
        """Why it is as it is at the chosen row, and by which rule."""
        self.why.setText(why)
        self.rule.setText(rule)

    def _on_next_clicked(self) -> None:
        self.next_requested.emit(None)

    def _on_score_clicked(self) -> None:
        self.score_requested.emit(None)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.table.viewport().update()
