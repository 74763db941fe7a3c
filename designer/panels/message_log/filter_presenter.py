"""Turns the filter's text into a filter at work, and looks after saved ones, the builder, and what may be written."""

from collections.abc import Callable
from datetime import date, datetime
from time import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from client.toolkit.look import Look
from designer.panels.message_log.builder_model import conditions_of
from designer.panels.message_log.builder_view import FilterBuilder
from designer.panels.message_log.filter_line import FilterLine
from designer.panels.message_log.quick_filters import with_term
from designer.panels.message_log.save_filter_dialog import SaveFilterDialog
from designer.panels.message_log.saved_filters import SavedFilter, SavedFilters
from gateway_core.api import EVERYTHING, Filter, FilterError, RowFilter, parse_filter

Values = Callable[[], dict[str, list[str]]]
_MINUTE_MS = 60_000


def _time_ms() -> int:
    return round(time() * 1000)


class FilterPresenter(QObject):
    """The filter of one log. `values` says what occurs in it, by field; `now_ms` what time it is.

    What depends on the day, such as `time:today`, is put to work anew on the next day, and at Enter.
    Signals: `filter_changed` (the new `RowFilter`, None for everything).
    """

    filter_changed = Signal(object)

    def __init__(self, line: FilterLine, look: Look, values: Values, now_ms: Callable[[], int] = _time_ms) -> None:
        super().__init__(line)
        self._line = line
        self._look = look
        self._values = values
        self._now_ms = now_ms
        self._made_on = date.min
        self._minutes = QTimer(self)  # at work where the filter depends on the day
        self._minutes.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minutes.setInterval(_MINUTE_MS)
        self._minutes.timeout.connect(self._on_minute)
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
        if shown != self._shown or self._minutes.isActive():
            self._shown = shown
            self._put_to_work()

    def _put_to_work(self) -> None:
        now_ms = self._now_ms()
        made = None if self._shown == EVERYTHING else RowFilter(self._shown, now_ms)
        self._made_on = _day(now_ms)
        if made is not None and made.depends_on_now:
            self._minutes.start()
        else:
            self._minutes.stop()
        self.filter_changed.emit(made)

    def _on_minute(self) -> None:
        if _day(self._now_ms()) != self._made_on:
            self._put_to_work()

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


def _day(now_ms: int) -> date:
    return datetime.fromtimestamp(now_ms / 1000).astimezone().date()
