"""Gives the keyboard back to whoever had it before some part of a window took it.

Must not know what the part is for.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

Home = Callable[[], QWidget | None]


class FocusReturn(QObject):
    """Follows the focus into `part` and out of it. `home` is where it goes when who had it is gone or hidden."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._before: QWidget | None = None
        self.home: Home | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication), "there is a window"
        app.focusChanged.connect(self._on_focus_changed)

    def give_back(self) -> None:
        """Before the part goes: put the focus where it was, if it is in the part now."""
        if not self._has(self._part.window().focusWidget()):
            return
        target = self._before
        if target is None or not self._can_take(target):
            target = self.home() if self.home is not None else None
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self._part or self._part.isAncestorOf(widget))

    def _can_take(self, widget: QWidget) -> bool:
        if not shiboken6.isValid(widget):
            return False
        return widget.isVisible() and widget.isEnabled() and widget.window() is self._part.window()

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """What another window or a popup has in between does not count: the focus was in the part before."""
        if old is not None and self._has(new) and not self._has(old) and old.window() is self._part.window():
            self._before = old
