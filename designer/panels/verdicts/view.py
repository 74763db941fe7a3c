"""Who received this? The endpoints of one send with their verdicts, and the details of the chosen one. Knows no gateway."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QSplitter, QToolButton, QVBoxLayout, QWidget

from client.toolkit.folding_row import FoldingRow
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look
from client.toolkit.theme import Theme
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.verdicts.delegate import VerdictTableView
from designer.panels.verdicts.detail_view import DetailView
from designer.panels.verdicts.model import EndpointDetail, VerdictLine
from designer.panels.verdicts.table import VerdictTable

_WIDTHS_EM = (14, 15, 9, 8)


@dataclass(frozen=True, slots=True)
class VerdictsTexts:
    """The words around the verdicts: names for screen readers, what an empty panel is for and the first step."""

    table: str
    headline: str
    empty: str
    first_step: str


def received_texts() -> VerdictsTexts:
    """The words for a message that was sent."""
    translate = QCoreApplication.translate
    return VerdictsTexts(
        table=translate("VerdictsView", "Who received this?"),
        headline=translate("VerdictsView", "The chosen message"),
        empty=translate("VerdictsView", "Who received a message, and why others did not."),
        first_step=translate("VerdictsView", "Send one, then choose its row in the message log."),
    )


class VerdictsView(QWidget):
    """Shows verdict lines and one endpoint's details.

    Signals: `line_chosen` (the `VerdictLine`), `step_through_requested` (None), `what_if_toggled` (whether What If
    is wanted in place of the verdicts), `lines_shown` (None) when other lines may be shown.
    """

    line_chosen = Signal(object)
    what_if_toggled = Signal(object)
    lines_shown = Signal(object)
    step_through_requested = Signal(object)

    def __init__(self, look: Look, texts: VerdictsTexts) -> None:
        super().__init__()
        self._headline = WrappedLabel()
        self._headline.setFont(strong_font())
        self._headline.setContentsMargins(8, 4, 8, 4)
        self._headline.setAccessibleName(texts.headline)
        self._headline.hide()
        self.table = VerdictTableView(look.themes)
        self.table.setAccessibleName(texts.table)
        self.model = VerdictTable(look.themes, self)
        self.table.setModel(self.model)
        self.table.hide_reasons_column()
        self.table.set_column_widths_em(_WIDTHS_EM)
        self.table.set_empty_text(texts.empty, texts.first_step)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.detail = DetailView(look.themes)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setAccessibleName(self.tr("Verdicts and details"))
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.detail)
        splitter.setSizes([300, 380])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._made_head())
        column.addWidget(splitter, 1)
        self._verdicts = splitter
        self._column = column
        self.setFocusProxy(self.table)
        look.themes.changed.connect(self._on_theme_changed)

    @property
    def headline_text(self) -> str:
        """What stands above the lines; empty for nothing."""
        return self._headline.text()

    def show_lines(self, headline: str, lines: tuple[VerdictLine, ...], chosen: str) -> None:
        """Show a send's endpoints; the line whose key is `chosen` becomes the current one without a signal."""
        self._headline.setText(headline)
        self._headline.setVisible(bool(headline))
        keep = self.table.verticalScrollBar().value()
        blocked = self.table.blockSignals(True)
        if [line.key for line in self.model.rows] == [line.key for line in lines]:
            self.model.replace_rows({at: line for at, line in enumerate(lines) if line != self.model.rows[at]})
        else:
            self.model.set_rows(lines)
        row = next((row for row, line in enumerate(lines) if line.key == chosen), -1)
        if row >= 0:
            self.table.choose_row(row)
        self.table.blockSignals(blocked)
        self.table.verticalScrollBar().setValue(keep)
        self.what_if.setVisible(bool(lines) or self.what_if.isChecked())
        self.lines_shown.emit(None)

    def offer_step_through(self) -> None:
        """Offer in the lines' menu to go through the message's steps; only what was sent has some."""
        action = QAction(self.tr("Step Through"), self.table)
        action.triggered.connect(self._on_step_through_triggered)
        self.table.addAction(action)

    def show_detail(self, detail: EndpointDetail | None) -> None:
        """Show one endpoint's details, or nothing."""
        self.detail.show_detail(detail)

    def show_in_place(self, other: QWidget | None) -> None:
        """Show that in place of the verdicts, which go on below the headline; None: the verdicts again."""
        self._verdicts.setVisible(other is None)
        if other is not None and self._column.indexOf(other) < 0:
            self._column.addWidget(other, 1)
        self.setFocusProxy(self.table if other is None else other)

    def _made_head(self) -> QWidget:
        self.what_if = QToolButton()
        self.what_if.setText(self.tr("◌ What If"))
        self.what_if.setCheckable(True)
        tip = self.tr("Suppose other arguments, users or hosts, and see who would receive it; nothing is sent")
        self.what_if.setToolTip(tip)
        self.what_if.setAccessibleName(self.tr("What If"))
        self.what_if.setAccessibleDescription(tip)
        self.what_if.toggled.connect(self._on_what_if_toggled)
        self.what_if.hide()
        self._headline.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = FoldingRow((self._headline, self.what_if))
        row.setContentsMargins(0, 0, 4, 0)
        return row

    def _on_what_if_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.what_if_toggled.emit(is_on)

    def _on_row_chosen(self, row: int | None) -> None:
        if row is not None and row < len(self.model.rows):
            self.line_chosen.emit(self.model.rows[row])

    def _on_step_through_triggered(self) -> None:
        self.step_through_requested.emit(None)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.table.viewport().update()
        self.detail.follow_theme()
