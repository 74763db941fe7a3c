"""The button at the end of a tab that closes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton

from client.toolkit.icons import Icons
from designer.window.tabs.tab import Tab


class TabCloseButton(QToolButton):
    """Knows its tab.

    Signals: `close_requested` (the `Tab`).
    """

    close_requested = Signal(object)

    def __init__(self, tab: Tab, icons: Icons) -> None:
        super().__init__()
        self._tab = tab
        self.setIcon(icons.icon("x", "muted"))
        self.setAutoRaise(True)
        self.setToolTip(self.tr("Close (Ctrl+W)"))
        self.setAccessibleName(self.tr("Close {name}").format(name=tab.title))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.close_requested.emit(self._tab)
