"""The designer's menus, toolbar and context menus: every action with its place and shortcut. Knows no gateway.

What the actions do stands elsewhere; here they only get their names.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from client.toolkit.actions import ActionSpec, WindowActions
from client.toolkit.look import Look
from client.toolkit.zoom import WindowZoom
from designer.panels.project_browser.model import BrowserNode, NodeKind
from designer.window.client_launcher import ClientLauncher
from designer.window.comm_mode import CommModeActions
from designer.window.commands import TextCommands, ThemeActions
from designer.window.docks import Docks
from designer.window.engine import EnginePresenter
from designer.window.script_to_client import ScriptToClient
from designer.window.window_commands import WindowCommands
from gateway_core.api import CommMode, Lab

_KEYS = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class MenuTargets:
    """Who carries out what the menus say."""

    window: WindowCommands
    text: TextCommands
    launcher: ClientLauncher
    docks: Docks
    zoom: WindowZoom
    engine: EnginePresenter
    to_client: ScriptToClient


class Menus(QObject):
    """All actions of the designer's window."""

    def __init__(self, window: QMainWindow, look: Look, targets: MenuTargets, lab: Lab) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._targets = targets
        self.actions = WindowActions(window, look.icons)
        self._add_file()
        self._add_edit()
        self.comm = self._add_project()
        self._add_view()
        self._add_clients(lab)
        self._add_help()
        self.toolbar = self._add_toolbar()

    def context_menu(self, node: BrowserNode) -> QMenu:
        """The actions that make sense for a node of the Project Browser."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._actions_for(node.kind):
            menu.addAction(action)
        return menu

    def show_run_state(self, *, can_run: bool, can_stop: bool) -> None:
        """Which of Run and Stop make sense now."""
        self.run.setEnabled(can_run)
        self.stop.setEnabled(can_stop)

    def show_edit_state(self, *, can_undo: bool, can_redo: bool) -> None:
        """Whether edits of the lab can be taken back or made again."""
        self.undo_lab.setEnabled(can_undo)
        self.redo_lab.setEnabled(can_redo)

    def _actions_for(self, kind: NodeKind) -> Sequence[QAction]:
        scripts = (self.gateway_scripts, self.client_scripts)
        found: dict[NodeKind, Sequence[QAction]] = {
            NodeKind.PROJECT: scripts,
            NodeKind.EVENT_SCRIPTS: (self.open_chosen, *scripts),
            NodeKind.MESSAGE: (self.open_chosen, *scripts),
            NodeKind.HANDLER: (self.open_chosen, self.remove_chosen, *scripts),
            NodeKind.PRESET: (self.open_chosen, self.hand_over, self.launch, self.arrange),
            NodeKind.SESSION: (self.open_chosen, self.hand_over, self.launch, self.arrange),
            NodeKind.CLIENTS: (self.launch, self.arrange, self.close_clients),
            NodeKind.SCRIPT: (self.open_chosen, self.remove_chosen),
            NodeKind.GATEWAY: (*scripts, self.toggle_gateway),
        }
        return found.get(kind, (self.launch,))

    def _add_file(self) -> None:
        menu, to = self.tr("&File"), self._targets.window
        add = self.actions.add
        tip = self.tr("Make a lab of your own, a copy of the sample")
        add(ActionSpec(self.tr("&New Lab…"), menu, "Ctrl+Shift+N", "plus", tip), to.new_lab)
        tip = self.tr("Make a lab of your own, a copy of the second sample: thirty ways in which projects use messages")
        add(ActionSpec(self.tr("New Ni&ght Shift Lab…"), menu, "Ctrl+Alt+N", "", tip), to.new_night_shift)
        add(ActionSpec(self.tr("&Open Lab Folder…"), menu, _KEYS.Open, "folder-open"), to.open_folder)
        add(ActionSpec(self.tr("Open &Lab File…"), menu, "Ctrl+Shift+O", "file"), to.open_file)
        self.actions.separate(menu)
        tip = self.tr("Save the text in front into the lab and put it in force")
        self.save = add(ActionSpec(self.tr("&Save"), menu, _KEYS.Save, "save", tip), to.save)
        tip = self.tr("Keep the script in front in the lab under a name")
        add(ActionSpec(self.tr("Save Script &As…"), menu, "Ctrl+Shift+S", "", tip), to.save_script_as)
        add(ActionSpec(self.tr("&Close Tab"), menu, "Ctrl+W", "x"), to.close_tab)
        self.actions.separate(menu)
        tip = self.tr("Choose which engine runs the scripts, and where Jython is")
        self.settings = add(
            ActionSpec(self.tr("Se&ttings…"), menu, "Ctrl+,", "", tip), self._targets.engine.open_settings
        )
        add(ActionSpec(self.tr("&Quit"), menu, "Ctrl+Q"), self._window.close)

    def _add_edit(self) -> None:
        menu, to, text = self.tr("&Edit"), self._targets.window, self._targets.text
        add = self.actions.add
        add(ActionSpec(self.tr("&Undo"), menu, _KEYS.Undo, "undo-2"), text.undo)
        add(ActionSpec(self.tr("&Redo"), menu, _KEYS.Redo, "redo-2"), text.redo)
        self.actions.separate(menu)
        add(ActionSpec(self.tr("Cu&t"), menu, _KEYS.Cut), text.cut)
        add(ActionSpec(self.tr("&Copy"), menu, _KEYS.Copy, "copy"), text.copy)
        add(ActionSpec(self.tr("&Paste"), menu, _KEYS.Paste), text.paste)
        add(ActionSpec(self.tr("Select A&ll"), menu, _KEYS.SelectAll), text.select_all)
        add(ActionSpec(self.tr("Toggle Co&mment"), menu, "Ctrl+/"), text.toggle_comment)
        tip = self.tr("List the names that fit at the cursor")
        add(ActionSpec(self.tr("Comp&lete Name"), menu, "Ctrl+Space", "", tip), text.complete_name)
        tip = self.tr("Show the parameters of the call that the cursor stands in")
        add(ActionSpec(self.tr("Show Para&meters"), menu, "Ctrl+Shift+Space", "", tip), text.show_call_tip)
        tip = self.tr("Go to the next place in the text that the strip below it speaks of")
        add(ActionSpec(self.tr("Next &Finding"), menu, "F8", "", tip), text.next_finding)
        add(ActionSpec(self.tr("Pr&evious Finding"), menu, "Shift+F8"), text.previous_finding)
        tip = self.tr("Put a comment beside the finding at the cursor that switches it off")
        add(ActionSpec(self.tr("&Ignore Finding Here"), menu, "Alt+F8", "", tip), text.ignore_finding)
        self.actions.separate(menu)
        tip = self.tr("Take back the last change of handlers or saved scripts")
        self.undo_lab = add(ActionSpec(self.tr("Undo Lab Change"), menu, "Ctrl+Alt+Z", "", tip), to.undo_lab_change)
        tip = self.tr("Make the change again that was taken back")
        self.redo_lab = add(ActionSpec(self.tr("Redo Lab Change"), menu, "Ctrl+Alt+Y", "", tip), to.redo_lab_change)

    def _add_project(self) -> CommModeActions:
        menu, to = self.tr("&Project"), self._targets.window
        add = self.actions.add
        tip = self.tr("Run the script in front as the designer")
        self.run = add(ActionSpec(self.tr("&Run"), menu, "F5", "play", tip), to.run)
        self.stop = add(ActionSpec(self.tr("&Stop"), menu, "Shift+F5", "square"), to.stop)
        tip = self.tr("Forget the names that earlier runs of the Script Console left")
        add(ActionSpec(self.tr("Reset Script &Console"), menu, "Ctrl+F5", "rotate-ccw", tip), to.reset_console)
        self.actions.separate(menu)
        comm = CommModeActions(self.actions, menu, self)
        self.actions.separate(menu)
        self.gateway_scripts = add(
            ActionSpec(self.tr("&Gateway Event Scripts…"), menu, "Ctrl+Shift+G", "server"), to.gateway_event_scripts
        )
        self.client_scripts = add(
            ActionSpec(self.tr("C&lient Event Scripts…"), menu, "Ctrl+Shift+L", "monitor"), to.client_event_scripts
        )
        self.actions.separate(menu)
        tip = self.tr("Open what is chosen in the Project Browser")
        self.open_chosen = add(ActionSpec(self.tr("&Open Chosen"), menu, "Ctrl+Shift+E", "", tip), to.open_chosen)
        tip = self.tr("Remove the handler or script that is chosen in the Project Browser")
        spec = ActionSpec(self.tr("Re&move Chosen…"), menu, "Ctrl+Shift+Del", "trash-2", tip)
        self.remove_chosen = add(spec, to.remove_chosen)
        tip = self.tr("Take the gateway that is chosen in the Project Browser off the gateway network, or back")
        spec = ActionSpec(self.tr("Gateway On or Off &Line"), menu, "Ctrl+Shift+D", "", tip)
        self.toggle_gateway = add(spec, to.toggle_gateway)
        return comm

    def _add_view(self) -> None:
        menu, zoom = self.tr("&View"), self._targets.zoom
        for number, dock in enumerate(self._targets.docks.all(), 1):
            action = dock.toggleViewAction()
            action.setShortcut(QKeySequence(f"Alt+{number}"))
            self.actions.menu(menu).addAction(action)
        add = self.actions.add
        add(ActionSpec(self.tr("&First Layout"), menu, "Alt+0"), self._targets.docks.lay_out)
        self.actions.separate(menu)
        self.themes = ThemeActions(self.actions, menu + "/" + self.tr("&Theme"), self._look.themes, self)
        self.actions.separate(menu)
        add(ActionSpec(self.tr("Zoom &In"), menu, _KEYS.ZoomIn), zoom.zoom_in)
        add(ActionSpec(self.tr("Zoom &Out"), menu, _KEYS.ZoomOut), zoom.zoom_out)
        add(ActionSpec(self.tr("&Normal Size"), menu, "Ctrl+0"), zoom.reset)

    def _add_clients(self, lab: Lab) -> None:
        menu, to = self.tr("&Clients"), self._targets.launcher
        add = self.actions.add
        self.launch = add(ActionSpec(self.tr("&Launch Client…"), menu, "Ctrl+L", "app-window"), to.launch)
        tip = self.tr("Put the script in front into a client's window, ready to run as that client")
        self.hand_over = add(
            ActionSpec(self.tr("Script to &Client"), menu, "Ctrl+Shift+R", "code", tip),
            self._targets.to_client.hand_over,
        )
        self.actions.separate(menu)
        for number, preset in enumerate(lab.clients, 1):
            keys = f"Ctrl+{number}" if number < 10 else ""
            add(ActionSpec(preset.name.replace("&", "&&"), menu, keys), self._targets.window.open_preset_of_action)
        self.actions.separate(menu)
        tip = self.tr("Tile the client windows beside this one")
        self.arrange = add(
            ActionSpec(self.tr("&Arrange Clients"), menu, "Ctrl+Shift+A", "layout-grid", tip), to.arrange
        )
        spec = ActionSpec(self.tr("&Close All Clients"), menu, "Ctrl+Shift+W", "x")
        self.close_clients = add(spec, to.close_all)

    def _add_help(self) -> None:
        menu = self.tr("&Help")
        tip = self.tr("What each function of system does, beginning with the one at the cursor")
        spec = ActionSpec(self.tr("&Functions of system"), menu, "Shift+F1", "code", tip)
        self.actions.add(spec, self._targets.window.help.open)
        self.actions.separate(menu)
        self.actions.add(ActionSpec(self.tr("&About Scopelab"), menu, "F1", "info"), self._targets.window.about)

    def _add_toolbar(self) -> QToolBar:
        bar = QToolBar(self.tr("Toolbar"), self._window)
        bar.setObjectName("toolbar")
        bar.setAccessibleName(self.tr("Toolbar"))
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for mode in CommMode:
            bar.addAction(self.comm.of[mode])
        bar.addSeparator()
        bar.addAction(self.run)
        bar.addAction(self.stop)
        bar.addSeparator()
        bar.addAction(self.launch)
        bar.addAction(self.arrange)
        self._window.addToolBar(bar)
        return bar
