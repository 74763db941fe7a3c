"""Lists above the status bar what may follow the first key of a shortcut that has two, such as Ctrl+N, while Qt waits."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QStatusBar, QWidget

from client.toolkit.actions import plain_text
from client.toolkit.theme import ThemeController
from designer.window.chord_box import ChordBox, KeyMeaning

_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_FORMAT = QKeySequence.SequenceFormat.NativeText


class ChordHint(QObject):
    """Looks for first keys in `window`, which hears of every key before it is a shortcut. `box` lists what may follow.

    The second key never arrives as one: only that it is let go does, and Qt has decided by then.
    """

    def __init__(
        self, window: QWidget, actions: Sequence[QAction], status: QStatusBar, themes: ThemeController
    ) -> None:
        super().__init__(window)
        self._window = window
        self.box = ChordBox(themes, window, status)
        self._followers: dict[QKeyCombination, list[QAction]] = {}
        self._first: QKeyCombination | None = None
        self._handle: QWindow | None = None
        for action in actions:
            keys = action.shortcut()
            if keys.count() > 1:
                self._followers.setdefault(keys[0], []).append(action)  # type: ignore[index]  # stubs: no item access
                action.triggered.connect(self._end)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
                self._begin(event.keyCombination())
            elif event.type() == QEvent.Type.WindowDeactivate:
                self._end()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
            first = self._first.key() if self._first is not None else None
            if event.key() not in (*_MODIFIERS, first):
                self._end()
        return False

    def _begin(self, keys: QKeyCombination) -> None:
        self._end()
        followers = [action for action in self._followers.get(keys, ()) if action.isEnabled()]
        handle = self._window.windowHandle()
        if not followers or handle is None:
            return
        self._first, self._handle = keys, handle
        handle.installEventFilter(self)
        title = self.tr("{keys}, then:").format(keys=QKeySequence(keys).toString(_FORMAT))
        nothing = KeyMeaning(QKeySequence(Qt.Key.Key_Escape).toString(_FORMAT), self.tr("nothing"))
        self.box.show_keys(title, (*map(_meaning, followers), nothing))

    def _end(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        if self._handle is not None:
            self._handle.removeEventFilter(self)
            self.box.hide()
        self._first = self._handle = None


def _meaning(action: QAction) -> KeyMeaning:
    """The second key of an action and its name."""
    second = QKeySequence(action.shortcut()[1]).toString(_FORMAT)  # type: ignore[index]  # as above
    return KeyMeaning(second, plain_text(action.text()).rstrip("…"))
