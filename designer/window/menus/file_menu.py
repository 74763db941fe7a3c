"""The File menu: labs, saving, settings, the end."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.menus.recent_menu import RecentMenu
from designer.window.menus.targets import MenuTargets

_KEYS = QKeySequence.StandardKey


class FileMenu(QObject):
    """Everything about the lab as a document."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        menu, to = self.tr("&File"), targets.window
        add = actions.add
        labs = targets.labs
        tip = self.tr("Make a lab of your own: an empty one, or a copy of a sample")
        add(ActionSpec(self.tr("&New Lab…"), menu, "Ctrl+Shift+N", "plus", tip), labs.new_lab)
        add(ActionSpec(self.tr("&Open Lab Folder…"), menu, _KEYS.Open, "folder-open"), labs.open_folder)
        add(
            ActionSpec(self.tr("Open Lab &File…"), menu, "Ctrl+Shift+O", "file", words=self.tr("import zip archive")),
            labs.open_file,
        )
        self.recent = RecentMenu(actions, menu + "/" + self.tr("Open &Recent"), labs, self)
        tip = self.tr("A window of its own with the sample that keeps nothing: for a visitor, or a class")
        add(ActionSpec(self.tr("&Guest Window"), menu, "Ctrl+Alt+G", "", tip), labs.open_guest)
        actions.separate(menu)
        self._add_saving(actions, menu, targets)
        actions.separate(menu)
        add(ActionSpec(self.tr("&Close Tab"), menu, "Ctrl+W", "x"), to.close_tab)
        actions.separate(menu)
        tip = self.tr("Choose which engine runs the scripts, and where Jython is")
        self.settings = add(
            ActionSpec(
                self.tr("Se&ttings…"),
                menu,
                "Ctrl+,",
                "settings",
                tip,
                words=self.tr("preferences options configuration"),
            ),
            targets.engine.open_settings,
        )
        add(ActionSpec(self.tr("&Quit"), menu, "Ctrl+Q", "log-out", words=self.tr("exit")), targets.close)

    def _add_saving(self, actions: WindowActions, menu: str, targets: MenuTargets) -> None:
        add, to, labs = actions.add, targets.window, targets.labs
        tip = self.tr("Save the text in front into the lab and put it in force")
        self.save = add(ActionSpec(self.tr("&Save"), menu, _KEYS.Save, "save", tip, edits=True), to.save)
        tip = self.tr("Save every text that is not saved, marked ●, into the lab")
        add(ActionSpec(self.tr("Save A&ll"), menu, "Ctrl+Alt+S", "save-all", tip, edits=True), labs.save_all)
        tip = self.tr("Keep the script in front in the lab under a name")
        add(ActionSpec(self.tr("Save Script &As…"), menu, "Ctrl+Shift+S", "", tip, edits=True), to.save_script_as)
        tip = self.tr("Copy the lab into another folder or a .lab file, and go on there")
        spec = ActionSpec(self.tr("Save La&b As…"), menu, "Ctrl+Alt+Shift+S", "", tip, edits=True)
        add(spec, labs.save_lab_as)
        tip = self.tr("Write the lab into a .lab file or another folder, and go on here")
        add(
            ActionSpec(
                self.tr("Sa&ve a Copy…"),
                menu,
                "Ctrl+Alt+E",
                "",
                tip,
                edits=True,
                words=self.tr("export zip archive backup"),
            ),
            labs.save_copy,
        )
        tip = self.tr("Texts of all labs that were not saved when Scopelab ended")
        add(
            ActionSpec(
                self.tr("&Unsaved Texts…"),
                menu,
                "Ctrl+Alt+U",
                "file-pen",
                tip,
                words=self.tr("recover autosave backup crash"),
            ),
            labs.show_unsaved_texts,
        )
