"""The dialog that asks for a line of the text in front. Knows no lab."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from client.toolkit.code_editor import CodeEditor
from client.toolkit.spin_boxes import WholeNumberField


class GoToLineDialog(QDialog):
    """Asks for a line's number and goes there."""

    def __init__(self, editor: CodeEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        title = self.tr("Go to Line")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.line = WholeNumberField()
        self.line.setRange(1, editor.blockCount())
        self.line.setValue(editor.textCursor().blockNumber() + 1)
        label = self.tr("Line (1 to {count})").format(count=editor.blockCount())
        self.line.setAccessibleName(label)
        self.line.selectAll()
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(label, self.line)
        form.addRow(box)

    def accept(self) -> None:
        super().accept()
        self._editor.go_to(self.line.value())
        self._editor.setFocus()
