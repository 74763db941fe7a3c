"""The page on which somebody ticks who will get the next send. Knows no gateway."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from client.toolkit.buttons import give_menu, word_button
from client.toolkit.folding_row import FoldingRow
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.predict.model import PartyRow, tick_groups
from designer.panels.predict.tables import NAME, PartyTable, Ticks, TickTable
from designer.panels.predict.words import group_text

_WIDTHS_EM = (13.5, 9, 7, 16, 10, 10)
_MOST_NAME_EM = 30  # longer names are cut: the rest is to stay in sight


@dataclass(frozen=True, slots=True)
class TickPicture:
    """All that the page shows. `note` says why the last run was not compared; `is_waiting`: the script runs."""

    call: str
    question: str
    meaning: str
    rows: tuple[PartyRow, ...]
    note: str = ""
    is_waiting: bool = False


class TickPage(QWidget):
    """Shows one `TickPicture`.

    Signals: `ticked` (the `Ticks` that somebody wants), `group_chosen` (a `TickGroup`), `run_requested` (None),
    `score_requested` (None).
    """

    ticked = Signal(object)
    group_chosen = Signal(object)
    run_requested = Signal(object)
    score_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._rows: tuple[PartyRow, ...] = ()
        self.question = WrappedLabel()
        self.question.setFont(strong_font())
        self.question.setAccessibleName(self.tr("What is asked"))
        self.meaning = WrappedLabel()
        self.meaning.setAccessibleName(self.tr("What that means"))
        self.call = WrappedLabel()
        self.call.setAccessibleName(self.tr("The send that is asked about"))
        self.note = WrappedLabel()
        self.note.setAccessibleName(self.tr("What became of the last run"))
        self.table = TickTable()
        self.table.setAccessibleName(self.tr("Who will get it"))
        self.model = PartyTable(self)
        self.table.setModel(self.model)
        self.table.set_column_widths_em(_WIDTHS_EM)
        self.table.set_empty_text(self.tr("Nobody is there."), self.tr("Start a client in the Project Browser."))
        self.model.ticked.connect(self.ticked)
        self.table.row_activated.connect(self._on_row_activated)
        self.count = QLabel()
        self.count.setAccessibleName(self.tr("How many are ticked"))
        self._add_buttons(look)
        self._lay_out()
        self.setFocusProxy(self.table)

    def _add_buttons(self, look: Look) -> None:
        tip = self.tr("Run what is in front, then compare your ticks with who really got it (F5)")
        self.run = word_button(look.icons, "play", self.tr("Run and Compare"), tip)
        self.run.clicked.connect(self._on_run_clicked)
        tip = self.tr("Tick several at once")
        self.tick = word_button(look.icons, "square-check", self.tr("Tick"), tip)
        # Not the page's own child: Qt takes all other widgets of one with a focus proxy out of the order of Tab then.
        self.groups = QMenu(self.tick)
        self.groups.setAccessibleName(self.tr("Tick together"))
        self.groups.aboutToShow.connect(self._on_groups_about_to_show)
        self.groups.triggered.connect(self._on_group_triggered)
        give_menu(self.tick, self.groups)
        tip = self.tr("How your predictions went so far, by rule")
        self.score = word_button(look.icons, "star", self.tr("Score"), tip)
        self.score.clicked.connect(self._on_score_clicked)
        for button in (self.run, self.tick, self.score):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setContentsMargins(12, 8, 12, 4)
        texts.setSpacing(4)
        for label in (self.question, self.meaning, self.call, self.note, self.count):
            texts.addWidget(label)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(8, 4, 8, 4)
        buttons.addWidget(FoldingRow((self.tick, self.run, self.score)), 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(texts)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def show_picture(self, picture: TickPicture) -> None:
        """Show it; a list that was scrolled stays where it is."""
        has_other_names = [row.name for row in picture.rows] != [row.name for row in self._rows]
        self._rows = picture.rows
        self.question.setText(picture.question)
        self.meaning.setText(picture.meaning)
        self.call.setText(picture.call)
        self.note.setText(picture.note)
        self.note.setVisible(bool(picture.note))
        self.model.show(picture.rows)
        if has_other_names:
            self._show_whole_names()
        count = sum(row.is_ticked for row in picture.rows)
        text = self.tr("{count} of {all} ticked").format(count=count, all=len(picture.rows))
        self.count.setText(self.tr("… The script runs. {ticked}").format(ticked=text) if picture.is_waiting else text)
        self.table.setEnabled(not picture.is_waiting)
        self.tick.setEnabled(not picture.is_waiting)
        self.run.setEnabled(not picture.is_waiting)

    def _show_whole_names(self) -> None:
        """Names that begin alike can be told from each other."""
        most = round(_MOST_NAME_EM * self.table.fontMetrics().horizontalAdvance("0"))
        wanted = min(self.table.sizeHintForColumn(NAME), most)
        self.table.setColumnWidth(NAME, max(self.table.columnWidth(NAME), wanted))

    def _on_groups_about_to_show(self) -> None:
        self.groups.clear()
        for group in tick_groups(self._rows):
            action = self.groups.addAction(group_text(group).replace("&", "&&"))
            action.setData(group)

    def _on_group_triggered(self, action: QAction) -> None:
        self.group_chosen.emit(action.data())

    def _on_row_activated(self, position: int) -> None:
        self.ticked.emit(Ticks((position,), is_on=not self._rows[position].is_ticked))

    def _on_run_clicked(self) -> None:
        self.run_requested.emit(None)

    def _on_score_clicked(self) -> None:
        self.score_requested.emit(None)
