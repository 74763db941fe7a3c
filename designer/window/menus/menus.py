"""All menus of the designer's window together, its toolbar, and the context menus of the Project Browser.

What the actions do stands elsewhere; here they only get their places.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from client.toolkit.actions import WindowActions, plain_text
from client.toolkit.buttons import ICON_GAP
from client.toolkit.icons import Icons
from client.toolkit.idle_work import IdleWork
from designer.panels.project_browser.model import BrowserNode, NodeKind
from designer.window.menus.clients_menu import ClientsMenu
from designer.window.menus.edit_menu import EditMenu
from designer.window.menus.file_menu import FileMenu
from designer.window.menus.find_menu import FindMenu
from designer.window.menus.help_menu import HelpMenu
from designer.window.menus.learn_menu import LearnMenu
from designer.window.menus.messages_menu import MessagesMenu
from designer.window.menus.navigate_menu import NavigateMenu
from designer.window.menus.part_menu import PartMenu
from designer.window.menus.project_menu import ProjectMenu
from designer.window.menus.targets import MenuTargets
from designer.window.menus.view_menu import ViewMenu
from gateway_core.api import CommMode, Endpoint, EndpointKind

_PARTIES = {
    NodeKind.GATEWAY: EndpointKind.GATEWAY,
    NodeKind.PRESET: EndpointKind.CLIENT,
    NodeKind.SESSION: EndpointKind.CLIENT,
}
_ICONS_AFTER_MS = 1_500  # the first clients have been opened by then


class Menus(QObject):
    """All actions of the designer's window, in `actions`; each menu knows its own."""

    def __init__(self, window: QMainWindow, icons: Icons, targets: MenuTargets) -> None:
        super().__init__(window)
        self._window = window
        self._targets = targets  # connections alone would not keep them
        self.actions = WindowActions(window, icons)
        self.file = FileMenu(self.actions, targets, self)
        self.edit = EditMenu(self.actions, targets, self)
        self.find = FindMenu(self.actions, targets, self)
        targets.code.offer(self.find.of_text())
        self.project = ProjectMenu(self.actions, targets, self)
        self.parts = PartMenu(self.actions, targets, self)
        self.view = ViewMenu(self.actions, targets, self)
        self.navigate = NavigateMenu(self.actions, targets, self)
        self.messages = MessagesMenu(self.actions, targets, self)
        self.clients = ClientsMenu(self.actions, targets, self)
        self.learn = LearnMenu(self.actions, targets, self)
        self.help = HelpMenu(self.actions, targets, self)
        self.toolbar = self._add_toolbar()
        self.view.add_toolbar(self.toolbar.toggleViewAction())
        self._icons = IdleWork(self)
        self._calm = QTimer(self)  # not `singleShot`, whose timer would outlive the window
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._on_started)
        self._calm.start(_ICONS_AFTER_MS)

    def context_menu(self, node: BrowserNode | None) -> QMenu:
        """The actions that make sense for a node of the Project Browser, or where none is."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.actions.draw_icons(self.actions.all())
        new = self._new_for(node.kind) if node is not None else self.parts.new
        if new:
            menu.addMenu(self._submenu(self.tr("&New"), new, menu))
        for group in self._groups_for(node.kind) if node is not None else ():
            menu.addActions(group)
            menu.addSeparator()
        if node is not None and node.kind in _PARTIES:
            faults = self.learn.faults.fitting(_PARTIES[node.kind])
            menu.addMenu(self._submenu(self.tr("&Fault on Purpose"), faults, menu))
            menu.addSeparator()
        menu.addAction(self.parts.lab_properties)
        return menu

    def map_menu(self, endpoint: Endpoint | None) -> QMenu:
        """The actions that make sense for a node of the plant map, or beside all of them."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if endpoint is not None:
            menu.addAction(self.learn.map.open_party)
            menu.addSeparator()
        if endpoint is not None and endpoint.kind is not EndpointKind.DESIGNER:
            menu.addActions(self.learn.faults.fitting(endpoint.kind))
            menu.addSeparator()
        menu.addAction(self.learn.faults.remove_all)
        menu.addSeparator()
        menu.addActions(self.learn.map.of_view())
        self.actions.draw_icons(menu.actions())
        return menu

    def _on_started(self) -> None:
        self._icons.start(self.actions.icon_steps())

    def _submenu(self, title: str, actions: Sequence[QAction], menu: QMenu) -> QMenu:
        submenu = QMenu(title, menu)
        submenu.addActions(actions)
        return submenu

    def _new_for(self, kind: NodeKind) -> Sequence[QAction]:
        parts = self.parts
        handlers = (parts.new_client_handler, parts.new_gateway_handler)
        found: dict[NodeKind, Sequence[QAction]] = {
            NodeKind.GATEWAY: (parts.new_project, parts.new_gateway),
            NodeKind.PROJECT: (*handlers, parts.new_module, parts.new_project),
            NodeKind.EVENT_SCRIPTS: handlers,
            NodeKind.MESSAGE: handlers,
            NodeKind.HANDLER: handlers,
            NodeKind.LIBRARY: (parts.new_module,),
            NodeKind.MODULE: (parts.new_module, parts.new_shared_module),
            NodeKind.SHARED: (parts.new_shared_module,),
            NodeKind.CLIENTS: (parts.new_preset,),
            NodeKind.PRESET: (parts.new_preset,),
            NodeKind.USERS: (parts.new_user,),
            NodeKind.USER: (parts.new_user,),
            NodeKind.ROLES: (parts.new_user,),
            NodeKind.SCRIPTS: (parts.new_script,),
            NodeKind.SCRIPT: (parts.new_script,),
            NodeKind.SENDS: (self.project.new_send,),
            NodeKind.SEND: (self.project.new_send,),
        }
        return found.get(kind, ())

    def _groups_for(self, kind: NodeKind) -> Sequence[Sequence[QAction]]:
        project, clients, parts = self.project, self.clients, self.parts
        opened, scripts = (project.open_chosen,), (project.gateway_scripts, project.client_scripts)
        chosen, running = parts.chosen, (clients.launch, clients.arrange)
        changed, client = (*chosen, parts.properties), (project.open_chosen, clients.hand_over)
        found: dict[NodeKind, Sequence[Sequence[QAction]]] = {
            NodeKind.GATEWAY: (scripts, changed, (project.toggle_gateway,)),
            NodeKind.PROJECT: (scripts, changed),
            NodeKind.EVENT_SCRIPTS: (opened, scripts),
            NodeKind.MESSAGE: (opened, scripts),
            NodeKind.HANDLER: (opened, changed, parts.switches.all(), scripts),
            NodeKind.MODULE: (opened, chosen),
            NodeKind.PRESET: (client, changed, running),
            NodeKind.SESSION: (client, running),
            NodeKind.CLIENTS: ((clients.launch, clients.launch_all), (clients.arrange, clients.close_clients)),
            NodeKind.USER: (changed,),
            NodeKind.ROLE: ((parts.rename, parts.delete),),
            NodeKind.SCRIPT: (opened, chosen),
            NodeKind.SEND: (opened, chosen),
        }
        return found.get(kind, ())

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
        bar.addAction(self.learn.step.hold)
        bar.addAction(self.learn.predict.toggle)
        bar.addSeparator()
        bar.addAction(self.clients.launch)
        bar.addAction(self.clients.arrange)
        self.actions.draw_icons(bar.actions())
        for action in bar.actions():
            if not action.icon().isNull():
                word = plain_text(action.text()).rstrip("…")
                action.setIconText(ICON_GAP + word)
                bar.widgetForAction(action).setAccessibleName(word)
        self._window.addToolBar(bar)
        return bar
