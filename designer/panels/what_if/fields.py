"""The arguments of a call as fields of What If: what is given, what is not, what is supposed, each to be taken back.

Knows no gateway.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QToolButton, QWidget

from client.toolkit.fonts import strong_font
from client.toolkit.icons import Icons
from designer.panels.send_form.fields import ChoiceField
from designer.panels.send_form.model import Choice
from designer.panels.what_if.model import ArgumentField, given_of
from gateway_core.api import Argument

_TWO_COLUMNS_EM = 44  # from this width on, in widths of a digit
_CHANGED_SHAPE = "●"


@dataclass(frozen=True, slots=True)
class ArgumentEdit:
    """Somebody supposes that an argument is given as `text`; empty for not given."""

    argument: Argument
    text: str


class ArgumentRow(QWidget):
    """One argument: its name, its field and what takes back what is supposed of it.

    Signals: `edited` (an `ArgumentEdit`), `reset_requested` (the `Argument`).
    """

    edited = Signal(object)
    reset_requested = Signal(object)

    def __init__(self, argument: Argument, icons: Icons) -> None:
        super().__init__()
        self._argument = argument
        self.field = ChoiceField(argument.value, "")
        self.label = QLabel(argument.value)
        self.label.setBuddy(self.field)
        self.reset = QToolButton()
        self.reset.setAutoRaise(True)
        self.reset.setIcon(icons.icon("undo-2"))
        tip = self.tr("Take back what is supposed of {argument}").format(argument=argument.value)
        self.reset.setToolTip(tip)
        self.reset.setAccessibleName(tip)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.field, 1, 0)
        grid.addWidget(self.reset, 1, 1)
        grid.setColumnStretch(0, 1)
        self.field.text_edited.connect(self._on_edited)
        self.reset.clicked.connect(self._on_reset)

    def show_state(self, state: ArgumentField, placeholder: str) -> None:
        """Show what is given or supposed; a text that somebody is typing and that gives just that stays."""
        if given_of(self._argument, self.field.text()) != given_of(self._argument, state.text):
            self.field.set_text(state.text)
        line = self.field.lineEdit()
        assert line is not None, "it is editable"
        line.setPlaceholderText(placeholder)
        name = self._argument.value
        self.label.setText(f"{_CHANGED_SHAPE} {name}" if state.is_supposed else name)
        self.label.setFont(strong_font() if state.is_supposed else QFont())
        said = self.tr("supposed") if state.is_supposed else "" if state.text else placeholder
        self.field.setAccessibleDescription(said)
        self.reset.setEnabled(state.is_supposed)

    def _on_edited(self, text: str) -> None:
        self.edited.emit(ArgumentEdit(self._argument, text))

    def _on_reset(self) -> None:
        self.reset_requested.emit(self._argument)


class ArgumentsArea(QScrollArea):
    """The fields of a call, which scroll where there is little room, and never take more than they need."""

    def __init__(self, fields: "ArgumentFields") -> None:
        super().__init__()
        self._fields = fields
        self.setAccessibleName(self.tr("Arguments of the call"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(fields)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fields come and go, and stand in one column or two."""
        done = super().eventFilter(watched, event)
        if watched is self._fields and event.type() == QEvent.Type.LayoutRequest:
            self.setMaximumHeight(self._fields.sizeHint().height())
        return done


class ArgumentFields(QWidget):
    """A field for every argument that the call may have, in two columns where there is room.

    Signals: `edited` (an `ArgumentEdit`), `reset_requested` (the `Argument`).
    """

    edited = Signal(object)
    reset_requested = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._shown: tuple[Argument, ...] = ()
        self._columns = 0
        self.rows = {argument: ArgumentRow(argument, icons) for argument in Argument}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 4, 8, 4)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        for row in self.rows.values():
            row.setParent(self)
            row.hide()
            row.edited.connect(self.edited)
            row.reset_requested.connect(self.reset_requested)

    def show_fields(
        self,
        states: Sequence[ArgumentField],
        choices: Mapping[Argument, Sequence[Choice]],
        placeholders: Mapping[Argument, str],
    ) -> None:
        """Show the arguments, what fits each, and what stands in an empty field."""
        shown = tuple(state.argument for state in states)
        for state in states:
            row = self.rows[state.argument]
            row.field.set_choices(choices.get(state.argument, ()))
            row.show_state(state, placeholders[state.argument])
        if shown != self._shown:
            self._shown = shown
            self._lay_out(self._columns or 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS_EM * self.fontMetrics().horizontalAdvance("0")
        columns = 2 if wide else 1
        if columns != self._columns:
            self._lay_out(columns)

    def _lay_out(self, columns: int) -> None:
        self._columns = columns
        for argument, row in self.rows.items():
            self._grid.removeWidget(row)
            row.setVisible(argument in self._shown)
        height = -(-len(self._shown) // columns)
        before: QWidget | None = None
        for position, argument in enumerate(self._shown):
            row = self.rows[argument]
            self._grid.addWidget(row, position % height, position // height)
            for part in (row.field, row.reset):
                if before is not None:
                    QWidget.setTabOrder(before, part)
                before = part
        self._grid.setRowStretch(len(self._shown), 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns > 1 else 0)
