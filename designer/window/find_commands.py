"""What the designer's menus find and replace: in the text in front, and in the whole lab."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget

from client.toolkit.code_editor import CodeEditor
from client.toolkit.console_view import ConsoleView
from client.toolkit.text_search import TextSearch
from designer.window.editors import Editors
from designer.window.go_to_line import GoToLineDialog
from designer.window.late_panel import LatePanel
from designer.window.tabs.tab import Tab

if TYPE_CHECKING:
    from designer.panels.find_in_lab.presenter import FindInLabPresenter
    from designer.panels.find_in_lab.view import FindInLabView

_LONGEST_WORD = 200


class FindCommands:
    """Find and replace. `dialog` is Go to Line while it is open."""

    def __init__(
        self, editors: Editors, dock: QDockWidget, panel: "LatePanel[FindInLabView, FindInLabPresenter]"
    ) -> None:
        self._editors = editors
        self._dock = dock
        self._panel = panel
        self.dialog: GoToLineDialog | None = None

    def find(self) -> None:
        """Ask what to find in the text with the focus, else in the editor in front."""
        if search := self._search():
            search.open_find()

    def replace(self) -> None:
        """Ask what to find in the text and what to put in its place."""
        if search := self._search():
            search.open_replace()

    def find_next(self) -> None:
        """Go to the next hit in the text."""
        if search := self._search():
            search.go_next()

    def find_previous(self) -> None:
        """Go to the hit before."""
        if search := self._search():
            search.go_previous()

    def go_to_line(self) -> None:
        """Ask for the number of a line to go to."""
        editor = self._editors.wanted_editor()
        if editor is not None:
            self.dialog = GoToLineDialog(editor, self._editors.tabs.window())
            self.dialog.finished.connect(self._on_dialog_finished)
            self.dialog.open()

    def find_in_lab(self) -> None:
        """Ask what to find in all scripts."""
        self._open_lab_search(replacing=False)

    def replace_in_lab(self) -> None:
        """Ask what to find in all scripts and what to put in its place."""
        self._open_lab_search(replacing=True)

    def next_hit(self) -> None:
        """Open the next hit in the lab; where there is none, ask what to find."""
        if self._has_hits():
            self._panel.view.tree.go_next()

    def previous_hit(self) -> None:
        """Open the hit before in the lab; where there is none, ask what to find."""
        if self._has_hits():
            self._panel.view.tree.go_previous()

    def _has_hits(self) -> bool:
        has_some = self._panel.view.tree.topLevelItemCount() > 0
        if not has_some:
            self.find_in_lab()
        return has_some

    def _open_lab_search(self, *, replacing: bool) -> None:
        self._dock.show()
        self._dock.raise_()
        self._panel.view.open_with(self._selected(), replacing=replacing)

    def _selected(self) -> str:
        editor = self._editors.current_editor
        text = editor.textCursor().selectedText() if editor is not None else ""
        return "" if "\u2029" in text or len(text) > _LONGEST_WORD else text

    def _search(self) -> TextSearch | None:
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, CodeEditor | ConsoleView):
            widget = widget.parentWidget()
        found = widget if widget is not None else self._editors.wanted_editor()
        return found.search if found is not None else None

    def _on_dialog_finished(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


class CodeCommands:
    """Whole lines and brackets in the editor in front."""

    def __init__(self, editors: Editors) -> None:
        self._editors = editors
        self._offered: Sequence[QAction] = ()
        editors.current_changed.connect(self._on_current_changed)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Put these actions into the context menu of every editor."""
        self._offered = actions
        for tab in self._editors.all():
            self._on_current_changed(tab)

    def duplicate(self) -> None:
        """Write the selection, or the line, once more."""
        if editor := self._editors.wanted_editor():
            editor.keys.duplicate()

    def move_up(self) -> None:
        """Move the selected lines up."""
        if editor := self._editors.wanted_editor():
            editor.keys.move_up()

    def move_down(self) -> None:
        """Move the selected lines down."""
        if editor := self._editors.wanted_editor():
            editor.keys.move_down()

    def go_to_bracket(self) -> None:
        """Go to the partner of the bracket at the cursor."""
        if editor := self._editors.wanted_editor():
            editor.brackets.go_to_partner()

    def _on_current_changed(self, tab: Tab) -> None:
        if tab.editor is not None and not tab.editor.actions():
            tab.editor.addActions(self._offered)
