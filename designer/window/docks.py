"""The designer's docks: where each panel stands at first. Knows no gateway."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from client.toolkit.icons import Icons
from client.toolkit.look import Look
from designer.panels.find_in_lab.view import FindInLabView
from designer.panels.gateway_log.view import GatewayLogView
from designer.panels.message_log.view import MessageLogView
from designer.panels.output_console.view import OutputConsoleView
from designer.panels.project_browser.view import ProjectBrowserView
from designer.panels.tag_browser.view import TagBrowserView
from designer.panels.verdicts.view import VerdictsView, received_texts
from designer.panels.who_receives.view import WhoReceivesView
from designer.window.dock_behind_tab import DockBehindTab
from designer.window.dock_titles import DockTitles
from gateway_core.api import Lab

LAYOUT_VERSION = 1
_LEFT_PX, _RIGHT_PX, _BOTTOM_PX = 250, 470, 250


@dataclass(frozen=True, slots=True)
class Panels:
    """The views of all docks."""

    browser: ProjectBrowserView
    message_log: MessageLogView
    output: OutputConsoleView
    gateway_log: GatewayLogView
    verdicts: VerdictsView
    who_receives: WhoReceivesView
    tags: TagBrowserView
    find: FindInLabView


def make_panels(look: Look, lab: Lab) -> Panels:
    """All views, empty."""
    return Panels(
        ProjectBrowserView(look),
        MessageLogView(look),
        OutputConsoleView(look),
        GatewayLogView(look, [gateway.name for gateway in lab.gateways]),
        VerdictsView(look, received_texts()),
        WhoReceivesView(look),
        TagBrowserView(look),
        FindInLabView(look),
    )


class Docks(QObject):
    """A dock for every panel."""

    def __init__(self, window: QMainWindow, panels: Panels, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        areas = Qt.DockWidgetArea
        window.setDockNestingEnabled(True)
        window.setDocumentMode(True)
        window.setCorner(Qt.Corner.BottomLeftCorner, areas.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, areas.RightDockWidgetArea)
        self.browser = self._dock("browser", self.tr("Project Browser"), panels.browser, areas.LeftDockWidgetArea)
        right = areas.RightDockWidgetArea
        self.who_receives = self._dock("who_receives", self.tr("Who receives this?"), panels.who_receives, right)
        self.verdicts = self._tab(self.who_receives, "verdicts", self.tr("Who received this?"), panels.verdicts)
        window.setTabPosition(right, QTabWidget.TabPosition.North)
        bottom = areas.BottomDockWidgetArea
        self.message_log = self._dock("message_log", self.tr("Message Log"), panels.message_log, bottom)
        self.output = self._tab(self.message_log, "output", self.tr("Output Console"), panels.output)
        self.gateway_log = self._tab(self.output, "gateway_log", self.tr("Gateway Log"), panels.gateway_log)
        self.tags = self._tab(self.gateway_log, "tags", self.tr("Tag Browser"), panels.tags)
        self.find = self._tab(self.tags, "find", self.tr("Find in Lab"), panels.find)
        window.setTabPosition(bottom, QTabWidget.TabPosition.North)
        self.titles = DockTitles(window, self.all(), icons)

    def lay_out(self) -> None:
        """Put every dock where it stands at first, in its first size."""
        for dock in self.all():
            dock.setFloating(False)
            dock.show()
        self.titles.show_all()
        self.message_log.raise_()
        self.who_receives.raise_()
        sides = [self.browser, self.who_receives]
        width = min(1.0, self._window.width() / 1360)
        widths = [round(_LEFT_PX * width), round(_RIGHT_PX * width)]
        self._window.resizeDocks(sides, widths, Qt.Orientation.Horizontal)
        height = round(_BOTTOM_PX * min(1.0, self._window.height() / 860))
        self._window.resizeDocks([self.message_log], [height], Qt.Orientation.Vertical)
        self.hide_stale_tabs()

    def restore(self, state: QByteArray) -> bool:
        """Put every dock where `state` says; false, and nothing changes, if that says nothing."""
        restored = self._window.restoreState(state, LAYOUT_VERSION)
        self.hide_stale_tabs()
        self.titles.show_all()
        return restored

    def hide_stale_tabs(self) -> None:
        """Hide the rows of tabs that no dock uses any more, and name the others for screen readers.

        WORKAROUND(Qt 6.11): docks that are joined or restored in a window that is shown get new rows of tabs, and the
        former ones stay where they were. Each dock is in one row only, and the newest is the one that Qt uses.
        """
        used: set[str] = set()
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for bar in reversed(bars):
            bar.setAccessibleName(self.tr("Panels"))
            titles = {bar.tabText(index) for index in range(bar.count())}
            if titles <= used:
                bar.hide()
            used |= titles

    def show_prediction(self) -> None:
        """Bring “Who receives this?” in front of “Who received this?”, if one of the two hides the other."""
        self._raise_over(self.who_receives, self.verdicts)

    def show_verdicts(self) -> None:
        """The other way round."""
        self._raise_over(self.verdicts, self.who_receives)

    def _raise_over(self, dock: QDockWidget, other: QDockWidget) -> None:
        if other in self._window.tabifiedDockWidgets(dock) and dock.visibleRegion().isEmpty():
            dock.raise_()

    def all(self) -> tuple[QDockWidget, ...]:
        """Every dock, in reading order."""
        return (
            self.browser,
            self.message_log,
            self.output,
            self.gateway_log,
            self.verdicts,
            self.tags,
            self.find,
            self.who_receives,
        )

    def _tab(self, neighbour: QDockWidget, name: str, title: str, view: QWidget) -> QDockWidget:
        """A dock behind another one; side by side, if only for a moment, they would make the window wider."""
        dock = self._made(name, title, view)
        self._window.tabifyDockWidget(neighbour, dock)
        return dock

    def _dock(self, name: str, title: str, view: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = self._made(name, title, view)
        self._window.addDockWidget(area, dock)
        return dock

    def _made(self, name: str, title: str, view: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setAccessibleName(title)
        dock.setWidget(view)
        DockBehindTab(dock)
        return dock
