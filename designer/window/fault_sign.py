"""The status bar's sign that something was broken on purpose, so that nobody hunts for it; its menu says what, and mends it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from client.toolkit.buttons import ARROW_ROOM
from client.toolkit.fonts import strong_font
from client.toolkit.plain_tip import plain_tip
from designer.window.faults_on_purpose import FaultsOnPurpose
from gateway_core.api import fault_text


class FaultSign(QToolButton):
    """Counts the faults on purpose; not to be seen where there is none. `remove_all` stands at the end of its menu."""

    def __init__(self, faults: FaultsOnPurpose, remove_all: QAction) -> None:
        super().__init__()
        self._faults = faults
        self._remove_all = remove_all
        self._entries = QMenu(self)
        self._entries.aboutToShow.connect(self._on_about_to_show)
        self.setAutoRaise(True)
        self.setFont(strong_font())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self._entries)
        faults.changed.connect(self._on_changed)
        self._on_changed(None)

    def _on_changed(self, _value: None) -> None:
        there = self._faults.all
        one, many = self.tr("⚠ 1 fault on purpose"), self.tr("⚠ {count} faults on purpose")
        text = one if len(there) == 1 else many.format(count=len(there))
        sentences = "\n".join(map(fault_text, there))
        self.setText(text + ARROW_ROOM)
        self.setToolTip(plain_tip(sentences))
        self.setAccessibleName(text)
        self.setAccessibleDescription(sentences)
        self.setVisible(bool(there))

    def _on_about_to_show(self) -> None:
        """An entry for each fault, checked because it is on; choosing one takes it away."""
        self._entries.clear()
        for fault in self._faults.all:
            entry = self._entries.addAction(fault_text(fault).replace("&", "&&"), self._faults.remove_of_action)
            entry.setCheckable(True)
            entry.setChecked(True)
            entry.setData(fault)
        self._entries.addSeparator()
        self._entries.addAction(self._remove_all)
