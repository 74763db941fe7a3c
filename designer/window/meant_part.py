"""Which part of the lab a command means: the script whose text was worked on last, or what was chosen last in the tree."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from designer.document.script_moves import handler_place_of
from designer.panels.project_browser.model import BrowserNode, handler_key, script_key
from designer.panels.project_browser.view import ProjectBrowserView
from designer.window.editors import Editors
from gateway_core.api import Place


class MeantPart(QObject):
    """Follows the keyboard between the Project Browser and the tabs; menus and the palette do not count."""

    def __init__(self, browser: ProjectBrowserView, editors: Editors) -> None:
        super().__init__(browser)
        self._browser = browser
        self._editors = editors
        self._is_in_text = False
        app = QApplication.instance()
        assert isinstance(app, QApplication), "there is a window"
        app.focusChanged.connect(self._on_focus_changed)
        browser.chosen_changed.connect(self._on_chosen_changed)

    def node(self) -> BrowserNode | None:
        """The line of the Project Browser for it; None for nothing. A text that has no line means what is chosen there."""
        place = self._editors.current.part if self._is_in_text else None
        node = self._browser.node(_key(place)) if place is not None else None
        return node or self._browser.current_node()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is self._editors.current_editor:
            self._is_in_text = True
        elif new is self._browser.tree:
            self._is_in_text = False

    def _on_chosen_changed(self, _node: BrowserNode | None) -> None:
        self._is_in_text = False


def _key(place: Place) -> str:
    handler = handler_place_of(place)
    return handler_key(handler) if handler is not None else script_key(place)
