"""The sequence view: a drawing or a table of the same marks, what is shown of them, and the chosen one in words.

Knows no gateway.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.buttons import give_menu, text_switch, word_button
from client.toolkit.elided_label import ElidedLabel
from client.toolkit.folding_row import FoldingRow, row_of
from client.toolkit.look import Look
from client.toolkit.table import DataTable
from client.toolkit.theme import Theme
from designer.panels.sequence.canvas import SequenceCanvas
from designer.panels.sequence.model import SequenceWish, ShownSequence, mark_sentence
from designer.panels.sequence.progress import DrawingProgress
from designer.panels.sequence.table import WIDTHS_EM, MarkTable

_NARROWEST_PX = 60


class SequenceView(QWidget):
    """Shows one sequence and which of its marks is chosen.

    Signals: `mark_activated` (the `SequenceMark` that shall be opened), `wish_changed` (a `SequenceWish`), `follow_changed`
    (whether the newest sends are wanted), `seen` (None) when somebody begins to look, `save_requested` and `copy_requested`
    (None).
    """

    mark_activated = Signal(object)
    wish_changed = Signal(object)
    follow_changed = Signal(object)
    seen = Signal(object)
    save_requested = Signal(object)
    copy_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.shown = ShownSequence()
        self._title = ""
        self.canvas = SequenceCanvas(look.themes)
        self.table = DataTable()
        self.table.setAccessibleName(self.tr("Sequence of messages as a table"))
        self.model = MarkTable(look.themes, self)
        self.table.setModel(self.model)
        self.table.set_column_widths_em(WIDTHS_EM)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.canvas)
        self.stack.addWidget(self.table)
        self._make_bar(look)
        self.detail = ElidedLabel()
        self.detail.setAccessibleName(self.tr("The chosen mark"))
        self.detail.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.progress = DrawingProgress()
        self._lay_out()
        self._connect(look)
        self.setFocusProxy(self.canvas)
        self.show_empty(is_filtered=False)
        self._show_state()

    def _make_bar(self, look: Look) -> None:
        self.follow = text_switch(
            self.tr("Follow newest"), self.tr("Show the newest messages as they come, instead of the chosen one")
        )
        self.everybody = text_switch(
            self.tr("All parties"), self.tr("Show a lifeline for everybody, whether or not they take part")
        )
        self.as_table = text_switch(self.tr("As table"), self.tr("Show the same marks as rows of a table"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by name"))
        self.filter.setAccessibleName(self.tr("Part of a name: only these parties and their partners are shown"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(_NARROWEST_PX)
        self.export = word_button(
            look.icons, "file-output", self.tr("Export"), self.tr("Save the sequence as a file, or copy it")
        )
        self.export.setAutoRaise(True)
        menu = QMenu(self.export)
        self.save_svg = menu.addAction(self.tr("&Save as SVG…"))
        self.copy_picture = menu.addAction(self.tr("&Copy as Picture"))
        give_menu(self.export, menu)
        self.open = word_button(
            look.icons, "arrow-right", self.tr("Open"), self.tr("Open what the chosen mark leads to (Return)")
        )
        self.open.setAutoRaise(True)

    def _lay_out(self) -> None:
        bar, foot = QHBoxLayout(), QHBoxLayout()
        for row in (bar, foot):
            row.setContentsMargins(4, 2, 4, 2)
            row.setSpacing(4)
        switches, rest = row_of((self.follow, self.everybody)), row_of((self.filter, self.as_table, self.export))
        switches.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        bar.addWidget(FoldingRow((switches, rest)))
        foot.addWidget(self.detail, 1)
        foot.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
        column.addWidget(self.progress)

    def _connect(self, look: Look) -> None:
        self.canvas.mark_chosen.connect(self._on_mark_chosen)
        self.canvas.mark_activated.connect(self._on_mark_activated)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_activated.connect(self._on_mark_activated)
        self.follow.toggled.connect(self._on_follow_toggled)
        self.everybody.toggled.connect(self._on_wish_edited)
        self.filter.textChanged.connect(self._on_wish_edited)
        self.as_table.toggled.connect(self._on_as_table_toggled)
        self.open.clicked.connect(self._on_open_clicked)
        self.save_svg.triggered.connect(self._on_save_triggered)
        self.copy_picture.triggered.connect(self._on_copy_triggered)
        look.themes.changed.connect(self._on_theme_changed)

    @property
    def chosen(self) -> int:
        """The number of the chosen mark; -1 for none."""
        return self.canvas.chosen

    def show_sequence(self, shown: ShownSequence, title: str, *, to_end: bool = False) -> None:
        """Show another sequence; what is chosen stays so where it is still there. One with another title begins at its top."""
        is_other = title != self._title
        self.shown, self._title = shown, title
        self.canvas.show_sequence(shown, to_end=to_end)
        chosen = self.canvas.chosen
        blocked = self.table.blockSignals(True)
        self.model.show_marks(shown.marks, shown.begins_ms)
        if chosen >= 0:
            self.table.choose_row(chosen)
        self.table.blockSignals(blocked)
        if is_other and not to_end:
            self.table.scrollToTop()
            self.canvas.verticalScrollBar().setValue(0)
        self._show_state()

    def show_empty(self, *, is_filtered: bool) -> None:
        """What stands there where there are no marks."""
        if is_filtered:
            headline, hint = self.tr("Nobody with that name takes part."), self.tr("Clear the filter to see all.")
        else:
            headline = self.tr("Who sent what to whom, and when, from top to bottom.")
            hint = self.tr("Send a message, then choose its row in the message log.")
        self.canvas.set_empty_text(headline, hint)
        self.table.set_empty_text(headline, hint)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(None)

    def _show_state(self) -> None:
        """What makes sense now."""
        for action in (self.save_svg, self.copy_picture):
            action.setEnabled(bool(self.shown.marks))
        self._show_detail()

    def _show_detail(self) -> None:
        """The chosen mark in words; what is shown where none is chosen."""
        chosen = self.chosen
        if chosen >= 0:
            self.detail.setText(mark_sentence(self.shown.marks[chosen], self.shown.begins_ms))
        else:
            self.detail.setText(self._title)
        self.open.setEnabled(chosen >= 0)

    def _on_mark_chosen(self, number: int) -> None:
        if number >= 0 and self.table.currentIndex().row() != number:
            self.table.choose_row(number)
        self._show_detail()

    def _on_row_chosen(self, row: int | None) -> None:
        if row is not None:
            self.canvas.choose(row)

    def _on_mark_activated(self, number: int) -> None:
        self.mark_activated.emit(self.shown.marks[number])

    def _on_open_clicked(self) -> None:
        if self.chosen >= 0:
            self._on_mark_activated(self.chosen)

    def _on_wish_edited(self, _value: object) -> None:
        self.wish_changed.emit(SequenceWish(self.everybody.isChecked(), self.filter.text()))

    def _on_follow_toggled(self, follows: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.follow_changed.emit(follows)

    def _on_as_table_toggled(self, as_table: bool) -> None:  # noqa: FBT001 - Qt's signature
        shown = self.table if as_table else self.canvas
        has_focus = self.stack.isAncestorOf(self.focusWidget() or self)
        self.stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        if has_focus:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_save_triggered(self) -> None:
        self.save_requested.emit(None)

    def _on_copy_triggered(self) -> None:
        self.copy_requested.emit(None)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.table.viewport().update()
