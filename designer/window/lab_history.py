"""Going back and forth among the edits of the lab by choosing one from a list."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from designer.lab_edits import LabEdits
from designer.panels.lab_dialogs.history_dialog import HistoryDialog


class LabHistory(QObject):
    """Opens the list. `dialog` is open, or None."""

    def __init__(self, window: QMainWindow, edits: LabEdits) -> None:
        super().__init__(window)
        self._window = window
        self._edits = edits
        self.dialog: HistoryDialog | None = None

    def open(self) -> None:
        """Show all edits."""
        document = self._edits.document
        self.dialog = HistoryDialog(document.undo_names, document.redo_names, self._window)
        self.dialog.chosen.connect(self._edits.travel)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
