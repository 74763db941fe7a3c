"""The Edit menu: the text in front, and the steps of the lab."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from client.toolkit.actions import ActionSpec, WindowActions, allow
from designer.window.commands import TextCommands
from designer.window.menus.targets import MenuTargets

_KEYS = QKeySequence.StandardKey


class EditMenu(QObject):
    """What is done to a text, and the lab's edits back and forth."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        menu, to, text = self.tr("&Edit"), targets.window, targets.text
        add = actions.add
        add(ActionSpec(self.tr("&Undo"), menu, _KEYS.Undo, "undo-2"), text.undo)
        add(ActionSpec(self.tr("&Redo"), menu, _KEYS.Redo, "redo-2"), text.redo)
        actions.separate(menu)
        add(ActionSpec(self.tr("Cu&t"), menu, _KEYS.Cut, "scissors"), text.cut)
        add(ActionSpec(self.tr("&Copy"), menu, _KEYS.Copy, "copy"), text.copy)
        add(ActionSpec(self.tr("&Paste"), menu, _KEYS.Paste, "clipboard-paste"), text.paste)
        add(ActionSpec(self.tr("Select &All"), menu, _KEYS.SelectAll), text.select_all)
        self._add_code(actions, menu, text)
        actions.separate(menu)
        tip = self.tr("Take back the last change of the lab")
        self.undo_lab = add(ActionSpec(self.tr("Undo Lab Change"), menu, "Ctrl+Alt+Z", "", tip), to.undo_lab_change)
        tip = self.tr("Make the change again that was taken back")
        self.redo_lab = add(ActionSpec(self.tr("Redo Lab Change"), menu, "Ctrl+Alt+Y", "", tip), to.redo_lab_change)
        tip = self.tr("List all changes of the lab, to go back or forward to any of them")
        spec = ActionSpec(self.tr("Lab &History…"), menu, "Ctrl+Alt+H", "history", tip, words=self.tr("versions undo"))
        self.history = add(spec, targets.parts.history.open)

    def _add_code(self, actions: WindowActions, menu: str, text: TextCommands) -> None:
        add = actions.add
        add(ActionSpec(self.tr("Toggle Co&mment"), menu, "Ctrl+/", words=self.tr("uncomment")), text.toggle_comment)
        tip = self.tr("List the names that fit at the cursor")
        add(
            ActionSpec(
                self.tr("Comp&lete Name"),
                menu,
                "Ctrl+Space",
                "",
                tip,
                words=self.tr("code completion autocomplete suggestions"),
            ),
            text.complete_name,
        )
        tip = self.tr("Show the parameters of the call that the cursor stands in")
        add(
            ActionSpec(
                self.tr("&Show Parameters"),
                menu,
                "Ctrl+Shift+Space",
                "",
                tip,
                words=self.tr("call tip signature arguments"),
            ),
            text.show_call_tip,
        )
        tip = self.tr("Go to the next place in the text that the strip below it speaks of")
        words = self.tr("error problem warning inspection lint")
        add(ActionSpec(self.tr("Next &Finding"), menu, "F8", "", tip, words=words), text.next_finding)
        add(ActionSpec(self.tr("Pr&evious Finding"), menu, "Shift+F8", words=words), text.previous_finding)
        tip = self.tr("Put a comment beside the finding at the cursor that switches it off")
        add(
            ActionSpec(
                self.tr("I&gnore Finding Here"),
                menu,
                "Alt+F8",
                "",
                tip,
                words=self.tr("suppress disable warning inspection lint"),
            ),
            text.ignore_finding,
        )

    def show_steps(self, undo_names: Sequence[str], redo_names: Sequence[str]) -> None:
        """Which edits of the lab can be taken back or made again, the next one first."""
        undo, redo = self.tr("Undo Lab Change"), self.tr("Redo Lab Change")
        self.undo_lab.setText(f"{undo}: {undo_names[0].replace('&', '&&')}" if undo_names else undo)
        self.redo_lab.setText(f"{redo}: {redo_names[0].replace('&', '&&')}" if redo_names else redo)
        allow(self.undo_lab, allowed=bool(undo_names), reason=self.tr("The lab was not changed since it was opened."))
        allow(self.redo_lab, allowed=bool(redo_names), reason=self.tr("No change of the lab was taken back."))
