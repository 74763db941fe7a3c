"""What the details of one endpoint are shown in: why, both values of each filter, payload, what the handler did."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from client.looks.outcome_look import DONE_SHAPE, FAILED_SHAPE, NONE_SHAPE
from client.looks.payload_view import PayloadView
from client.toolkit.code_text import CodeText
from client.toolkit.fonts import strong_font
from client.toolkit.table import BatchTableModel, DataTable
from client.toolkit.theme import ThemeController
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.verdicts.conditions import ComparedFilter
from designer.panels.verdicts.error_section import ErrorSection
from designer.panels.verdicts.model import EndpointDetail
from designer.rule_words import rule_line

CONDITION, CALL, HERE, AGREES = range(4)
_PAYLOAD_ROWS = 6
_VALUE_EM = 8  # letters of a value that are seen at least


class FilterTable(BatchTableModel[ComparedFilter]):
    """The item model of the compared conditions."""

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._headers = (self.tr("Condition"), self.tr("In the call"), self.tr("Here"), self.tr("Agrees"))
        self._themes = themes
        self._words = {
            True: (DONE_SHAPE, self.tr("yes"), "done"),
            False: (FAILED_SHAPE, self.tr("no"), "failed"),
            None: (NONE_SHAPE, self.tr("not given"), "muted"),
        }
        self._unreached = f"{NONE_SHAPE} {self.tr('not looked at')}"

    def text(self, row: ComparedFilter, column: int) -> str:
        if column == AGREES and not row.was_reached:
            return self._unreached
        if column == AGREES:
            shape, word, _token = self._words[row.agrees]
            return f"{shape} {word}"
        return {CONDITION: row.name, CALL: row.given, HERE: row.actual}[column]

    def look(self, row: ComparedFilter, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole and (column == AGREES or row.agrees is None):
            return self._themes.theme.color(self._words[row.agrees][2])
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.text(row, column)
        return None


class DetailContent(QWidget):
    """The widgets for one `EndpointDetail`, as high as they must be."""

    def __init__(self, themes: ThemeController) -> None:
        super().__init__()
        self._shown: EndpointDetail | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(4)
        self.sentence = self._text(self.tr("Why"))
        self.sentence.setFont(strong_font())
        self.rule = self._text(self.tr("Rule and its source"))
        self._filters_title = self._title(self.tr("Conditions of the call"))
        self.filters = DataTable()
        self._filter_table = FilterTable(themes, self.filters)
        self.filters.setModel(self._filter_table)
        self.filters.setAccessibleName(self.tr("Conditions of the call"))
        self.filters.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.filters.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.filters.horizontalHeader()
        header.setStretchLastSection(False)
        for column in (CONDITION, AGREES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (CALL, HERE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._keep_values_readable()
        self.filters.horizontalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._column.addWidget(self.filters)
        self.error = ErrorSection(themes)
        self._column.addWidget(self.error)
        self._sections: dict[str, tuple[QLabel, CodeText]] = {}
        for key, title in self._section_titles().items():
            self._sections[key] = (self._title(title), self._code(title))
        self._payload_title = self._title(self.tr("Payload"))
        self.payload = PayloadView()
        self._column.addWidget(self.payload)
        self._receipt = (self._title(self.tr("Receipt")), self._code(self.tr("Receipt")))
        self._column.addStretch(1)

    def show_detail(self, detail: EndpointDetail) -> None:
        """Show the details."""
        self._shown = detail
        self.sentence.setText(detail.sentence)
        self.rule.setText(rule_line(detail.rule))
        self._show_filters(detail.filters)
        texts = {
            "output": detail.output.rstrip("\n"),
            "effects": "\n".join(detail.effects),
            "returned": detail.returned,
            "answer": detail.answer,
        }
        self.error.show_error(detail.words, detail.error)
        for key, text in texts.items():
            _show(self._sections[key], text)
        if detail.payload is not None:
            self.payload.show_payload(detail.payload)
        self.payload.setVisible(detail.payload is not None)
        self._payload_title.setVisible(detail.payload is not None)
        _show(self._receipt, detail.receipt)
        self._fit_tables(detail)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._shown is not None:
            self._keep_values_readable()
            self._fit_tables(self._shown)

    def text_of(self, key: str) -> str:
        """What a section (`output`, `effects`, `returned`, `answer`) says; empty if it is not shown."""
        label = self._sections[key][1]
        return "" if label.isHidden() else label.toPlainText()

    def _section_titles(self) -> dict[str, str]:
        return {
            "output": self.tr("Output of the handler"),
            "effects": self.tr("What it did besides"),
            "returned": self.tr("Returned"),
            "answer": self.tr("Answer at the sender"),
        }

    def _show_filters(self, filters: tuple[ComparedFilter, ...]) -> None:
        self._filter_table.set_rows(filters)
        self.filters.setVisible(bool(filters))
        self._filters_title.setVisible(bool(filters))

    def _keep_values_readable(self) -> None:
        """In a narrow dock the table scrolls sideways, before its values are squeezed."""
        least = _VALUE_EM * self.fontMetrics().horizontalAdvance("0")
        self.filters.horizontalHeader().setMinimumSectionSize(least)

    def _on_range_changed(self, _least: int, _most: int) -> None:
        """The scroll bar has come or gone, and with it the room for the rows."""
        if self._shown is not None:
            self._fit_tables(self._shown)

    def _fit_tables(self, detail: EndpointDetail) -> None:
        """Make the tables as high as their rows."""
        rows = len(detail.filters) * self.filters.verticalHeader().defaultSectionSize()
        header = self.filters.horizontalHeader().sizeHint().height()
        bar = self.filters.horizontalScrollBar()
        scrolls = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.filters.setFixedHeight(rows + header + 2 * self.filters.frameWidth() + 2 + scrolls)
        count = min(_PAYLOAD_ROWS, max(2, self.payload.model().rowCount()))
        row_height = self.payload.fontMetrics().height() + 6
        self.payload.setFixedHeight(self.payload.header().sizeHint().height() + count * row_height + 4)

    def _title(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setFont(strong_font())
        label.setContentsMargins(0, 8, 0, 0)
        self._column.addWidget(label)
        return label

    def _text(self, name: str) -> QLabel:
        label = WrappedLabel()
        label.setAccessibleName(name)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(label)
        return label

    def _code(self, name: str) -> CodeText:
        body = CodeText(name)
        self._column.addWidget(body)
        return body


def _show(section: tuple[QLabel, CodeText], text: str) -> None:
    title, body = section
    body.setPlainText(text)
    title.setVisible(bool(text))
    body.setVisible(bool(text))
