"""What the designer's menus do to texts and to the look: small commands without a home in a panel."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from client.toolkit.actions import ActionSpec, WindowActions
from client.toolkit.message_bar import BarMessage
from client.toolkit.theme import CHOICES, ThemeController
from designer.lab_edits import LabEdits
from designer.notices import Notices
from designer.window.edit_target import carry_out, edit_target, select_all
from designer.window.editors import Editors


class TextCommands:
    """Undo, cut, copy and the like for whatever has the focus; for the editor in front only where nothing has it.

    Undo and redo go on with the lab's edits, named by their steps, where the text has nothing to take back.
    """

    def __init__(self, editors: Editors, edits: LabEdits, notices: Notices) -> None:
        self._editors = editors
        self._edits = edits
        self._notices = notices

    def undo(self) -> None:
        """Take back the last change of the text; if it has none, the last edit of the lab."""
        if not self._travel_in_text(is_undo=True):
            self._edits.undo()

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        if not self._travel_in_text(is_undo=False):
            self._edits.redo()

    def cut(self) -> None:
        """Cut the selection of the text with the focus, or what is chosen in another widget with the focus."""
        carry_out("cut", self._target())

    def copy(self) -> None:
        """Copy the selection of the text with the focus, or what is chosen in another widget with the focus."""
        carry_out("copy", self._target())

    def paste(self) -> None:
        """Paste from the clipboard, into the text or the widget with the focus that takes something."""
        carry_out("paste", self._target())

    def select_all(self) -> None:
        """Choose all of the text, or all rows of the table or tree, with the focus."""
        select_all(self._target())

    def toggle_comment(self) -> None:
        """Put the chosen lines of the editor in comment marks, or take these away."""
        if editor := self._editors.wanted_editor():
            editor.keys.toggle_comment()

    def complete_name(self) -> None:
        """List the names that fit at the cursor of the editor in front."""
        if editor := self._editors.wanted_editor():
            editor.completion.open_list()

    def show_call_tip(self) -> None:
        """Show the call that the cursor of the editor in front stands in."""
        if editor := self._editors.wanted_editor():
            editor.call_tip.open_tip()

    def next_finding(self) -> None:
        """Go to the next place that was found in the editor's text."""
        if editor := self._editors.wanted_editor():
            self._tell_unless(editor.marks.go_to_next())

    def previous_finding(self) -> None:
        """Go to the place before."""
        if editor := self._editors.wanted_editor():
            self._tell_unless(editor.marks.go_to_previous())

    def ignore_finding(self) -> None:
        """Put a comment beside the finding at the cursor that switches it off."""
        if editor := self._editors.wanted_editor():
            self._tell_unless(editor.marks.request_ignore(), is_at_cursor=True)

    def show_fixes(self) -> None:
        """Offer what can be done about the finding at the cursor."""
        if editor := self._editors.wanted_editor():
            self._tell_unless(editor.marks.request_fixes(), is_at_cursor=True)

    def _tell_unless(self, found: bool, *, is_at_cursor: bool = False) -> None:  # noqa: FBT001 - reads as a sentence
        if not found:
            translate = QCoreApplication.translate
            nowhere = translate("TextCommands", "There are no findings in this script.")
            not_here = translate("TextCommands", "There is no finding at the cursor. F8 goes to the next one.")
            self._notices.show(BarMessage(not_here if is_at_cursor else nowhere, "info"))

    def _target(self) -> QWidget | None:
        return edit_target(self._editors.current_editor)

    def _travel_in_text(self, *, is_undo: bool) -> bool:
        """Undo or redo in the text; false if it has nothing of the kind."""
        text = self._target()
        if isinstance(text, QLineEdit):
            has_some = text.isUndoAvailable() if is_undo else text.isRedoAvailable()
        elif isinstance(text, QPlainTextEdit):
            document = text.document()
            has_some = document.isUndoAvailable() if is_undo else document.isRedoAvailable()
        else:
            return False
        if not has_some:
            return False
        (text.undo if is_undo else text.redo)()
        return True


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
        named = self.tr("appearance colours colors mode")
        self._group = QActionGroup(self)
        for number, choice in enumerate(CHOICES, 1):
            spec = ActionSpec(words[choice], menu, f"Ctrl+Alt+Shift+{number}", checkable=True, words=named)
            action = actions.add(spec, self._on_triggered)
            action.setData(choice)
            action.setChecked(choice == themes.choice)
            self._group.addAction(action)

    def _on_triggered(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        action: QAction | None = self._group.checkedAction()
        if action is not None:
            self._themes.set_choice(action.data())
