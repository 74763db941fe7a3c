"""Docks that share their place have their titles on tabs, so they get no second title; a tab floats and closes its dock.

Knows no panel.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMainWindow, QMenu, QTabBar, QWidget

from client.toolkit.icons import Icons

_BUTTONS = {"qt_dockwidget_floatbutton": "picture-in-picture-2", "qt_dockwidget_closebutton": "x"}


class _NoTitle(QWidget):
    """What stands in place of a title that is on a tab already."""

    def sizeHint(self) -> QSize:
        return QSize(0, 0)


def without_title(dock: QDockWidget) -> None:
    """Let a dock begin without a title: to take it away in a window that is shown takes its time."""
    dock.setTitleBarWidget(_NoTitle(dock))


class DockTitles(QObject):
    """Keeps the titles of these docks as they should be."""

    def __init__(self, window: QMainWindow, docks: Sequence[QDockWidget], icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        self._icons = icons
        self._docks = tuple(docks)
        self._untitled = {dock: _no_title(dock) for dock in self._docks}
        self._soon = QTimer(self)  # a move from place to place is many changes
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.show_all)
        for dock in self._docks:
            dock.topLevelChanged.connect(self._on_changed)
            dock.dockLocationChanged.connect(self._on_changed)
            dock.visibilityChanged.connect(self._on_changed)
            dock.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Another theme has Qt put its own icons into the titles."""
        if event.type() == QEvent.Type.StyleChange:
            self._soon.start()
        return False

    def show_all(self) -> None:
        """Give each dock its title, or take it away, as it stands now."""
        for dock in self._docks:
            wanted = self._untitled[dock] if self._is_on_tab(dock) else None
            if dock.titleBarWidget() is not wanted:
                dock.setTitleBarWidget(wanted)  # type: ignore[arg-type]  # stubs: None gives it the usual one
                self._untitled[dock].setVisible(wanted is not None)
            self._dress(dock)
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._serve(bar)

    def menu_for(self, title: str) -> QMenu:
        """What can be done with the dock whose tab it is."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, slot in ((self.tr("&Float"), self._on_float), (self.tr("&Close"), self._on_close)):
            action = menu.addAction(words)
            action.setData(title)
            action.triggered.connect(slot)
        return menu

    def _is_on_tab(self, dock: QDockWidget) -> bool:
        if dock.isFloating():
            return False
        return any(each.toggleViewAction().isChecked() for each in self._window.tabifiedDockWidgets(dock))

    def _dress(self, dock: QDockWidget) -> None:
        """Give the title's buttons icons that are seen on dark grounds too; Qt puts its own in after each change."""
        for name, icon in _BUTTONS.items():
            button = dock.findChild(QAbstractButton, name)
            if button is not None:
                button.setIcon(self._icons.icon(icon, "muted"))

    def _serve(self, bar: QTabBar) -> None:
        """Hear of what is done to a row of tabs, from when it is first seen on."""
        if bar.property("serves_docks"):
            return
        bar.setProperty("serves_docks", True)
        bar.setElideMode(Qt.TextElideMode.ElideNone)  # arrows lead to the tabs that there is no room for
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        bar.customContextMenuRequested.connect(self._on_menu_requested)
        bar.tabBarDoubleClicked.connect(self._on_double_clicked)

    def _dock(self, title: str) -> QDockWidget | None:
        return next((dock for dock in self._docks if dock.windowTitle() == title), None)

    def _on_changed(self, _value: object) -> None:
        self._soon.start()

    def _on_menu_requested(self, where: QPoint) -> None:
        bar = self.sender()
        if isinstance(bar, QTabBar) and bar.tabAt(where) >= 0:
            self.menu_for(bar.tabText(bar.tabAt(where))).popup(bar.mapToGlobal(where))

    def _on_double_clicked(self, index: int) -> None:
        bar = self.sender()
        dock = self._dock(bar.tabText(index)) if isinstance(bar, QTabBar) else None
        if dock is not None:
            dock.setFloating(True)

    def _on_float(self) -> None:
        dock = self._chosen()
        if dock is not None:
            dock.setFloating(True)

    def _on_close(self) -> None:
        dock = self._chosen()
        if dock is not None:
            dock.close()

    def _chosen(self) -> QDockWidget | None:
        """The dock of the menu's action that was triggered."""
        action = self.sender()
        return self._dock(str(action.data())) if isinstance(action, QAction) else None


def _no_title(dock: QDockWidget) -> QWidget:
    """What this dock has in place of a title, or may have."""
    now = dock.titleBarWidget()
    if isinstance(now, _NoTitle):
        return now
    made = _NoTitle(dock)
    made.hide()
    return made
