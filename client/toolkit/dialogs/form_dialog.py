"""The base of dialogs with fields: rows, a place for what is wrong, buttons.

Must not know what the fields mean; a subclass checks them and says what is wrong in a sentence.
"""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from client.toolkit.theme import Theme, ThemeController
from client.toolkit.wrapped_label import WrappedLabel

_EDGE_PX, _ROW_PX = 16, 8


class FormDialog(QDialog):
    """A titled form with OK and Cancel. OK closes it only if `problem()` is empty; else the sentence is shown."""

    def __init__(self, controller: ThemeController, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(_ROW_PX)
        self.form.setVerticalSpacing(_ROW_PX)
        self._problem = WrappedLabel()
        self._problem.hide()
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE_PX, _EDGE_PX, _EDGE_PX, _EDGE_PX)
        column.setSpacing(_EDGE_PX)
        column.addLayout(self.form)
        column.addWidget(self._problem)
        column.addWidget(self.buttons)
        controller.changed.connect(self._on_theme_changed)
        self._on_theme_changed(controller.theme)

    def set_least_width(self, width_px: int) -> None:
        """Have the dialog at least so wide; a minimum width of its own would let it cut off what needs more."""
        self._column.addStrut(width_px)

    def add_field(self, label: str, field: QWidget) -> None:
        """A row of the form; the label names the field for everybody. The first one has the focus when the dialog opens."""
        field.setAccessibleName(label)
        self.form.addRow(label, field)
        if self.form.rowCount() == 1:
            field.setFocus()  # else the OK button has it: it is older

    def problem(self) -> str:
        """What is wrong with the fields, as a sentence; empty if nothing is."""
        return ""

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong below the fields; nothing for an empty sentence."""
        self._problem.setText(f"✖ {sentence}" if sentence else "")
        self._problem.setVisible(bool(sentence))

    def showEvent(self, event: QShowEvent) -> None:
        """High enough for texts that wrap: where Qt makes it narrower for a small screen, it does not make it higher."""
        super().showEvent(event)
        height_px = self._column.totalHeightForWidth(self.width())
        if height_px > self.height():
            self.resize(self.width(), height_px)

    def accept(self) -> None:
        sentence = self.problem()
        self.show_problem(sentence)
        if not sentence:
            super().accept()

    def _on_theme_changed(self, theme: Theme) -> None:
        look = self._problem.palette()
        look.setColor(self._problem.foregroundRole(), theme.color("failed"))
        self._problem.setPalette(look)
