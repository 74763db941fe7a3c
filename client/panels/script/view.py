"""An editor with Run and Stop, for a script that runs as this client. Knows no gateway."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from client.looks.script_end_text import script_end_text
from client.panels.findings.view import FindingsView
from client.panels.script.model import ScriptState
from client.script_help.late_help import LateHelp
from client.toolkit.buttons import ICON_GAP
from client.toolkit.code_editor import CodeEditor
from client.toolkit.fonts import strong_font
from client.toolkit.look import Look


class ScriptPanelView(QWidget):
    """Shows a `ScriptState`; its output goes to the client's console.

    Signals: `run_requested`, `stop_requested` (both None), `state_shown` (the `ScriptState`).
    """

    run_requested = Signal(object)
    stop_requested = Signal(object)
    state_shown = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(self.tr("Script as this client"))
        heading.setFont(strong_font())
        self.status = QLabel()
        self.run_button = self._button(look, "play", self.tr("Run"), self.tr("Run the script as this client (F5)"))
        self.run_button.clicked.connect(self._on_run_clicked)
        self.stop_button = self._button(look, "square", self.tr("Stop"), self.tr("Stop the script (Shift+F5)"))
        self.stop_button.clicked.connect(self._on_stop_clicked)
        self.editor = CodeEditor(look.themes)
        self.editor.set_help(LateHelp("client"))
        self.editor.setAccessibleName(self.tr("Script that runs as this client"))
        self.editor.setPlaceholderText(self.tr("Write or paste a script. F5 runs it as this client."))
        self.findings = FindingsView(self.editor, look, most_rows=2)
        heading.setBuddy(self.editor)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(heading, 1)
        row.addWidget(self.status)
        row.addWidget(self.run_button)
        row.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.editor)
        column.addWidget(self.findings)
        self.show_state(ScriptState())

    def take_text(self, text: str) -> None:
        """Show another text, as an edit that undo takes back."""
        cursor = self.editor.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.editor.setTextCursor(cursor)
        self.editor.setFocus()

    def show_state(self, state: ScriptState) -> None:
        """Show whether the script runs and how it ended."""
        self.run_button.setEnabled(not state.is_busy)
        self.stop_button.setEnabled(state.run_id != 0)
        self.editor.mark_error(state.error_line)
        self.status.setText(self._status_text(state))
        self.state_shown.emit(state)

    def _status_text(self, state: ScriptState) -> str:
        if state.is_busy:
            return self.tr("… running")
        return script_end_text(state.ended) if state.ended is not None else ""

    def _button(self, look: Look, icon: str, word: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(look.icons.icon(icon))
        button.setText(ICON_GAP + word)
        button.setAccessibleName(word)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setToolTip(tip)
        return button

    def _on_run_clicked(self) -> None:
        self.run_requested.emit(None)

    def _on_stop_clicked(self) -> None:
        self.stop_requested.emit(None)
