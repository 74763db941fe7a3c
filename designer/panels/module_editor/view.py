"""A library module in an editor tab: where it stands, its text, Save. Knows no gateway."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from client.panels.findings.view import FindingsView
from client.script_help.late_help import LateHelp
from client.toolkit.buttons import word_button
from client.toolkit.code_editor import CodeEditor
from client.toolkit.look import Look


class ModuleEditorView(QWidget):
    """Edits one module.

    Signals: `save_requested`, `edited` (both None).
    """

    save_requested = Signal(object)
    edited = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.editor = CodeEditor(look.themes, self)
        self.editor.setAccessibleName(self.tr("Script of the module"))
        self.editor.set_help(LateHelp("client"))
        self.editor.edited.connect(self.edited)
        self.findings = FindingsView(self.editor, look)
        self._place = QLabel()
        self._place.setTextFormat(Qt.TextFormat.PlainText)  # names of the lab, letter by letter
        self._place.setAccessibleName(self.tr("Place of the module"))
        self.save_button: QToolButton = word_button(look.icons, "save", self.tr("Save"), self.tr("Save the module"))
        self.save_button.setToolTip(self.tr("Save into the lab and put it in force (Ctrl+S)"))
        self.save_button.setAutoRaise(True)
        self.save_button.clicked.connect(self._on_save_clicked)
        row = QHBoxLayout()
        row.setContentsMargins(4, 4, 4, 4)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.editor, 1)
        column.addWidget(self.findings)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusProxy(self.editor)

    def show_place(self, text: str) -> None:
        """Say where the module stands and how scripts name it."""
        self._place.setText(text)

    def show_changed(self, *, changed: bool) -> None:
        """Whether there is something to save."""
        self.save_button.setEnabled(changed)

    def _on_save_clicked(self) -> None:
        self.save_requested.emit(None)
