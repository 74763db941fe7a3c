"""The File menu: labs, saving, settings, the end."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.menus.targets import MenuTargets

_KEYS = QKeySequence.StandardKey


class FileMenu(QObject):
    """Everything about the lab as a document."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        menu, to = self.tr("&File"), targets.window
        add = actions.add
        tip = self.tr("Make a lab of your own, a copy of the sample")
        add(ActionSpec(self.tr("&New Lab…"), menu, "Ctrl+Shift+N", "plus", tip), to.new_lab)
        tip = self.tr("Make a lab of your own, a copy of the second sample: thirty ways in which projects use messages")
        add(ActionSpec(self.tr("New Ni&ght Shift Lab…"), menu, "Ctrl+Alt+N", "", tip), to.new_night_shift)
        add(ActionSpec(self.tr("&Open Lab Folder…"), menu, _KEYS.Open, "folder-open"), to.open_folder)
        add(ActionSpec(self.tr("Open &Lab File…"), menu, "Ctrl+Shift+O", "file"), to.open_file)
        actions.separate(menu)
        tip = self.tr("Save the text in front into the lab and put it in force")
        self.save = add(ActionSpec(self.tr("&Save"), menu, _KEYS.Save, "save", tip), to.save)
        tip = self.tr("Keep the script in front in the lab under a name")
        add(ActionSpec(self.tr("Save Script &As…"), menu, "Ctrl+Shift+S", "", tip), to.save_script_as)
        add(ActionSpec(self.tr("&Close Tab"), menu, "Ctrl+W", "x"), to.close_tab)
        actions.separate(menu)
        tip = self.tr("Choose which engine runs the scripts, and where Jython is")
        self.settings = add(ActionSpec(self.tr("Se&ttings…"), menu, "Ctrl+,", "", tip), targets.engine.open_settings)
        add(ActionSpec(self.tr("&Quit"), menu, "Ctrl+Q"), targets.close)
