"""Two payloads side by side, with a way from each difference to the next. Knows no gateway."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from client.toolkit.choosers import let_be_narrow, tell_choice
from client.toolkit.look import Look
from client.toolkit.theme import Theme
from designer.panels.payload_compare.model import Comparable, ValuePair
from designer.panels.payload_compare.tree_model import (
    DIFFERENCE,
    KEY,
    LEFT_TYPE,
    LEFT_VALUE,
    RIGHT_TYPE,
    RIGHT_VALUE,
    CompareModel,
)

_WIDTH_EM, _HEIGHT_EM = 120, 70  # widths of a digit
_FEWEST_LETTERS = 12  # of what is compared, in the boxes above
_MOST_OPENED = 100  # places that differ and are in sight at first


class CompareDialog(QDialog):
    """Shows one comparison and which two values it is of.

    Signals: `sides_chosen` (the positions of left and right among what can be compared), `step_requested` (+1 for the next
    difference, -1 for the one before).
    """

    sides_chosen = Signal(object)
    step_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare Payloads"))
        self.setAccessibleName(self.tr("Compare Payloads"))
        self.left = self._chooser(self.tr("Left value"))
        self.right = self._chooser(self.tr("Right value"))
        self.count = QLabel()
        self.count.setAccessibleName(self.tr("Number of differences"))
        self.back = self._button("▲ " + self.tr("Previous"), self.tr("Previous difference"), "Shift+F7")
        self.forth = self._button("▼ " + self.tr("Next"), self.tr("Next difference"), "F7")
        self.tree = QTreeView()
        self.tree.setAccessibleName(self.tr("Values side by side"))
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.model = CompareModel(look.themes, self)
        self.tree.setModel(self.model)
        header = self.tree.header()
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setStretchLastSection(False)
        for column in (KEY, LEFT_TYPE, DIFFERENCE, RIGHT_TYPE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (LEFT_VALUE, RIGHT_VALUE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._lay_out()
        look.themes.changed.connect(self._on_theme_changed)
        digit = self.fontMetrics().horizontalAdvance("0")
        self.resize(_WIDTH_EM * digit, _HEIGHT_EM * digit)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.left, 1)
        row.addWidget(QLabel(self.tr("with")))
        row.addWidget(self.right, 1)
        row.addWidget(self.count)
        row.addWidget(self.back)
        row.addWidget(self.forth)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        self.tree.setFocus()

    def show_choices(self, choices: Sequence[Comparable], left: int, right: int) -> None:
        """Offer these values on both sides, with these two chosen; says nothing of it."""
        for chooser, chosen in ((self.left, left), (self.right, right)):
            blocked = chooser.blockSignals(True)
            chooser.clear()
            chooser.addItems([choice.label for choice in choices])
            chooser.setCurrentIndex(chosen)
            chooser.blockSignals(blocked)
            tell_choice(chooser)

    def show_pair(self, pair: ValuePair, found: Sequence[ValuePair], count_text: str) -> None:
        """Show a comparison with what was found to differ opened, as far as a person reads."""
        self.model.show_pair(pair, self.left.currentText(), self.right.currentText())
        self.tree.expandToDepth(0)
        for difference in found[:_MOST_OPENED]:
            self._open_above(difference)
        self.count.setText(count_text)
        self.back.setEnabled(bool(found))
        self.forth.setEnabled(bool(found))

    def go_to(self, pair: ValuePair) -> None:
        """Choose a pair and bring it into sight."""
        index = self.model.index_of(pair)
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def _open_above(self, pair: ValuePair) -> None:
        above = pair.parent
        while above is not None and above.parent is not None:
            self.tree.expand(self.model.index_of(above))
            above = above.parent

    @property
    def current(self) -> ValuePair | None:
        """The pair that is chosen."""
        index = self.tree.currentIndex()
        return self.model.pair(index) if index.isValid() else None

    def _chooser(self, name: str) -> QComboBox:
        chooser = QComboBox()
        chooser.setAccessibleName(name)
        let_be_narrow(chooser, _FEWEST_LETTERS)
        chooser.currentIndexChanged.connect(self._on_side_chosen)
        return chooser

    def _button(self, text: str, tip: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(f"{tip} ({keys})")
        button.setAccessibleName(tip)
        button.setShortcut(QKeySequence(keys))
        button.clicked.connect(self._on_step_clicked)
        return button

    def _on_side_chosen(self, _index: int) -> None:
        self.sides_chosen.emit((self.left.currentIndex(), self.right.currentIndex()))

    def _on_step_clicked(self) -> None:
        self.step_requested.emit(-1 if self.sender() is self.back else 1)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.tree.viewport().update()
