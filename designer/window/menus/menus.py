"""All menus of the designer's window together, its toolbar, and the context menus of the Project Browser.

What the actions do stands elsewhere; here they only get their places.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from client.toolkit.actions import WindowActions
from client.toolkit.icons import Icons
from designer.panels.project_browser.model import BrowserNode, NodeKind
from designer.window.menus.clients_menu import ClientsMenu
from designer.window.menus.edit_menu import EditMenu
from designer.window.menus.file_menu import FileMenu
from designer.window.menus.help_menu import HelpMenu
from designer.window.menus.project_menu import ProjectMenu
from designer.window.menus.targets import MenuTargets
from designer.window.menus.view_menu import ViewMenu
from gateway_core.api import CommMode


class Menus(QObject):
    """All actions of the designer's window, in `actions`; each menu knows its own."""

    def __init__(self, window: QMainWindow, icons: Icons, targets: MenuTargets) -> None:
        super().__init__(window)
        self._window = window
        self._targets = targets  # connections alone would not keep them
        self.actions = WindowActions(window, icons)
        self.file = FileMenu(self.actions, targets, self)
        self.edit = EditMenu(self.actions, targets, self)
        self.project = ProjectMenu(self.actions, targets, self)
        self.view = ViewMenu(self.actions, targets, self)
        self.clients = ClientsMenu(self.actions, targets, self)
        self.help = HelpMenu(self.actions, targets, self)
        self.toolbar = self._add_toolbar()

    def context_menu(self, node: BrowserNode) -> QMenu:
        """The actions that make sense for a node of the Project Browser."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._actions_for(node.kind):
            menu.addAction(action)
        return menu

    def _actions_for(self, kind: NodeKind) -> Sequence[QAction]:
        project, clients = self.project, self.clients
        scripts = (project.gateway_scripts, project.client_scripts)
        found: dict[NodeKind, Sequence[QAction]] = {
            NodeKind.PROJECT: scripts,
            NodeKind.EVENT_SCRIPTS: (project.open_chosen, *scripts),
            NodeKind.MESSAGE: (project.open_chosen, *scripts),
            NodeKind.HANDLER: (project.open_chosen, project.remove_chosen, *scripts),
            NodeKind.PRESET: (project.open_chosen, clients.hand_over, clients.launch, clients.arrange),
            NodeKind.SESSION: (project.open_chosen, clients.hand_over, clients.launch, clients.arrange),
            NodeKind.CLIENTS: (clients.launch, clients.arrange, clients.close_clients),
            NodeKind.SCRIPT: (project.open_chosen, project.remove_chosen),
            NodeKind.GATEWAY: (*scripts, project.toggle_gateway),
        }
        return found.get(kind, (clients.launch,))

    def _add_toolbar(self) -> QToolBar:
        bar = QToolBar(self.tr("Toolbar"), self._window)
        bar.setObjectName("toolbar")
        bar.setAccessibleName(self.tr("Toolbar"))
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for mode in CommMode:
            bar.addAction(self.project.comm.of[mode])
        bar.addSeparator()
        bar.addAction(self.project.run)
        bar.addAction(self.project.stop)
        bar.addSeparator()
        bar.addAction(self.clients.launch)
        bar.addAction(self.clients.arrange)
        self._window.addToolBar(bar)
        return bar
