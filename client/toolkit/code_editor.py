"""An editor for Python 2 scripts: line numbers, highlighting, indentation, brackets, find, a mark for the line of an error.

Knows texts and nothing else: who runs or saves them is the caller's business.
"""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPaintEvent, QResizeEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget

from client.toolkit.code_call_tip import CodeCallTip
from client.toolkit.code_completion import CodeCompletion
from client.toolkit.code_editor_brackets import CodeBrackets
from client.toolkit.code_editor_guides import paint_guides
from client.toolkit.code_editor_gutter import TAB_COLUMNS, CodeGutter, CodeMargins, digit_width
from client.toolkit.code_editor_keys import CodeEditorKeys
from client.toolkit.code_editor_marks import CodeMarks
from client.toolkit.code_help import CodeHelp
from client.toolkit.code_links import CodeLinks
from client.toolkit.fonts import code_font
from client.toolkit.python2_highlighter import Python2Highlighter
from client.toolkit.text_search import TextSearch
from client.toolkit.theme import Theme, ThemeController

_PARAGRAPH_END = "\u2029"


class CodeEditor(QPlainTextEdit):
    """Edits one text. `marks` are underlined places in it, `links` names that lead somewhere.

    `completion` and `call_tip` help whoever types; what they know is told by `code_help`.

    `keys`, `brackets` and `search` do what menus and keys ask for. Its actions, if it was given any, are in its context menu.

    Signals: `edited` whenever the text differs from before by the user's or a caller's doing (its value is None);
    `edit_refused` (None) when somebody types where nothing may be edited;
    `context_menu_requested` (the `QMenu`) before its context menu is shown, for others to put something in.
    """

    edited = Signal(object)
    edit_refused = Signal(object)
    context_menu_requested = Signal(object)

    def __init__(self, theme_controller: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = theme_controller.theme
        self._error_line = 0
        self.error_tip = ""
        self.code_help: CodeHelp | None = None
        self._text: str | None = ""  # None: not asked for since it changed
        self.keys = CodeEditorKeys(self)
        self.completion = CodeCompletion(self)
        self.call_tip = CodeCallTip(self, self.completion.list)
        self.links = CodeLinks(self)
        self.marks = CodeMarks(self)
        self.brackets = CodeBrackets(self)
        self._gutter = CodeGutter(self, self, theme_controller)
        self.search = TextSearch(self, theme_controller)
        self._margins = CodeMargins(self, self._gutter, self.search, theme_controller)
        self.setAccessibleName(self.tr("Code editor"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._highlighter = Python2Highlighter(self.document(), theme_controller)
        self.setFont(code_font())
        self._connect(theme_controller)
        self.is_marking_error = False  # while the mark moves the cursor, so that it is known that nobody else did
        self._mark_lines()

    def text(self) -> str:
        """The whole text, lines ended by a line feed each."""
        if self._text is None:
            self._text = self.toPlainText()
        return self._text

    def toPlainText(self) -> str:
        """The text as it is; Qt's own way makes plain blanks and line ends of others."""
        return self.document().toRawText().replace(_PARAGRAPH_END, "\n")

    def set_text(self, text: str) -> None:
        """Show another text; undo does not lead back to the one before."""
        self.setPlainText(text)
        self.document().setModified(False)

    def set_header(self, line: str) -> None:
        """Show `line` above the text, read-only, the text indented below it; empty for none."""
        self._margins.set_header(line)
        self._lay_out_margins()

    @property
    def header(self) -> str:
        """The given line above the text, empty for none."""
        return self._margins.header.text()

    def go_to(self, line: int, column: int = 0) -> None:
        """Put the cursor into line `line`, from 1, before column `column`, from 0, and bring it into view."""
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + min(column, block.length() - 1))
            self.setTextCursor(cursor)
            self.centerCursor()

    def mark_error(self, line: int, tip: str = "", *, moves_cursor: bool = True) -> None:
        """Mark line `line`, counted from 1, as that of an error and bring it into view; 0 takes the mark away."""
        self._error_line = line
        self.error_tip = tip
        block = self.document().findBlockByNumber(line - 1)
        if line > 0 and block.isValid() and moves_cursor:
            self.is_marking_error = True
            self.setTextCursor(QTextCursor(block))
            self.is_marking_error = False
            self.ensureCursorVisible()
        self._mark_lines()
        self._gutter.update()

    @property
    def error_line(self) -> int:
        """The line that carries the mark, 0 for none."""
        return self._error_line

    @property
    def is_fully_coloured(self) -> bool:
        """Whether highlighting has reached the end of the text."""
        return self._highlighter.is_finished

    def set_help(self, code_help: CodeHelp) -> None:
        """Who knows the language of the text."""
        self.completion.set_help(code_help)
        self.call_tip.set_help(code_help)
        self.links.set_help(code_help)
        self.code_help = code_help

    def _lay_out_margins(self, _value: object = None) -> None:
        """Give what stands around the text the room that it needs now."""
        self.setViewportMargins(self._margins.left(), self._margins.top(), 0, 0)
        self._margins.place()

    def event(self, event: QEvent) -> bool:
        """Have Alt+Enter where something can be done about a mark, whatever a menu has it for elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.marks.wants(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly():
            if not (self.marks.handle(event) or self.search.handle(event)):
                super().keyPressEvent(event)
                if event.text().isprintable() and event.text():
                    self.edit_refused.emit(None)
            return
        if self.completion.takes(event) or self.call_tip.takes(event):
            return
        if not (self.marks.handle(event) or self.search.handle(event) or self.keys.handle(event)):
            super().keyPressEvent(event)
        self.completion.after_key(event)
        self.call_tip.after_key(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's own menu and the actions that the editor was given, for the place that was clicked."""
        if event.reason() == QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        menu = self.context_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def context_menu(self) -> QMenu:
        """What the context menu has to offer."""
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        if self.actions():
            menu.addActions(self.actions())
        else:
            self.search.add_actions(menu)
        self.context_menu_requested.emit(menu)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setTabStopDistance(TAB_COLUMNS * digit_width(self))
            self._lay_out_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._margins.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_guides(self, event.rect(), self._theme.color("line"))

    def _connect(self, theme_controller: ThemeController) -> None:
        self.marks.changed.connect(self._on_marks_changed)
        self.links.changed.connect(self._on_marks_changed)
        self.search.changed.connect(self._on_marks_changed)
        self.search.laid_out.connect(self._lay_out_margins)
        self._gutter.shape_clicked.connect(self._on_shape_clicked)
        self.blockCountChanged.connect(self._lay_out_margins)
        self.cursorPositionChanged.connect(self._mark_lines)
        self.textChanged.connect(self._on_text_changed)
        theme_controller.changed.connect(self._on_theme_changed)

    def _mark_lines(self) -> None:
        """Tint the cursor's line, the error's, hits and brackets; underline the marks."""
        marks = []
        cursor = self.textCursor()
        cursor.clearSelection()
        marks.append(_line_mark(cursor, self._theme.color("sunken")))
        block = self.document().findBlockByNumber(self._error_line - 1)
        if self._error_line > 0 and block.isValid():
            tint = QColor(self._theme.color("failed"))
            tint.setAlpha(48)
            marks.append(_line_mark(QTextCursor(block), tint))
        theme = self._theme
        tints = [*self.search.selections(theme), *self.brackets.selections(theme)]
        self.setExtraSelections([*marks, *tints, *self.marks.selections(theme), *self.links.selections(theme)])

    @Slot(object)
    def _on_theme_changed(self, theme: Theme) -> None:
        self._theme = theme
        self._mark_lines()

    @Slot(object)
    def _on_marks_changed(self, _value: object) -> None:
        self._mark_lines()
        self._gutter.update()

    @Slot(object)
    def _on_shape_clicked(self, number: int) -> None:
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(number)))
        self.setFocus()
        self.marks.request_fixes()

    @Slot()
    def _on_text_changed(self) -> None:
        """Qt says so for new colours too."""
        if self._highlighter.is_colouring:
            return
        self._text = None
        if self._error_line:
            self._error_line = 0
            self._mark_lines()
        self.edited.emit(None)


def _line_mark(cursor: QTextCursor, color: QColor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    mark.format.setBackground(color)
    mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
    return mark
