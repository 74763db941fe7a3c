"""The step panel: the present step in large letters, the keys to go on, all steps so far, how the endpoints stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSplitter, QToolButton, QVBoxLayout, QWidget

from client.toolkit.buttons import ICON_GAP, word_button
from client.toolkit.empty_text import paint_empty_text
from client.toolkit.folding_row import FoldingRow
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look
from client.toolkit.table import BatchTableModel, DataTable
from client.toolkit.theme import Theme
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.step_through.card import StepCardView
from designer.panels.step_through.model import StandingLine, StepCard, StepLine
from designer.panels.step_through.moves import Move
from designer.panels.step_through.step_list import StepList
from designer.panels.step_through.tables import NAME, WHAT, WHO, StandingTable, StepTable

Row = TypeVar("Row")
_STEP_WIDTHS_EM = (10, 10, 10, 13)  # room for a number that is new
_STANDING_WIDTHS_EM = (14, 8, 16)


@dataclass(frozen=True, slots=True)
class StepPicture:
    """All that the panel shows of one send. `releases`: at whom the next step lets something run; it and `note` may be empty."""

    headline: str
    card: StepCard | None
    lines: tuple[StepLine, ...]
    standing: tuple[StandingLine, ...]
    note: str = ""
    can_go_back: bool = False
    can_go_on: bool = False
    releases: str = ""
    is_last: bool = False


class StepThroughView(QWidget):
    """Shows one `StepPicture`, or what the panel is for.

    Signals: `move_requested` (a `Move`), `step_chosen` (its position), `coming_changed` (whether to show what comes),
    `drawn` (None), so whenever somebody sees it.
    """

    move_requested = Signal(object)
    step_chosen = Signal(object)
    coming_changed = Signal(object)
    drawn = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._empty = (
            self.tr("A message’s way, one decision at a time."),
            self.tr("Press Step in the toolbar and send a message; or choose one in the log, then Step Through."),
        )
        self.setAccessibleDescription(" ".join(self._empty))
        self.headline = WrappedLabel()
        self.headline.setFont(strong_font())
        self.headline.setContentsMargins(12, 8, 12, 0)
        self.headline.setAccessibleName(self.tr("The message that is gone through"))
        self.card = StepCardView(look)
        self.note = WrappedLabel()
        self.note.setContentsMargins(12, 0, 12, 4)
        self.note.setAccessibleName(self.tr("What the next step waits for"))
        self.coming = QCheckBox(self.tr("Show what comes"))
        self.coming.setAccessibleName(self.tr("Show the steps that come after the present one, too"))
        self.coming.toggled.connect(self._on_coming_toggled)
        self._add_buttons(look)
        self._add_tables(look)
        self._lay_out()
        self.setFocusProxy(self.next)
        look.themes.changed.connect(self._on_theme_changed)
        self.show_picture(None)

    def _add_buttons(self, look: Look) -> None:
        icons = look.icons
        self.first = word_button(icons, "chevron-first", self.tr("First"), self.tr("Go to the first step"))
        self.back = word_button(icons, "arrow-left", self.tr("Back"), self.tr("Go back one step; nothing runs again"))
        self.next = word_button(icons, "arrow-right", self.tr("Next"), self.tr("Go on one step"))
        self.last = word_button(icons, "chevron-last", self.tr("Last"), self.tr("Go to the last step that is known"))
        self._moves = {self.first: Move.FIRST, self.back: Move.BACK, self.next: Move.NEXT, self.last: Move.LAST}
        for button in self._moves:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(self._on_move_clicked)
        for end in (self.first, self.last):  # all four fit beside one another in a narrow dock
            end.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _add_tables(self, look: Look) -> None:
        self.steps = StepList()
        self.steps.setAccessibleName(self.tr("Steps"))
        self.step_model = StepTable(look.themes, self)
        self.steps.setModel(self.step_model)
        self.steps.set_column_widths_em(_STEP_WIDTHS_EM)
        self.steps.stretch_columns((WHO, WHAT))
        self.steps.step_chosen.connect(self.step_chosen)
        self.standing = DataTable()
        self.standing.setAccessibleName(self.tr("How each endpoint stands so far"))
        self.standing_model = StandingTable(look.themes, self)
        self.standing.setModel(self.standing_model)
        self.standing.set_column_widths_em(_STANDING_WIDTHS_EM)
        self.standing.stretch_columns((NAME,))
        for table in (self.steps, self.standing):
            table.verticalScrollBar().rangeChanged.connect(self._on_room_changed)

    def _lay_out(self) -> None:
        ways = QWidget()
        row = QVBoxLayout(ways)
        row.setContentsMargins(8, 0, 8, 4)
        row.setSpacing(4)
        row.addWidget(FoldingRow((self.first, self.back, self.next, self.last, QWidget())))  # the last takes the rest
        row.addWidget(self.coming)
        self._tables = QSplitter(Qt.Orientation.Vertical)
        self._tables.setAccessibleName(self.tr("Steps and endpoints"))
        self._tables.setChildrenCollapsible(False)
        self._tables.addWidget(self.steps)
        self._tables.addWidget(self.standing)
        self._tables.setSizes([260, 160])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.headline, self.card, self.note, ways):
            column.addWidget(part)
        column.addWidget(self._tables, 1)
        self._parts = (self.headline, self.card, ways, self._tables)

    def show_picture(self, picture: StepPicture | None) -> None:
        """Show a send's steps; None: what the panel is for."""
        for part in self._parts:
            part.setVisible(picture is not None)
        self.note.setVisible(picture is not None and bool(picture.note))
        if picture is None:
            self.update()
            return
        self.headline.setText(picture.headline)
        self.note.setText(picture.note)
        self.card.setVisible(picture.card is not None)
        if picture.card is not None:
            self.card.show_card(picture.card)
        self._show_ways(picture)
        self._show_lines(picture)  # and once more when the card has made the lists lower: `_on_room_changed`

    def show_coming(self, *, shown: bool) -> None:
        """Whether the steps that come are shown."""
        self.coming.setChecked(shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.drawn.emit(None)
        if self._tables.isHidden():
            painter = QPainter(self)
            paint_empty_text(painter, self.rect(), self.font(), self._empty)
            painter.end()

    def _show_ways(self, picture: StepPicture) -> None:
        self.first.setEnabled(picture.can_go_back)
        self.back.setEnabled(picture.can_go_back)
        self.next.setEnabled(picture.can_go_on)
        self.last.setEnabled(not picture.is_last)
        word, tip = self.tr("Next"), self.tr("Go on one step")
        if picture.releases:
            word, tip = self.tr("Release"), self.tr("Let the delivery at {name} go; its handler runs")
            tip = tip.format(name=picture.releases)
        self.next.setText(ICON_GAP + word)
        self.next.setToolTip(tip)
        self.next.setAccessibleName(tip)

    def _show_lines(self, picture: StepPicture) -> None:
        """Show the lines without a signal of a choice; the present one is the chosen one."""
        blocked = self.steps.blockSignals(True)
        _show_rows(self.step_model, picture.lines)
        present = next((at for at, line in enumerate(picture.lines) if line.is_present), -1)
        if present >= 0:
            self.steps.choose_row(present)
        self.steps.blockSignals(blocked)
        _show_rows(self.standing_model, picture.standing)
        self._scroll_to_present()

    def _scroll_to_present(self) -> None:
        """Bring the present step to sight, and the endpoint that it is about."""
        present = next((at for at, line in enumerate(self.step_model.rows) if line.is_present), -1)
        if present >= 0:
            self.steps.scrollTo(self.step_model.index(present, 0))
        meant = next((at for at, line in enumerate(self.standing_model.rows) if line.is_meant), -1)
        if meant >= 0:
            self.standing.scrollTo(self.standing_model.index(meant, 0))

    def _on_room_changed(self, _least: int, _most: int) -> None:
        self._scroll_to_present()

    def _on_move_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.move_requested.emit(self._moves[button])

    def _on_coming_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.coming_changed.emit(shown)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.steps.viewport().update()
        self.standing.viewport().update()


def _show_rows(model: BatchTableModel[Row], lines: Sequence[Row]) -> None:
    """Show these lines, and leave alone what stays as it is: a long list keeps its place."""
    before = model.rows
    if len(lines) < len(before):
        model.set_rows(lines)
        return
    model.replace_rows({at: lines[at] for at, line in enumerate(before) if line != lines[at]})
    model.append_rows(lines[len(before) :])
