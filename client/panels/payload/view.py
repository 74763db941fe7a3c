"""The payload of the chosen arrival, below its heading. Knows no gateway."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from client.looks.payload_view import PayloadView
from client.panels.payload.model import PayloadState
from client.toolkit.elided_label import ElidedLabel
from client.toolkit.fonts import strong_font


class PayloadPanelView(QWidget):
    """Shows a `PayloadState`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = ElidedLabel()
        self._heading.setFont(strong_font())
        self._heading.setContentsMargins(8, 4, 8, 4)
        self.tree = PayloadView()
        self._heading.setBuddy(self.tree)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self.tree, 1)

    def show_state(self, state: PayloadState) -> None:
        """Show a heading and a payload."""
        self._heading.setText(state.heading)
        self.tree.setAccessibleName(state.heading)
        self.tree.set_empty_text(state.empty_text)
        self.tree.show_payload(state.payload)
