"""The menu of the ways to mend a finding, at its place in the editor; and the edit that the chosen one is."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from client.toolkit.code_editor import CodeEditor
from client.toolkit.text_changes import TextChange, make_changes
from gateway_core.api import Fix


class FixMenu(QObject):
    """Offers fixes for one editor, which it edits when one is chosen.

    Signals: `made` (the `Fix`) after its edits.
    """

    made = Signal(object)

    def __init__(self, editor: CodeEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.menu: QMenu | None = None

    def open(self, fixes: Sequence[Fix]) -> None:
        """Show them below the cursor, the first one chosen: Enter makes it."""
        menu = QMenu(self._editor)
        menu.setAccessibleName(self.tr("Ways to mend this"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, fixes)
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(self._on_hidden)
        self.menu = menu
        corner = self._editor.cursorRect().bottomLeft() + QPoint(0, 2)
        menu.popup(self._editor.viewport().mapToGlobal(corner))

    def fill(self, menu: QMenu, fixes: Sequence[Fix]) -> None:
        """Put an action for each into a menu."""
        for fix in fixes:
            action = QAction(fix.title.replace("&", "&&"), menu)
            action.setData(fix)
            action.triggered.connect(self._on_triggered)
            menu.addAction(action)

    def make(self, fix: Fix) -> None:
        """Edit the text, as one step that undo takes back."""
        changes = [TextChange(each.line, each.column, each.end_column, each.text) for each in fix.edits]
        make_changes(self._editor, changes)
        self.made.emit(fix)

    def _on_hidden(self) -> None:
        self.menu = None

    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.make(action.data())
