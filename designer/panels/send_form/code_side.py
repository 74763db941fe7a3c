"""The right side of the Send form: the call as code, what is found in it, how the last send went. Knows no gateway."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from client.panels.findings.view import FindingsView
from client.script_help.late_help import LateHelp
from client.toolkit.buttons import word_button
from client.toolkit.code_editor import CodeEditor
from client.toolkit.folding_row import FoldingRow, row_of
from client.toolkit.look import Look
from designer.panels.send_form.fields import NoteLabel
from designer.panels.send_form.model import FieldNote
from designer.panels.send_form.result_view import ResultView

_BY_KEYWORD, _BY_POSITION = range(2)


class CodeSide(QWidget):
    """The code and the result.

    Signals: `code_edited` (None) when a person has changed the code, `style_chosen` (whether arguments go by position),
    `console_requested` (None).
    """

    code_edited = Signal(object)
    style_chosen = Signal(object)
    console_requested = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._is_showing = False
        self.editor = CodeEditor(look.themes, self)
        self.editor.set_help(LateHelp("designer"))
        self.editor.setAccessibleName(self.tr("The call as code"))
        self.editor.edited.connect(self._on_edited)
        self.findings = FindingsView(self.editor, look, most_rows=2)
        self.note = NoteLabel(look, self)
        self.note.setMargin(4)
        self.result = ResultView(look)
        self.style_box = QComboBox()
        self.style_box.addItems([self.tr("by keyword"), self.tr("by position")])
        self.style_box.setAccessibleName(self.tr("How arguments are written"))
        self.style_box.setToolTip(self.tr("Write the arguments with their names, or in the order of the manual (M1)"))
        self.style_box.activated.connect(self._on_style_activated)
        self.copy = word_button(look.icons, "copy", self.tr("Copy"), self.tr("Copy the call, ready for a real project"))
        self.copy.clicked.connect(self._on_copy_clicked)
        tip = self.tr("Put the call into the Script Console")
        self.to_console = word_button(look.icons, "code", self.tr("To Console"), tip)
        self.to_console.clicked.connect(self._on_console_clicked)
        self._lay_out()

    def begin_with(self, text: str) -> None:
        """Show the code of another send; undo does not lead back to the one before."""
        self._is_showing = True
        self.editor.set_text(text)
        self._is_showing = False

    def show_code(self, text: str, line: int, column: int) -> None:
        """Show another code, as no edit of a person, with the cursor at a place; undo leads back."""
        if text == self.editor.text():
            return
        self._is_showing = True
        cursor = QTextCursor(self.editor.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        block = self.editor.document().findBlockByNumber(line - 1)
        cursor.setPosition(block.position() + min(column, max(block.length() - 1, 0)))
        self.editor.setTextCursor(cursor)
        self._is_showing = False

    def show_style(self, *, by_position: bool) -> None:
        """Whether arguments go by position."""
        self.style_box.setCurrentIndex(_BY_POSITION if by_position else _BY_KEYWORD)

    def show_note(self, note: FieldNote | None) -> None:
        """Why the form does not follow the code, or nothing."""
        self.note.show_note(note)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 4)
        label = QLabel(self.tr("Call"))
        label.setBuddy(self.editor)
        row.addWidget(FoldingRow([row_of((label, self.style_box)), row_of((self.copy, self.to_console))]), 1)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.editor)
        column.addWidget(self.note)
        column.addWidget(self.findings)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setAccessibleName(self.tr("Call and result"))
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(above)
        splitter.addWidget(self.result)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)

    def _on_edited(self, _value: None) -> None:
        if not self._is_showing:
            self.code_edited.emit(None)

    def _on_style_activated(self, style: int) -> None:
        self.style_chosen.emit(style == _BY_POSITION)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.editor.text())

    def _on_console_clicked(self) -> None:
        self.console_requested.emit(None)
