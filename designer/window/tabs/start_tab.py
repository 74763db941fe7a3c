"""The start page in a tab. It holds nothing that could be saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from designer.window.tabs.tab import Tab

if TYPE_CHECKING:
    from designer.panels.start_page.view import StartPageView

START_KEY = "start"


class StartTab(Tab):
    """The start page."""

    def __init__(self, view: "StartPageView") -> None:
        self._view = view
        self.key = START_KEY
        self.title = QCoreApplication.translate("StartTab", "Start")
        self.tip = QCoreApplication.translate("StartTab", "A first message, labs, and where to learn more")

    @property
    def widget(self) -> "StartPageView":
        return self._view

    @property
    def is_changed(self) -> bool:
        return False

    def save(self) -> bool:
        return True

    def save_as(self) -> bool:
        """There is no script in it; nothing is asked."""
        return True

    def close(self) -> None:
        """Nothing to let go of."""
