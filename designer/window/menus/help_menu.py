"""The Help menu: what explains the program, the functions of scripts and the rules of messages."""

from PySide6.QtCore import QObject

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.menus.targets import MenuTargets


class HelpMenu(QObject):
    """What explains the program, the functions of scripts and the rules of messages."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        menu = self.tr("&Help")
        tip = self.tr("A first message in three steps, labs to open, and where to learn more")
        actions.add(
            ActionSpec(
                self.tr("&Start Page"),
                menu,
                "Ctrl+Shift+F2",
                "house",
                tip,
                words=self.tr("welcome tutorial lessons examples samples"),
            ),
            targets.start.open,
        )
        actions.separate(menu)
        self._add_references(menu, actions, targets)
        tip = self.tr("All commands with their keys, to search in")
        spec = ActionSpec(
            self.tr("&Keyboard Shortcuts…"), menu, "Ctrl+F1", "keyboard", tip, words=self.tr("keymap hotkeys bindings")
        )
        actions.add(spec, targets.start.open_shortcuts)
        tip = self.tr("What Scopelab itself did wrong on this computer; nothing is sent anywhere")
        actions.add(
            ActionSpec(
                self.tr("&Bug Reports…"), menu, "Ctrl+Shift+F1", "bug", tip, words=self.tr("crash feedback error")
            ),
            targets.bug_reports.open,
        )
        actions.separate(menu)
        actions.add(
            ActionSpec(self.tr("&About Scopelab"), menu, "F1", "info", words=self.tr("version licence license")),
            targets.window.about,
        )

    def _add_references(self, menu: str, actions: WindowActions, targets: MenuTargets) -> None:
        """What can be looked up."""
        tip = self.tr("What each function of system does, beginning with the one at the cursor")
        spec = ActionSpec(
            self.tr("&Functions of system"),
            menu,
            "Shift+F1",
            "book-open",
            tip,
            words=self.tr("documentation reference manual api"),
        )
        actions.add(spec, targets.window.help.open)
        tip = self.tr("Who receives a message and why, rule by rule, and where each rule comes from")
        spec = ActionSpec(
            self.tr("&Rules of Messages"),
            menu,
            "Shift+Alt+F1",
            "scale",
            tip,
            words=self.tr("semantics scope filters documentation reference source"),
        )
        actions.add(spec, targets.window.rules.open)
