"""The designer's docks: where each panel stands at first. Knows no gateway."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from client.toolkit.icons import Icons
from client.toolkit.in_sight import is_in_sight
from designer.panels.message_log.view import MessageLogView
from designer.panels.project_browser.view import ProjectBrowserView
from designer.panels.who_receives.view import WhoReceivesView
from designer.window.dock_behind_tab import DockBehindTab
from designer.window.dock_content import fill_dock
from designer.window.dock_titles import DockTitles, without_title
from designer.window.side_widths import FirstWidths

_VERSION = 3  # one more with each new dock: an older state leaves it in front of all others
_FOLLOWING = _VERSION + 1_000  # that of a state in which the sides still follow the window's width
_BOTTOM_PX = 250


@dataclass(frozen=True, slots=True)
class FirstPanels:
    """The views of the docks that are seen at first; the others are made later (`designer.window.late_panels`)."""

    browser: ProjectBrowserView
    message_log: MessageLogView
    who_receives: WhoReceivesView


class Docks(QObject):
    """A dock for every panel; those behind another one's tab are empty until somebody sees them."""

    def __init__(self, window: QMainWindow, panels: FirstPanels, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        areas = Qt.DockWidgetArea
        window.setDockNestingEnabled(True)
        window.setDocumentMode(True)
        window.setCorner(Qt.Corner.BottomLeftCorner, areas.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, areas.RightDockWidgetArea)
        self.browser = self._dock("browser", self.tr("Project Browser"), panels.browser, areas.LeftDockWidgetArea)
        self.tags = self._tab(self.browser, "tags", self.tr("Tag Browser"))
        window.setTabPosition(areas.LeftDockWidgetArea, QTabWidget.TabPosition.North)
        right = areas.RightDockWidgetArea
        self.who_receives = self._dock("who_receives", self.tr("Who receives this?"), panels.who_receives, right)
        self.verdicts = self._tab(self.who_receives, "verdicts", self.tr("Who received this?"))
        self.step = self._tab(self.verdicts, "step", self.tr("Step"))
        self.predict = self._tab(self.step, "predict", self.tr("Predict"))
        self.lessons = self._tab(self.predict, "lessons", self.tr("Lessons"))
        window.setTabPosition(right, QTabWidget.TabPosition.North)
        bottom = areas.BottomDockWidgetArea
        self.message_log = self._dock("message_log", self.tr("Message Log"), panels.message_log, bottom)
        self.output = self._tab(self.message_log, "output", self.tr("Output Console"))
        self.gateway_log = self._tab(self.output, "gateway_log", self.tr("Gateway Log"))
        self.plant_map = self._tab(self.gateway_log, "plant_map", self.tr("Plant Map"))
        self.sequence = self._tab(self.plant_map, "sequence", self.tr("Sequence"))
        self.find = self._tab(self.sequence, "find", self.tr("Find in Lab"))
        window.setTabPosition(bottom, QTabWidget.TabPosition.North)
        self.titles = DockTitles(window, self.all(), icons)
        self._widths = FirstWidths(window, self.all())

    def lay_out(self) -> None:
        """Put every dock where it stands at first, in its first size."""
        for dock in self.all():
            if dock.isFloating():
                dock.setFloating(False)
            dock.show()
        self.titles.show_all()
        self.browser.raise_()
        self.message_log.raise_()
        self.who_receives.raise_()
        self._widths.give(self.browser, self.who_receives)
        height = round(_BOTTOM_PX * min(1.0, self._window.height() / 860))
        self._window.resizeDocks([self.message_log], [height], Qt.Orientation.Vertical)
        self.hide_stale_tabs()

    def state(self) -> QByteArray:
        """Where every dock stands, for `restore`."""
        return self._window.saveState(_FOLLOWING if self._widths.follows else _VERSION)

    def restore(self, state: QByteArray) -> bool:
        """Put every dock where `state` says; false, and nothing changes, if that says nothing."""
        follows = self._window.restoreState(state, _FOLLOWING)
        restored = follows or self._window.restoreState(state, _VERSION)
        if restored:
            self._widths.follow(follows=follows)
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

    def part_lessons(self) -> None:
        """Take the lessons out of the row of tabs at the right, to below it, so that both are seen."""
        if self.who_receives in self._window.tabifiedDockWidgets(self.lessons):
            area = Qt.DockWidgetArea.RightDockWidgetArea
            self._window.addDockWidget(area, self.lessons, Qt.Orientation.Vertical)
            height = self._window.height()
            self._window.resizeDocks([self.who_receives, self.lessons], [height, height], Qt.Orientation.Vertical)
            self.who_receives.raise_()
            self.titles.show_all()
            self.hide_stale_tabs()
            self._keep_until_shown()
        self.lessons.show()

    def _keep_until_shown(self) -> None:
        """WORKAROUND(Qt 6.11): a window that is shown maximized takes on once more what was restored while it was hidden."""
        if not self._window.isVisible() and self._window.isMaximized():
            self._window.restoreState(self._window.saveState(_VERSION), _VERSION)

    def _raise_over(self, dock: QDockWidget, other: QDockWidget) -> None:
        """Raise a dock where the other one is in front; a third one stays there."""
        if other in self._window.tabifiedDockWidgets(dock) and is_in_sight(other):
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
            self.step,
            self.predict,
            self.lessons,
            self.plant_map,
            self.sequence,
        )

    def _tab(self, neighbour: QDockWidget, name: str, title: str) -> QDockWidget:
        """An empty dock behind another one; side by side, if only for a moment, they would make the window wider."""
        dock = self._made(name, title)
        self._window.tabifyDockWidget(neighbour, dock)
        return dock

    def _dock(self, name: str, title: str, view: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = self._made(name, title)
        fill_dock(dock, view)
        self._window.addDockWidget(area, dock)
        return dock

    def _made(self, name: str, title: str) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setAccessibleName(title)
        DockBehindTab(dock)
        without_title(dock)  # most stand on tabs; `DockTitles` gives one to those that do not
        return dock
