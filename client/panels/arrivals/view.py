"""The table of arrivals. Knows no gateway."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from client.panels.arrivals.model import FILTERS, HANDLER, SENDER, ArrivalsModel
from client.toolkit.table import DataTable

_WIDTHS = (13.5, 14, 14, 14, 16)  # of digits


class ArrivalsView(DataTable):
    """Shows an `ArrivalsModel`; empty, it says what it waits for."""

    def __init__(self, model: ArrivalsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        model.setParent(self)
        self.setModel(model)
        self.setAccessibleName(self.tr("Arrived messages"))
        self.stretch_columns((HANDLER, SENDER, FILTERS))
        self.set_column_widths_em(_WIDTHS)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        headline = self.tr("Nothing has arrived yet.")
        hint = self.tr("Messages for this client appear here: send one from the Script Console of the designer.")
        self.set_empty_text(headline, hint)
