"""The table of arrivals. Knows no gateway."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from client.panels.arrivals.model import FILTERS, HANDLER, SENDER, ArrivalsModel
from client.toolkit.table import DataTable

# In widths of a digit.
_WIDTHS = (13.5, 14, 10, 14, 17.5)
_ROOM_FOR_SENDER = 60
_ROOM_FOR_FILTERS = 44


class ArrivalsView(DataTable):
    """Shows an `ArrivalsModel`; empty, it says what it waits for. Where it is narrow, handler and outcome have the room."""

    def __init__(self, model: ArrivalsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, is_log=True)
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(self.tr("Arrived messages"))
        self.stretch_columns((HANDLER, FILTERS))
        self.set_column_widths_em(_WIDTHS)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        headline = self.tr("Nothing has arrived yet.")
        hint = self.tr("Messages for this client appear here: send one from the Script Console of the designer.")
        self.set_empty_text(headline, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        digits = self.viewport().width() / self.fontMetrics().horizontalAdvance("0")
        self.setColumnHidden(SENDER, digits < _ROOM_FOR_SENDER)
        self.setColumnHidden(FILTERS, digits < _ROOM_FOR_FILTERS)
