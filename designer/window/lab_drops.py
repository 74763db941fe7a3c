"""Lets files that are dragged over an editor through to the window, which opens labs; an editor would take their names as text."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QPlainTextEdit


class LabDrops(QObject):
    """Watches one editor, to which it belongs."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        editor.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
            event.ignore()
            return True
        return False
