"""The way of a send as numbered steps in words, beside the map where nothing may move. Knows no gateway."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from client.toolkit.look import Look
from client.toolkit.table import BatchTableModel, DataTable
from client.toolkit.theme import Theme, ThemeController
from designer.panels.plant_map.model import MapChoice, MapTrip, ShownSend
from designer.panels.plant_map.rows import choose_row, show_rows

NUMBER, TEXT = range(2)
_WIDTHS_EM = (4,)
_LEAST_LETTERS = 24


class StepLines(BatchTableModel[MapTrip]):
    """The item model of the steps: a number, and where what went and how it ended."""

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__((), parent)
        self._themes = themes
        self._headers = (self.tr("No."), self.tr("Step"))

    def text(self, row: MapTrip, column: int) -> str:
        return str(row.number) if column == NUMBER else f"{row.look.shape} {row.text}"

    def look(self, row: MapTrip, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole and column == TEXT and row.look.token != "accent":  # noqa: S105 - a colour
            return self._themes.theme.color(row.look.token)
        return row.text if role == Qt.ItemDataRole.ToolTipRole else None


class NumberedSteps(DataTable):
    """The numbers are those that the ways carry on the map; choosing a step shows its way there."""

    def __init__(self, look: Look, choice: MapChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self.lines = StepLines(look.themes, self)
        self.setModel(self.lines)
        self.setAccessibleName(self.tr("Steps of the shown message"))
        self.set_empty_text(
            self.tr("The steps of a message stand here, numbered as on the map."),
            self.tr("Choose a message in the Message Log."),
        )
        self.set_column_widths_em(_WIDTHS_EM)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        self.row_chosen.connect(self._on_row_chosen)
        choice.trip_changed.connect(self._on_trip_changed)
        look.themes.changed.connect(self._on_theme_changed)

    def show_send(self, send: ShownSend | None) -> None:
        """Show the way of a send, or of none."""
        show_rows(self, self.lines, send.trips if send else ())
        self._on_trip_changed(self._choice.trip)

    def _on_row_chosen(self, row: int | None) -> None:
        if row is not None:
            self._choice.choose_trip(self.lines.rows[row].number)

    def _on_trip_changed(self, number: int) -> None:
        choose_row(self, number - 1 if 0 < number <= len(self.lines.rows) else None)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.viewport().update()
