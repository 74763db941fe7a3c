"""Who received this? The endpoints of one send with their verdicts, and the details of the chosen one. Knows no gateway."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

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

    Signals: `line_chosen` (the `VerdictLine`).
    """

    line_chosen = Signal(object)

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
        column.addWidget(self._headline)
        column.addWidget(splitter, 1)
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

    def show_detail(self, detail: EndpointDetail | None) -> None:
        """Show one endpoint's details, or nothing."""
        self.detail.show_detail(detail)

    def _on_row_chosen(self, row: int | None) -> None:
        if row is not None and row < len(self.model.rows):
            self.line_chosen.emit(self.model.rows[row])

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.table.viewport().update()
        self.detail.follow_theme()
