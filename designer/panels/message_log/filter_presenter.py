"""Turns the filter's text into a filter at work, and looks after saved ones, the builder, and what may be written."""

from collections.abc import Callable
from time import time

from PySide6.QtCore import QObject, Signal

from client.toolkit.look import Look
from designer.panels.message_log.builder_model import conditions_of
from designer.panels.message_log.builder_view import FilterBuilder
from designer.panels.message_log.filter_line import FilterLine
from designer.panels.message_log.quick_filters import with_term
from designer.panels.message_log.save_filter_dialog import SaveFilterDialog
from designer.panels.message_log.saved_filters import SavedFilter, SavedFilters
from gateway_core.api import EVERYTHING, Filter, FilterError, RowFilter, parse_filter

Values = Callable[[], dict[str, list[str]]]


class FilterPresenter(QObject):
    """The filter of one log. `values` says what occurs in it, by field.

    Signals: `filter_changed` (the new `RowFilter`, None for everything).
    """

    filter_changed = Signal(object)

    def __init__(self, line: FilterLine, look: Look, values: Values) -> None:
        super().__init__(line)
        self._line = line
        self._look = look
        self._values = values
        self._saved = SavedFilters(look.settings)
        self._shown: Filter = EVERYTHING
        self.builder: FilterBuilder | None = None
        self.save_dialog: SaveFilterDialog | None = None
        line.edit.set_past(self._saved.past())
        line.show_saved(self._saved.all())
        line.edit.filter_edited.connect(self._on_filter_edited)
        line.edit.entered.connect(self._on_entered)
        line.builder_requested.connect(self.open_builder)
        line.save_requested.connect(self.save)
        line.saved_chosen.connect(self._on_saved_chosen)
        line.removal_requested.connect(self._on_removal_requested)

    @property
    def text(self) -> str:
        """The filter as it stands in the line."""
        return self._line.edit.text()

    def show_text(self, text: str) -> None:
        """Put another filter to work and remember it."""
        self._line.edit.show_text(text)
        self._line.edit.remember()
        self._saved.set_past(self._line.edit.past)

    def add(self, term: Filter) -> None:
        """Let one condition more hold."""
        self.show_text(with_term(self.text, term))

    def clear(self) -> None:
        """Show everything."""
        self.show_text("")

    def open_builder(self, _value: object = None) -> None:
        """Open the builder with what the line says."""
        self.builder = FilterBuilder(self._look, self._values(), self._line.window())
        shown = parse_filter(self.text)
        self.builder.show_conditions(None if isinstance(shown, FilterError) else conditions_of(shown))
        self.builder.text_built.connect(self._on_text_built)
        self.builder.finished.connect(self._on_builder_finished)
        self.builder.open()

    def save(self, _value: object = None) -> None:
        """Ask for a name to keep the filter under."""
        self.save_dialog = SaveFilterDialog(self._look, self.text, self._line.window())
        self.save_dialog.accepted.connect(self._on_name_given)
        self.save_dialog.finished.connect(self.save_dialog.deleteLater)
        self.save_dialog.open()

    def _on_filter_edited(self, text: str) -> None:
        shown = parse_filter(text)
        if isinstance(shown, FilterError):
            self._line.show_fault(shown)
            return
        self._line.show_fault(None)
        if shown == self._shown:
            return
        self._shown = shown
        now_ms = round(time() * 1000)
        self.filter_changed.emit(None if shown == EVERYTHING else RowFilter(shown, now_ms))

    def _on_entered(self, _value: None) -> None:
        self._line.edit.set_values(self._values())

    def _on_text_built(self, text: str) -> None:
        self._line.edit.show_text(text)

    def _on_builder_finished(self, _result: int) -> None:
        self._line.edit.remember()
        self._saved.set_past(self._line.edit.past)
        if self.builder is not None:
            self.builder.deleteLater()
        self.builder = None

    def _on_name_given(self) -> None:
        if self.save_dialog is not None:
            self._saved.save(SavedFilter(self.save_dialog.filter_name(), self.save_dialog.text))
            self._line.show_saved(self._saved.all())
        self.save_dialog = None

    def _on_saved_chosen(self, saved: SavedFilter) -> None:
        self.show_text(saved.text)

    def _on_removal_requested(self, saved: SavedFilter) -> None:
        self._saved.remove(saved.name)
        self._line.show_saved(self._saved.all())
