"""The parts of the Edit menu that find, replace, and change whole lines of the text in front."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.menus.targets import MenuTargets


class FindMenu(QObject):
    """Edit > Find and Edit > Lines."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        self._add = actions.add
        edit = self.tr("&Edit")
        actions.separate(edit)
        self._add_find(edit + "/" + self.tr("F&ind"), actions, targets)
        self._add_lines(edit + "/" + self.tr("Li&nes"), targets)

    def _add_find(self, menu: str, actions: WindowActions, targets: MenuTargets) -> None:
        to, add = targets.find, self._add
        tip = self.tr("Find in the text in front")
        self.find = add(ActionSpec(self.tr("&Find…"), menu, "Ctrl+F", "search", tip, words=self.tr("search")), to.find)
        add(ActionSpec(self.tr("Find &Next"), menu, "F3"), to.find_next)
        add(ActionSpec(self.tr("Find &Previous"), menu, "Shift+F3"), to.find_previous)
        tip = self.tr("Find in the text in front and replace")
        self.replace = add(ActionSpec(self.tr("&Replace…"), menu, "Ctrl+H", "replace", tip), to.replace)
        actions.separate(menu)
        tip = self.tr("Find in all scripts of the lab, and list the hits")
        self.find_in_lab = add(
            ActionSpec(
                self.tr("Find in &Lab…"),
                menu,
                "Ctrl+Shift+F",
                "folder-search",
                tip,
                words=self.tr("search everywhere files usages grep"),
            ),
            to.find_in_lab,
        )
        tip = self.tr("Find in all scripts of the lab and replace what is checked")
        add(ActionSpec(self.tr("Replace &in Lab…"), menu, "Ctrl+Shift+H", "replace-all", tip), to.replace_in_lab)
        add(ActionSpec(self.tr("Ne&xt Hit in Lab"), menu, "F4"), to.next_hit)
        add(ActionSpec(self.tr("Pre&vious Hit in Lab"), menu, "Shift+F4"), to.previous_hit)

    def _add_lines(self, menu: str, targets: MenuTargets) -> None:
        code, add = targets.code, self._add
        tip = self.tr("Ask for the number of a line to go to")
        add(ActionSpec(self.tr("&Go to Line…"), menu, "Ctrl+G", "", tip), targets.find.go_to_line)
        tip = self.tr("Go to the partner of the bracket at the cursor, or to the bracket around it")
        self.bracket = add(
            ActionSpec(self.tr("Go to Matching &Bracket"), menu, "Ctrl+Shift+\\", "", tip), code.go_to_bracket
        )
        tip = self.tr("Write the line, or what is selected, once more")
        self.duplicate = add(ActionSpec(self.tr("&Duplicate Line"), menu, "Ctrl+D", "", tip), code.duplicate)
        add(ActionSpec(self.tr("Move Line &Up"), menu, "Alt+Up"), code.move_up)
        add(ActionSpec(self.tr("Move Line Do&wn"), menu, "Alt+Down"), code.move_down)
        tip = self.tr("Offer what can be done about the finding at the cursor (Alt+Enter in the text)")
        self.fixes = add(
            ActionSpec(
                self.tr("Show &Fixes"), menu, "Ctrl+.", "lightbulb", tip, words=self.tr("quick intention problem")
            ),
            targets.text.show_fixes,
        )

    def of_text(self) -> Sequence[QAction]:
        """What stands in the context menu of a text."""
        return (self.find, self.replace, self.find_in_lab, self.bracket, self.duplicate, self.fixes)
