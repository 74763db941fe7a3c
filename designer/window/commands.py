"""What the designer's menus do to texts and to the look: small commands without a home in a panel."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from client.toolkit.actions import ActionSpec, WindowActions
from client.toolkit.theme import CHOICES, ThemeController
from designer.window.editors import Editors


class TextCommands:
    """Undo, cut, copy and the like for whatever text has the focus, else for the editor in front."""

    def __init__(self, editors: Editors) -> None:
        self._editors = editors

    def undo(self) -> None:
        """Take back the last change of the text."""
        self._text().undo()

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._text().redo()

    def cut(self) -> None:
        """Cut the selection."""
        self._text().cut()

    def copy(self) -> None:
        """Copy the selection, or what another widget with the focus has chosen."""
        focused = QApplication.focusWidget()
        copy = getattr(focused, "copy", None)
        if callable(copy):
            copy()
        else:
            self._text().copy()

    def paste(self) -> None:
        """Paste from the clipboard."""
        self._text().paste()

    def select_all(self) -> None:
        """Select all of the text."""
        self._text().selectAll()

    def toggle_comment(self) -> None:
        """Put the chosen lines of the editor in comment marks, or take these away."""
        self._editors.current.editor.toggle_comment()

    def complete_name(self) -> None:
        """List the names that fit at the cursor of the editor in front."""
        self._editors.current.editor.completion.open_list()

    def show_call_tip(self) -> None:
        """Show the call that the cursor of the editor in front stands in."""
        self._editors.current.editor.call_tip.open_tip()

    def next_finding(self) -> None:
        """Go to the next place that was found in the editor's text."""
        self._editors.current.editor.marks.go_to_next()

    def previous_finding(self) -> None:
        """Go to the place before."""
        self._editors.current.editor.marks.go_to_previous()

    def ignore_finding(self) -> None:
        """Put a comment beside the finding at the cursor that switches it off."""
        self._editors.current.editor.marks.request_ignore()

    def _text(self) -> QPlainTextEdit | QLineEdit:
        focused: QWidget | None = QApplication.focusWidget()
        if isinstance(focused, QPlainTextEdit | QLineEdit):
            return focused
        return self._editors.current.editor


class ThemeActions(QObject):
    """The choice of theme as four actions of which one is on."""

    def __init__(self, actions: WindowActions, menu: str, themes: ThemeController, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        words = {
            "system": self.tr("Like the System"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high-contrast": self.tr("High Contrast"),
        }
        self._group = QActionGroup(self)
        for number, choice in enumerate(CHOICES, 1):
            spec = ActionSpec(words[choice], menu, f"Ctrl+Alt+Shift+{number}", checkable=True)
            action = actions.add(spec, self._on_triggered)
            action.setData(choice)
            action.setChecked(choice == themes.choice)
            self._group.addAction(action)

    def _on_triggered(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        action: QAction | None = self._group.checkedAction()
        if action is not None:
            self._themes.set_choice(action.data())
