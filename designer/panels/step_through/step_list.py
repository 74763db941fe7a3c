"""The list of steps: a click chooses when the mouse button goes up, because each choice moves the rows.

Qt selects the row under the pointer after it has told of the choice; by then another step may stand there.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from client.toolkit.table import DataTable


class StepList(DataTable):
    """A table whose rows move with each choice.

    Signals: `step_chosen` (the position), by keys at once, by mouse when the click is over.
    """

    step_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_pressed = False
        self.row_chosen.connect(self._on_row_chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_pressed = True
        super().mousePressEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:  # a menu may take what comes after it
            self._end_press()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._end_press()

    def _end_press(self) -> None:
        if self._is_pressed:
            self._is_pressed = False
            self._on_row_chosen(self.currentIndex().row())

    def _on_row_chosen(self, row: int | None) -> None:
        if row is not None and row >= 0 and not self._is_pressed:
            self.step_chosen.emit(row)
