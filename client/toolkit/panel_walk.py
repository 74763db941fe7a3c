"""Moves the keyboard from one part of a window to the next, out of texts too, where Tab indents. Knows no part's content."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

Panels = Callable[[], Sequence[QWidget]]


class PanelWalk(QObject):
    """The walk through one window; `panels` tells its parts in reading order, those that cannot be seen included."""

    def __init__(self, window: QMainWindow, panels: Panels) -> None:
        super().__init__(window)
        self._panels = panels

    def go_next(self) -> None:
        """Give the keyboard to the next part."""
        self._go(1)

    def go_previous(self) -> None:
        """Give the keyboard to the part before."""
        self._go(-1)

    def _go(self, by: int) -> None:
        panels = [panel for panel in self._panels() if not panel.visibleRegion().isEmpty() and first_stop(panel)]
        if not panels:
            return
        focused = QApplication.focusWidget()
        here = next((place for place, panel in enumerate(panels) if _has(panel, focused)), None)
        place = (here + by) % len(panels) if here is not None else 0
        stop = first_stop(panels[place])
        if stop is not None:
            reason = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
            stop.setFocus(reason)


def first_stop(panel: QWidget) -> QWidget | None:
    """The first widget of a part that Tab would stop at: itself, or the first of its children in the order of Tab."""
    if takes_tab(panel):
        return panel
    widget = panel.nextInFocusChain()
    while widget is not None and widget is not panel:  # the chain is a ring through the whole window
        if panel.isAncestorOf(widget) and takes_tab(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops at a widget as things are."""
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


def _has(panel: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (panel is focused or panel.isAncestorOf(focused))
