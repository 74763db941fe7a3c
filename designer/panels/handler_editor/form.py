"""The fields of a message handler: threading, enabled, script under its given first line (H1, H2), findings below it (H8).

The editor tab and the Event Scripts dialogs both use it.
"""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from client.panels.findings.view import FindingsView
from client.toolkit.code_editor import CodeEditor
from client.toolkit.look import Look
from designer.panels.handler_editor.model import header_for, threadings
from gateway_core.api import HandlerScope, MessageHandler, Threading


class HandlerForm(QWidget):
    """Edits one handler but for its name.

    Signals: `edited` (None) when somebody changed something.
    """

    edited = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._handler = MessageHandler("", HandlerScope.CLIENT)
        self._is_loading = False
        self.threading = QComboBox()
        self.threading.setAccessibleName(self.tr("Threading"))
        self.threading.setToolTip(
            self.tr(
                "Shared: one queue with the project's other shared handlers. Dedicated: a queue of its own. "
                "EDT: on the client's GUI queue."
            )
        )
        self.threading.currentIndexChanged.connect(self._on_edited)
        self.enabled = QCheckBox(self.tr("Enabled"))
        self.enabled.setAccessibleName(self.tr("Enabled"))
        self.enabled.toggled.connect(self._on_edited)
        self.editor = CodeEditor(look.themes, self)
        self.editor.setAccessibleName(self.tr("Script of the message handler"))
        self.editor.edited.connect(self._on_edited)
        self.findings = FindingsView(self.editor, look)
        self.row = QHBoxLayout()
        self.row.setContentsMargins(4, 4, 4, 4)
        self.row.setSpacing(8)
        label = QLabel(self.tr("&Threading"))
        label.setBuddy(self.threading)
        self.row.addWidget(label)
        self.row.addWidget(self.threading)
        self.row.addWidget(self.enabled)
        self.row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.row)
        column.addWidget(self.editor)
        column.addWidget(self.findings)
        self.setFocusProxy(self.editor)

    def show_handler(self, handler: MessageHandler) -> None:
        """Show a handler, unchanged as yet."""
        self._is_loading = True
        self._handler = handler
        words = {
            Threading.SHARED: self.tr("Shared"),
            Threading.DEDICATED: self.tr("Dedicated"),
            Threading.EDT: self.tr("EDT"),
        }
        self.threading.clear()
        for threading in threadings(handler.scope):
            self.threading.addItem(words[threading], threading.value)
        self.threading.setCurrentIndex(self.threading.findData(handler.threading.value))
        self.enabled.setChecked(handler.enabled)
        self.editor.set_header(header_for(handler.script))
        if self.editor.text() != handler.script:
            self.editor.set_text(handler.script)
        self._is_loading = False

    def handler(self) -> MessageHandler:
        """The handler with what the fields say."""
        return replace(
            self._handler,
            threading=Threading(self.threading.currentData()),
            enabled=self.enabled.isChecked(),
            script=self.editor.text(),
        )

    def allow_edits(self, *, allowed: bool) -> None:
        """Whether anything can be changed; not in a lab that is not trusted."""
        self.editor.setReadOnly(not allowed)
        self.threading.setEnabled(allowed)
        self.enabled.setEnabled(allowed)

    def _on_edited(self, _value: object = None) -> None:
        if not self._is_loading:
            self.edited.emit(None)
