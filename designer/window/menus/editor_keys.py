"""Keys of actions that hold in the editors of the tabs, too, though not in the whole window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QShortcut

from client.toolkit.code_editor import CodeEditor
from designer.window.editors import Editors


class EditorKeys(QObject):
    """Gives every editor the keys of `actions`; tables and trees keep them for what they mean there, such as F2."""

    def __init__(self, editors: Editors, actions: Sequence[QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = tuple(actions)
        editors.joined.connect(self._on_joined)
        for tab in editors.all():
            if tab.editor is not None:
                self._on_joined(tab.editor)

    def _on_joined(self, editor: CodeEditor) -> None:
        for action in self._actions:
            shortcut = QShortcut(action.shortcut(), editor)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(action.trigger)
