"""A script with its output: editor above, what it printed below, Run and Stop between. Knows no gateway."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSplitter, QToolButton, QVBoxLayout, QWidget

from client.looks.script_end_text import script_end_text
from client.panels.findings.view import FindingsView
from client.script_help.late_help import LateHelp
from client.toolkit.buttons import word_button
from client.toolkit.code_editor import CodeEditor
from client.toolkit.console_view import ConsoleView
from client.toolkit.folding_row import FoldingRow, row_of
from client.toolkit.look import Look
from designer.panels.script_console.model import RunPhase, RunState, error_text

PROGRESS_AFTER_MS = 100


class ScriptConsoleView(QWidget):
    """Shows a `RunState` and edits one script.

    Signals: `run_requested`, `stop_requested`, `reset_requested`, `state_shown` (a `RunState`), `edited`; without
    value (None) where none is named.
    """

    run_requested = Signal(object)
    stop_requested = Signal(object)
    reset_requested = Signal(object)
    edited = Signal(object)
    state_shown = Signal(object)

    def __init__(self, look: Look, *, keeps_names: bool) -> None:
        super().__init__()
        self._look = look
        self.state = RunState()
        self.editor = CodeEditor(look.themes, self)
        self.editor.set_help(LateHelp("designer"))
        self.editor.setAccessibleName(self.tr("Script"))
        self.editor.edited.connect(self.edited)
        self.findings = FindingsView(self.editor, look)
        self.output = ConsoleView(look.themes, self)
        self.output.setAccessibleName(self.tr("Output of the script"))
        self.output.setPlaceholderText(self.tr("What the script prints appears here. F5 runs it."))
        self.run_button = self._button("play", self.tr("Run"), self.tr("Run the script (F5)"))
        self.run_button.clicked.connect(self._on_run_clicked)
        self.stop_button = self._button("square", self.tr("Stop"), self.tr("Stop the script (Shift+F5)"))
        self.stop_button.clicked.connect(self._on_stop_clicked)
        self.reset_button = self._button("rotate-ccw", self.tr("Reset"), self.tr("Forget the names of earlier runs"))
        self.reset_button.clicked.connect(self._on_reset_clicked)
        self._status = QLabel()
        self._status.setAccessibleName(self.tr("State of the script"))
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setMaximumWidth(120)
        self._progress.setAccessibleName(self.tr("The script is running"))
        self._progress.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PROGRESS_AFTER_MS)
        self._patience.timeout.connect(self._progress.show)
        self._lay_out()
        self.reset_button.setVisible(keeps_names)  # not before it has a parent: it would be a window of its own
        self.show_state(self.state)

    def show_state(self, state: RunState) -> None:
        """Show how far the run has come."""
        self.state = state
        self.run_button.setEnabled(not state.is_busy)
        self.stop_button.setEnabled(state.can_stop)
        if not state.is_busy:
            self._patience.stop()
            self._progress.hide()
        elif not self._progress.isVisible() and not self._patience.isActive():
            self._patience.start()
        self._status.setText(self._status_text(state))
        self.state_shown.emit(state)

    def show_end(self, state: RunState) -> None:
        """Show how the run ended: its error in the output, the error's line marked."""
        if state.ended is None:
            return
        text = error_text(state.ended)
        if text:
            self.output.append_error(text, state.ended.error.traceback if state.ended.error else "")
        if state.ended.error is not None:
            self.editor.mark_error(state.ended.error.line)

    def _status_text(self, state: RunState) -> str:
        words = {
            RunPhase.STARTING: self.tr("… starting"),
            RunPhase.RUNNING: self.tr("… running"),
            RunPhase.STOPPING: self.tr("… stopping"),
        }
        if state.is_busy:
            return words[state.phase]
        return script_end_text(state.ended) if state.ended is not None else ""

    def _button(self, icon: str, text: str, tip: str) -> QToolButton:
        button = word_button(self._look.icons, icon, text, tip)
        button.setAutoRaise(True)
        return button

    def _lay_out(self) -> None:
        tracebacks = QToolButton()
        tracebacks.setAutoRaise(True)
        tracebacks.setDefaultAction(self.output.tracebacks)
        at_right = QWidget()
        right = QHBoxLayout(at_right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(4)
        right.addStretch(1)
        for widget in (tracebacks, self._progress, self._status):
            right.addWidget(widget)
        row = FoldingRow((row_of((self.run_button, self.stop_button, self.reset_button)), at_right))
        row.setContentsMargins(4, 4, 4, 4)
        above = QWidget()
        text = QVBoxLayout(above)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(0)
        text.addWidget(self.editor)
        text.addWidget(self.findings)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        column.addWidget(self.output, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setAccessibleName(self.tr("Script and output"))
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(above)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([300, 130])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        self.setFocusProxy(self.editor)

    def _on_run_clicked(self) -> None:
        self.run_requested.emit(None)

    def _on_stop_clicked(self) -> None:
        self.stop_requested.emit(None)

    def _on_reset_clicked(self) -> None:
        self.reset_requested.emit(None)
