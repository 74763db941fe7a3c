"""Find and replace in one text: its find bar, made when it is first asked for, and its keys where no menu has them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit

from client.toolkit.find_bar import FindBar
from client.toolkit.theme import Theme, ThemeController

_KEY, _MODIFIER = Qt.Key, Qt.KeyboardModifier


class TextSearch(QObject):
    """What is looked for in one text.

    Signals: `changed` (None) when other hits are to be tinted; `laid_out` (None) when the bar needs other room.
    """

    changed = Signal(object)
    laid_out = Signal(object)

    def __init__(self, editor: QPlainTextEdit, themes: ThemeController) -> None:
        super().__init__(editor)
        self._editor = editor
        self._themes = themes
        self._bar: FindBar | None = None
        self._actions: dict[tuple[Qt.KeyboardModifier, int], Callable[[], None]] = {
            (_MODIFIER.ControlModifier, _KEY.Key_F): self.open_find,
            (_MODIFIER.ControlModifier, _KEY.Key_H): self.open_replace,
            (_MODIFIER.NoModifier, _KEY.Key_F3): self.go_next,
            (_MODIFIER.ShiftModifier, _KEY.Key_F3): self.go_previous,
        }

    @property
    def bar(self) -> FindBar:
        """The bar, made on first use."""
        if self._bar is None:
            self._bar = FindBar(self._editor, self._themes)
            self._bar.finder.view_changed.connect(self.changed)
            self._bar.laid_out.connect(self.laid_out)
        return self._bar

    @property
    def height(self) -> int:
        """Pixels that the bar takes above the text; 0 while it is hidden."""
        return 0 if self._bar is None or self._bar.isHidden() else self._bar.sizeHint().height()

    def place(self) -> None:
        """Put the bar above the text."""
        if self._bar is not None:
            frame = self._editor.contentsRect()
            self._bar.setGeometry(frame.left(), frame.top(), frame.width(), self.height)

    def add_actions(self, menu: QMenu) -> None:
        """Put find, and replace where that may be, into a menu of a window whose own menus have none."""
        menu.addAction(self.tr("Find…") + "\tCtrl+F", self.open_find)
        if not self._editor.isReadOnly():
            menu.addAction(self.tr("Replace…") + "\tCtrl+H", self.open_replace)

    def open_find(self) -> None:
        """Ask what to find."""
        self.bar.open_bar()

    def open_replace(self) -> None:
        """Ask what to find, and what to put in its place."""
        self.bar.open_bar(replacing=True)

    def go_next(self) -> None:
        """To the next hit of what was looked for last."""
        self.bar.go_next()

    def go_previous(self) -> None:
        """To the one before."""
        self.bar.go_previous()

    def selections(self, theme: Theme) -> list[QTextEdit.ExtraSelection]:
        """The tinted hits."""
        return self._bar.finder.selections(theme) if self._bar is not None else []

    def handle(self, event: QKeyEvent) -> bool:
        """The keys of menus that know find and replace, for windows without; false for any other."""
        plain = event.modifiers() & ~_MODIFIER.KeypadModifier
        action = self._actions.get((plain, event.key()))
        if action is not None:
            action()
            event.accept()
        elif event.key() == _KEY.Key_Escape and self.height:
            self.bar.close_bar()
            event.accept()
        else:
            return False
        return True
