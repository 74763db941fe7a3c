"""The small window at the cursor of a text editor that shows the call being written, and which argument it is at.

Knows no language: the call is told by a `CodeHelp`. Never takes the focus.
"""

from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from client.toolkit.code_help import LONGEST_TEXT, CallTip, CodeHelp
from client.toolkit.text_places import characters

_GAP_PX = 4
_OPENING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier  # with the space bar
_MOST_PX = 720


class CodeCallTip(QObject):
    """The call tip of one editor, which owns this. It opens by itself after an opening bracket, and by `open_tip`.

    `names` is the list of names, which it does not cover.
    """

    def __init__(self, editor: QPlainTextEdit, names: QWidget) -> None:
        super().__init__(editor)
        self._names = names
        self._editor = editor
        self._help: CodeHelp | None = None
        self._is_wanted = False
        self.label = QLabel(editor, Qt.WindowType.ToolTip)
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setMargin(_GAP_PX)
        self.label.setFrameShape(QLabel.Shape.Box)
        self.label.setAutoFillBackground(True)
        self.label.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.label.setAccessibleName(self.tr("Call being written"))
        editor.cursorPositionChanged.connect(self._on_cursor_moved)
        editor.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether it is shown."""
        return self.label.isVisible()

    def set_help(self, code_help: CodeHelp) -> None:
        """Ask `code_help` from now on."""
        self._help = code_help

    def takes(self, event: QKeyEvent) -> bool:
        """Esc closes it and does nothing else; Ctrl+Shift+Space opens it where no menu does."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == _OPENING:
            self.open_tip()
            event.accept()
            return True
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.close_tip()
            event.accept()
            return True
        return False

    def after_key(self, event: QKeyEvent) -> None:
        """The editor has taken a key: a bracket or a comma wants the tip."""
        if event.text() in ("(", ","):
            self.open_tip()
        elif self.is_open:
            self.label.move(self._place())

    def open_tip(self) -> None:
        """Show the call around the cursor, and follow it until it is left."""
        self._is_wanted = True
        self._show()

    def close_tip(self) -> None:
        """Show nothing until the next opening bracket."""
        self._is_wanted = False
        self.label.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_for_list = isinstance(event, QFocusEvent) and event.reason() == Qt.FocusReason.PopupFocusReason
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide) and not is_for_list:
            self.close_tip()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_cursor_moved(self) -> None:
        if self._is_wanted:
            self._show()

    def take_tip(self, tip: CallTip | None) -> None:
        """What took longer to find; None where it is no call that is known."""
        if self._is_wanted and tip is None:
            self.close_tip()
        elif self._is_wanted and tip is not None and self._editor.hasFocus():
            self._show_tip(tip)

    def _show(self) -> None:
        if self._editor.document().characterCount() > LONGEST_TEXT:
            return
        text = self._editor.toPlainText()
        position = characters(text, self._editor.textCursor().position())
        tip = self._help.call_tip(text, position) if self._help else None
        if tip is not None:
            self._show_tip(tip)
        elif self._help is None or not self._help.ask_call_tip(text, position, self.take_tip):
            self.close_tip()

    def _show_tip(self, tip: CallTip) -> None:
        editor = self._editor
        self.label.setWordWrap(False)
        self.label.setText(_rich_text(tip))
        most = min(_MOST_PX, editor.screen().availableGeometry().width())
        width = min(self.label.sizeHint().width(), most)
        self.label.setWordWrap(True)
        self.label.resize(width, self.label.heightForWidth(width))
        self.label.move(self._place())
        self.label.show()

    def _place(self) -> QPoint:
        """Above the line, and above the list of names if that stands there; below both where there is no room."""
        area = self._editor.cursorRect()
        above = self._editor.viewport().mapToGlobal(area.topLeft())
        if self._names.isVisible():
            above.setY(min(above.y(), self._names.geometry().top()))
        above -= QPoint(0, self.label.height() + _GAP_PX)
        screen = self._editor.screen().availableGeometry()
        if above.y() < screen.top():
            below = self._editor.viewport().mapToGlobal(area.bottomLeft()).y()
            above.setY(max(below, self._names.geometry().bottom() if self._names.isVisible() else 0) + _GAP_PX)
        above.setX(max(screen.left(), min(above.x(), screen.right() - self.label.width())))
        return above


def _rich_text(tip: CallTip) -> str:
    """The signature with the current piece underlined and heavier, what it means, what the call does."""
    pieces = [
        f"<b><u>{escape(part)}</u></b>" if number == tip.current else escape(part)
        for number, part in enumerate(tip.parts)
    ]
    lines = [f"<code>{''.join(pieces)}</code>"]
    if tip.current_help:
        lines.append(f"<b>{escape(tip.parts[tip.current].partition('=')[0])}</b>: {escape(tip.current_help)}")
    if tip.help:
        lines.append(escape(tip.help))
    return "<br>".join(lines)
