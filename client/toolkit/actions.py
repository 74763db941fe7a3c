"""The actions of a window: each has a name, a menu place and a shortcut, and is listed for a command palette.

Their icons are drawn when a menu is opened that shows them, or before that in idle moments: all of them would take longer
than the rest of a window's start.

Must not know what the actions do.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from client.toolkit.icons import Icons
from client.toolkit.plain_tip import plain_tip

WORDS: Final = "words"  # the property of an action with what else people call it
_TRAIL = 20


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What an action is called (with `&` for its mnemonic), where it stands (`View` or `View/Theme`), how to reach it.

    `edits`: it changes the document, so it is off where that may only be read. `words`: what else people call it.
    """

    text: str
    menu: str
    shortcut: str | QKeySequence.StandardKey = ""
    icon: str = ""
    tip: str = ""
    checkable: bool = False
    edits: bool = False
    words: str = ""


class WindowActions(QObject):
    """All actions of one window, in its menu bar."""

    def __init__(self, window: QMainWindow, icons: Icons) -> None:
        super().__init__(window)
        self._window = window
        self._icons = icons
        self._undrawn: dict[QAction, str] = {}  # the icons that actions shall have
        self._menus: dict[str, QMenu] = {}
        self._actions: list[QAction] = []
        self._editing: list[QAction] = []
        self.trail: deque[str] = deque(maxlen=_TRAIL)  # the actions that were triggered lately, for reports of bugs

    def add(self, spec: ActionSpec, slot: Callable[..., object]) -> QAction:
        """A new action at the end of its menu; `slot` is a bound method."""
        action = QAction(spec.text, self._window)
        keys = ""
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if spec.icon:
            self._undrawn[action] = spec.icon
        plain = plain_text(spec.text).rstrip("…")
        action.setObjectName(f"{plain_text(spec.menu)}/{plain}")
        action.setToolTip(plain_tip((spec.tip or plain) + (f" ({keys})" if keys else "")))
        action.setStatusTip(spec.tip)
        action.setCheckable(spec.checkable)
        action.setProperty(WORDS, spec.words)
        action.triggered.connect(slot)
        action.triggered.connect(partial(_note, self.trail, action.objectName()))
        self.menu(spec.menu).addAction(action)
        self._window.addAction(action)
        self._actions.append(action)
        if spec.edits:
            self._editing.append(action)
        return action

    def remove(self, action: QAction) -> None:
        """Take an action away for good."""
        self._actions.remove(action)
        self._undrawn.pop(action, None)
        self._window.removeAction(action)
        action.deleteLater()

    def separate(self, menu: str) -> None:
        """A line at the end of a menu."""
        self.menu(menu).addSeparator()

    def menu(self, path: str) -> QMenu:
        """The menu of that name; `View/Theme` is a menu in a menu. It comes into being when it is first asked for."""
        if path not in self._menus:
            above, _, name = path.rpartition("/")
            owner = self.menu(above) if above else self._window.menuBar()
            self._menus[path] = owner.addMenu(name)
            self._menus[path].aboutToShow.connect(self._on_menu_about_to_show)
        return self._menus[path]

    def draw_icons(self, actions: Iterable[QAction]) -> None:
        """Give these actions their icons now."""
        for action in actions:
            name = self._undrawn.pop(action, "")
            if name:
                action.setIcon(self._icons.icon(name))

    def icon_steps(self) -> Generator[None, None, None]:
        """Give all actions their icons, one a step."""
        for action in tuple(self._undrawn):
            self.draw_icons([action])
            yield

    def allow_edits(self, *, allowed: bool, reason: str = "") -> None:
        """Switch what changes the document on or off; `reason` says in the status bar why it is off."""
        for action in self._editing:
            allow(action, allowed=allowed, reason=reason)

    def all(self) -> tuple[QAction, ...]:
        """Every action of the window, in the order of their making."""
        return tuple(self._actions)

    def _on_menu_about_to_show(self) -> None:
        menu = self.sender()
        if isinstance(menu, QMenu):
            self.draw_icons(menu.actions())


def allow(action: QAction, *, allowed: bool, reason: str) -> None:
    """Switch an action on, or off; `reason` says in the status bar why it is off."""
    action.setEnabled(allowed)
    action.setStatusTip(action.toolTip() if allowed else reason)


def _note(trail: deque[str], name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
    trail.append(name)


def plain_text(text: str) -> str:
    """A menu's text without the marks of its mnemonics."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
