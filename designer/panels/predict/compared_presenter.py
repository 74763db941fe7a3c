"""Fills the page with prediction and truth beside each other, and says why at the row that is chosen."""

from PySide6.QtCore import QCoreApplication

from designer.panels.predict.compared_page import ComparedPage, ComparedPicture
from designer.panels.predict.comparison import Comparison, Judged, reason_text
from designer.panels.predict.tables import ComparedRow
from designer.panels.predict.words import happened_word, mistake_text, summary_text, uncounted_text
from designer.panels.verdicts.model import headline
from designer.rule_words import rule_line
from gateway_core.api import verdict_text


class ComparedPresenter:
    """Shows one comparison at a time."""

    def __init__(self, page: ComparedPage) -> None:
        self._page = page
        self._comparison: Comparison | None = None
        page.row_chosen.connect(self._on_row_chosen)

    def show(self, comparison: Comparison) -> None:
        """Show it, its first line chosen."""
        self._comparison = comparison
        self._page.show_picture(
            ComparedPicture(
                headline(comparison.trace),
                summary_text(comparison),
                uncounted_text(comparison),
                [_compared_row(comparison, line) for line in comparison.lines],
            )
        )

    def _on_row_chosen(self, position: int | None) -> None:
        comparison = self._comparison
        if comparison is None or position is None or position >= len(comparison.lines):
            return
        line = comparison.lines[position]
        why = reason_text(comparison, line) if line.is_right else mistake_text(comparison, line)
        self._page.show_reason(why, rule_line(line.rule))


def _compared_row(comparison: Comparison, line: Judged) -> ComparedRow:
    translate = QCoreApplication.translate
    yours = translate("Predict", "ticked") if line.was_ticked else translate("Predict", "not ticked")
    really = happened_word(comparison.asked, happened=line.happened)
    return ComparedRow(line.name, yours, really, line.is_right, verdict_text(line.verdict))
