"""The page with the score by rule, and what to practise because of it. Knows no gateway."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from client.toolkit.buttons import word_button
from client.toolkit.folding_row import FoldingRow
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look
from client.toolkit.table import DataTable
from client.toolkit.theme import Theme
from client.toolkit.wrapped_label import WrappedLabel
from designer.panels.predict.tables import RULE, RuleRow, RuleTable

_WIDTHS_EM = (30, 9, 9)


@dataclass(frozen=True, slots=True)
class ScorePicture:
    """All that the page shows. `lesson` is the id of the suggested one, empty where none is."""

    headline: str
    advice: str
    lesson: str
    rows: Sequence[RuleRow]


class ScorePage(QWidget):
    """Shows one `ScorePicture`.

    Signals: `lesson_requested` (its id), `practise_requested` (the id of the chosen rule), `back_requested` (None).
    """

    lesson_requested = Signal(object)
    practise_requested = Signal(object)
    back_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._lesson = ""
        self.headline = WrappedLabel()
        self.headline.setFont(strong_font())
        self.headline.setAccessibleName(self.tr("Score"))
        self.table = DataTable()
        self.table.setAccessibleName(self.tr("Score by rule"))
        self.table.set_empty_text(
            self.tr("How your predictions go, by rule."), self.tr("Predict a send first; then its rules stand here.")
        )
        self.model = RuleTable(look.themes, self)
        self.table.setModel(self.model)
        self.table.set_column_widths_em(_WIDTHS_EM)
        self.table.stretch_columns((RULE,))
        self.table.row_chosen.connect(self._on_row_chosen)
        self.advice = WrappedLabel()
        self.advice.setAccessibleName(self.tr("The next exercise"))
        self._add_buttons(look)
        self._lay_out()
        self.setFocusProxy(self.table)
        look.themes.changed.connect(self._on_theme_changed)

    def _add_buttons(self, look: Look) -> None:
        tip = self.tr("Begin the lesson that is suggested")
        self.lesson = word_button(look.icons, "graduation-cap", self.tr("Begin Lesson"), tip)
        self.lesson.clicked.connect(self._on_lesson_clicked)
        tip = self.tr("Write a call into the Script Console that the chosen rule decides, and predict it")
        self.practise = word_button(look.icons, "file-code", self.tr("Practise This Rule"), tip)
        self.practise.clicked.connect(self._on_practise_clicked)
        self.back = word_button(look.icons, "arrow-left", self.tr("Back"), self.tr("Back to the prediction"))
        self.back.clicked.connect(self._on_back_clicked)
        for button in (self.lesson, self.practise, self.back):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        self.headline.setContentsMargins(12, 8, 12, 8)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 4)
        foot.setSpacing(4)
        foot.addWidget(self.advice)
        foot.addWidget(FoldingRow((self.back, self.practise, self.lesson)), 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.headline)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def show_picture(self, picture: ScorePicture) -> None:
        """Show the score; the first rule, which needs practice most, is the chosen one."""
        self._lesson = picture.lesson
        self.headline.setText(picture.headline)
        self.advice.setText(picture.advice)
        self.lesson.setVisible(bool(picture.lesson))
        self.model.set_rows(picture.rows)
        self.practise.setEnabled(bool(picture.rows))
        if picture.rows:
            self.table.choose_row(0)

    @property
    def chosen(self) -> str:
        """The id of the chosen rule; empty where there is none."""
        row = self.table.currentIndex().row()
        return self.model.rows[row].rule if 0 <= row < len(self.model.rows) else ""

    def _on_row_chosen(self, row: int | None) -> None:
        self.practise.setEnabled(row is not None)

    def _on_lesson_clicked(self) -> None:
        self.lesson_requested.emit(self._lesson)

    def _on_practise_clicked(self) -> None:
        self.practise_requested.emit(self.chosen)

    def _on_back_clicked(self) -> None:
        self.back_requested.emit(None)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.table.viewport().update()
