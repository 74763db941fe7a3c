"""The entries of the Project menu for the parts of the lab: new ones, and what is done with the one that is chosen."""

from PySide6.QtCore import QObject, Qt

from client.toolkit.actions import ActionSpec, WindowActions
from designer.window.menus.editor_keys import EditorKeys
from designer.window.menus.handler_switches import HandlerSwitches
from designer.window.menus.targets import MenuTargets


class PartMenu(QObject):
    """What makes, renames, copies, moves and deletes parts. `chosen` acts on what is chosen, `new` needs nothing chosen."""

    def __init__(self, actions: WindowActions, targets: MenuTargets, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        menu = self.tr("&Project")
        actions.separate(menu)
        self._add_new(menu + "/" + self.tr("&New"), targets)
        add, commands, tree = actions.add, targets.parts.commands, targets.parts.tools.browser.tree
        tip = self.tr("Type another name for the script in front, or for what is chosen in the Project Browser")
        self.rename = add(
            ActionSpec(self.tr("R&ename"), menu, "F2", "pencil", tip, edits=True, words=self.tr("refactor")),
            commands.rename,
        )
        tip = self.tr("Put a copy of the script in front, or of what is chosen in the Project Browser, beside it")
        self.duplicate = add(
            ActionSpec(self.tr("&Duplicate"), menu, "Ctrl+Alt+D", "copy", tip, edits=True), commands.duplicate
        )
        tip = self.tr("Put the script in front, or what is chosen in the Project Browser, somewhere else")
        self.move = add(ActionSpec(self.tr("Mo&ve…"), menu, "F6", "folder-input", tip, edits=True), commands.move)
        tip = self.tr("Delete the script in front, or what is chosen in the Project Browser")
        self.delete = add(
            ActionSpec(self.tr("Dele&te…"), menu, "Del", "trash-2", tip, edits=True, words=self.tr("remove")),
            commands.delete,
        )
        self.chosen = (self.rename, self.duplicate, self.move, self.delete)
        self.switches = HandlerSwitches(actions, menu, targets.parts, self)
        tip = self.tr("Open the properties of what is chosen in the Project Browser")
        spec = ActionSpec(self.tr("Propert&ies…"), menu, "Alt+Return", "sliders-horizontal", tip)
        self.properties = add(spec, targets.parts.properties.open_chosen)
        for action in (*self.chosen, self.properties):  # these keys mean something else in texts and tables
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            tree.addAction(action)
        self._keys = EditorKeys(targets.parts.tools.editors, (self.rename, self.duplicate, self.move), self)
        tip = self.tr("Title, time-out, engine and what else holds for the lab as a whole")
        spec = ActionSpec(self.tr("La&b Properties…"), menu, "Ctrl+Alt+Return", "", tip)
        self.lab_properties = add(spec, targets.parts.properties.open_lab)

    def _add_new(self, menu: str, targets: MenuTargets) -> None:
        add, new = self._actions.add, targets.parts.new
        self.new_gateway = add(ActionSpec(self.tr("&Gateway…"), menu, "Ctrl+N, G", "server", edits=True), new.gateway)
        self.new_project = add(ActionSpec(self.tr("&Project…"), menu, "Ctrl+N, P", "folder", edits=True), new.project)
        spec = ActionSpec(self.tr("Gateway &Message Handler"), menu, "Ctrl+N, M", "file-code", edits=True)
        self.new_gateway_handler = add(spec, new.gateway_handler)
        spec = ActionSpec(self.tr("&Client Message Handler"), menu, "Ctrl+N, C", "file-code", edits=True)
        self.new_client_handler = add(spec, new.client_handler)
        spec = ActionSpec(self.tr("&Library Module"), menu, "Ctrl+N, L", "file-code", edits=True)
        self.new_module = add(spec, new.module)
        spec = ActionSpec(self.tr("&Shared Module"), menu, "Ctrl+N, H", "file-code", edits=True)
        self.new_shared_module = add(spec, new.shared_module)
        self.new_script = add(ActionSpec(self.tr("Sc&ript"), menu, "Ctrl+N, S", "file-code", edits=True), new.script)
        self.new_user = add(
            ActionSpec(self.tr("&User…"), menu, "Ctrl+N, U", "user", edits=True, words=self.tr("roles security")),
            new.user,
        )
        spec = ActionSpec(self.tr("Client Prese&t…"), menu, "Ctrl+N, T", "app-window", edits=True)
        self.new_preset = add(spec, new.preset)
        scripts, people = (self.new_shared_module, self.new_script), (self.new_user, self.new_preset)
        self.new = (self.new_gateway, self.new_project, *scripts, *people)
