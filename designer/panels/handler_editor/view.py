"""A message handler in an editor tab: its place, its fields, Save. Knows no gateway."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from client.toolkit.buttons import ICON_GAP
from client.toolkit.look import Look
from designer.panels.handler_editor.form import HandlerForm
from gateway_core.api import MessageHandler


class HandlerEditorView(QWidget):
    """Edits one handler.

    Signals: `save_requested`, `edited` (both None).
    """

    save_requested = Signal(object)
    edited = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.form = HandlerForm(look)
        self.form.edited.connect(self.edited)
        self.editor = self.form.editor
        self._place = QLabel()
        self._place.setTextFormat(Qt.TextFormat.PlainText)  # names of the lab, letter by letter
        self._place.setAccessibleName(self.tr("Place of the handler"))
        self.save_button = QToolButton()
        self.save_button.setIcon(look.icons.icon("save"))
        self.save_button.setText(ICON_GAP + self.tr("Save"))
        self.save_button.setAccessibleName(self.tr("Save"))
        self.save_button.setToolTip(self.tr("Save into the lab and put it in force (Ctrl+S)"))
        self.save_button.setAccessibleName(self.tr("Save the handler"))
        self.save_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.save_button.setAutoRaise(True)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.form.row.insertWidget(0, self._place)
        self.form.row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.setFocusProxy(self.form)

    def show_handler(self, place: str, handler: MessageHandler) -> None:
        """Show a handler and where it stands."""
        self._place.setText(place)
        self.form.show_handler(handler)
        self.show_changed(changed=False)

    def show_changed(self, *, changed: bool) -> None:
        """Whether there is something to save."""
        self.save_button.setEnabled(changed)

    def handler(self) -> MessageHandler:
        """The handler with what the fields say."""
        return self.form.handler()

    def _on_save_clicked(self) -> None:
        self.save_requested.emit(None)
