"""Names in a code editor that lead somewhere: underlined under the mouse while Ctrl is held, followed by a click.

Knows no language and opens nothing: what is a link is told by a `CodeHelp`, who listens opens it.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from client.toolkit.code_help import LONGEST_TEXT, CodeHelp, CodeLink
from client.toolkit.text_places import characters, place_before
from client.toolkit.theme import Theme


class CodeLinks(QObject):
    """The links of one editor, which owns this. There are none before `turn_on`, for whoever follows them.

    Signals: `changed` (None) when another link is underlined, `followed` (None) when one was clicked; the cursor stands in
    it then.
    """

    changed = Signal(object)
    followed = Signal(object)

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._help: CodeHelp | None = None
        self._link: CodeLink | None = None
        self._is_pressed = False
        self._is_on = False
        editor.viewport().setMouseTracking(True)
        editor.viewport().installEventFilter(self)
        editor.installEventFilter(self)

    @property
    def link(self) -> CodeLink | None:
        """The link that is underlined."""
        return self._link

    def turn_on(self) -> None:
        """Show links from now on: somebody listens."""
        self._is_on = True

    def set_help(self, code_help: CodeHelp) -> None:
        """Ask `code_help` from now on."""
        self._help = code_help
        self._show(None)

    def selections(self, theme: Theme) -> list[QTextEdit.ExtraSelection]:
        """The underline, for the editor to draw."""
        if self._link is None:
            return []
        text = self._editor.toPlainText()
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(place_before(text, self._link.start))
        cursor.setPosition(place_before(text, self._link.end), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        mark.format.setForeground(theme.color("accent"))
        return [mark]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse while Ctrl is held."""
        if isinstance(event, QMouseEvent) and watched is self._editor.viewport():
            return self._take_mouse(event)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Control:
            is_down = event.type() == QEvent.Type.KeyPress
            where = self._editor.viewport().mapFromGlobal(self._editor.cursor().pos())
            self._show(self._link_at(where) if is_down and self._editor.viewport().rect().contains(where) else None)
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self._show(None)
        return False

    def _take_mouse(self, event: QMouseEvent) -> bool:
        is_held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        where = event.position().toPoint()
        if event.type() == QEvent.Type.MouseMove and not event.buttons():
            self._show(self._link_at(where) if is_held else None)
        is_press = event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton
        if is_press and is_held and self._link_at(where) is not None:
            self._editor.setTextCursor(self._editor.cursorForPosition(where))
            self._is_pressed = True
            return True
        if not self._is_pressed or event.type() != QEvent.Type.MouseButtonRelease:
            return self._is_pressed
        self._is_pressed = False  # only now: a menu that opened before would take the release for a choice
        self._show(None)
        self.followed.emit(None)
        return True

    def _link_at(self, where: QPoint) -> CodeLink | None:
        """The link under the mouse; beyond the end of a line there is none."""
        cursor = self._editor.cursorForPosition(where)
        if (
            not self._is_on
            or self._help is None
            or where.x() > self._editor.cursorRect(cursor).right() + self._editor.fontMetrics().height()
        ):
            return None
        text = self._editor.toPlainText()
        return self._help.link_at(text, characters(text, cursor.position())) if len(text) <= LONGEST_TEXT else None

    def _show(self, link: CodeLink | None) -> None:
        if link != self._link:
            self._link = link
            shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor
            self._editor.viewport().setCursor(shape)
            self.changed.emit(None)
