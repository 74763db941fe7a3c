"""The View menu's entry of a dock that stands behind another one's tab. Knows no panel."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDockWidget

from client.toolkit.in_sight import is_in_sight


class DockBehindTab(QObject):
    """Has that entry and its keys bring the dock to the front; Qt's own way hides what nobody sees. The dock owns this."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        self._was_behind = False
        shown = dock.toggleViewAction()
        shown.toggled.connect(self._on_toggled)  # while the dock stands as it did
        shown.triggered.connect(self._on_triggered)  # after the dock's own answer

    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        is_in_window = self._dock.window().isVisible() and not self._dock.isFloating()
        self._was_behind = not shown and is_in_window and not is_in_sight(self._dock)

    def _on_triggered(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        if shown or self._was_behind:
            self._dock.show()
            self._dock.raise_()
